import type { Snapshot } from '../prospect/snapshot.ts';
import { attribute, firstChild, isText, nextSibling, select, textContent, textLength } from './dom.ts';
import { limits } from './limits.ts';

const most = 200;

/** Value of an attribute, cut to `max`; empty when absent. */
export const short = (element: Element, name: string, max: number) => (attribute(element, name) ?? '').slice(0, max);

const nameOf = (meta: Element) =>
  ['name', 'property', 'itemprop', 'http-equiv'].map((name) => short(meta, name, 200)).find((name) => name !== '') ??
  '';

/** Named meta elements, the first 200. */
export const metasOf = (document: Document): Snapshot['metas'] =>
  Array.from(select(document, 'meta[content]'))
    .slice(0, most)
    .map((meta) => ({ name: nameOf(meta), content: short(meta, 'content', 2_000) }))
    .filter((meta) => meta.name !== '');

/** Link elements, the first 200; addresses as written. */
export const linksOf = (document: Document): Snapshot['links'] =>
  Array.from(select(document, 'link[href]'))
    .slice(0, most)
    .map((link) => ({
      rel: short(link, 'rel', 200),
      href: short(link, 'href', 2_000),
      type: short(link, 'type', 200),
    }));

/** Addresses of scripts as written, the first 200. */
export const scriptsOf = (document: Document): Snapshot['scripts'] =>
  Array.from(select(document, 'script[src]'))
    .slice(0, most)
    .map((script) => short(script, 'src', 500))
    .filter((src) => !src.startsWith('data:'));

const lengthOf = (script: Element) => {
  let length = 0;
  for (let node = firstChild(script); node; node = nextSibling(node)) if (isText(node)) length += textLength(node);
  return length;
};

/** JSON-LD texts: the first 32 blocks, each within its cap (measured before its text is read); `whole` when none was left out. */
export const jsonLdOf = (document: Document) => {
  const blocks = Array.from(select(document, 'script[type^="application/ld+json" i]'));
  const fitting = blocks.slice(0, limits.jsonLdBlocks).filter((block) => lengthOf(block) <= limits.jsonLdBytes);
  return { texts: fitting.map((block) => textContent(block) ?? ''), whole: fitting.length === blocks.length };
};
