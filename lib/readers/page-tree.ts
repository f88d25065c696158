import type { KeptAttribute, OutlineEntry } from '../prospect/snapshot.ts';
import { type Region, regionOf } from './region.ts';

/** An element of the page with its place in the tree. */
export type PageElement = {
  readonly kind: 'element';
  /** Index in the outline; the element and all below it are [index, end). */
  readonly index: number;
  end: number;
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<KeptAttribute, string>>>;
  readonly parent: PageElement | undefined;
  readonly children: PageChild[];
  readonly isHidden: boolean;
  /** Laid out as a block: text before and after it is a line of its own. */
  isBlock: boolean;
  /** The part of the page it stands in. */
  region: Region;
};

/** A run of text. */
export type PageText = {
  readonly kind: 'text';
  readonly index: number;
  readonly text: string;
  readonly parent: PageElement;
  readonly isHidden: boolean;
};

/** What an element holds. */
export type PageChild = PageElement | PageText;

/** The page as a tree; `elements` and `texts` are in reading order, `root` is a made-up element around all. */
export type PageTree = { root: PageElement; elements: PageElement[]; texts: PageText[] };

const alwaysBlock = new Set(
  'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What stands inside these is no text of the page: choices, code, drawings. */
const mute = new Set(['script', 'style', 'template', 'noscript', 'select', 'option', 'datalist', 'textarea', 'svg']);

const rootOf = (size: number): PageElement => ({
  kind: 'element',
  index: -1,
  end: size,
  tag: '',
  attributes: {},
  parent: undefined,
  children: [],
  isHidden: false,
  isBlock: true,
  region: 'main',
});

const elementOf = (entry: OutlineEntry, index: number, parent: PageElement): PageElement => {
  const tag = entry.t ?? '';
  return {
    kind: 'element',
    index,
    end: index + 1,
    tag,
    attributes: (entry.a ?? {}) as PageElement['attributes'], // parsed; absent and undefined read alike
    parent,
    children: [],
    isHidden: parent.isHidden || entry.h === 1 || mute.has(tag),
    isBlock: entry.b === 1 || alwaysBlock.has(tag),
    region: parent.region,
  };
};

/** Builds the tree of an outline in one pass; the parent of an entry is the nearest earlier element of smaller depth. */
export const treeOf = (outline: readonly OutlineEntry[]): PageTree => {
  const root = rootOf(outline.length);
  const tree: PageTree = { root, elements: [], texts: [] };
  const open: { element: PageElement; depth: number }[] = [{ element: root, depth: -1 }];
  for (const [index, entry] of outline.entries()) {
    const parent = closeDownTo(open, entry.d, index);
    if (entry.x !== undefined)
      addText(tree, { kind: 'text', index, text: entry.x, parent, isHidden: parent.isHidden || entry.h === 1 });
    else {
      const element = elementOf(entry, index, parent);
      parent.children.push(element);
      tree.elements.push(element);
      open.push({ element, depth: entry.d });
    }
  }
  closeDownTo(open, 0, outline.length);
  for (const element of tree.elements) element.region = regionOf(element, outline.length);
  return tree;
};

const addText = (tree: PageTree, text: PageText): void => {
  text.parent.children.push(text);
  tree.texts.push(text);
};

/** Ends the open elements that cannot hold an entry of this depth; gives the one that can. */
const closeDownTo = (open: { element: PageElement; depth: number }[], depth: number, index: number): PageElement => {
  let last = open.at(-1);
  while (last !== undefined && open.length > 1 && last.depth >= depth) {
    last.element.end = index;
    open.pop();
    last = open.at(-1);
  }
  if (last === undefined) throw new Error('The root of the page was closed.');
  return last.element;
};

/** The element itself and those around it, innermost first. */
export function* around(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) yield at;
}

/** True when `inner` is `outer` or stands within it. */
export const isWithin = (inner: { readonly index: number }, outer: PageElement): boolean =>
  inner.index >= outer.index && inner.index < outer.end;
