import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import type { Card } from './cards.ts';
import { emailsOn } from './ways.ts';

const fewest = 3;
const mostLines = 12;

const sorted = madeOnce((page: ReadablePage): readonly number[] =>
  emailsOn(page)
    .map(({ index }) => index)
    .toSorted((one, other) => one - other),
);

const hasEmail = (page: ReadablePage, { index, end }: PageElement): boolean => {
  const all = sorted(page);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return (all[low] ?? Number.POSITIVE_INFINITY) < end;
};

const counted = madeOnce((_: ReadablePage): Map<PageElement, Map<string, number>> => new Map());

const shapeOf = ({ tag, attributes }: PageElement): string => `${tag}.${attributes.class ?? ''}`;

/** How many cards of each shape within an element hold an address. */
const cardsIn = (page: ReadablePage, list: PageElement): ReadonlyMap<string, number> => {
  const known = counted(page).get(list);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const one of list.children)
    if (one.kind === 'element' && hasEmail(page, one)) counts.set(shapeOf(one), (counts.get(shapeOf(one)) ?? 0) + 1);
  counted(page).set(list, counts);
  return counts;
};

/** True for a card of a list that prints an address with everyone: a desk's among them is whom to write to there. */
export const isOfList = (page: ReadablePage, { element, isRepeated }: Card): boolean =>
  isRepeated &&
  element.parent !== undefined &&
  linesWithin(page, element, mostLines + 1).length <= mostLines &&
  (cardsIn(page, element.parent).get(shapeOf(element)) ?? 0) >= fewest;
