const untidy = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;
const blanks = /[ \t\f\r]+/g;

/** Text with its white space folded to single spaces, as a browser shows it. A no-break space is no white space. */
export const fold = (text: string): string => text.replace(untidy, ' ');

/** Text of an element that shows line breaks as they are written. */
export const foldKeepingBreaks = (text: string): string => text.replaceAll('\r\n', '\n').replace(blanks, ' ');

/** Where to cut a text for a piece of at most `max` UTF-16 units: at its last space, never within a surrogate pair. */
export const cutAt = (text: string, max: number): number => {
  const gap = text.lastIndexOf(' ', max);
  if (gap > 0) return gap;
  const last = text.charCodeAt(max - 1);
  return last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
};
