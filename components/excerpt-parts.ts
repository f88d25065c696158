import type { Evidence } from '../lib/prospect/evidence.ts';
import { phrases } from '../lib/words/phrase.ts';

const words = phrases({
  lang: 'language of the page',
  url: 'address of the page',
  title: 'title of the page',
  description: 'description of the page',
  head: 'head of the page',
  data: 'data of the page',
  tel: 'telephone link',
  mailto: 'e-mail link',
});
const parts: readonly [where: RegExp, part: keyof typeof words][] = [
  [/^lang$/, 'lang'],
  [/^url$/, 'url'],
  [/^title$/, 'title'],
  [/^meta:.{0,20}description$/, 'description'],
  [/^meta:/, 'head'],
  [/^json-ld:/, 'data'],
];

/** Which part of a page an excerpt is from, where that is not its text: its language, its address, a link's target. */
export function partOfPage({ excerpt, locator }: Pick<Evidence, 'excerpt' | 'locator'>): string | undefined {
  if (/^tel:/i.test(excerpt)) return words.tel;
  if (/^mailto:/i.test(excerpt)) return words.mailto;
  const part = parts.find(([where]) => where.test(locator))?.[1];
  return part && words[part];
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
