import type { KeptAttribute } from '../../prospect/snapshot.ts';
import { elementText } from '../element-text.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { bareName, type Thing, type Value } from './thing.ts';

/** Which attributes a markup of structured data in the page's elements is written with. */
export type Markup = { scope: KeptAttribute; type: KeptAttribute; property: KeptAttribute; id: KeptAttribute };

/** Microdata, as schema.org shows it. */
export const microdata: Markup = { scope: 'itemscope', type: 'itemtype', property: 'itemprop', id: 'itemid' };
/** RDFa Lite. */
export const rdfa: Markup = { scope: 'typeof', type: 'typeof', property: 'property', id: 'resource' };

const mostThings = 500;
const mostValues = 200;

type Open = { element: PageElement; thing: Thing };

/** The things marked up in a page's elements, outer ones before inner ones; 500 at most. */
export const markedUpThings = (page: ReadablePage, markup: Markup): Thing[] => {
  const found: Thing[] = [];
  const open: Open[] = [];
  for (const element of page.tree.elements) {
    while ((open.at(-1)?.element.end ?? Number.POSITIVE_INFINITY) <= element.index) open.pop();
    const holder = open.at(-1)?.thing;
    const names = namesIn(element.attributes[markup.property]);
    if (element.attributes[markup.scope] === undefined) putAll(holder, names, () => stated(page, element));
    else if (found.length < mostThings) {
      const thing = thingOf(element, markup, holderOf(holder, names));
      found.push(thing);
      open.push({ element, thing });
      putAll(holder, names, () => thing);
    }
  }
  return found;
};

const holderOf = (thing: Thing | undefined, [property]: readonly string[]): Thing['holder'] =>
  thing === undefined || property === undefined ? undefined : { thing, property };

const putAll = (holder: Thing | undefined, names: readonly string[], value: () => Value): void => {
  if (holder === undefined || names.length === 0) return;
  const known = value();
  for (const name of names) put(holder, name, known);
};

/** Property names without prefix; those of other vocabularies (og:title) are none. */
const namesIn = (written: string | undefined): string[] =>
  (written ?? '')
    .split(' ')
    .map(bareName)
    .filter((name) => name !== '' && !name.includes(':'))
    .slice(0, 5);

const thingOf = (element: PageElement, markup: Markup, holder: Thing['holder']): Thing => ({
  types: (element.attributes[markup.type] ?? '').split(' ').map(bareName).filter(Boolean),
  id: element.attributes[markup.id] ?? '',
  properties: new Map(),
  ...(holder === undefined ? {} : { holder }),
  locator: `outline:${element.index}`,
});

const put = (thing: Thing, property: string, value: Value): void => {
  if (value === '') return;
  const earlier = thing.properties.get(property);
  if (earlier === undefined) thing.properties.set(property, [value]);
  else if (earlier.length < mostValues) earlier.push(value);
};

const addressTags = new Set(['a', 'area', 'link']);

/** The value an element states: its content attribute, its address, its date, or its text. */
const stated = (page: ReadablePage, element: PageElement): string => {
  const { content, href, src, datetime } = element.attributes;
  if (content !== undefined) return content;
  if (addressTags.has(element.tag) && href !== undefined && !/^(?:tel|mailto):/i.test(href)) return href;
  if (element.tag === 'img') return src ?? '';
  if (element.tag === 'time' && datetime !== undefined) return datetime;
  return elementText(page, element).text;
};
