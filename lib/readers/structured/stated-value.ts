import { elementText } from '../element-text.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';

/** Properties that hold words: where a page makes a link of them, the words are meant and not where it leads. */
const worded = new Set(
  (
    'name legalName alternateName givenName familyName jobTitle description telephone faxNumber email vatID ' +
    'streetAddress addressLocality addressRegion postalCode addressCountry foundingDate numberOfEmployees'
  ).split(' '),
);
const addressTags = new Set(['a', 'area', 'link']);
const reach = /^(tel|mailto|fax):/i;

/** The value an element states for a property: its content attribute, its address, its date, or its text. */
export const stated = (page: ReadablePage, element: PageElement, property: string): string => {
  const { content, href, src, datetime } = element.attributes;
  if (content !== undefined) return content;
  if (addressTags.has(element.tag) && href !== undefined) return linked(page, element, { href, property });
  if (element.tag === 'img') return src ?? '';
  if (element.tag === 'time' && datetime !== undefined) return datetime;
  return elementText(page, element).text;
};

/** "Call us" over a number and a picture over an address say less than where they lead. */
const linked = (page: ReadablePage, element: PageElement, { href, property }: { href: string; property: string }) => {
  const [, scheme] = reach.exec(href) ?? [];
  if (scheme === undefined && !worded.has(property)) return href;
  const { text } = elementText(page, element);
  const isTold = scheme?.toLowerCase() === 'mailto' ? text.includes('@') : scheme === undefined || /\d{3}/.test(text);
  return isTold ? text : scheme === undefined ? '' : href;
};
