import type { Traits } from './attributes.ts';
import { checkVisibility, querySelectorAll } from './dom.ts';
import type { Way } from './tags.ts';

/**
 * What elements with the same tag and classes, within parents with the same tags and classes, look like. Asking the
 * browser for the style of each of 20,000 elements takes longer than reading them; pages repeat themselves.
 */
export type Kind = {
  /** Shows what is in it without a box of its own. */
  readonly isBoxless: boolean;
  /** The one that was asked has no box at all; another of the kind may have one, by its place among its siblings. */
  readonly isUndisplayed: boolean;
  readonly isBlock: boolean;
  /** Out of the flow and clipped away, shrunk to a pixel, off the screen or see-through. */
  readonly isTuckedAway: boolean;
  /** Invisible, though what is in it may be visible again. */
  readonly isVeiled: boolean;
  /** Its own text is not seen: veiled, of no size, or of the colour it stands on. */
  readonly isMute: boolean;
  readonly keepsBreaks: boolean;
  /** Colour it paints its text on; empty where it paints none, and what is behind may be anything. */
  readonly ground: string;
  /** Within a body that is itself not shown: it waits to be, and only what has no box of its own is hidden. */
  readonly isFadingIn: boolean;
  readonly kinds: Map<string, Kind>;
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

/** What a text stands on: its own element's colour, or within a line that of the element around it. */
const groundOf = ({ backgroundColor, backgroundImage, display }: CSSStyleDeclaration, parent: Kind) => {
  if (backgroundImage !== 'none') return '';
  if (!seeThrough.test(backgroundColor)) return backgroundColor;
  return display === 'inline' ? parent.ground : '';
};

const isInvisible = ({ visibility }: CSSStyleDeclaration) => visibility === 'hidden' || visibility === 'collapse';

const kindOf = (element: Element, way: Way, parent: Kind): Kind => {
  const style = styleOf(element);
  const display = style.display;
  const isVeiled = !parent.isFadingIn && isInvisible(style);
  const ground = groundOf(style, parent);
  return {
    isBoxless: display === 'contents',
    isUndisplayed: display === 'none',
    isBlock: isBlock(way, display),
    isTuckedAway: isTuckedAway(style),
    isVeiled,
    isMute: isVeiled || style.fontSize === '0px' || style.color === ground,
    ground,
    isFadingIn: parent.isFadingIn,
    keepsBreaks: way.keepsBreaks || style.whiteSpace.startsWith('pre'),
    kinds: new Map(),
  };
};

const plain = (traits: Partial<Kind>): Kind => ({
  isBoxless: false,
  isUndisplayed: false,
  isBlock: false,
  isTuckedAway: false,
  isVeiled: false,
  isMute: false,
  keepsBreaks: false,
  ground: '',
  isFadingIn: false,
  kinds: new Map(),
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

/** Whether an element whose parents are shown, `depth` levels down, is not, and nothing in it either. */
export const isUnseen = (element: Element, kind: Kind, depth: number): boolean => {
  if (kind.isTuckedAway) return true;
  if (kind.isVeiled) return !showsSomething(element);
  if (kind.isFadingIn || depth > deep) return kind.isUndisplayed;
  return !kind.isBoxless && !checkVisibility.call(element);
};

/** The kind of an element by its tag alone: below something hidden a style would have to be computed first. */
export const plainKind = ({ isBlock, keepsBreaks }: Way): Kind =>
  keepsBreaks ? plainPre : isBlock ? plainBlock : plainInline;

/** The kind of an element within a parent of a kind; one with an id or a style of its own is a kind of its own. */
export const kindWithin = (parent: Kind, element: Element, { tag, way, classes, isSingular }: Traits): Kind => {
  if (isSingular) return kindOf(element, way, parent);
  const key = classes === '' ? tag : `${tag} ${classes}`;
  const known = parent.kinds.get(key);
  if (known !== undefined) return known;
  const kind = kindOf(element, way, parent);
  parent.kinds.set(key, kind);
  return kind;
};
