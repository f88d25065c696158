import { attributeIn } from './serialised.ts';

/** A run of text between two tags; `place` is that of the next element. */
export type MarkupText = { readonly text: string; readonly place: number; next: MarkupNode | undefined };

/** An element of the markup. */
export type MarkupElement = {
  readonly tag: string;
  /** What its tag says, as written. */
  readonly attributes: string;
  /** Its place among all elements. */
  readonly place: number;
  readonly parent: MarkupElement | undefined;
  /** How it looks, as the page script saw it; absent where nobody looked. */
  readonly looks: number | undefined;
  /** True when it, or something around it, is hidden. */
  readonly isHidden: boolean;
  /** The shadow tree it stands in. */
  readonly within: MarkupElement | undefined;
  /** What stands right before it. */
  readonly before: MarkupNode | undefined;
  first: MarkupNode | undefined;
  next: MarkupNode | undefined;
  /** The place behind all elements in it. */
  end: number;
  /** The shadow tree it is the host of, as an element. */
  shadow: MarkupElement | undefined;
};
/** A part of the markup: an element or a run of text. */
export type MarkupNode = MarkupElement | MarkupText;

/** True for an element. */
export const isElement = (node: MarkupNode): node is MarkupElement => 'tag' in node;

/** True when one of the looks is that of an element. */
export const has = ({ looks }: MarkupElement, which: number): boolean => looks !== undefined && (looks & which) > 0;

/** The value of an attribute; undefined when absent. */
export const attributeOf = ({ attributes }: MarkupElement, name: string): string | undefined =>
  attributeIn(attributes, name);

/** Number of elements in an element, shadow trees included. */
export const sizeOf = ({ place, end }: MarkupElement): number => end - place - 1;

/** All text in an element, as one. */
export const textOf = (element: MarkupElement): string => {
  let text = '';
  for (let node = element.first; node !== undefined; node = node.next) if (!isElement(node)) text += node.text;
  return text;
};
