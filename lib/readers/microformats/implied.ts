import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { rootOf, tokensOf } from './classes.ts';
import { addressIn, textIn } from './value.ts';

const elementsIn = ({ children }: PageElement): PageElement[] =>
  children.filter((child) => child.kind === 'element').filter(({ tag }) => tag !== 'br');

/** The one element in an element; undefined where there are more. */
const onlyChild = (element: PageElement): PageElement | undefined => {
  const children = elementsIn(element);
  return children.length === 1 ? children[0] : undefined;
};

const isSpoken = ({ tag, attributes }: PageElement): boolean =>
  ((tag === 'img' || tag === 'area') && attributes.alt !== undefined) ||
  (tag === 'abbr' && attributes.title !== undefined);

const isRoot = ({ attributes }: PageElement): boolean => rootOf(tokensOf(attributes.class)) !== undefined;

/** The name of a card that marks none: of its one picture or abbreviation, else its text. */
export const impliedName = (page: ReadablePage, element: PageElement): string => {
  const child = plainChild(element);
  const inner = child === undefined ? undefined : plainChild(child);
  return textIn(page, [element, child, inner].find((one) => one !== undefined && isSpoken(one)) ?? element);
};

/** The one element in an element, unless it is a card itself. */
const plainChild = (element: PageElement): PageElement | undefined => {
  const child = onlyChild(element);
  return child === undefined || isRoot(child) ? undefined : child;
};

const isLink = ({ tag, attributes }: PageElement): boolean =>
  (tag === 'a' || tag === 'area') && attributes.href !== undefined;

/** Where a card leads that marks no address: itself a link, or around a single one. */
export const impliedUrl = (page: ReadablePage, element: PageElement): string => {
  if (isLink(element)) return addressIn(page, element.attributes.href);
  const child = onlyChild(element);
  const links = [element, ...(child === undefined ? [] : [child])].map((one) => elementsIn(one).filter(isLink));
  const [single] = links.flatMap((some) => (some.length === 1 ? some : []));
  return single === undefined || isRoot(single) ? '' : addressIn(page, single.attributes.href);
};
