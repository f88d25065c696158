import { linesWithin, type ReadablePage } from '../page.ts';
import { around, isWithin, type PageElement } from '../page-tree.ts';
import { perPage } from '../per-page.ts';
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
const places = perPage((page): { index: number; name: string }[] =>
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

/** True for an element of several lines, one of them a post. */
const showsPost = (page: ReadablePage, element: PageElement): boolean => {
  const lines = linesWithin(page, element, mostLines);
  return lines.length > 1 && lines.some(({ text }) => titleText(text)?.work === 'post');
};

/** True when the next card of the same shape shows a post as well: it is someone's whose name could not be read. */
const isBesideAnother = (page: ReadablePage, element: PageElement): boolean => {
  if (linesWithin(page, element, 2).length < 2) return false;
  const all = element.parent?.children ?? [];
  const at = all.findIndex(({ index }) => index >= element.index);
  return all
    .slice(Math.max(at - nearest, 0), at + nearest + 1)
    .some((one) => one.kind === 'element' && one !== element && isAlike(one, element) && showsPost(page, one));
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

/** True when a thing on the page stands within a card. */
export const isIn = (card: Card | undefined, thing: { index: number }): boolean =>
  card !== undefined && isWithin(thing, card.element);
