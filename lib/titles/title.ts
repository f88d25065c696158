import type { Headcount } from '../prospect/fact.ts';
import type { JobFunction, Seniority } from '../prospect/person.ts';
import { functionOf } from './function.ts';
import { indexOf, type PhraseIndex } from './index-of-phrases.ts';
import { type Item, itemsOf, plays } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { segmentsOf } from './segments.ts';
import { leadingSegment, rankOf } from './seniority.ts';
import { tokensOf } from './tokens.ts';

const files = import.meta.glob<Lexicon>('./lexicon/*.ts', { eager: true, import: 'lexicon' });

/** All lexicons by file name. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(files).map(([path, lexicon]) => [path.replace(/^.*\/|\.ts$/g, ''), lexicon]),
);

let built: PhraseIndex | undefined;

/** Built at the first title: thousands of phrases are no burden to whoever only loads the module. */
const index = (): PhraseIndex => {
  built ??= indexOf([...lexicons.values()]);
  return built;
};

/** The phrases of a title; a page asks for many of its words several times. */
const readTitle = remembered((title): readonly Item[] => itemsOf(tokensOf(title), index()), 4_000);

/** What a text says of work: names a post ("Sales Manager"), at least a field of work ("Accounting"), or nothing. */
export const workIn = (text: string): 'post' | 'field' | undefined => {
  const items = readTitle(text);
  if (segmentsOf(items).some((segment) => segment.held.length > 0)) return 'post';
  if (items.some((item) => plays(item, 'helper'))) return 'post';
  return items.some(({ field }) => field !== undefined) ? 'field' : undefined;
};

/** Ends of words that name someone who does something, in the languages with a lexicon. */
const occupationEnd = /(?:er|or|ist|ian|eur|euse|trice|ier|iere|ero|era|ora|ore|ante|ista|logue|logo|ent|ant|in)$/;

const namesWork = (item: Item): boolean =>
  item.post !== undefined ||
  item.field !== undefined ||
  item.hint !== undefined ||
  plays(item, 'helper') ||
  plays(item, 'junior') ||
  (!item.isKnown && item.phrase.length > 4 && occupationEnd.test(item.phrase));

const smallestFirm = 10;

/** In a firm of ten a plain "Director" owns it, and a "Head of" leads at most a team. */
const bySize = (seniority: Seniority, title: string, headcount: Headcount | undefined): Seniority => {
  if (headcount?.max === undefined || headcount.max > smallestFirm) return seniority;
  if (seniority === 'head') return 'manager';
  return seniority === 'director' && /^\s*(?:company\s)?director\s*$/i.test(title) ? 'owner' : seniority;
};

type Title = { seniority?: Seniority; function?: JobFunction };

/** What a title says in a firm of any size; the same few titles come back with every firm. */
const judgedTitle = remembered((title): Readonly<Title> => {
  const items = readTitle(title);
  if (!items.some(namesWork)) return {};
  const segments = segmentsOf(items);
  const leading = leadingSegment(segments);
  const seniority = leading === undefined ? 'individual' : (rankOf(leading) ?? 'individual');
  return { seniority, function: functionOf(segments, leading) };
}, 4_000);

/**
 * Seniority and function of a job title, by its words and what they belong to. A title of which no word is known says
 * nothing: silence, not "individual". `headcount` is the company's, where it is known.
 */
export const titleOf = (title: string, headcount?: Headcount): Title => {
  const judged = judgedTitle(title);
  return judged.seniority === undefined ? {} : { ...judged, seniority: bySize(judged.seniority, title, headcount) };
};
