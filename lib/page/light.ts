import { inertCopy, outerHtml, querySelectorAll, removeAttribute, select, selectInside, setAttribute } from './dom.ts';
import { longestScript } from './limits.ts';

/**
 * The markup of an element without what makes a page heavy and says nothing: long scripts, style sheets, what is drawn,
 * pictures within addresses, what is written in fields.
 */
export const lightHtml = (root: Element): string => {
  const copy = inertCopy(root, true);
  for (const heavy of querySelectorAll.call(copy, 'script, style, textarea'))
    heavy.textContent = heavy.localName === 'script' ? (heavy.textContent ?? '').slice(0, longestScript) : '';
  for (const heavy of querySelectorAll.call(copy, 'svg > :not(title, use)')) heavy.remove();
  for (const name of ['src', 'href'])
    for (const heavy of querySelectorAll.call(copy, `[${name}^="data:" i]`)) setAttribute.call(heavy, name, 'data:');
  for (const field of querySelectorAll.call(copy, 'input')) removeAttribute.call(field, 'value');
  return outerHtml.call(copy);
};

const fields = 'input[value], textarea';

/** Markup without what is written in the fields of a document and its shadow trees: scripts of pages put there what the user types. */
export const withoutValues = (document: Document, shadows: ShadowRoot[], html: string): string =>
  shadows.reduce(
    (clean, shadow) => without(Array.from(selectInside(shadow, fields)), clean),
    without(select(document, fields), html),
  );

const without = (found: Element[], html: string): string => {
  let [clean, at] = ['', 0];
  for (const field of found) {
    const written = outerHtml.call(field);
    const place = html.indexOf(written, at);
    if (place < 0) continue;
    const copy = inertCopy(field, false);
    removeAttribute.call(copy, 'value');
    clean += html.slice(at, place) + outerHtml.call(copy);
    at = place + written.length;
  }
  return clean + html.slice(at);
};
