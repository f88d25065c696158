import { sharedHostOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import { fold, spelledOut } from '../../titles/fold.ts';
import type { ReadablePage } from '../page.ts';
import type { Source } from '../reader.ts';
import { domainLabel, furtherLabels } from './witness.ts';

const token = /[\p{L}\p{N}][\p{L}\p{N}.'’-]{0,40}/gu;
/** Words that names have and domains leave out. */
const connectors: ReadonlySet<string> = new Set(['and', 'und', 'et', 'e', 'y', 'the', 'of', 'de']);
const mostLines = 600;
const longestLine = 600;
const shortestLabel = 5;

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');

type Word = { start: number; end: number; forms: readonly string[] };

const wordsIn = (text: string): Word[] =>
  [...text.slice(0, longestLine).matchAll(token)].map(({ 0: raw, index }) => {
    const printed = raw.replace(/[.'’-]+$/, '');
    const forms = [fold(printed), spelledOut(printed) ?? ''].map(lettersOf).filter((form) => form !== '');
    return { start: index, end: index + printed.length, forms };
  });

/** Where the words from `first` on end that spell the label, all of it; undefined when they do not. */
const endOfSpelling = (words: readonly Word[], first: number, label: string): number | undefined => {
  let at = 0;
  for (const { forms, end } of words.slice(first, first + 12)) {
    const form = forms.find((one) => label.startsWith(one, at));
    if (form === undefined && (at === 0 || !connectors.has(forms[0] ?? ''))) return undefined;
    at += form?.length ?? 0;
    if (at === label.length) return end;
  }
  return undefined;
};

/** A name as the page prints it, and where. */
export type Spelled = { name: string; source: Source };

const spelledIn = (source: Source, label: string): Spelled[] => {
  const words = wordsIn(source.text);
  return words.flatMap(({ start }, nth) => {
    const end = /[\p{Lu}\p{N}]/u.test(source.text.charAt(start)) ? endOfSpelling(words, nth, label) : undefined;
    return end === undefined ? [] : [{ name: source.text.slice(start, end), source }];
  });
};

const formOfLabel = /(?:inc|llc|ltd|gmbh|corp|bv|srl|online|usa|uk)$/;
const goesOn =
  /^,?(?: \p{Lu}[\p{L}.]{1,20}){0,2} (?:[Aa]cross|[Ii]n|[Ff]or|at|[Nn]ear|is|are|offers|serving|with|your|bei|für|à|en|w|ve|v|i)(?: |$)|^,?(?: \p{Lu}[\p{L}.]{1,20}){1,3}, \p{Lu}{2}$/u;

/** "Northgate Rental Branches across the West", "Northgate Rental Austin, TX": the words that spell the domain, where a place or a sentence goes on. */
export const spelledFirst = (page: ReadablePage, text: string): string | undefined => {
  const label = domainLabel(page);
  const short = label.replace(formOfLabel, '');
  const words = wordsIn(text);
  const end = [label, short].map((one) => (one.length < shortestLabel ? undefined : endOfSpelling(words, 0, one)));
  const at = end.find((one) => one !== undefined);
  return at !== undefined && goesOn.test(text.slice(at)) ? text.slice(0, at) : undefined;
};

/** Words of the page that spell its domain: "Brook Tenancy Cleaning" on brooktenancycleaning.example; the spelling it uses most. */
export const spelledOn = madeOnce((page: ReadablePage): Spelled | undefined => {
  const [below] = sharedHostOf(page.account) === undefined ? [] : furtherLabels(page).slice(-1);
  const label = below ?? domainLabel(page);
  if (label.length < shortestLabel) return undefined;
  const found = [page.title, ...page.lines.slice(0, mostLines)].flatMap((source) => spelledIn(source, label));
  const [most] = [...Map.groupBy(found, ({ name }) => name).values()].sort((one, other) => other.length - one.length);
  return most?.[0];
});
