import type { OutlineEntry } from '../prospect/snapshot.ts';
import { type Traits, traitsOf } from './attributes.ts';
import { type Budget, isLate, isLow, isSpent } from './budget.ts';
import { isUnclosedNote, mailCode } from './code.ts';
import * as dom from './dom.ts';
import { isMute, isUnseen, type Kind, keepsBreaks, kindWithin, plainKind } from './look.ts';
import { type Way, wayOf } from './tags.ts';
import { fold, foldKeepingBreaks } from './text.ts';
import type { Writer } from './writer.ts';

/** A text is read in pieces of this length, so that one of many megabytes cannot outlast the clock. */
const chunk = 50_000;

/** An element being read: what of it comes next, and what holds for all below it. */
type Frame = {
  next: Node | null;
  slotted: Node[];
  kind: Kind;
  isWritten: boolean;
  isHidden: boolean;
  hidesChildren: boolean;
};

/** One reading of a page or of a piece of it. */
export type Walk = {
  writer: Writer;
  budget: Budget;
  /** The kind of what stands around the piece. */
  kind: Kind;
  isBelowHidden: boolean;
};

/** Where a walk stopped: the first node not read, the entries to keep and the budget left by them. */
export type Stop = { node: Node; entries: number; left: { nodes: number; bytes: number } };

/** Style sheets and hidden inputs: meta and link are data only where they belong to an item. */
const isNoData = (element: Element, tag: string) =>
  tag === 'input'
    ? dom.getAttribute.call(element, 'type') === 'hidden'
    : dom.getAttribute.call(element, 'itemprop') === null && dom.getAttribute.call(element, 'property') === null;

const kindOf = (element: Element, traits: Traits, parent: Frame) => {
  const { way } = traits;
  if (!parent.isHidden && !way.isUnstyled) return kindWithin(parent.kind, element, traits);
  return way.tag === 'html' || way.tag === 'body' ? parent.kind : plainKind(way);
};

const entryOf = ({ way, values }: Traits, d: number, isBlock: boolean): OutlineEntry => {
  const entry: OutlineEntry = { d, t: way.shortTag };
  if (values !== undefined) entry.a = values;
  if (isBlock) entry.b = 1;
  return entry;
};

const nothing: Node[] = [];

/** True for an element that hides, its parents being visible. */
const isHiding = (element: Element, way: Way, look: { kind: Kind; parent: Frame; depth: number }) => {
  if (look.parent.isHidden || way.isUnstyled) return false;
  return isUnseen(element, look.kind, look.depth) || (look.parent.hidesChildren && way.tag !== 'summary');
};

/** Writes code that spells an e-mail address, as text nobody sees. */
const spell = (element: Element, tag: string, writer: Writer) => {
  const code = mailCode(element, tag);
  if (code === undefined) return;
  writer.open({ d: writer.depth, t: tag, h: 1 }, 0);
  writer.text(fold(code), false);
  writer.close();
};

/** True for what holds no text of the page, and for data that belongs to no item. */
const isLeftOut = (element: Element, tag: string, { isSkipped, isData }: Way) =>
  isSkipped ? !isUnclosedNote(element, tag) : isData && isNoData(element, tag);

/** Writes what an element's tag says. */
const begin = (
  writer: Writer,
  traits: Traits,
  { kind, isHidden: hides }: Pick<Frame, 'kind' | 'isHidden'>,
): boolean => {
  if (kind.isBlock) writer.breakLine();
  const isWritten = kind.isBlock || hides || traits.values !== undefined || traits.way.isTelling;
  if (!isWritten) return false;
  const entry = entryOf(traits, writer.depth, kind.isBlock);
  if (hides) entry.h = 1;
  writer.open(entry, traits.bytes);
  if (traits.isSpeaking || traits.way.standsAlone) writer.write();
  return true;
};

const leave = ({ isWritten, kind }: Frame, writer: Writer) => {
  if (isWritten) writer.close();
  if (kind.isBlock) writer.breakLine();
};

const isSilent = (frame: Frame) => !frame.isHidden && (frame.hidesChildren || isMute(frame.kind));

const readText = (data: string, frame: Frame, { writer, budget }: Walk) => {
  if (data === '') return;
  budget.nodes -= 1;
  const keeps = keepsBreaks(frame.kind);
  for (let at = 0; at < data.length && !budget.isShort; at += chunk) {
    if (at > 0 && isLate(budget)) budget.isShort = true;
    const text = data.length > chunk ? data.slice(at, at + chunk) : data;
    const folded = keeps ? foldKeepingBreaks(text) : fold(text);
    if (folded === ' ') writer.space();
    else writer.text(folded, isSilent(frame));
  }
};

/** Goes on with what an element shows: its shadow tree, what was put into its slot, or its own children; false when that is text alone. */
const opens = (frame: Frame, element: Element, { tag, mayBeHost }: Way): boolean => {
  if (dom.isSlot(element, tag)) frame.slotted = dom.assignedNodes.call(element).reverse();
  if (frame.slotted.length > 0) return true;
  const shadow = mayBeHost ? dom.shadowRoot.call(element) : null;
  if (shadow === null && dom.firstElement.call(element) === null) return false;
  frame.next = dom.firstChild.call(shadow ?? element);
  return true;
};

/** Some builders of sites put an object of nothing around a link. */
const isLinked = (element: Element, tag: string): boolean => {
  const first = tag === 'object' ? dom.firstElement.call(element) : null;
  return first !== null && dom.localName.call(first) === 'a' && dom.getAttribute.call(element, 'data') === null;
};

/** Reads an element within `parent`; gives what is to be read on within it. */
const enter = (element: Element, parent: Frame, course: Walk): Frame | undefined => {
  const { writer } = course;
  const tag = dom.localName.call(element);
  const way = wayOf(tag);
  if (isLeftOut(element, tag, way)) {
    spell(element, tag, writer);
    return undefined;
  }
  const traits = traitsOf(element, way);
  const kind = kindOf(element, traits, parent);
  const hides = isHiding(element, way, { kind, parent, depth: writer.depth });
  const isWritten = begin(writer, traits, { kind, isHidden: hides });
  const hidesChildren = way.isFolding && dom.getAttribute.call(element, 'open') === null;
  const isHidden = hides || parent.isHidden;
  const frame: Frame = { next: null, slotted: nothing, kind, isWritten, isHidden, hidesChildren };
  if (!way.isClosed || isLinked(element, tag)) {
    if (opens(frame, element, way)) return frame;
    readText(dom.textContent.call(element) ?? '', frame, course);
  }
  leave(frame, writer);
  return undefined;
};

const takeNext = (frame: Frame): Node | null => {
  if (frame.slotted.length > 0) return frame.slotted.pop() ?? null;
  const node = frame.next;
  if (node !== null) frame.next = dom.nextSibling.call(node);
  return node;
};

const stopAt = (node: Node, { writer, budget }: Walk): Stop => ({
  node,
  entries: writer.seal(),
  left: { nodes: budget.nodes, bytes: budget.bytes },
});

const visit = (node: Node, frame: Frame, course: Walk): Frame | undefined => {
  const type = dom.nodeType.call(node);
  if (dom.isText(node, type)) readText(dom.textData.call(node), frame, course);
  else {
    course.budget.nodes -= 1;
    if (dom.isElement(node, type)) return enter(node, frame, course);
  }
  return undefined;
};

/**
 * Reads a node and all below it, in reading order, without recursion. When the budget does not last, gives the place
 * from which on what was held back was being spent.
 */
export const walk = (root: Node, course: Walk): Stop | undefined => {
  const { kind, isBelowHidden, budget, writer } = course;
  const around: Frame[] = [];
  let frame: Frame | undefined = {
    ...{ next: null, slotted: [root], kind, isWritten: false, isHidden: false, hidesChildren: isBelowHidden },
  };
  let stop: Stop | undefined;
  while (frame !== undefined) {
    const node = takeNext(frame);
    if (node === null) {
      leave(frame, writer);
      frame = around.pop();
      continue;
    }
    if (isLow(budget)) stop ??= stopAt(node, course);
    if (isSpent(budget)) return stop ?? stopAt(node, course);
    const inner = visit(node, frame, course);
    if (budget.isShort) return stop ?? stopAt(node, course);
    if (inner === undefined) continue;
    around.push(frame);
    frame = inner;
  }
  return undefined;
};
