import { safeAddress } from '../clean.ts';
import { elementText } from '../element-text.ts';
import { elementsBelow } from '../elements-below.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { tokensOf } from './classes.ts';

const links = new Set(['a', 'area', 'link']);

/** What an element states for a property of a card. */
export const valueIn = (page: ReadablePage, element: PageElement, property: string): string => {
  const { href } = element.attributes;
  if (property === 'url') return links.has(element.tag) ? addressIn(page, href) : textIn(page, element);
  return mailIn(element, property) ?? inValueClass(page, element, property) ?? textIn(page, element);
};

const mailIn = ({ tag, attributes: { href } }: PageElement, property: string): string | undefined =>
  property === 'email' && links.has(tag) && href !== undefined && /^mailto:/i.test(href) ? href : undefined;

/** An address resolved against the page's own; empty where it is none. */
export const addressIn = (page: ReadablePage, href: string | undefined): string => {
  if (href === undefined) return '';
  return /^https?:/i.test(href) && URL.canParse(href)
    ? href
    : (safeAddress(href, page.snapshot.base ?? page.url) ?? '');
};

/** The words of an element, or those that stand for it: of a picture, an abbreviation. */
export const textIn = (page: ReadablePage, element: PageElement): string => {
  const { alt, title } = element.attributes;
  if (element.tag === 'img' || element.tag === 'area') return alt ?? '';
  if (element.tag === 'abbr' && title !== undefined) return title;
  return elementText(page, element).text;
};

const mostPieces = 20;

const within = (page: ReadablePage, element: PageElement, token: string): PageElement[] =>
  elementsBelow(page.tree, element)
    .filter(({ attributes }) => tokensOf(attributes.class).includes(token))
    .slice(0, mostPieces);

/** "Work: +1 512 555 0142": the number is marked apart from its kind. */
const inValueClass = (page: ReadablePage, element: PageElement, property: string): string | undefined => {
  const titles = within(page, element, 'value-title').flatMap(({ attributes }) => attributes.title ?? []);
  if (titles.length > 0) return titles.join(' ');
  const values = within(page, element, 'value').map((one) => mailIn(one, property) ?? textIn(page, one));
  if (values.length > 0) return [...new Set(values)].join(' ');
  const kinds = property === 'telephone' ? within(page, element, 'type').map((one) => textIn(page, one)) : [];
  return kinds.length === 0
    ? undefined
    : kinds.reduce((text, kind) => text.replace(kind, ''), textIn(page, element)).replace(/^[\s:]+/, '');
};

/** What a number is for, where the card says: "fax", "work". */
export const kindOfNumber = (page: ReadablePage, element: PageElement): string =>
  within(page, element, 'type')
    .map((one) => textIn(page, one).toLowerCase())
    .join(' ');
