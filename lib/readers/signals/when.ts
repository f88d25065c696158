import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, meta, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around, type PageElement } from '../page-tree.ts';
import { textIn } from '../structured/thing.ts';
import { structuredData } from '../structured-data.ts';
import { dateIn, dayStated } from './written-date.ts';

const longestDateLine = 40;
const levels = 5;
const mostLines = 40;

/** The day a line says by itself alone: "16 March 2026", "Posted on 3.3.2026". */
const dayOfLine = ({ text }: Line): string | undefined => {
  if (text.length > longestDateLine) return undefined;
  const found = dateIn(text);
  return found === undefined || found === 'several' ? undefined : found.on;
};

const timesOf = madeOnce((page: ReadablePage): PageElement[] => page.tree.elements.filter(({ tag }) => tag === 'time'));

/** All days told within an element, by lines of their own and by `<time>`. */
const daysWithin = (page: ReadablePage, element: PageElement): Set<string> => {
  const lines = linesWithin(page, element, mostLines).map(dayOfLine);
  const times = timesOf(page)
    .filter(({ index }) => index >= element.index && index < element.end)
    .map(({ attributes }) => dayStated(attributes.datetime ?? ''));
  const days = [...lines, ...times].filter((day) => day !== undefined);
  return new Set(days.filter((day) => !days.some((other) => other !== day && other.startsWith(day))));
};

/** The day of the smallest part around a line that tells one; silent where that part tells several, as lists of news do. */
export const dayAround = (page: ReadablePage, line: Line): string | undefined => {
  let level = 0;
  for (const element of around(line.element)) {
    if (++level > levels || element.index < 0 || element.tag === 'body' || element.tag === 'main') return undefined;
    const days = daysWithin(page, element);
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  }
  return undefined;
};

const written = new Set(['Article', 'NewsArticle', 'BlogPosting', 'Report', 'WebPage']);

/** The day an article was published, as its structured data, its head or the only `<time>` of it tells. */
export const dayOfArticle = madeOnce((page: ReadablePage): string | undefined => {
  for (const thing of structuredData(page).all) {
    if (thing.holder !== undefined || !thing.types.some((type) => written.has(type))) continue;
    const day = dayStated(textIn(thing, 'datePublished')?.text ?? '');
    if (day !== undefined) return day;
  }
  const stated = meta(page, 'article:published_time', 'datepublished', 'date', 'dc.date')?.text;
  return dayStated(stated ?? '') ?? dayUnderHeading(page);
});

/** The day in one of the lines right under or over the heading of an article. */
const dayUnderHeading = (page: ReadablePage): string | undefined => {
  const at = page.lines.findIndex(({ heading }) => heading === 1);
  if (at < 0) return undefined;
  const near = page.lines.slice(Math.max(0, at - 2), at + 4);
  const days = new Set(near.map(dayOfLine).filter((day) => day !== undefined && day.length === 10));
  return days.size === 1 ? [...days][0] : dayOfLead(page.lines.slice(at + 1, at + 3));
};

/** "Kassel, 16. März 2026 – Northgate eröffnet …". */
const dayOfLead = (lines: readonly Line[]): string | undefined => {
  for (const { text } of lines) {
    const found = dateIn(text.slice(0, 60));
    if (found !== undefined && found !== 'several' && found.on.length === 10) return found.on;
  }
  return undefined;
};
