import type { OutlineEntry } from '../prospect/snapshot.ts';
import {
  attribute,
  attributeNames,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  shadowRoot,
  textOf,
} from './dom.ts';
import { isKept, limits } from './limits.ts';

const skipped = new Set('script style noscript template svg textarea select datalist iframe'.split(' '));
const blocks = new Set(
  'html body address article aside blockquote br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr caption ul'.split(
    ' ',
  ),
);

const attributesOf = (element: Element) => {
  const found: NonNullable<OutlineEntry['a']> = {};
  for (const name of attributeNames(element))
    if (isKept(name)) found[name] = (attribute(element, name) ?? '').slice(0, limits.attribute);
  return found;
};

const entryOf = (element: Element, d: number): OutlineEntry => {
  const t = localName(element).slice(0, 64);
  const a = attributesOf(element);
  const isHidden = !Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  return { d, t, ...(Object.keys(a).length > 0 && { a }), ...(isHidden && { h: 1 }), ...(blocks.has(t) && { b: 1 }) };
};

/** The outline of a body, in reading order. */
export const outlineOf = (root: Node): { outline: OutlineEntry[]; whole: boolean } => {
  const outline: OutlineEntry[] = [];
  const stack: (Node | null)[] = [root];
  for (let seen = 0; stack.length > 0; seen++) {
    const node = stack.pop();
    if (!node) continue;
    if (seen > limits.nodes) return { outline, whole: false };
    const d = Math.min(stack.length, 10_000);
    if (node !== root) stack.push(nextSibling(node));
    else stack.push(null);
    if (isText(node)) {
      const x = textOf(node, limits.text).replace(/[ \t\n\r\f]+/g, ' ');
      if (x.trim() !== '') outline.push({ d, x });
    } else if (isElement(node)) {
      outline.push(entryOf(node, d));
      if (!skipped.has(localName(node))) stack.push(firstChild(shadowRoot(node) ?? node));
    }
  }
  return { outline, whole: true };
};
