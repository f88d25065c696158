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

/** "Geschäftsführung", "Direction" over names that are printed without a post: what they lead by. */
export const headingTitle = (page: ReadablePage, { line, isAlone }: Mention): TitleText | undefined => {
  const over = isAlone ? headings(page)[line.order] : undefined;
  if (over === undefined || (line.heading > 0 && line.heading <= over.heading)) return undefined;
  const title = over.text.split(' ').length > mostWords ? undefined : titleText(over.text);
  return title?.work === 'post' && leads.has(titleOf(title.title).seniority ?? '') ? title : undefined;
};
