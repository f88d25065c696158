import type { Snapshot } from '../prospect/snapshot.ts';
import { about, select } from './dom.ts';
import { jsonLdOf, linksOf, metasOf, scriptsOf, short } from './head.ts';
import { outlineOf } from './outline.ts';

const canonicalOf = (document: Document) => {
  const [link] = Array.from(select(document, 'link[rel~="canonical" i][href]'));
  return link ? (URL.parse(short(link, 'href', 2_000), about.baseUri(document))?.href ?? '').slice(0, 2_000) : '';
};

/** What the page shows now: one synchronous pass over the live DOM that changes nothing and leaves nothing behind. */
export const gather = (document: Document): Snapshot => {
  const start = performance.now();
  const root = about.root(document);
  const body = about.body(document);
  const { outline, whole } = body ? outlineOf(body) : { outline: [], whole: true };
  const jsonLd = jsonLdOf(document);
  return {
    url: about.url(document).slice(0, 4_000),
    canonical: canonicalOf(document),
    title: about.title(document).slice(0, 1_000),
    lang: root ? short(root, 'lang', 40) : '',
    contentType: about.contentType(document).slice(0, 100),
    metas: metasOf(document),
    links: linksOf(document),
    jsonLd: jsonLd.texts,
    scripts: scriptsOf(document),
    outline,
    truncated: !(whole && jsonLd.whole),
    ms: performance.now() - start,
  };
};
