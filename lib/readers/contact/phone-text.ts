/** Digits in a text that may be a telephone number, as [start, end). */
export type Digits = { text: string; start: number; end: number };

/** Full-width digits and signs in their plain form, of the same length. */
const narrow = (text: string): string =>
  text
    .replace(/[\u{ff01}-\u{ff5e}]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/[\u{2044}\u{2215}]/gu, '/');

const run = /(?<![\p{L}\d@_#=€$£%])[+(]{0,2}\d[\d\s().\/+-]{4,38}\d(?!\d)/gu;
const vanity = /(?<![\p{L}\d])(?:\+?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]?(?=[\dA-Z-]{0,9}[A-Z]{3})[\dA-Z][\dA-Z-]{5,13}(?![\p{L}\d])/gu;

/** Digits that are something else by their form: days, opening hours, network addresses, amounts, spans of years. */
const otherForms: readonly RegExp[] = [
  /^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d{2}$/,
  /^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?:\s\d{1,2})?$/,
  /^(?:19|20)\d{2}\s?[/-]\s?(?:19|20)?\d{2}$/,
  /^\d{1,2}[.:]?\d{0,2}\s?-\s?\d{1,2}[.:]\d{2}$/,
  /^\d{1,2}\.\d{2}\s?-\s?\d{1,2}\.\d{2}/,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^\d{1,3}(?:\.\d{3}){1,3}$/,
  /^\d{1,2}\.\d{4,}$/,
  /^\d{5}-\d{4}$/,
];

/** Registers and accounts whose digits look like telephone numbers; blanked out before looking. */
const registers =
  /(?<![\p{L}\d])(?:[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,3})?|CHE[\s-]?\d{3}[\s.]?\d{3}[\s.]?\d{3}|ATU\s?\d{8}|[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{2,3})?|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|-?\d{1,3}\.\d{4,9},\s?-?\d{1,3}\.\d{4,9})(?![\p{L}\d])/gu;

const trimmed = ({ text, start }: { text: string; start: number }): Digits => {
  const lead = /^[\s./-]+/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > lead && !/\d/.test(text.charAt(end - 1))) end--;
  return { text: text.slice(lead, end), start: start + lead, end: start + end };
};

const isOpen = (text: string): boolean => (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;

/** Edges between two numbers that stand side by side. */
const edges = /\s{0,2}[;,|]\s{0,2}|\s[/-]\s|\s?\/\s?(?=[+(0]{1,2}\d)|\s(?=\+)|(?<=\d{3})\s(?=\(0?\d{2})|(?<=\d{4})\s(?=\d{3}[\s.-]\d{3}[\s.-]\d{4})/g;

/** The candidate itself and, where it may be several numbers, its parts. */
export const partsOf = (digits: Digits): Digits[] => {
  const parts: Digits[] = [];
  let from = 0;
  for (const edge of digits.text.matchAll(edges)) {
    parts.push(trimmed({ text: digits.text.slice(from, edge.index), start: digits.start + from }));
    from = edge.index + edge[0].length;
  }
  parts.push(trimmed({ text: digits.text.slice(from), start: digits.start + from }));
  return parts.filter(({ text }) => text !== '');
};

const isOtherForm = (text: string): boolean => otherForms.some((form) => form.test(text));

/** Longest stretch of a text that is looked at for numbers. */
const longestText = 5_000;
const mostNumbers = 60;

/** All digits of a text that may be telephone numbers, in order. */
export const digitsIn = (text: string): Digits[] => {
  const plain = narrow(text.slice(0, longestText)).replace(registers, (found) => '·'.repeat(found.length));
  const found = [...plain.matchAll(run), ...plain.matchAll(vanity)].slice(0, mostNumbers).map((match) => {
    const one = trimmed({ text: match[0], start: match.index });
    return isOpen(one.text) && /^\(/.test(one.text) ? trimmed({ text: one.text.slice(1), start: one.start + 1 }) : one;
  });
  return found.filter(({ text: one, end }) => !isOtherForm(one) && !/^[\p{L}%€$£@]/u.test(after(plain, end))).sort((a, b) => a.start - b.start);
};

/** What follows the digits, unless it is an extension. */
const after = (text: string, end: number): string => text.slice(end, end + 6).replace(/^(?:x|ext|fax|tel|mob)/i, ' ');
