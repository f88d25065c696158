import type { Evidence } from '../prospect/evidence.ts';
import { madeOnce } from '../prospect/made-once.ts';
import type { AccountView } from '../prospect/view.ts';
import { tellsOfCustomers } from '../readers/of-others.ts';
import { areOwnWords } from './whose-words.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** One expression for a definition's words: whole words, case folded, a space or hyphen between them. Literals only, so it is linear. */
const patternOf = madeOnce((words: readonly string[]): RegExp => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const parts = longestFirst.map((phrase) =>
    phrase
      .trim()
      .split(/[\s-]+/)
      .map(escaped)
      .join('[\\s-]{1,3}'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
});

const before = 60;
const around = 160;

/** A literal piece of one line around what was found, with the found words marked. */
function excerptOf(text: string, at: number, length: number): Pick<Evidence, 'excerpt' | 'mark'> {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const nextLine = text.indexOf('\n', at + length);
  const start = Math.max(lineStart, at - before);
  const end = Math.min(nextLine === -1 ? text.length : nextLine, start + around);
  const stop = Math.max(end, Math.min(at + length, start + 200));
  return { excerpt: text.slice(start, stop), mark: [at - start, Math.min(at + length, stop) - start] };
}

type Page = AccountView['pages'][number];
type Sought = { words: readonly string[]; isOffer: boolean };

const mostPlaces = 60; // of the same words on one page: who never says it of itself in these will not in the next

/** The names a company is known by, in lower case; a short one may be another word. */
const namesOf = (view: AccountView): string[] =>
  [view.one('name')?.value, view.one('legalName')?.value]
    .flatMap((name) => (name === undefined || name.length < 4 ? [] : [name.toLowerCase()]))
    .sort((a, b) => b.length - a.length);

/** Where a page says one of the words in the company's own name; a directory lists others and says nothing. */
function placeOn({ url, kind, words: text }: Page, sought: Sought, names: () => readonly string[]) {
  if (kind === 'directory') return undefined;
  let places = 0;
  for (const found of text.matchAll(patternOf(sought.words))) {
    const told = { names: names(), isOffer: sought.isOffer, isOfOthers: kind === 'article' || tellsOfCustomers(url) };
    if (areOwnWords(text, [found.index, found.index + found[0].length], told)) return found;
    if (++places >= mostPlaces) return undefined;
  }
  return undefined;
}

/** Where the company says one of these words of itself, newest page first; undefined where none of its pages does. */
export function findWords(view: AccountView, sought: Sought): Evidence | undefined {
  if (sought.words.length === 0) return undefined;
  let own: string[] | undefined;
  const names = () => (own ??= namesOf(view)); // most words stand on no page
  for (const page of view.pages) {
    const found = placeOn(page, sought, names);
    if (found === undefined) continue;
    const { url, title, readAt, words: text } = page;
    const excerpt = excerptOf(text, found.index, found[0].length);
    return { url, page: title, readAt, reader: 'words', locator: 'words', ...excerpt };
  }
  return undefined;
}
