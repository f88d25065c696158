import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { isFull, put } from '../structured/put.ts';
import { textIn as literalIn, type Thing } from '../structured/thing.ts';
import { addressParts, propertiesOf, type Root, rootOf, tokensOf } from './classes.ts';
import { impliedName, impliedUrl } from './implied.ts';
import { kindOfNumber, valueIn } from './value.ts';

/** A microformat on the page: h-card, vcard, h-adr, adr, or another one that holds such. Its thing has schema.org's names. */
export type Card = {
  readonly element: PageElement;
  readonly root: Root;
  readonly thing: Thing;
  /** The microformat it stands in. */
  readonly outer: Card | undefined;
};

const mostCards = 300;

/** The microformats of a page, outer ones first; 300 at most. */
export const cardsOf = madeOnce((page: ReadablePage): readonly Card[] => {
  const found: Card[] = [];
  const open: Card[] = [];
  for (const element of page.tree.elements) {
    while ((open.at(-1)?.element.end ?? Number.POSITIVE_INFINITY) <= element.index) open.pop();
    const card = take(page, element, open.at(-1));
    if (card === undefined || found.length >= mostCards) continue;
    found.push(card);
    open.push(card);
  }
  for (const card of found) complete(page, card);
  return found;
});

const take = (page: ReadablePage, element: PageElement, outer: Card | undefined): Card | undefined => {
  const tokens = tokensOf(element.attributes.class);
  if (tokens.length === 0) return undefined;
  const root = rootOf(tokens);
  const names = outer === undefined ? [] : propertiesOf(tokens, outer.root);
  if (root === undefined) {
    if (outer !== undefined) for (const name of names) takeValue(page, element, { outer, name });
    return undefined;
  }
  const thing: Thing = { types: [], id: '', properties: new Map(), locator: `outline:${element.index}` };
  const card: Card = { element, root, thing, outer };
  if (outer !== undefined && root.kind === 'address') put(outer.thing, 'address', thing);
  else if (outer !== undefined) for (const name of names) put(outer.thing, name, thing);
  return card;
};

type At = { outer: Card; name: string };

const takeValue = (page: ReadablePage, element: PageElement, { outer, name }: At): void => {
  if (isFull(outer.thing, name)) return;
  const value = valueIn(page, element, name);
  if (addressParts.has(name) && outer.root.kind !== 'address') put(addressWithin(outer), name, value);
  else if (name === 'telephone' && /fax/.test(kindOfNumber(page, element))) put(outer.thing, 'faxNumber', value);
  else put(outer.thing, name, value);
};

/** A card may write the parts of its address without an address around them. */
const addressWithin = ({ thing }: Card): Thing => {
  const earlier = thing.properties.get('address')?.find((value) => typeof value !== 'string');
  if (earlier !== undefined && typeof earlier !== 'string') return earlier;
  const address: Thing = { types: [], id: '', properties: new Map(), locator: thing.locator };
  put(thing, 'address', address);
  return address;
};

/** Adds what the newer form lets a short card leave out. */
const complete = (page: ReadablePage, { element, root, thing }: Card): void => {
  if (root.isOld || (root.kind !== 'card' && root.kind !== 'organisation')) return;
  if (isBare(thing)) put(thing, 'name', impliedName(page, element));
  if (literalIn(thing, 'url') === undefined) put(thing, 'url', impliedUrl(page, element));
};

/** True for a card that says nothing but perhaps where it leads. */
const isBare = ({ properties }: Thing): boolean => [...properties.keys()].every((name) => name === 'url');
