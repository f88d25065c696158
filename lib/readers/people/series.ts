import { titleOf } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { Mention } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

type Weighed = { mention: Mention; title: TitleText | undefined; line: Line; sure: number };

/** Lines of one shape that surely show a person, by that shape, in reading order. */
export type Series = ReadonlyMap<string, readonly number[]>;

const shapeOf = ({ element }: Line): string => `${element.tag}.${element.attributes.class ?? ''}`;

/** The series of those whose weight is enough. */
export const seriesOf = (sure: readonly { line: Line }[]): Series => {
  const found = new Map<string, number[]>();
  for (const { line } of sure) {
    const orders = found.get(shapeOf(line)) ?? [];
    orders.push(line.order);
    found.set(shapeOf(line), orders);
  }
  return found;
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

/** The weight that others of the same shape lend a name that is unknown, or that stands without a title we know. */
export const inSeries = (
  page: ReadablePage,
  { mention, title, line, sure }: Weighed,
  series: Series,
): { sure: number; more: number; title: TitleText | undefined } => {
  const orders = series.get(shapeOf(line)) ?? [];
  if (orders.length < fewest) return { sure, more: orders.length > 1 ? 0.1 : 0, title };
  const isInside = isAmong(orders, line.order);
  if (title?.work === 'post') return { sure, more: isInside ? 0.2 : 0.1, title };
  const isFree = title === undefined && mention.isAlone && mention.person.given > 0.8 && isInside;
  const field = isFree ? fieldBelow(page, line) : undefined;
  return field === undefined ? { sure, more: 0.1, title } : { sure, more: 0.4, title: field };
};
