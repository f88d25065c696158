import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OutlineEntry } from '../../lib/prospect/snapshot.ts';
import { shown, snapshotOf, textOf, visibleTextOf } from './shown.ts';

const tags = ['div', 'p', 'span', 'b', 'ul', 'li', 'section', 'a', 'em', 'pre', 'details', 'x-card'] as const;
const styles = [
  '',
  'display:none',
  'display:block',
  'display:inline',
  'display:contents',
  'visibility:hidden',
] as const;

type Made = string | { tag: (typeof tags)[number]; style: (typeof styles)[number]; inner: Made[] };

const text = fc.stringMatching(/^[ab \n"]{1,6}$/);
const { tree } = fc.letrec<{ tree: Made[] }>((tie) => ({
  tree: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.record({ tag: fc.constantFrom(...tags), style: fc.constantFrom(...styles), inner: tie('tree') }),
    ),
    { maxLength: 5 },
  ),
}));

const build = (parent: Element, made: Made[]) => {
  for (const one of made) {
    if (typeof one === 'string') parent.append(one);
    else {
      const element = parent.ownerDocument.createElement(one.tag);
      if (one.style !== '') element.setAttribute('style', one.style);
      parent.append(element);
      build(element, one.inner);
    }
  }
};

const pageOf = (made: Made[]) => {
  const page = shown('<body>');
  build(page.body, made);
  return page;
};

const letters = (words: string) => words.replace(/\s/g, '');

const isTree = (outline: readonly OutlineEntry[]) =>
  outline.every(({ d }, at) => {
    const above = outline[at - 1];
    return above === undefined ? d === 0 : d <= above.d + (above.t === undefined ? 0 : 1);
  });

it('every letter of a page is in its outline, in order, and every entry has a parent', () => {
  fc.assert(
    fc.property(tree, (made) => {
      const page = pageOf(made);
      const { outline } = snapshotOf(page);
      expect(letters(textOf(outline))).toBe(letters(page.body.textContent));
      expect(isTree(outline)).toBe(true);
      page.defaultView?.frameElement?.remove();
    }),
    { numRuns: 150 },
  );
});

it('what the browser shows is not marked hidden, and what it does not show is', () => {
  fc.assert(
    fc.property(tree, (made) => {
      const page = pageOf(made);
      expect(letters(visibleTextOf(snapshotOf(page).outline))).toBe(letters(page.body.innerText));
      page.defaultView?.frameElement?.remove();
    }),
    { numRuns: 150 },
  );
});
