import { attributeOf, type MarkupElement, textOf } from './element.ts';

const longest = 4_000;
const kept = 1_200;
/** "@" or "mailto:" as code writes it where machines should not see it, and calls that make an address of its parts. */
const sign =
  /&#64;|mailto|znvygb|%6d%61%69%6c|%40|\\x40|\\u0040|fromCharCode\((?:64|\d{2,3},)|atob\(["']|["']@|@["']|\.reverse\(|\bml="|mail\w{0,20}\(["']/i;
/** What shows it; an entity is written to be shown. */
const shows = /document\.write|innerHTML|innerText|textContent|\.href|eval\(|mail\w{0,20}\(["']|&#64;/i;

/** Code that writes an e-mail address piece by piece; cut to the part around what stands for "@". */
export const mailCode = (script: MarkupElement): string | undefined => {
  if (/json|template|html/i.test(attributeOf(script, 'type') ?? '')) return undefined;
  const text = textOf(script);
  const at = text.length > longest || !shows.test(text) ? -1 : text.search(sign);
  return at < 0 ? undefined : text.slice(Math.max(0, at - kept / 2), at + kept);
};
