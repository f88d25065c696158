import { madeOnce } from '../../prospect/made-once.ts';
import type { PagePhone } from '../contact/phones-in-line.ts';
import type { ReadablePage } from '../page.ts';
import { isWithin } from '../page-tree.ts';
import { addressesOf } from '../place/addresses.ts';
import { beneath } from './beneath.ts';
import { type Card, isIn } from './cards.ts';
import { cellUnder } from './columns.ts';
import type { Mention } from './mentions.ts';
import { phonesOn } from './ways.ts';

const longestLine = 140;

/** How often the page prints each number. */
const times = madeOnce((page: ReadablePage): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { number } of phonesOn(page)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
});

/** The only number of a card; of two the first, but the one of nobody else before the one that others have too. */
const onlyOf = (page: ReadablePage, all: readonly PagePhone[]): PagePhone | undefined => {
  const numbers = [...new Set(all.map(({ number }) => number))];
  const often = (number: string) => (times(page).get(number) ?? 1) / all.filter((one) => one.number === number).length;
  const own = numbers.filter((number) => often(number) === 1);
  if (numbers.length > 2) return undefined;
  return all.find(({ number }) => own.length !== 1 || number === own[0]);
};

/** Words over a column of numbers. */
const phoneColumn =
  /^(?:(?:direct\s|mobile?\s)?(?:tele?(?:ph|f)on[eno]?|telefoon|telefonnummer|téléphone|teléfono|tel|tél|tlf|phone|puhelin|mobile?|handy|gsm|cell)\.?(?:nummer|\snumber|\sno\.?)?)$/iu;

/** The number in a column of its own, in the row of a name: everyone's in that row, where several share a room; a branch's in one with its address. */
const inColumn = (page: ReadablePage, { line }: Mention): PagePhone[] => {
  const cell = cellUnder(page, line, phoneColumn);
  const row = cell?.parent;
  const isBranch = addressesOf(page).some(
    (one) => one.line !== undefined && row !== undefined && isWithin(one.line, row),
  );
  return cell === undefined || isBranch ? [] : phonesOn(page).filter((one) => isWithin(one, cell));
};

/** "12 Mill Street, 0141 555 0142, Branch manager: Ann Brook": what a block with an address says before the name is the office's. */
export const isOfOffice = (
  page: ReadablePage,
  card: Card | undefined,
  { line }: Mention,
): ((at: { index: number }) => boolean) => {
  const street = addressesOf(page).find(
    (one) => one.line !== undefined && isIn(card, one.line) && one.line.index < line.index,
  );
  return ({ index }) => street !== undefined && index < line.index;
};

/** The number on the line of a name, where it is the only one there. */
const besideName = (page: ReadablePage, { line, title, person }: Mention): PagePhone | undefined => {
  const next = page.lines[line.order + 1]?.index ?? Number.POSITIVE_INFINITY;
  const isOfOne = title !== undefined && person.given > 0.6 && line.text.length < longestLine;
  const own = isOfOne ? phonesOn(page).filter(({ index }) => index >= line.index && index < next) : [];
  return new Set(own.map(({ number }) => number)).size === 1 ? own[0] : undefined;
};

/** Of whom a number is asked, and whether their card spells their name in an address. */
export type Whose = { card: Card | undefined; mention: Mention; isInCard: boolean };

/** The number of a person: beside their name, in their card, below their name, in their row of a table. */
export const phoneOf = (page: ReadablePage, { card, mention, isInCard }: Whose) => {
  const isShared = isOfOffice(page, card, mention);
  const isOwn = card?.isRepeated === true || isInCard;
  const numbers = isOwn ? phonesOn(page).filter((one) => isIn(card, one) && !isShared(one)) : [];
  const under = isOwn ? [] : beneath(page, mention).phones;
  return (
    besideName(page, mention) ?? onlyOf(page, numbers) ?? onlyOf(page, under) ?? onlyOf(page, inColumn(page, mention))
  );
};
