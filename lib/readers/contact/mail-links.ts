import type { ReadablePage } from '../page.ts';
import { attribute } from '../page-links.ts';
import type { PageElement } from '../page-tree.ts';
import type { Source } from '../reader.ts';
import { emailOf } from './email.ts';
import { speltIn } from './mail-code.ts';

/** An e-mail address that an element of the page carries in an attribute. */
export type CarriedEmail = { email: string; element: PageElement; source: Source; piece: string | undefined };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%": the page means the characters themselves
  }
};

/** The addresses of a mailto link's first part: no subject, no copy, no name around it. */
const addresses = (written: string): string[] =>
  decoded((written.replace(/^\s*mailto:\/{0,2}/i, '').split('?', 1)[0] ?? '').slice(0, 500))
    .split(/[,;]/)
    .slice(0, 5)
    .flatMap((part) => /[^\s<>"'()]{1,64}@[^\s<>"'()]{3,190}/.exec(part.replace(/[\r\n].*$/s, ''))?.[0] ?? []);

const hex = (pair: string): number => Number.parseInt(pair, 16);

/** Addresses hidden by a mail guard: each byte is changed by the first one. */
const guarded = (code: string): string | undefined => {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(code)) return undefined;
  const key = hex(code.slice(0, 2));
  const letters = (code.slice(2).match(/../g) ?? []).map((pair) => String.fromCharCode(hex(pair) ^ key));
  return letters.join('').split('?', 1)[0];
};

/** Ranges of characters that a shifted link turns over within, as the content system's own script does. */
const ranges: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

const shifted = (letter: string, by: number): string => {
  const code = letter.charCodeAt(0);
  const range = ranges.find(([from, to]) => code >= from && code <= to);
  if (range === undefined) return letter;
  const [from, to] = range;
  const size = to - from + 1;
  return String.fromCharCode(from + ((((code - from + by) % size) + size) % size));
};

/** A mail link in a script call, its letters shifted by a few places: "javascript:linkTo_UnCryptMailto('…')". */
const unshifted = (href: string): string | undefined => {
  const code = /^javascript:[\w.]{1,60}\(\s?(?:'|"|%27|%22)([^'"]{8,300}?)(?:'|"|%27|%22)/i.exec(href)?.[1];
  if (code === undefined || !/mail/i.test(href.slice(0, 80))) return undefined;
  const plain = decoded(code);
  for (let by = -26; by <= 26; by++) {
    const text = [...plain].map((letter) => shifted(letter, by)).join('');
    if (/^mailto:/i.test(text)) return addresses(text)[0];
  }
  return undefined;
};

const writtenIn = (element: PageElement): { name: 'href' | 'data-cfemail'; found: readonly string[] } | undefined => {
  const { href = '', 'data-cfemail': code } = element.attributes;
  if (code !== undefined) return { name: 'data-cfemail', found: [guarded(code) ?? ''] };
  if (/^\s*mailto:/i.test(href)) return { name: 'href', found: addresses(href) };
  if (/^javascript:/i.test(href)) return { name: 'href', found: [unshifted(href) ?? ''] };
  const code2 = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{10,400})/i.exec(href)?.[1];
  return code2 === undefined ? undefined : { name: 'href', found: [guarded(code2) ?? ''] };
};

/** The e-mail addresses that links, guarded spans and code carry, in page order. */
export const carriedEmails = (page: ReadablePage): CarriedEmail[] =>
  [...linked(page), ...spelt(page)].sort((one, other) => one.element.index - other.element.index);

const spelt = (page: ReadablePage): CarriedEmail[] =>
  page.tree.texts
    .filter(({ parent }) => parent.tag === 'script')
    .flatMap(({ text, parent: { parent: element }, index }) => {
      const [email] = speltIn(text).flatMap((written) => emailOf(written, page) ?? []);
      if (email === undefined || element === undefined) return [];
      return [{ email, element, source: { text, locator: `outline:${index}` }, piece: '&#64;' }];
    });

const linked = (page: ReadablePage): CarriedEmail[] =>
  page.tree.elements.flatMap((element) => {
    const written = writtenIn(element);
    if (written === undefined) return [];
    const source = attribute(element, written.name);
    return written.found.flatMap((text) => {
      const email = emailOf(text, page);
      if (email === undefined) return [];
      const at = source.text.toLowerCase().indexOf(email);
      return [{ email, element, source, piece: at < 0 ? undefined : source.text.slice(at, at + email.length) }];
    });
  });
