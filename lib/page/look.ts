import type { Traits } from './attributes.ts';
import { checkVisibility, querySelectorAll } from './dom.ts';
import type { Shape, Way } from './tags.ts';

/**
 * What elements with the same tag and classes, within parents with the same tags and classes, look like. Asking the
 * browser for the style of each of 20,000 elements takes longer than reading them; pages repeat themselves. What only
 * matters to a text is asked when there is one.
 */
export type Kind = {
  /** Shows what is in it without a box of its own. */
  readonly isBoxless: boolean;
  /** The one that was asked has no box at all; another of the kind may have one, by its place among its siblings. */
  readonly isUndisplayed: boolean;
  readonly isInline: boolean;
  readonly isBlock: boolean;
  /** Out of the flow and clipped away, shrunk to a pixel, off the screen or see-through. */
  readonly isTuckedAway: boolean;
  /** Invisible, though what is in it may be visible again. */
  readonly isVeiled: boolean;
  /** Within a body that is itself not shown: it waits to be, and only what has no box of its own is hidden. */
  readonly isFadingIn: boolean;
  /** Absent where it is told by tags alone. */
  readonly style: CSSStyleDeclaration | undefined;
  readonly parent: Kind | undefined;
  readonly kinds: Map<Shape, Kind>;
  isMute: boolean | undefined;
  keepsBreaks: boolean | undefined;
  /** Colour it paints its text on; empty where it paints none, and what is behind may be anything. */
  ground: string | undefined;
};

const styleOf = globalThis.getComputedStyle;

const isBlock = (way: Way, display: string) => {
  if (display === '' || display === 'none') return way.isBlock;
  if (display === 'inline' || display === 'contents') return way.isAlwaysBlock;
  return display.startsWith('inline-') || display.startsWith('ruby') ? way.isBlock : true;
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
export const isMute = (kind: Kind): boolean => {
  const { style, isVeiled } = kind;
  kind.isMute ??= isVeiled || (style !== undefined && (style.fontSize === '0px' || style.color === groundOf(kind)));
  return kind.isMute;
};

/** True when its own text shows line breaks as they are written. */
export const keepsBreaks = (kind: Kind): boolean => {
  kind.keepsBreaks ??= kind.style?.whiteSpace.startsWith('pre') ?? false;
  return kind.keepsBreaks;
};

const isInvisible = ({ visibility }: CSSStyleDeclaration) => visibility === 'hidden' || visibility === 'collapse';

const kindOf = (element: Element, way: Way, parent: Kind): Kind => {
  const style = styleOf(element);
  const display = style.display;
  return {
    isBoxless: display === 'contents',
    isUndisplayed: display === 'none',
    isInline: display === 'inline',
    isBlock: isBlock(way, display),
    isTuckedAway: isTuckedAway(style),
    isVeiled: !parent.isFadingIn && isInvisible(style),
    isFadingIn: parent.isFadingIn,
    style,
    parent,
    kinds: new Map(),
    isMute: undefined,
    keepsBreaks: way.keepsBreaks || undefined,
    ground: undefined,
  };
};

const plain = (traits: Partial<Kind>): Kind => ({
  isBoxless: false,
  isUndisplayed: false,
  isInline: false,
  isBlock: false,
  isTuckedAway: false,
  isVeiled: false,
  isFadingIn: false,
  style: undefined,
  parent: undefined,
  kinds: new Map(),
  isMute: false,
  keepsBreaks: false,
  ground: '',
  ...traits,
});
const plainBlock = plain({ isBlock: true });
const plainPre = plain({ isBlock: true, keepsBreaks: true });
const plainInline = plain({});

/** The kind of the page itself, to read its outermost element by. */
export const pageKind = (body: Element): Kind => {
  const isFadingIn = isInvisible(styleOf(body)) || !checkVisibility.call(body);
  return plain({ isBlock: true, isFadingIn });
};

/** Far down a page its kind has to tell whether an element has a box: the browser would ask every ancestor. */
const deep = 500;
const many = 200;

const showsSomething = (veiled: Element) =>
  Array.from(querySelectorAll.call(veiled, '*'))
    .slice(0, many)
    .some((inner) => styleOf(inner).visibility === 'visible');

/** Whether an element whose parents are shown, so many levels down, is not, and nothing in it either. */
export const isUnseen = (element: Element, kind: Kind, at: { readonly depth: number }): boolean => {
  if (kind.isTuckedAway) return true;
  if (kind.isVeiled) return !showsSomething(element);
  if (kind.isFadingIn || at.depth > deep) return kind.isUndisplayed;
  return !kind.isBoxless && !checkVisibility.call(element);
};

/** The kind of an element by its tag alone: below something hidden a style would have to be computed first. */
export const plainKind = ({ isBlock, keepsBreaks }: Way): Kind =>
  keepsBreaks ? plainPre : isBlock ? plainBlock : plainInline;

/** The kind of an element within a parent of a kind; one with an id or a style of its own is a kind of its own. */
export const kindWithin = (parent: Kind, element: Element, { way, shape, isSingular }: Traits): Kind => {
  if (isSingular) return kindOf(element, way, parent);
  const known = parent.kinds.get(shape);
  if (known !== undefined) return known;
  const kind = kindOf(element, way, parent);
  parent.kinds.set(shape, kind);
  return kind;
};
