import { look } from '../prospect/capture.ts';
import type { OutlineEntry } from '../prospect/snapshot.ts';
import { traitsOf } from './attributes.ts';
import { type Budget, isLow, isSpent } from './budget.ts';
import { mailCode } from './code.ts';
import { attributeOf, has, isElement, type MarkupElement, type MarkupNode, sizeOf, textOf } from './element.ts';
import { type Kind, kindOf, pageKind } from './kind.ts';
import { assignedTo, type Slots } from './slots.ts';
import { type Way, type Ways, wayOf } from './tags.ts';
import { fold, foldKeepingBreaks } from './text.ts';
import type { Writer } from './writer.ts';

/** A text is read in pieces of this length, so that one of many megabytes ends with the room for it. */
const chunk = 50_000;

/** An element being read: what of it comes next, and what holds for all below it. */
type Frame = {
  next: MarkupNode | undefined;
  slotted: MarkupNode[];
  kind: Kind;
  isWritten: boolean;
  isHidden: boolean;
  hidesChildren: boolean;
};

/** One reading of a page or of a piece of it. */
export type Walk = {
  writer: Writer;
  budget: Budget;
  slots: Slots;
  ways: Ways;
};

/** Where a walk stopped: the place of the first node not read, the entries to keep and the budget left by them. */
export type Stop = { place: number; entries: number; left: { nodes: number; bytes: number } };

/** Style sheets and hidden inputs: meta and link are data only where they belong to an item. */
const isNoData = (element: MarkupElement) =>
  element.tag === 'input'
    ? attributeOf(element, 'type') === 'hidden'
    : attributeOf(element, 'itemprop') === undefined && attributeOf(element, 'property') === undefined;

const nothing: MarkupNode[] = [];

/** Writes code that spells an e-mail address, as text nobody sees. */
const spell = (script: MarkupElement, writer: Writer) => {
  const code = mailCode(script);
  if (code === undefined) return;
  writer.open({ d: writer.depth, t: script.tag, h: 1 }, 0);
  writer.text(fold(code), false);
  writer.close();
};

/** The page script looked into it, although its tag is not looked into as a rule. */
const isLookedInto = (element: MarkupElement) => element.looks !== undefined && !has(element, look.shut);

/** Elements a note to those without scripts may hold. */
const mostInNote = 100;

/**
 * A note to those without scripts is short. A long one was never closed and has swallowed the rest of the page, which
 * the browser shows where scripts are off.
 */
const isUnclosedNote = (element: MarkupElement) =>
  element.tag === 'noscript' && isLookedInto(element) && sizeOf(element) > mostInNote;

/** True for what holds no text of the page, and for data that belongs to no item. */
const isLeftOut = (element: MarkupElement, { isSkipped, isData }: Way) =>
  isSkipped ? !isUnclosedNote(element) : isData && isNoData(element);

const isPartOfLine = (node: MarkupNode | undefined) =>
  node !== undefined && isElement(node) && node.first !== undefined && !has(node, look.block);

/** A text of its own right beside another in its line, as a post may stand behind a name: what parts them is a matter of style. */
const isBeside = (element: MarkupElement) =>
  sizeOf(element) === 0 && (isPartOfLine(element.before) || isPartOfLine(element.next));

/** Writes what an element's tag says; false when that is nothing. */
const begin = (element: MarkupElement, { kind: { isBlock }, isHidden }: Frame, { writer, ways }: Walk): boolean => {
  const way = wayOf(element.tag, ways);
  const { values, bytes, isSpeaking } = traitsOf(element, way);
  if (isBlock) writer.breakLine();
  else if (!isHidden && values === undefined && !way.isTelling && !isBeside(element)) return false;
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
  const folded = kind.keepsBreaks ? foldKeepingBreaks(text) : fold(text);
  if (folded === ' ') writer.space();
  else writer.text(folded, !isHidden && (hidesChildren || kind.isMute));
};

const readText = (data: string, frame: Frame, { writer, budget }: Walk) => {
  if (data === '') return;
  budget.nodes -= 1;
  if (data.length <= chunk) return write(data, frame, writer);
  for (let at = 0; at < data.length && !budget.isShort; at += chunk) write(data.slice(at, at + chunk), frame, writer);
};

/** Goes on with what an element shows: its shadow tree, what was put into its slot, or its own children; false when that is text alone. */
const opens = (frame: Frame, element: MarkupElement, slots: Slots): boolean => {
  if (element.tag === 'slot' && element.within !== undefined) {
    frame.slotted = assignedTo(element, slots).reverse();
    if (frame.slotted.length > 0) return true;
  }
  const { shadow } = element;
  if (shadow === undefined && sizeOf(element) === 0) return false;
  frame.next = (shadow ?? element).first;
  return true;
};

/** Reads an element within `parent`; gives what is to be read on within it. */
const enter = (element: MarkupElement, parent: Frame, course: Walk): Frame | undefined => {
  const { writer } = course;
  const way = wayOf(element.tag, course.ways);
  if ((way.isSkipped || way.isData) && isLeftOut(element, way)) {
    if (way.tag === 'script') spell(element, writer);
    return undefined;
  }
  const frame: Frame = {
    ...{ next: undefined, slotted: nothing, kind: kindOf(element, way, parent.kind), isWritten: false },
    isHidden: element.isHidden && !parent.isHidden,
    hidesChildren: way.isFolding && attributeOf(element, 'open') === undefined,
  };
  frame.isWritten = begin(element, frame, course);
  frame.isHidden ||= parent.isHidden;
  if (!way.isClosed || isLookedInto(element)) {
    if (opens(frame, element, course.slots)) return frame;
    readText(textOf(element), frame, course);
  }
  leave(frame, writer);
  return undefined;
};

const takeNext = (frame: Frame): MarkupNode | undefined => {
  const node = frame.next;
  if (node === undefined) return frame.slotted.pop();
  frame.next = node.next;
  return node;
};

const stopAt = ({ place }: MarkupNode, { writer, budget }: Walk): Stop => ({
  place,
  entries: writer.seal(),
  left: { nodes: budget.nodes, bytes: budget.bytes },
});

const visit = (node: MarkupNode, frame: Frame, course: Walk): Frame | undefined => {
  if (!isElement(node)) {
    readText(node.text, frame, course);
    return undefined;
  }
  course.budget.nodes -= 1;
  return enter(node, frame, course);
};

/**
 * Reads an element and all below it, in reading order, without recursion. When the budget does not last, gives the place
 * from which on what was held back was being spent.
 */
export const walk = (root: MarkupElement, course: Walk): Stop | undefined => {
  const { budget, writer } = course;
  const around: Frame[] = [];
  let frame: Frame | undefined = {
    ...{ next: undefined, slotted: [root], kind: pageKind, isWritten: false, isHidden: false, hidesChildren: false },
  };
  let stop: Stop | undefined;
  while (frame !== undefined) {
    const node = takeNext(frame);
    if (node === undefined) {
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
