import { madeOnce } from '../../prospect/made-once.ts';
import type { KeptAttribute } from '../../prospect/snapshot.ts';
import { elementsBelow } from '../elements-below.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { isFull, put } from './put.ts';
import { stated } from './stated-value.ts';
import type { Thing, Value } from './thing.ts';
import { isForeign, namesIn } from './vocabulary.ts';

/** Which attributes a markup of structured data in the page's elements is written with. */
export type Markup = { scope: KeptAttribute; type: KeptAttribute; property: KeptAttribute; id: KeptAttribute };

/** Microdata, as schema.org shows it. */
export const microdata: Markup = { scope: 'itemscope', type: 'itemtype', property: 'itemprop', id: 'itemid' };
/** RDFa Lite. */
export const rdfa: Markup = { scope: 'typeof', type: 'typeof', property: 'property', id: 'resource' };

const mostThings = 500;

type Open = { element: PageElement; thing: Thing };
type Course = { page: ReadablePage; markup: Markup; found: Thing[] };

/** The things marked up in a page's elements, outer ones before inner ones; 500 at most. */
export const markedUpThings = (page: ReadablePage, markup: Markup): Thing[] => {
  const course: Course = { page, markup, found: [] };
  const open: Open[] = [];
  const things = new Map<PageElement, Thing>();
  for (const element of page.tree.elements) {
    while ((open.at(-1)?.element.end ?? Number.POSITIVE_INFINITY) <= element.index) open.pop();
    const next = take(element, open.at(-1)?.thing, course);
    if (next === undefined) continue;
    open.push(next);
    things.set(next.element, next.thing);
  }
  for (const [element, thing] of things) takeReferred({ element, thing }, things, course);
  return course.found;
};

/** Puts what an element states into the thing it stands in; gives the thing it begins, if any. */
const take = (element: PageElement, holder: Thing | undefined, { page, markup, found }: Course): Open | undefined => {
  const written = element.attributes[markup.property];
  const names = written === undefined || (markup === rdfa && isForeign(page, element)) ? [] : namesIn(page, written);
  if (element.attributes[markup.scope] === undefined) {
    for (const name of holder === undefined ? [] : names) putStated(holder, name, { element, page, markup });
    return undefined;
  }
  if (found.length >= mostThings) return undefined;
  const thing = thingOf(page, element, { markup, holder: holderOf(holder, names) });
  found.push(thing);
  for (const name of holder === undefined ? [] : names) put(holder ?? thing, name, thing);
  return { element, thing };
};

type At = { element: PageElement; page: ReadablePage; markup: Markup };

const putStated = (holder: Thing | undefined, name: string, at: At): void => {
  if (holder !== undefined && !isFull(holder, name)) put(holder, name, valueFor(holder, name, at));
};

/** In RDFa a resource that is not described here is a reference to the thing that is. */
const valueFor = (thing: Thing, property: string, { element, page, markup }: At): Value => {
  const id = markup === rdfa ? (element.attributes.resource ?? '') : '';
  if (id === '' || element.attributes.content !== undefined) return stated(page, element, property);
  const locator = `outline:${element.index}`;
  return { types: [], id, properties: new Map(), holder: { thing, property }, locator };
};

const holderOf = (thing: Thing | undefined, [property]: readonly string[]): Thing['holder'] =>
  thing === undefined || property === undefined ? undefined : { thing, property };

type Place = { markup: Markup; holder: Thing['holder'] };

const thingOf = (page: ReadablePage, element: PageElement, { markup, holder }: Place): Thing => ({
  types: namesIn(page, element.attributes[markup.type]),
  id: element.attributes[markup.id] ?? (markup === rdfa ? (element.attributes.about ?? '') : ''),
  properties: new Map(),
  ...(holder === undefined ? {} : { holder }),
  locator: `outline:${element.index}`,
});

const mostReferred = 20;

/** The first element of each id. */
const byId = madeOnce((page: ReadablePage): ReadonlyMap<string, PageElement> => {
  const found = new Map<string, PageElement>();
  for (const element of page.tree.elements) {
    const { id } = element.attributes;
    if (id !== undefined && !found.has(id)) found.set(id, element);
  }
  return found;
});

/** Microdata may stand elsewhere on the page and be referred to by id. */
const takeReferred = ({ element, thing }: Open, things: ReadonlyMap<PageElement, Thing>, { page }: Course): void => {
  const ids = (element.attributes.itemref ?? '').split(' ').filter(Boolean).slice(0, mostReferred);
  for (const id of ids) {
    const root = byId(page).get(id);
    if (root !== undefined && root.index !== element.index) takeWithin(root, thing, { page, things });
  }
};

type Elsewhere = { page: ReadablePage; things: ReadonlyMap<PageElement, Thing> };

const takeWithin = (root: PageElement, thing: Thing, { page, things }: Elsewhere): void => {
  let after = root.index;
  for (const element of [root, ...elementsBelow(page.tree, root)]) {
    if (element.index < after) continue;
    const inner = things.get(element);
    for (const name of namesIn(page, element.attributes.itemprop))
      put(thing, name, inner ?? stated(page, element, name));
    if (inner !== undefined) after = element.end;
  }
};
