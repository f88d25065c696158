/** Gives a text of ours in the user's language by its key; undefined where there is none, and the English stands. */
export type Lookup = (key: string) => string | undefined;

/** What is put into the places `{name}` of a text: words as they are, which may come from a page and are never looked into; numbers as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

// The language of the user is like the clock's zone: one for the whole page, set once where the page of ours begins.
let lookup: Lookup = () => undefined;
let language = 'en-GB';
let turn = 0;
/** Texts as said in the language set, taken apart at their places: the same few hundred are said again with every verdict. */
const said = new Map<string, readonly Piece[]>();
type Piece = { text: string } | { place: string };

/** Sets the language for everything said from now on: its texts, and its name (BCP 47), by which numbers and days are written. */
export function speak(next: Lookup, name = 'en-GB'): void {
  lookup = next;
  language = name;
  turn += 1;
  said.clear();
}

/** The language everything is said in (BCP 47). */
export const languageSpoken = (): string => language;

/** Remembers what is made of a name, until another language is set. */
export function oncePerLanguage<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  let madeIn = turn;
  return (name) => {
    if (madeIn !== turn) made.clear();
    madeIn = turn;
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

const format = oncePerLanguage((name) => new Intl.NumberFormat(name));

/** A number as the user's language writes it: "1,200", "1.200". */
export const numberWords = (number: number): string => format(language).format(number);

/** FNV-1a, 32 bits: tells two texts apart whose first words are the same. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

const keys = new Map<string, string>();

/** The name a text of ours has in the message files of the browser: its first words, and a fingerprint of it whole. */
export function keyOf(english: string): string {
  const known = keys.get(english);
  if (known !== undefined) return known;
  const slug = english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 32);
  const key = `${slug}_${fingerprint(english)}`;
  keys.set(english, key);
  return key;
}

const noValues: Values = {};

const pieceOf = (piece: string): Piece =>
  /^\{\w{1,40}\}$/.test(piece) ? { place: piece.slice(1, -1) } : { text: piece };

function piecesOf(english: string): readonly Piece[] {
  const known = said.get(english);
  if (known) return known;
  const text = lookup(keyOf(english)) ?? english;
  const pieces = text.split(/(\{\w{1,40}\})/).map(pieceOf);
  said.set(english, pieces);
  return pieces;
}

const inWords = (value: string | number): string => (typeof value === 'number' ? numberWords(value) : value);

/** A text of ours in the user's language, its places `{name}` filled with the values. */
export function phrase(english: string, values: Values = noValues): string {
  const pieces = piecesOf(english);
  const [only] = pieces;
  if (only !== undefined && 'text' in only && pieces.length === 1) return only.text; // most texts have no place
  let filled = '';
  for (const piece of pieces) {
    if ('text' in piece) filled += piece.text;
    else filled += Object.hasOwn(values, piece.place) ? inWords(values[piece.place] ?? '') : `{${piece.place}}`;
  }
  return filled;
}

/** What stands before and after a place `{name}` of a text already said, for a place that is drawn instead of written. */
export function around(text: string, name: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return [before, after];
}

/** Texts of ours by name, each said in the user's language when it is read. */
export function phrases<Texts extends Readonly<Record<string, string>>>(
  texts: Texts,
): { readonly [Name in keyof Texts]: string } {
  const said = { ...texts } as Record<keyof Texts, string>; // the same names, each with a getter below
  for (const [name, english] of Object.entries(texts))
    Object.defineProperty(said, name, { enumerable: true, get: () => phrase(english) });
  return said;
}
