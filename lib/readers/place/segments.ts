import { frenchStreet } from './street-words.ts';

/** A piece of an address between line breaks, commas and bars, with its place in the text. */
export type Segment = { text: string; start: number; end: number };

const parting =
  /(?<= (?:19|20)\d{2})\.(?= \d{1,5} \p{Lu})|(?<=\d)\.(?= \p{Lu}[\p{L} ]{2,25},? \(?\d{5})|[\n;|·•●►]|(?<!km\.? ?\d{1,3}),|(?<=km\.? ?\d{1,3}),(?!\d)| [-–—*] (?!\d{1,3}(?:st|nd|rd|th)? (?:Street|St|Avenue|Ave)(?!\p{L}))| \/ |(?<=\p{L}{3})(?<!\b(?:Blvd|Avda|Ctra|Calz|Carr|Prol|Priv|Plza|Prof|Dipl|Bldg|Straat|Pol|Urb|Edif|Ctra|[Nn]ám|[Nn]ábř|[Gg]en|[Kk]pt|[Pp]lk|[Pp]rof|Gral|Cnel|Pres|Mons|Insp|Marq|Alam|Trav|Card|Eng|Arq|Ing))\.(?= \p{Lu}\p{Ll}{2,} \d| \d{1,5} \p{Lu}| (?:Tel|Phone|Ph|Fax|E-?mail|Mob|Mobile|CIN)(?!\p{L}))/gu;

/** The segments of a stretch of text. */
export const segmentsIn = (text: string, from: number, to: number): Segment[] => {
  const segments: Segment[] = [];
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw
      .replace(/^[\s:–-]{1,5}/, '')
      .replace(/[\s./(–-]{1,4}$/, '')
      .replace(/ à$/u, '');
    if (trimmed !== '') segments.push({ text: trimmed, start: end - raw.length + raw.indexOf(trimmed), end });
  };
  for (const match of text.slice(from, to).matchAll(parting)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return withNumbers(segments, text);
};

const houseNumber =
  /^(?:(?:n\.?[°ºr]?|no|num)\.?\s?)?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?(?:\d{1,4}|[a-zA-Z]))?(?:\s\(?(?:bajo|bis|piso|local)\)?|\s(?:bo[iî]te|bte|bus)\.?\s?\w{1,4}|\s(?:\d{1,2}[ºª°]|[Rr]\/[Cc])\.?\s?\p{L}{0,5}\.?)?$|^s\/n$|^snc$|^д\.?\s?\d{1,4}\p{L}?$|^(?:[NSEW]\.?){1,2}$/iu;

/** "Via Roma, 12" is one segment though a comma parts it; so are "12, rue du Lac" and "New York Avenue, N.W.". */
const withNumbers = (segments: readonly Segment[], text: string): Segment[] => {
  const joined: Segment[] = [];
  for (const [nth, segment] of segments.entries()) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.start + last.text.length, segment.start);
    const number = last === undefined ? undefined : numberAtEnd(last, between, segment.text);
    if (number !== undefined) {
      joined.push({ text: `${number.text}, ${segment.text}`, start: number.start, end: segment.end });
      continue;
    }
    if (last !== undefined && isSpan(last.text, between, segment.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}${between}${segment.text}`, end: segment.end };
    } else if (
      last !== undefined &&
      isPart(last.text, between, segment.text) &&
      !isNextOnes(segment, segments[nth + 1])
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${segment.text}`, end: segment.end };
    } else joined.push(segment);
  }
  return joined;
};

/** "Bjørkeveien 9 - 11": a house that has several numbers. */
const isSpan = (before: string, between: string, text: string): boolean =>
  / [-–] /.test(between) &&
  /^\d{1,4} ?[a-zA-Z]?$/.test(text) &&
  Number.parseInt(text, 10) > Number(/^(?:\p{L}.{2,40} )?(\d{1,4})$/u.exec(before)?.[1] ?? Number.POSITIVE_INFINITY);

/** "Northgate SARL - 12, rue du Tilleul": the number belongs to the street behind it. */
const isNextOnes = ({ text }: Segment, next: Segment | undefined): boolean =>
  /^\d{1,4}$/.test(text) && next !== undefined && numbered.test(next.text);

/** The name of a French street, its number before it. */
const numbered = new RegExp(`^(?:${frenchStreet})(?![\\p{L}])`, 'iu');
/** "12, High Street": a name that ends in what only streets do. */
const namedStreet =
  /^\p{Lu}[\p{L}.'’ -]{1,40} (?:street|st|road|rd|avenue|ave|lane|drive|square|terrace|crescent|nagar)\.?$|^Broadway$/iu;

/** "… dont le siège est situé 5 bis, place du Marché": the number at the end of a sentence is the street's. */
const numberAtEnd = ({ text: before, start }: Segment, between: string, text: string): Segment | undefined => {
  if (!/^,\s?$/.test(between) || !numbered.test(text)) return undefined;
  const [, number = ''] = /[\p{L}:.]\s(\d{1,4}(?:\s(?:bis|ter))?)$/u.exec(before) ?? [];
  const at = start + before.length - number.length;
  return number === '' ? undefined : { text: number, start: at, end: at + number.length };
};

const isPart = (before: string, between: string, text: string): boolean => {
  const isComma = between.includes(',') || (!between.includes('\n') && /\p{L}$/u.test(before));
  if (/^\d{2,5} [NSEW]\.?$/.test(text)) return false; // "555 N, Alder Street"
  if (isComma && houseNumber.test(text)) return /\p{L}$|\.$|^[A-U] ?\d{1,2}$/u.test(before);
  return (
    /^\d{1,5}(?:\s?(?:bis|ter|[a-dA-D]|[NSEW]\.?))?(?: ?# ?\d{1,5})?$/.test(before) &&
    /^,\s?$/.test(between) &&
    (namedStreet.test(text) || numbered.test(text) || /^grand(?!\p{L})/iu.test(text))
  );
};
