/** A piece of an address between line breaks, commas and bars, with its place in the text. */
export type Segment = { text: string; start: number; end: number };

const parting = /[\n,;|·•●►]| [-–—] | \/ |(?<=\p{L}{3})\.(?= \p{Lu}\p{Ll}{2,} \d| \d{1,5} \p{Lu})/gu;

/** The segments of a stretch of text. */
export const segmentsIn = (text: string, from: number, to: number): Segment[] => {
  const segments: Segment[] = [];
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.replace(/^[\s:–-]{1,5}/, '').replace(/[\s.]{1,4}$/, '');
    if (trimmed !== '') segments.push({ text: trimmed, start: end - raw.length + raw.indexOf(trimmed), end });
  };
  for (const match of text.slice(from, to).matchAll(parting)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return withNumbers(segments);
};

/** "Via Roma, 12" is one segment though a comma parts it. */
const withNumbers = (segments: readonly Segment[]): Segment[] => {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      /^(?:n[°ºr]?\.?\s?)?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4})?(?:\s(?:bajo|bis|piso))?$/i.test(segment.text) &&
      /\p{L}$/u.test(last.text)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${segment.text}`, end: segment.end };
    } else joined.push(segment);
  }
  return joined;
};

const labels =
  /^(?:(?:our |post|postal |mailing |street |visiting |registered |head |main |corporate |office |company |business |shop |store |billing |shipping )*(?:address|office|location|headquarters)|adress?e|anschrift|besuchsadresse|sitz|firmensitz|hauptsitz|indirizzo|sede(?: legale| operativa)?|dirección|siège(?: social)?|bezoekadres|postadres|address|hq|visit us(?: at)?|find us(?: at)?|mail(?:ing)?)\s?[:–-]\s?/iu;
/** A segment without a label before it: "Address: 12 High Street". */
export const bare = (segment: string): string => segment.replace(labels, '').trim();
