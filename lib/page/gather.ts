import type { Snapshot } from '../prospect/snapshot.ts';
import { about } from './dom.ts';
import { headOf, short } from './head.ts';
import { limits } from './limits.ts';
import { outlineOf } from './outline.ts';

const canonicalOf = (links: Snapshot['links'], base: string) => {
  const link = links.find(({ rel }) => rel.toLowerCase().split(/\s+/).includes('canonical'));
  return link === undefined ? '' : (URL.parse(link.href, base)?.href ?? '').slice(0, 2_000);
};

const baseOf = (url: string, base: string) => (base === url || base.length > 2_000 ? {} : { base });

const selfOf = (document: Document) => {
  const root = about.root.call(document);
  const url = about.url.call(document);
  return {
    url: url.slice(0, 4_000),
    ...baseOf(url, about.base.call(document)),
    title: about.title.call(document).slice(0, 1_000),
    lang: root === null ? '' : short(root, 'lang', 40),
    contentType: about.contentType.call(document).slice(0, 100),
  };
};

/** What the page shows now: one synchronous pass over the live DOM that changes nothing and leaves nothing behind. */
export const gather = (document: Document): Snapshot => {
  const start = performance.now();
  const { lists, bytes: weight, isWhole: isHeadWhole } = headOf(document);
  const canonical = canonicalOf(lists.links, about.base.call(document));
  const self = { ...selfOf(document), canonical };
  const rest = ',"metas":[],"links":[],"scripts":[],"jsonLd":[],"outline":[],"truncated":false,"ms":0123456789.0123456';
  const bytes = limits.bytes - rest.length - JSON.stringify(self).length - weight;
  const { outline, isWhole } = outlineOf(document, bytes);
  return { ...self, ...lists, outline, truncated: !(isWhole && isHeadWhole), ms: performance.now() - start };
};
