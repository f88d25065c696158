import { checkVisibility, getAttribute, querySelectorAll } from './dom.ts';
import { look } from './limits.ts';
import { alwaysBlocks, blocks } from './tags.ts';

/**
 * What elements with the same tag and classes, within parents with the same tags and classes, look like. Asking the
 * browser for the style of each of 20,000 elements takes longer than reading them; pages repeat themselves.
 */
export type Kind = {
  /** Shows what is in it without a box of its own. */
  readonly isBoxless: boolean;
  /** The one that was asked has no box at all; another of the kind may have one, by its place among its siblings. */
  readonly isUndisplayed: boolean;
  readonly isInline: boolean;
  /** Out of the flow and clipped away, shrunk to a pixel, off the screen or see-through. */
  readonly isTuckedAway: boolean;
  /** Invisible, though what is in it may be visible again. */
  readonly isVeiled: boolean;
  /** Within a body that is itself not shown: it waits to be, and only what has no box of its own is hidden. */
  readonly isFadingIn: boolean;
  /** Absent where it is told by tags alone. */
  readonly style: CSSStyleDeclaration | undefined;
  readonly parent: Kind | undefined;
  /** The kinds within it, by tag and classes. */
  readonly kinds: Map<string, Kind>;
  /** What of `look` holds of all elements of the kind. */
  looks: number;
  /** Colour it paints its text on; empty where it paints none, and what is behind may be anything. */
  ground: string | undefined;
  /** What is within it is laid out where its slots stand. */
  readonly isSlotted?: true;
};

const styleOf = globalThis.getComputedStyle;

const isBlock = (tag: string, display: string) => {
  if (display === '' || display === 'none') return blocks.has(tag);
  if (display === 'inline' || display === 'contents') return alwaysBlocks.has(tag);
  return display.startsWith('inline-') || display.startsWith('ruby') ? blocks.has(tag) : true;
};

const isTiny = (length: string) => Number.parseFloat(length) <= 1;
const isOffScreen = (offset: string) => Number.parseFloat(offset) <= -900;

/** What is see-through within the flow waits to be faded in as the user scrolls: that is not hidden. */
const isTuckedAway = (style: CSSStyleDeclaration) => {
  const position = style.position;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isClipped = style.clip.startsWith('rect(') || /^inset\((?:50|100)%/.test(style.clipPath);
  if (isClipped || style.opacity === '0') return true;
  const isPixel = style.overflow === 'hidden' && isTiny(style.width) && isTiny(style.height);
  return isPixel || isOffScreen(style.left) || isOffScreen(style.top);
};

const seeThrough = /, 0\)$|\/ 0\)$/;

/** What an element paints behind its text; undefined within a line that shows what the element around it paints. */
const ownGround = ({ style, isInline }: Kind) => {
  if (style === undefined || style.backgroundImage !== 'none') return '';
  const colour = style.backgroundColor;
  if (!seeThrough.test(colour)) return colour;
  return isInline ? undefined : '';
};

/** Looks up the line of parents, and tells all of them, so that no parent is asked twice. */
const groundOf = (kind: Kind): string => {
  const asked: Kind[] = [];
  let ground: string | undefined;
  for (let at: Kind | undefined = kind; at !== undefined && ground === undefined; at = at.parent) {
    ground = at.ground ?? ownGround(at);
    asked.push(at);
  }
  ground ??= '';
  for (const one of asked) one.ground = ground;
  return ground;
};

/** True when its own text is not seen: veiled, of no size, or of the colour it stands on. */
const isMute = (kind: Kind, style: CSSStyleDeclaration) =>
  kind.isVeiled || style.fontSize === '0px' || style.color === groundOf(kind);

const isInvisible = ({ visibility }: CSSStyleDeclaration) => visibility === 'hidden' || visibility === 'collapse';

const kindOf = (element: Element, tag: string, parent: Kind): Kind => {
  const style = styleOf(element);
  const display = style.display;
  const kind: Kind = {
    isBoxless: display === 'contents',
    isUndisplayed: display === 'none',
    isInline: display === 'inline',
    isTuckedAway: isTuckedAway(style),
    isVeiled: !parent.isFadingIn && isInvisible(style),
    isFadingIn: parent.isFadingIn,
    style,
    parent,
    kinds: new Map(),
    looks: isBlock(tag, display) ? look.block : 0,
    ground: undefined,
  };
  if (isMute(kind, style)) kind.looks += look.mute;
  if (tag === 'pre' || style.whiteSpace.startsWith('pre')) kind.looks += look.breaks;
  return kind;
};

/** The kind of the page itself, to look at its outermost element by. */
export const pageKind = (body: Element): Kind => ({
  isBoxless: false,
  isUndisplayed: false,
  isInline: false,
  isTuckedAway: false,
  isVeiled: false,
  isFadingIn: isInvisible(styleOf(body)) || !checkVisibility.call(body),
  style: undefined,
  parent: undefined,
  kinds: new Map(),
  looks: look.block,
  ground: '',
});

/** Far down a page its kind has to tell whether an element has a box: the browser would ask every ancestor. */
const deep = 500;
const many = 200;

const showsSomething = (veiled: Element) =>
  Array.from(querySelectorAll.call(veiled, '*'))
    .slice(0, many)
    .some((inner) => styleOf(inner).visibility === 'visible');

/** Whether an element whose parents are shown, so many levels down, is not, and nothing in it either. */
export const isUnseen = (element: Element, kind: Kind, depth: number): boolean => {
  if (kind.isTuckedAway) return true;
  if (kind.isVeiled) return !showsSomething(element);
  if (kind.isFadingIn || depth > deep) return kind.isUndisplayed;
  return !kind.isBoxless && !checkVisibility.call(element);
};

/** Styles that decide what is a line of its own and what is hidden. */
const deciding = /display|visib|position|opacity|font|clip|white-space|background/i;
/** An id with a number in it is one of many: style sheets do not name it. */
const counted = /\d/;

/** Has an id or a style of its own that may set it apart from others with its tag and classes. */
const isSingular = (element: Element) => {
  const id = getAttribute.call(element, 'id');
  if (id !== null && !counted.test(id)) return true;
  const style = getAttribute.call(element, 'style');
  return style !== null && deciding.test(style);
};

/**
 * The kind of a host to what was put between its tags: other styles hold for that than for its shadow tree, others again
 * in each slot, and what the slot stands on may be anything.
 */
export const slottedKind = (host: Kind): Kind => ({ ...host, kinds: new Map(), ground: '', isSlotted: true });

/** The kind of an element within a parent of a kind; one with an id or a style of its own is a kind of its own. */
export const kindWithin = (parent: Kind, element: Element, tag: string): Kind => {
  if (isSingular(element)) return kindOf(element, tag, parent);
  const classes = getAttribute.call(element, 'class');
  let name = classes ? `${tag} ${classes}` : tag;
  if (parent.isSlotted) name += `/${getAttribute.call(element, 'slot')}`;
  const known = parent.kinds.get(name);
  if (known !== undefined) return known;
  const kind = kindOf(element, tag, parent);
  parent.kinds.set(name, kind);
  return kind;
};
