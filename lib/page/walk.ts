import type { OutlineEntry } from '../prospect/snapshot.ts';
import { type Traits, traitsOf } from './attributes.ts';
import { type Budget, isAmple, isLate, isLow, isSpent } from './budget.ts';
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

/** The kind of an element below something hidden, or of one that has no style to tell it by. */
const unstyledKind = (way: Way, parent: Frame) =>
  way.tag === 'html' || way.tag === 'body' ? parent.kind : plainKind(way);

const nothing: Node[] = [];

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

/** Writes what an element's tag says; false when that is nothing. */
const begin = (writer: Writer, { way, values, bytes, isSpeaking }: Traits, { kind, isHidden }: Frame): boolean => {
  const { isBlock } = kind;
  if (isBlock) writer.breakLine();
  else if (!isHidden && values === undefined && !way.isTelling) return false;
  const entry: OutlineEntry = { d: writer.depth, t: way.shortTag };
  if (values !== undefined) entry.a = values;
  if (isBlock) entry.b = 1;
  if (isHidden) entry.h = 1;
  writer.open(entry, bytes);
  if (isSpeaking || way.standsAlone) writer.write();
  return true;
};

const leave = ({ isWritten, kind }: Frame, writer: Writer) => {
  if (isWritten) writer.close();
  if (kind.isBlock) writer.breakLine();
};

/** Writes a text, or a piece of it. */
const write = (text: string, { kind, isHidden, hidesChildren }: Frame, writer: Writer) => {
  const folded = keepsBreaks(kind) ? foldKeepingBreaks(text) : fold(text);
  if (folded === ' ') writer.space();
  else writer.text(folded, !isHidden && (hidesChildren || isMute(kind)));
};

const readText = (data: string, frame: Frame, { writer, budget }: Walk) => {
  if (data === '') return;
  budget.nodes -= 1;
  if (data.length <= chunk) return write(data, frame, writer);
  for (let at = 0; at < data.length && !budget.isShort; at += chunk) {
    if (at > 0 && isLate(budget)) budget.isShort = true;
    write(data.slice(at, at + chunk), frame, writer);
  }
};

/** Goes on with what an element shows: its shadow tree, what was put into its slot, or its own children; false when that is text alone. */
const opens = (frame: Frame, element: Element, { tag, mayBeHost }: Way): boolean => {
  if (tag === 'slot' && dom.isSlot(element)) {
    frame.slotted = dom.assignedNodes(element).reverse();
    if (frame.slotted.length > 0) return true;
  }
  const shadow = mayBeHost ? dom.shadowRoot.call(element) : null;
  if (shadow === null && dom.firstElement.call(element) === null) return false;
  frame.next = dom.firstChild.call(shadow ?? element);
  return true;
};

/** Shown as what it is, not by what it holds; yet some builders of sites put an object of nothing around a link. */
const isShut = (element: Element, { tag, isClosed }: Way): boolean => {
  if (!isClosed) return false;
  const first = tag === 'object' ? dom.firstElement.call(element) : null;
  return first === null || dom.localName.call(first) !== 'a' || dom.getAttribute.call(element, 'data') !== null;
};

/** Reads an element within `parent`; gives what is to be read on within it. */
const enter = (element: Element, parent: Frame, course: Walk): Frame | undefined => {
  const { writer } = course;
  const tag = dom.localName.call(element);
  const way = wayOf(tag);
  if ((way.isSkipped || way.isData) && isLeftOut(element, tag, way)) {
    if (tag === 'script') spell(element, tag, writer);
    return undefined;
  }
  const traits = traitsOf(element, way);
  const isSeen = !parent.isHidden && !way.isUnstyled; // its parents are, so that its own style tells
  const kind = isSeen ? kindWithin(parent.kind, element, traits) : unstyledKind(way, parent);
  const isHidden = isSeen && (isUnseen(element, kind, writer) || (parent.hidesChildren && tag !== 'summary'));
  const hidesChildren = way.isFolding && dom.getAttribute.call(element, 'open') === null;
  const frame: Frame = { next: null, slotted: nothing, kind, isWritten: false, isHidden, hidesChildren };
  frame.isWritten = begin(writer, traits, frame);
  frame.isHidden ||= parent.isHidden;
  if (!isShut(element, way)) {
    if (opens(frame, element, way)) return frame;
    readText(dom.textContent.call(element) ?? '', frame, course);
  }
  leave(frame, writer);
  return undefined;
};

const takeNext = (frame: Frame): Node | null => {
  const node = frame.next;
  if (node === null) return frame.slotted.pop() ?? null;
  frame.next = dom.nextSibling.call(node);
  return node;
};

const stopAt = (node: Node, { writer, budget }: Walk): Stop => ({
  node,
  entries: writer.seal(),
  left: { nodes: budget.nodes, bytes: budget.bytes },
});

const lowAt = (node: Node, course: Walk): Stop | undefined => (isLow(course.budget) ? stopAt(node, course) : undefined);

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
    if (!isAmple(budget)) {
      stop ??= lowAt(node, course);
      if (isSpent(budget)) return stop ?? stopAt(node, course);
    }
    const inner = visit(node, frame, course);
    if (budget.isShort) return stop ?? stopAt(node, course);
    if (inner === undefined) continue;
    around.push(frame);
    frame = inner;
  }
  return undefined;
};
