import type { PageElement } from './page-tree.ts';

/** The part of a page a text stands in; 'main' where nothing says otherwise. */
export type Region = 'header' | 'nav' | 'main' | 'footer' | 'aside';

const byRole = new Map<string, Region>([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['main', 'main'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
]);
const byTag = new Map<string, Region>([
  ['header', 'header'],
  ['nav', 'nav'],
  ['main', 'main'],
  ['footer', 'footer'],
  ['aside', 'aside'],
]);
const byWord = new Map<string, Region>([
  ['nav', 'nav'],
  ['navbar', 'nav'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['submenu', 'nav'],
  ['breadcrumb', 'nav'],
  ['breadcrumbs', 'nav'],
  ['footer', 'footer'],
  ['colophon', 'footer'],
  ['sidebar', 'aside'],
]);
const boxes = new Set(['div', 'section', 'ul', 'ol', 'table', 'td', 'tr']);
/** Landmarks inside these belong to a part of the page: the header of an article is not the header of the site. */
const sections = new Set(['article', 'section', 'li', 'td', 'blockquote', 'figure', 'dialog']);

/** The region of an element, from its own landmark or its parent's; parents come first. */
export const regionOf = (element: PageElement, size: number): Region => {
  const outer = element.parent?.region ?? 'main';
  const own = byRole.get(element.attributes.role ?? '') ?? byTag.get(element.tag) ?? wordRegion(element, size);
  if (own === undefined || own === outer) return outer;
  if (own === 'header' && (outer !== 'main' || isInSection(element, size))) return outer;
  if (own === 'footer' && isInSection(element, size)) return outer;
  return outer === 'footer' && own !== 'nav' ? outer : own;
};

/** A class or id such as "site-footer" or "mainNav" on a box that does not hold most of the page. */
const wordRegion = (element: PageElement, size: number): Region | undefined => {
  if (!boxes.has(element.tag) || (element.end - element.index) * 2 > size) return undefined;
  const { id = '', class: classes = '' } = element.attributes;
  for (const word of `${id} ${classes}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/, 40)) {
    const region = byWord.get(word);
    if (region !== undefined) return region;
  }
  return undefined;
};

/** True within a section that is not most of the page itself. Looks a hundred levels up at most. */
const isInSection = (element: PageElement, size: number): boolean => {
  let at = element.parent;
  for (let steps = 0; at !== undefined && steps < 100; steps++, at = at.parent) {
    if (sections.has(at.tag) && (at.end - at.index) * 2 < size) return true;
  }
  return false;
};
