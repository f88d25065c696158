import type { Evidence } from '../lib/prospect/evidence.ts';

const parts: readonly [where: RegExp, words: string][] = [
  [/^lang$/, 'language of the page'],
  [/^url$/, 'address of the page'],
  [/^title$/, 'title of the page'],
  [/^meta:/, 'description of the page'],
  [/^json-ld:/, 'data of the page'],
];

/** Which part of a page an excerpt is from, where that is not its text: its language, its address, a link's target. */
export function partOfPage({ excerpt, locator }: Pick<Evidence, 'excerpt' | 'locator'>): string | undefined {
  if (/^tel:/i.test(excerpt)) return 'telephone link';
  if (/^mailto:/i.test(excerpt)) return 'e-mail link';
  return parts.find(([where]) => where.test(locator))?.[1];
}

/** An excerpt in three parts: the words that decided, and what stands before and after, cut to a readable length. */
export type ExcerptParts = { before: string; decided: string; after: string };

/** This many characters on each side of the words that decided keep a line readable. */
const room = 48;

const lastOf = (text: string) => {
  const characters = Array.from(text);
  return characters.length > room ? `…${characters.slice(-room).join('').trimStart()}` : text;
};

const firstOf = (text: string, most: number) => {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
};

/** Splits an excerpt at its mark; without one nothing is underlined. Never cuts a character in half. */
export function partsOf({ excerpt, mark }: Pick<Evidence, 'excerpt' | 'mark'>): ExcerptParts {
  if (mark === undefined) return { before: firstOf(excerpt, room * 3), decided: '', after: '' };
  const [start, end] = mark;
  return {
    before: lastOf(excerpt.slice(0, start)),
    decided: firstOf(excerpt.slice(start, end), room * 3),
    after: firstOf(excerpt.slice(end), room),
  };
}
