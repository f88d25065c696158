import { madeOnce } from '../../prospect/made-once.ts';
import { titleOf } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type Mention, mentions } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

const mostWords = 3;
const leads: ReadonlySet<string> = new Set(['owner', 'c-suite', 'director', 'head']);

/** The heading above each line that is no name. */
const headings = madeOnce((page: ReadablePage): readonly (Line | undefined)[] => {
  const names = new Set(mentions(page).map(({ line }) => line.order));
  let last: Line | undefined;
  return page.lines.map((line) => {
    if (line.region !== last?.region) last = undefined;
    const above = last;
    if (line.heading > 0 && !names.has(line.order)) last = line;
    return above;
  });
});

/** Headings below which some names have a post of their own: to the others the heading gives none. */
const overPosts = madeOnce((page: ReadablePage): ReadonlySet<Line> => {
  const counted = new Map<Line, number>();
  for (const { line, title } of mentions(page)) {
    const over = headings(page)[line.order];
    const posts = [title, ...[line.order - 1, line.order + 1].map((at) => postOn(page, at, over))];
    if (over !== undefined && posts.some((post) => post?.work === 'post'))
      counted.set(over, (counted.get(over) ?? 0) + 1);
  }
  return new Set([...counted].flatMap(([over, times]) => (times >= fewestPosts ? [over] : [])));
});

const fewestPosts = 2;

const postOn = (page: ReadablePage, order: number, over: Line | undefined): TitleText | undefined => {
  const line = page.lines[order];
  return line === undefined || line === over ? undefined : titleText(line.text);
};

/** "Geschäftsführung", "Direction" over names that are printed without a post: what they lead by. */
export const headingTitle = (page: ReadablePage, { line, isAlone }: Mention): TitleText | undefined => {
  const over = isAlone ? headings(page)[line.order] : undefined;
  if (over === undefined || overPosts(page).has(over) || (line.heading > 0 && line.heading <= over.heading))
    return undefined;
  const title = over.text.split(' ').length > mostWords ? undefined : titleText(over.text);
  return title?.work === 'post' && leads.has(titleOf(title.title).seniority ?? '') ? title : undefined;
};
