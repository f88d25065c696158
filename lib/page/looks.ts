import { firstElement, firstInside, getAttribute, localName, nextElement, shadowRoot } from './dom.ts';
import { limits, look, plainLook } from './limits.ts';
import { isUnseen, type Kind, kindWithin, slottedKind } from './look.ts';
import { hosts, shut, unstyled } from './tags.ts';

/** An element that is looked into: what of it comes next, and what is common to all of it. */
type Frame = {
  next: Element | null;
  /** What was put between the tags of a host, to be looked at behind its shadow tree. */
  light: Element | null;
  kind: Kind;
  /** All but the summary of it is hidden. */
  isFolded: boolean;
  depth: number;
};

/** How the elements of a page look, in the order of its markup. */
export type Looks = {
  looks: string;
  /** Open shadow trees, in the order they were met. */
  shadows: ShadowRoot[];
  /** The first element that was not looked at any more; absent when all were. */
  cut?: Element;
};

/** A note to those without scripts holds elements where scripts are off, and else text. */
const isNoteOfElements = (element: Element, tag: string) => tag === 'noscript' && firstElement.call(element) !== null;

/** Some builders of sites put an object of nothing around a link. */
const isAroundLink = (element: Element, tag: string) => {
  const first = tag === 'object' ? firstElement.call(element) : null;
  return first !== null && localName.call(first) === 'a' && getAttribute.call(element, 'data') === null;
};

const isShut = (element: Element, tag: string) =>
  shut.has(tag) && !isNoteOfElements(element, tag) && !isAroundLink(element, tag);

const drawn = new Set(['svg', 'iframe', 'object', 'video', 'audio', 'canvas']);
const mayBeHost = (tag: string) => hosts.has(tag) || tag.includes('-');

/** How one element looks, and what it has to look into. */
type Sight = { tag: string; looks: number; kind: Kind; isOpen: boolean; shadow: ShadowRoot | null };

const sightOf = (element: Element, { kind: around, isFolded, depth }: Frame): Sight => {
  const tag = localName.call(element);
  const isClosed = isShut(element, tag);
  const isStyled = isClosed ? drawn.has(tag) : !unstyled.has(tag);
  const kind = isStyled ? kindWithin(around, element, tag) : around;
  const isHidden = isStyled && (isUnseen(element, kind, depth) || (isFolded && tag !== 'summary'));
  const isOpen = !(isHidden || isClosed);
  const shadow = isOpen && mayBeHost(tag) ? shadowRoot.call(element) : null;
  const traits = (isHidden ? look.hidden : 0) + (isClosed ? look.shut : 0) + (shadow === null ? 0 : look.host);
  return { tag, looks: kind.looks + traits, kind, isOpen, shadow };
};

/** What is looked into next, where there is something. */
const frameOf = (element: Element, { tag, isOpen, shadow, kind }: Sight, depth: number): Frame | undefined => {
  const inner = isOpen ? firstElement.call(element) : null;
  if (inner === null && shadow === null) return undefined;
  const isFolded = tag === 'details' && getAttribute.call(element, 'open') === null;
  if (shadow === null) return { next: inner, light: null, kind, isFolded, depth };
  return { next: firstInside(shadow), light: inner, kind, isFolded, depth };
};

const takeNext = (frame: Frame): Element | null => {
  if (frame.next === null && frame.light !== null) {
    frame.next = frame.light;
    frame.light = null;
    frame.kind = slottedKind(frame.kind);
  }
  const element = frame.next;
  if (element !== null) frame.next = nextElement.call(element);
  return element;
};

/** The clock is asked every so many elements: asking costs more than an element. */
const pace = 64;

/** Looks at all of a page in the order of its markup, without recursion, until a moment of performance.now(). */
export const looksOf = (root: Element, kind: Kind, until: number): Looks => {
  const shadows: ShadowRoot[] = [];
  const around: Frame[] = [];
  let frame: Frame | undefined = { next: root, light: null, kind, isFolded: false, depth: 0 };
  let looks = '';
  let seen = 0;
  while (frame !== undefined) {
    const element = takeNext(frame);
    if (element === null || (frame.depth === 0 && seen > 0)) {
      frame = around.pop();
      continue;
    }
    if (seen === limits.nodes || (seen % pace === 0 && performance.now() > until))
      return { looks, shadows, cut: element };
    seen += 1;
    const sight = sightOf(element, frame);
    looks += String.fromCharCode(plainLook + sight.looks);
    if (sight.shadow !== null) shadows.push(sight.shadow);
    const inner = frameOf(element, sight, frame.depth + 1);
    if (inner === undefined) continue;
    around.push(frame);
    frame = inner;
  }
  return { looks, shadows };
};
