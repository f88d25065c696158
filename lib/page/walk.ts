import type { OutlineEntry } from '../prospect/snapshot.ts';
import { type Traits, traitsOf } from './attributes.ts';
import { type Budget, isLate, isLow, isSpent } from './budget.ts';
import { isUnclosedNote, mailCode } from './code.ts';
import * as dom from './dom.ts';
import { isUnseen, type Kind, kindWithin, plainKind } from './look.ts';
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
  const { tag, way } = traits;
  if (parent.isHidden || way.isUnstyled) return tag === 'html' || tag === 'body' ? parent.kind : plainKind(way);
  return kindWithin(parent.kind, element, traits);
};

const entryOf = ({ tag, values }: Traits, d: number, isBlock: boolean): OutlineEntry => {
  const entry: OutlineEntry = { d, t: tag.length > 64 ? tag.slice(0, 64) : tag };
  if (values !== undefined) entry.a = values;
  if (isBlock) entry.b = 1;
  return entry;
};

const nothing: Node[] = [];

/** Goes on with what an element shows: its shadow tree, what was put into its slot, or its own children. */
const openUp = (frame: Frame, element: Element, { tag, way }: Traits) => {
  if (dom.isSlot(element, tag)) frame.slotted = dom.assignedNodes.call(element).reverse();
  if (frame.slotted.length > 0) return;
  frame.next = dom.firstChild.call((way.mayBeHost ? dom.shadowRoot.call(element) : null) ?? element);
};

/** True for an element that hides, its parents being visible. */
const isHiding = (element: Element, { tag, way }: Traits, look: { kind: Kind; parent: Frame; depth: number }) => {
  if (look.parent.isHidden || way.isUnstyled) return false;
  return isUnseen(element, look.kind, look.depth) || (look.parent.hidesChildren && tag !== 'summary');
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

/** Begins an element within `parent`; undefined when nothing of it is read. */
const enter = (element: Element, parent: Frame, { writer }: Walk): Frame | undefined => {
  const tag = dom.localName.call(element);
  const way = wayOf(tag);
  if (isLeftOut(element, tag, way)) {
    spell(element, tag, writer);
    return undefined;
  }
  const traits = traitsOf(element, tag, way);
  const kind = kindOf(element, traits, parent);
  const hides = isHiding(element, traits, { kind, parent, depth: writer.depth });
  const isWritten = kind.isBlock || hides || traits.values !== undefined || way.isTelling;
  if (kind.isBlock) writer.breakLine();
  if (isWritten) {
    const entry = entryOf(traits, writer.depth, kind.isBlock);
    if (hides) entry.h = 1;
    writer.open(entry, traits.bytes);
    if (traits.isSpeaking || way.standsAlone) writer.write();
  }
  const hidesChildren = way.isFolding && dom.getAttribute.call(element, 'open') === null;
  const isHidden = hides || parent.isHidden;
  const frame: Frame = { next: null, slotted: nothing, kind, isWritten, isHidden, hidesChildren };
  if (!way.isClosed) openUp(frame, element, traits);
  return frame;
};

const leave = ({ isWritten, kind }: Frame, writer: Writer) => {
  if (isWritten) writer.close();
  if (kind.isBlock) writer.breakLine();
};

const readText = (node: CharacterData, frame: Frame, { writer, budget }: Walk) => {
  const data = dom.textData.call(node);
  const isHidden = !frame.isHidden && (frame.hidesChildren || frame.kind.isMute);
  for (let at = 0; at < data.length && !budget.isShort; at += chunk) {
    if (at > 0 && isLate(budget)) budget.isShort = true;
    const text = data.length > chunk ? data.slice(at, at + chunk) : data;
    writer.text(frame.kind.keepsBreaks ? foldKeepingBreaks(text) : fold(text), isHidden);
  }
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

const visit = (node: Node, frame: Frame, walk: Walk): Frame | undefined => {
  walk.budget.nodes -= 1;
  if (dom.isElement(node)) return enter(node, frame, walk);
  if (dom.isText(node)) readText(node, frame, walk);
  return undefined;
};

/**
 * Reads a node and all below it, in reading order, without recursion. When the budget does not last, gives the place
 * from which on what was held back was being spent.
 */
export const walk = (root: Node, course: Walk): Stop | undefined => {
  const { kind, isBelowHidden } = course;
  const stack: Frame[] = [
    { next: null, slotted: [root], kind, isWritten: false, isHidden: false, hidesChildren: isBelowHidden },
  ];
  let stop: Stop | undefined;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = takeNext(frame);
    if (node === null) {
      leave(frame, course.writer);
      stack.pop();
      continue;
    }
    if (isLow(course.budget)) stop ??= stopAt(node, course);
    if (isSpent(course.budget)) return stop ?? stopAt(node, course);
    const inner = visit(node, frame, course);
    if (inner !== undefined) stack.push(inner);
    if (course.budget.isShort) return stop ?? stopAt(node, course);
  }
  return undefined;
};
