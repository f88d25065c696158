import type { Revenue } from '../prospect/fact.ts';
import { countriesOf } from './country.ts';
import { moneyIn } from './firmographics/money.ts';
import { type RevenuePattern, revenuePatterns, turnover, turnoverOfOthers } from './firmographics/revenue-words.ts';
import { labelledLines } from './labelled-lines.ts';
import { tellsOfCustomers } from './of-others.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';
import { namesItself } from './signals/whose.ts';

const longest = 600;
const mostFacts = 3;
const least = 1_000;

const isReadable = (line: Line): boolean =>
  line.region !== 'nav' &&
  line.linkShare < 0.5 &&
  line.text.length <= longest &&
  /\d/.test(line.text) &&
  turnover.test(line.text) &&
  !isQuoted(line);

const sentenceAround = (text: string, match: RegExpExecArray): string => {
  const before = text.slice(0, match.index).split(/[.!?;]\s/);
  const behind = text.slice(match.index + match[0].length).split(/[.!?;](?:\s|$)/, 1);
  return `${before.at(-1) ?? ''}${match[0]}${behind[0] ?? ''}`;
};

/** A row stands for itself; a sentence must speak of the company. */
const isOwn = (page: ReadablePage, sentence: string, isRow: boolean): boolean =>
  !turnoverOfOthers.test(sentence) && (isRow || namesItself(page, sentence));

type Told = { year: number; draft: FactDraft };

const toldBy = ({ hint, pattern, sure, isRow = false }: RevenuePattern, line: Line, page: ReadablePage): Told[] => {
  const match = hint.test(line.text) ? pattern.exec(line.text) : null;
  const { money, ...years } = match?.groups ?? {};
  if (match === null || money === undefined || !isOwn(page, sentenceAround(line.text, match), isRow)) return [];
  const value = moneyIn(money, countriesOf(page)[0]?.country);
  if (value === undefined || !isPlausible(value)) return [];
  return [
    {
      year: Math.max(0, ...Object.values(years).map((year) => Number(year ?? 0))),
      draft: fact('revenue', value, seen(line, match, sure)),
    },
  ];
};

const told = (line: Line, page: ReadablePage): Told[] => {
  for (const pattern of revenuePatterns) {
    const found = toldBy(pattern, line, page);
    if (found.length > 0) return found;
  }
  return [];
};

const isPlausible = ({ min, max }: Revenue): boolean => (max ?? min ?? 0) >= least;

/** Of several years the last: a history tells each of them. */
const newest = (all: readonly Told[]): FactDraft[] => {
  const last = Math.max(...all.map(({ year: on }) => on));
  return all.filter(({ year: on }) => on === last || on === 0).map(({ draft }) => draft);
};

/** What the company turns over in a year, in its own words: "annual revenue of $12 million", "Umsatz 2025: 45 Mio. Euro". */
export const reader: Reader = {
  id: 'revenue',
  read: (page) => {
    if (tellsOfCustomers(page.url) || ['article', 'directory', 'login', 'careers'].includes(pageKind(page))) return {};
    const lines = [...labelledLines(page), ...page.lines].filter(isReadable);
    return { facts: newest(lines.flatMap((line) => told(line, page))).slice(0, mostFacts) };
  },
};
