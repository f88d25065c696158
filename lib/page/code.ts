import { firstChild, isText, nodeType, querySelectorAll, textData, textLength } from './dom.ts';

/** Elements that a note to those without scripts may hold. */
const mostInNote = 100;

/**
 * A note to those without scripts is short. A long one was never closed and has swallowed the rest of the page, which
 * the browser shows where scripts are off.
 */
export const isUnclosedNote = (element: Element, tag: string): boolean =>
  tag === 'noscript' && querySelectorAll.call(element, '*').length > mostInNote;

const longest = 4_000;
const kept = 600;
const sign = '&#64;';

/** Code that writes an e-mail address piece by piece, with "@" as an entity; cut to the part around it. */
export const mailCode = (element: Element, tag: string): string | undefined => {
  const node = tag === 'script' ? firstChild.call(element) : null;
  if (node === null || !isText(node, nodeType.call(node)) || textLength.call(node) > longest) return undefined;
  const text = textData.call(node);
  const at = text.indexOf(sign);
  return at < 0 ? undefined : text.slice(Math.max(0, at - kept / 2), at + kept);
};
