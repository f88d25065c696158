import { titleOf } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { PageElement } from '../page-tree.ts';
import type { Reach } from './contacts.ts';
import type { Mention } from './mentions.ts';
import { forRoster } from './rosters.ts';
import { type TitleText, titleText } from './title-text.ts';

type Weighed = {
  mention: Mention;
  title: TitleText | undefined;
  line: Line;
  sure: number /** Whose cards stand beside each other. */;
  list: PageElement | undefined;
  reach: Reach;
};

/** Lines of one shape that surely show a person, by that shape, in reading order; and the lists of cards they stand in. */
export type Series = {
  byShape: ReadonlyMap<string, readonly number[]>;
  lists: ReadonlyMap<PageElement, ReadonlySet<string>>;
};

const shapeOf = ({ element }: Line): string => `${element.tag}.${element.attributes.class ?? ''}`;

/** The series of those whose weight is enough. */
export const seriesOf = (sure: readonly { line: Line; list: PageElement | undefined }[]): Series => {
  const byShape = new Map<string, number[]>();
  const lists = new Map<PageElement, Set<string>>();
  for (const { line, list } of sure) {
    const shape = shapeOf(line);
    const orders = byShape.get(shape) ?? [];
    orders.push(line.order);
    byShape.set(shape, orders);
    if (list !== undefined) lists.set(list, (lists.get(list) ?? new Set()).add(shape));
  }
  return { byShape, lists };
};

/** As many lines a card of a series may take. */
const longestCard = 6;
const fewest = 4;

/** Place of the first order behind another, by halving. */
const firstAfter = (orders: readonly number[], order: number): number => {
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((orders[middle] ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** True between two of the series, right behind the one and right before the other. */
const isAmong = (orders: readonly number[], order: number): boolean => {
  const at = firstAfter(orders, order);
  const after = orders[at] ?? Number.POSITIVE_INFINITY;
  const before = orders[at - 1] === order ? orders[at - 2] : orders[at - 1];
  return before !== undefined && order - before <= longestCard && after - order <= longestCard;
};

/** "Industrial Markets" below a name, where the neighbours have their titles: words that say at least of what. */
const fieldBelow = (page: ReadablePage, { order }: Line): TitleText | undefined => {
  const title = titleText(page.lines[order + 1]?.text ?? '');
  return title !== undefined && titleOf(title.title).function !== undefined ? { ...title, work: 'field' } : undefined;
};

const longestField = 40;

/** "Creation", "Billing, wages": words below a name in a list of people, where the others have their posts. */
const wordsBelow = (title: TitleText | undefined): TitleText | undefined =>
  title?.work !== 'none' || title.title.length > longestField ? title : { ...title, work: 'field' };

/**
 * True for a name whose card stands beside one of the same shape that surely shows a person; over words that say nothing
 * of work only where the card holds a way to reach somebody.
 */
const isInList = ({ mention, title, list, line, reach }: Weighed, { lists }: Series): boolean =>
  mention.isAlone &&
  (title?.work !== 'none' || [reach.email, reach.phone, reach.linkedin].some((way) => way !== undefined)) &&
  mention.person.given > 0.6 &&
  list !== undefined &&
  lists.get(list)?.has(shapeOf(line)) === true;

type Lent = { sure: number; more: number; title: TitleText | undefined };

/** The weight that others of the same shape lend a name that is unknown, or that stands without a title we know. */
export const inSeries = (page: ReadablePage, weighed: Weighed, series: Series): Lent => {
  const lent = fromOthers(page, weighed, series);
  return lent.title?.work === 'post' ? lent : { ...lent, more: Math.max(lent.more, forRoster(page, weighed.mention)) };
};

const fromOthers = (page: ReadablePage, weighed: Weighed, series: Series): Lent => {
  const { mention, title, line, sure } = weighed;
  if (title?.work !== 'post' && isInList(weighed, series)) return { sure, more: 0.4, title: wordsBelow(title) };
  const orders = series.byShape.get(shapeOf(line)) ?? [];
  if (orders.length < fewest) return { sure, more: orders.length > 1 ? 0.1 : 0, title };
  const isInside = isAmong(orders, line.order);
  if (title?.work === 'post') return { sure, more: isInside ? 0.2 : 0.1, title };
  const isFree = title === undefined && mention.isAlone && mention.person.given > 0.8 && isInside;
  const field = isFree ? fieldBelow(page, line) : undefined;
  return field === undefined ? { sure, more: 0.1, title } : { sure, more: 0.4, title: field };
};
