import { type MarkupElement, textOf } from './element.ts';

const longest = 4_000;
const kept = 600;
const sign = '&#64;';

/** Code that writes an e-mail address piece by piece, with "@" as an entity; cut to the part around it. */
export const mailCode = (script: MarkupElement): string | undefined => {
  const text = textOf(script);
  const at = text.length > longest ? -1 : text.indexOf(sign);
  return at < 0 ? undefined : text.slice(Math.max(0, at - kept / 2), at + kept);
};
