import { madeOnce } from '../prospect/made-once.ts';
import { cut, safeAddress } from './clean.ts';
import type { ReadablePage } from './page.ts';
import type { PageElement } from './page-tree.ts';
import type { Source } from './reader.ts';

/** A link with a safe address; `text` is its visible words or, without any, its label or its pictures' alt. */
export type PageLink = Source & {
  readonly element: PageElement;
  /** Resolved by the URL parser; http, https, mailto or tel. */
  readonly href: string;
  /** The address as written in the page, as evidence. */
  readonly written: Source;
};

/** A picture's alternative text, as evidence; only pictures that have one. */
export type PagePicture = Source & { readonly element: PageElement };

/** All links of the page with a safe address, hidden ones too (`link.element.isHidden`). */
export const pageLinks = madeOnce((page: ReadablePage): PageLink[] =>
  page.tree.elements.flatMap((element) => linkOf(element, page.snapshot.base ?? page.url) ?? []),
);

/** All pictures with an alternative text. */
export const pagePictures = madeOnce((page: ReadablePage): PagePicture[] =>
  page.tree.elements.flatMap((element) =>
    element.tag === 'img' && element.attributes.alt ? { ...attribute(element, 'alt'), element } : [],
  ),
);

/** An attribute of an element as a source for evidence. */
export const attribute = (element: PageElement, name: keyof PageElement['attributes']): Source => ({
  text: element.attributes[name] ?? '',
  locator: `outline:${element.index}@${name}`,
});

const linkOf = (element: PageElement, base: string): PageLink | undefined => {
  if ((element.tag !== 'a' && element.tag !== 'area') || !element.attributes.href) return undefined;
  const href = safeAddress(element.attributes.href, base);
  if (href === undefined) return undefined;
  return {
    text: wordsOf(element),
    locator: `outline:${element.index}`,
    element,
    href,
    written: attribute(element, 'href'),
  };
};

/** Visible words within an element, of at most 200 entries below it; else its label or its pictures' alt. */
const wordsOf = (element: PageElement): string => {
  const words: string[] = [];
  const alts: string[] = [];
  const waiting = element.children.slice(0, 200).reverse();
  for (let steps = 0; waiting.length > 0 && steps < 200; steps++) {
    const next = waiting.pop();
    if (next === undefined || next.isHidden) continue;
    if (next.kind === 'text') words.push(next.text);
    else if (next.tag === 'img') alts.push(next.attributes.alt ?? '');
    else waiting.push(...next.children.slice(0, 200).reverse());
  }
  const said = words.join(' ').replace(/\s+/g, ' ').trim();
  const { title = '', 'aria-label': label = '' } = element.attributes;
  return cut(said || label || alts.join(' ').trim() || title, 300);
};
