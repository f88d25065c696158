import { around, type PageElement, type PageText, type PageTree } from './page-tree.ts';
import type { Source } from './reader.ts';
import type { Region } from './region.ts';
import { isStyledApart } from './styled-apart.ts';

/** A piece of a line that is one run of text: `start` is its place in the line. */
export type LineRun = { readonly start: number; readonly text: PageText };

/** One line of text as a reader of the page sees it: what stands between two block edges or line breaks. */
export type Line = Source & {
  /** Place among the lines of its kind (visible or hidden). */
  readonly order: number;
  /** Index in the outline of its first run of text. */
  readonly index: number;
  /** The nearest block around it: p, li, td, h2, div … */
  readonly element: PageElement;
  /** 1 to 6 within a heading, 0 elsewhere. */
  readonly heading: number;
  readonly region: Region;
  readonly runs: readonly LineRun[];
  /** Share of the text that is link text, 0 to 1: 1 is a menu entry or a button. */
  readonly linkShare: number;
};

type Builder = {
  text: string;
  endsInSpace: boolean;
  runs: LineRun[];
  linked: number;
  element: PageElement | undefined;
};

const emptyBuilder = (): Builder => ({ text: '', endsInSpace: true, runs: [], linked: 0, element: undefined });

/** A line that grows beyond this ends at its next run of text: nobody reads further, and every look at it stays short. */
const longestLine = 4_000;

/** Lines of the page: visible ones, and those of hidden parts (closed dialogs, menus, clutter against robots). */
export type PageLines = { lines: Line[]; hiddenLines: Line[] };

const headingOf = (element: PageElement): number => {
  let steps = 0;
  for (const at of around(element)) {
    if (/^h[1-6]$/.test(at.tag)) return Number(at.tag.slice(1));
    if (++steps > 3) break;
  }
  return 0;
};

const blockOf = (text: PageText): PageElement => {
  let steps = 0;
  for (const at of around(text.parent)) {
    if (at.isBlock) return at;
    if (++steps > 40) break;
  }
  return text.parent;
};

const isLinked = (text: PageText): boolean => {
  let steps = 0;
  for (const at of around(text.parent)) {
    if (at.tag === 'a' || at.tag === 'button') return true;
    if (++steps > 10) break;
  }
  return false;
};

const append = (builder: Builder, text: PageText, piece: string): void => {
  const added = builder.endsInSpace ? piece.replace(/^ +/, '') : piece;
  if (added === '') return;
  builder.endsInSpace = added.endsWith(' ');
  builder.element ??= blockOf(text);
  builder.runs.push({ start: builder.text.length, text });
  builder.text += added;
  if (isLinked(text)) builder.linked += added.trimEnd().length;
};

/** A sentence or an address within a menu box is no menu. */
const regionOfLine = (region: Region, text: string, linked: number): Region =>
  region === 'nav' && linked * 2 < text.length && (text.split(' ').length > 4 || (linked === 0 && /\d/.test(text)))
    ? 'footer'
    : region;

const flush = (builder: Builder, into: Line[]): Builder => {
  const text = builder.text.trimEnd();
  const first = builder.runs[0];
  if (text === '' || first === undefined || builder.element === undefined) return emptyBuilder();
  into.push({
    text,
    locator: `outline:${first.text.index}`,
    order: into.length,
    index: first.text.index,
    element: builder.element,
    heading: headingOf(builder.element),
    region: regionOfLine(first.text.parent.region, text, builder.linked),
    runs: builder.runs,
    linkShare: Math.min(1, builder.linked / text.length),
  });
  return emptyBuilder();
};

/** Cuts the tree's text into lines, in one pass. */
export const linesOf = (tree: PageTree): PageLines => {
  const found: PageLines = { lines: [], hiddenLines: [] };
  let visible = emptyBuilder();
  let hidden = emptyBuilder();
  const breakLine = () => {
    visible = flush(visible, found.lines);
    hidden = flush(hidden, found.hiddenLines);
  };
  const lastOf = ({ isHidden }: PageText) => (isHidden ? hidden : visible).runs.at(-1)?.text;
  const take = (text: PageText) => {
    if (isMute(text)) return;
    if (isStyledApart(lastOf(text), text)) breakLine();
    for (const [nth, piece] of text.text.split('\n').entries()) {
      if (nth > 0 || visible.text.length + hidden.text.length > longestLine) breakLine();
      append(text.isHidden ? hidden : visible, text, piece);
    }
  };
  const edge = (picture?: PageElement) => {
    if (picture !== undefined && isAtSign(picture) && /[\w]$/.test(visible.text)) {
      take({ kind: 'text', index: picture.index, text: '@', parent: picture, isHidden: picture.isHidden });
    } else if (picture === undefined || isIcon(picture)) breakLine();
  };
  walk(tree, take, edge);
  breakLine();
  return found;
};

const iconTags: ReadonlySet<string> = new Set(['i', 'img', 'svg']);

/** A picture without words of its own parts what stands left and right of it: an icon before a number, a dot in a footer. */
const isIcon = ({ tag, attributes, children }: PageElement): boolean =>
  iconTags.has(tag) && (attributes.alt ?? '') === '' && children.every((child) => child.kind !== 'text');

/** A picture of "@" within an address: its alternative text, its class or its file says so. */
const isAtSign = ({ tag, attributes }: PageElement): boolean =>
  iconTags.has(tag) &&
  (/^\W{0,2}(?:@|at)\W{0,2}$/i.test(attributes.alt ?? '') ||
    /(?:^|[\s/-])(?:fa-at|icon-at|at|at-?sign|arobas\w{0,2}|klammeraffe)(?:\.(?:gif|png|jpe?g|svg|webp))?$/i.test(
      attributes.src ?? attributes.class ?? '',
    ));

const muteTags = new Set(['script', 'style', 'template', 'noscript', 'option', 'select', 'textarea', 'title', 'desc']);
const isMute = (text: PageText): boolean => muteTags.has(text.parent.tag);

/** Visits texts in reading order and calls `edge` where a block begins or ends. */
const walk = (tree: PageTree, take: (text: PageText) => void, edge: (picture?: PageElement) => void): void => {
  const ends: number[] = [];
  let nextText = 0;
  const takeUpTo = (index: number) => {
    for (let text = tree.texts[nextText]; text !== undefined && text.index < index; text = tree.texts[nextText]) {
      take(text);
      nextText++;
    }
  };
  const closeUpTo = (index: number) => {
    for (let end = ends.at(-1); end !== undefined && end <= index; end = ends.at(-1)) {
      takeUpTo(end);
      edge();
      ends.pop();
    }
  };
  for (const element of tree.elements) {
    closeUpTo(element.index);
    takeUpTo(element.index);
    if (element.isBlock) ends.push(element.end);
    if (element.isBlock) edge();
    else if (iconTags.has(element.tag)) edge(element);
  }
  closeUpTo(tree.root.end);
  takeUpTo(tree.root.end);
};
