/** Most characters one note holds. */
export const noteLimit = 20_000;

/** What a part of a longer text is filled with, so that there is room to write on in it. */
const fill = 18_000;
/** How far back from there a place between two words is sought. */
const reach = 2_000;

/** Where the next part ends: between two lines, else between two words, else between two characters. */
function endOf(text: string): number {
  if (text.length <= fill) return text.length;
  for (const between of ['\n', ' ']) {
    const at = text.lastIndexOf(between, fill - 1);
    if (at >= fill - reach) return at + 1;
  }
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(fill - 1)); // a sign of two halves stays whole
  return isHalf ? fill - 1 : fill;
}

/** A text as the notes that hold it, in its order: one unless it is too long. Put together they are the text. */
export function noteParts(text: string): [string, ...string[]] {
  if (text.length <= noteLimit) return [text];
  const first = endOf(text);
  const parts: string[] = [];
  for (let from = first; from < text.length; ) {
    const part = text.slice(from, from + fill + 1);
    const end = endOf(part);
    parts.push(part.slice(0, end));
    from += end;
  }
  return [text.slice(0, first), ...parts];
}
