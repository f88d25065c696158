import type { ReadablePage } from '../page.ts';
import { emailOf, ownerOf } from './email.ts';

/** An e-mail address in a text and where it stands there, as [start, end). */
export type EmailInText = { email: string; start: number; end: number };

/**
 * What stands for "@": the sign itself, or "at" in brackets, or "at" between spaces. The looser the sign, the more must
 * speak for an address, as "meet us at acme.com" is none.
 */
const sign =
  /@|\s?[[({<|]\s?(?:at|ät|@|arroba|chiocciola|arobase|a)\s?[\])}>|]\s?|\s(?:at|ät|arroba|chiocciola|arobase)\s/giu;
const dot = /\s?[[({<]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[\])}>]\s?|\s(?:dot|punkt|punto|ponto)\s/giu;
const mailWord =
  /(?:e-?mail|mail|courriel|correo|e-?post|electr[oó]nico)\p{L}{0,8}\s?(?:address|adresse|us)?\s?[:.\-–]?\s?$/iu;

const longestLocal = 64;
const longestDomain = 120;
const mostSigns = 200;

/** Characters of the local part at the end of a text. */
const localBefore = (text: string): string => /[a-z0-9._%+'&-]{1,64}$/i.exec(text)?.[0].replace(dialled, '') ?? '';
/** A whole number that the page's styles part from the address behind it: "512-555-0142sales@". */
const dialled = /^(?:\+?1[.-])?\d{3}[.-]\d{3}[.-]\d{4}(?=[a-z]{2})/i;
const domainAfter = (text: string): string => /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/i.exec(text)?.[0] ?? '';

/** How far into the original the first `length` letters of its undotted form reach. */
const reach = (original: string, undotted: number): number => {
  let read = 0;
  let written = 0;
  dot.lastIndex = 0;
  for (const match of original.matchAll(dot)) {
    if (written + (match.index - read) >= undotted) break;
    written += match.index - read + 1;
    read = match.index + match[0].length;
  }
  return read + Math.max(0, undotted - written);
};

type Sides = { local: string; domain: string; start: number; end: number; isDotted: boolean };

/** The words on both sides of a sign, with "dot" read as a dot and spaces beside a bare sign left out. */
const sidesOf = (text: string, at: number, length: number): Sides => {
  const before = text.slice(Math.max(0, at - longestLocal), at);
  const after = text.slice(at + length, at + length + longestDomain);
  const spaceBefore = /\s?$/.exec(before)?.[0].length ?? 0;
  const spaceAfter = /^\s?/.exec(after)?.[0].length ?? 0;
  const left = before.slice(0, before.length - spaceBefore).replace(dot, '.');
  const rest = after.slice(spaceAfter);
  const local = localBefore(left);
  const domain = domainAfter(rest.replace(dot, '.'));
  return {
    local,
    domain,
    start: at - spaceBefore - local.length,
    end: at + length + spaceAfter + reach(rest, domain.length),
    isDotted: new RegExp(dot.source, 'iu').test(rest.slice(0, domain.length + 10)),
  };
};

/** True when the sign is written so that it can only mean an address. */
const isPlainSign = (text: string, at: number, found: string): boolean =>
  found === '@' ? !/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1)) : /[[({<|]/.test(found);

const isCredible = (
  text: string,
  email: string,
  { sides, isPlain, page }: { sides: Sides; isPlain: boolean; page: ReadablePage },
): boolean => {
  if (isPlain) return true;
  if (mailWord.test(text.slice(Math.max(0, sides.start - 40), sides.start))) return true;
  if (
    /^(?:us|me|it|we|you|i|find|visit|here|in|up|are|is|and|or|look|online|store|shop|meet|live|now)$/i.test(
      sides.local,
    )
  )
    return false;
  return sides.isDotted || (text.slice(sides.start, sides.end).includes('@') && ownerOf(email, page) !== 'other');
};

/** The e-mail addresses of a text, written plainly or so that machines should not see them. */
export const emailsIn = (text: string, page: ReadablePage): EmailInText[] => {
  const found: EmailInText[] = [];
  let signs = 0;
  for (const match of text.matchAll(sign)) {
    if (++signs > mostSigns) break;
    const sides = sidesOf(text, match.index, match[0].length);
    const email = sides.local === '' ? undefined : emailOf(`${sides.local}@${sides.domain}`, page);
    const isPlain = isPlainSign(text, match.index, match[0]);
    if (email !== undefined && isCredible(text, email, { sides, isPlain, page }))
      found.push({ email, start: Math.max(0, sides.start), end: Math.min(text.length, sides.end) });
  }
  return found;
};
