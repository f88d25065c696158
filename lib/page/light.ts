import { inertCopy, outerHtml, querySelectorAll, removeAttribute, select, setAttribute } from './dom.ts';

/** Longest script, in UTF-16 units, that anything is read from; one unit more tells that it was longer. */
const longestScript = 128_001;

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

/** The markup of a document without what is written in its fields: scripts of pages put there what the user types. */
export const withoutValues = (document: Document, html: string): string => {
  let [clean, at] = ['', 0];
  for (const field of select(document, 'input[value], textarea')) {
    const written = outerHtml.call(field);
    const found = html.indexOf(written, at);
    if (found < 0) continue;
    const copy = inertCopy(field, false);
    removeAttribute.call(copy, 'value');
    clean += html.slice(at, found) + outerHtml.call(copy);
    at = found + written.length;
  }
  return clean + html.slice(at);
};
