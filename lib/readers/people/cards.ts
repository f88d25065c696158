import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around, isWithin, type PageChild, type PageElement } from '../page-tree.ts';
import { type Mention, mentions } from './mentions.ts';
import { titleText } from './title-text.ts';

/** The part of a page that shows one person and nobody else. */
export type Card = { element: PageElement /** True when its siblings show people too. */; isRepeated: boolean };

const mostLevels = 12;
/** A card of more entries than this is the page, not a card. */
const largestCard = 400;
const largestSingle = 60;
/** As many lines of a card beside it are looked at, and as many things to either side. */
const mostLines = 6;
const nearest = 4;

/** Places of all names, to count those within an element. */
const places = madeOnce((page: ReadablePage): { index: number; name: string }[] =>
  mentions(page).map(({ line, person }) => ({ index: line.index, name: person.name.toLowerCase() })),
);

const firstFrom = (sorted: readonly { index: number }[], index: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** True when no other name stands within the element. */
const isOnly = (page: ReadablePage, element: PageElement, name: string): boolean => {
  const all = places(page);
  for (let at = firstFrom(all, element.index); at < all.length; at++) {
    const place = all[at];
    if (place === undefined || place.index >= element.end) return true;
    if (place.name !== name) return false;
  }
  return true;
};

/** True for an element of several lines, one of them a post; `from` is the first that counts. */
const showsPost = (page: ReadablePage, element: PageElement, from = 0): boolean => {
  const lines = linesWithin(page, element, mostLines);
  return lines.length > 1 && lines.slice(from).some(({ text }) => titleText(text)?.work === 'post');
};

/**
 * True when the next card of the same shape shows a post as well: it is someone's whose name could not be read. Beside an
 * element of one line that card has to open with something else, as the cell beside a name opens with its post.
 */
const isBesideAnother = (page: ReadablePage, element: PageElement): boolean => {
  const from = linesWithin(page, element, 2).length < 2 ? 1 : 0;
  const all = element.parent?.children ?? [];
  const at = firstFrom(all, element.index);
  return all.slice(Math.max(at - nearest, 0), at + nearest + 1).some((one) => isAnother(page, { element, one, from }));
};

type Beside = { element: PageElement; one: PageChild; from: number };

const isAnother = (page: ReadablePage, { element, one, from }: Beside): boolean => {
  if (one.kind !== 'element' || one === element || !isAlike(one, element) || !showsPost(page, one, from)) return false;
  return from === 0 || titleText(linesWithin(page, one, 1)[0]?.text ?? '')?.work !== 'post';
};

const isAlike = (one: PageElement, other: PageElement): boolean =>
  one.tag === other.tag && one.attributes.class === other.attributes.class;

/** The largest element around a name that shows no other person and something besides the name. */
export const cardOf = (page: ReadablePage, mention: Mention): Card | undefined => {
  const card = widest(page, mention);
  return card !== undefined && linesWithin(page, card.element, 2).length > 1 ? card : undefined;
};

const widest = (page: ReadablePage, mention: Mention): Card | undefined => {
  const name = mention.person.name.toLowerCase();
  let card: PageElement | undefined;
  let levels = 0;
  for (const element of around(mention.line.element)) {
    if (element.tag === '' || element.tag === 'body' || element.tag === 'html') break;
    if (element.end - element.index > largestCard || !isOnly(page, element, name) || ++levels > mostLevels) {
      return card === undefined ? undefined : { element: card, isRepeated: true };
    }
    card = element;
    if (isBesideAnother(page, element)) return { element, isRepeated: true };
  }
  return card !== undefined && card.end - card.index <= largestSingle
    ? { element: card, isRepeated: false }
    : undefined;
};

/** The outermost element around a line that is not around the other. */
const apartFrom = (line: Line, other: Line): PageElement | undefined => {
  const shared = new Set(around(other.element));
  let outermost: PageElement | undefined;
  for (const element of around(line.element)) {
    if (shared.has(element)) return outermost;
    outermost = element;
  }
  return undefined;
};

/** True when a line stands in another card than the name does: in a neighbour of the same shape, below its first line. */
export const isInAnother = (page: ReadablePage, own: Line, other: Line): boolean => {
  const [mine, theirs] = [apartFrom(own, other), apartFrom(other, own)];
  if (mine === undefined || theirs === undefined || !isAlike(mine, theirs)) return false;
  return linesWithin(page, theirs, 1)[0]?.order !== other.order;
};

/** True when a thing on the page stands within a card. */
export const isIn = (card: Card | undefined, thing: { index: number }): boolean =>
  card !== undefined && isWithin(thing, card.element);
