import type { Capture } from '../prospect/capture.ts';
import { about, htmlWith, outerHtml } from './dom.ts';
import { lightHtml, withoutValues } from './light.ts';
import { limits, reserve } from './limits.ts';
import { pageKind } from './look.ts';
import { looksOf } from './looks.ts';
import { restOf } from './rest.ts';

const htmlOf = (document: Document, root: Element, shadows: ShadowRoot[]): string => {
  const html = shadows.length === 0 ? outerHtml.call(root) : htmlWith(root, shadows);
  return html.length > limits.html && shadows.length === 0 ? lightHtml(root) : withoutValues(document, shadows, html);
};

const baseOf = (url: string, base: string) => (base === url || base.length > 2_000 ? {} : { base });

const selfOf = (document: Document) => {
  const url = about.url.call(document);
  return {
    url: url.slice(0, 4_000),
    ...baseOf(url, about.base.call(document)),
    title: about.title.call(document).slice(0, 1_000),
    contentType: about.contentType.call(document).slice(0, 100),
  };
};

const markupOf = (document: Document): Pick<Capture, 'html' | 'looks' | 'rest' | 'isWhole'> => {
  const root = about.root.call(document);
  const body = about.body.call(document);
  if (root === null || body === null)
    return {
      html: root === null ? '' : outerHtml.call(root).slice(0, limits.html),
      looks: '',
      rest: [],
      isWhole: true,
    };
  const kind = pageKind(body); // asks for a style: a page not laid out yet is laid out before the clock starts
  const { looks, shadows, cut } = looksOf(root, kind, performance.now() + limits.ms - reserve);
  const html = htmlOf(document, root, shadows);
  if (cut === undefined && html.length <= limits.html) return { html, looks, rest: [], isWhole: true };
  const kept = html.slice(0, limits.html);
  return { html: kept, looks, rest: restOf(document, kept, cut), isWhole: false };
};

/** What the page shows now: one synchronous pass over the live DOM that changes nothing and leaves nothing behind. */
export const gather = (document: Document): Capture => {
  const start = performance.now();
  return { ...selfOf(document), ...markupOf(document), ms: performance.now() - start };
};
