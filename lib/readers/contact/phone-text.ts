import type { Line } from '../page-lines.ts';
import { isPhoneWord } from './phone-labels.ts';

/** Digits in a text that may be a telephone number, as [start, end). */
export type Digits = { text: string; start: number; end: number };

/** Full-width digits and signs in their plain form, of the same length. */
const narrow = (text: string): string =>
  text
    .replace(/[\u{ff01}-\u{ff5e}]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/[\u{2044}\u{2215}]/gu, '/')
    .replace(/(?<=(?<![\d/-] ?|\d\.)\(?0\d{1,4}\)? ?)[·•∙|](?= ?[1-9]\d)/g, '-');

const run = /(?<![\d@_#=€$£%])[+(]{0,2}\d[\d\s()./+-]{4,38}\d(?!\d)/gu;
const vanity =
  /(?<![\p{L}\d])(?:\+?1[\s.-]{1,2})?\(?[2-9]\d{2}\)?[\s.-]{1,2}(?:\d{3}\s[A-Z]{4}|(?=[\dA-Z.-]{0,9}[A-Z]{3})[\dA-Z](?:[.-]?[\dA-Z]){6,11})(?![\p{L}\d])/gu;

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

/** "NV 89501 (775) 555-0142": the code of the town before a number. */
const townCode =
  /(?<![\p{L}\d])[A-Z]{2}\.? \d{5}(?:-\d{4})?(?= {1,3}\(?[2-9]\d{2}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d))/gu;

const hidden = (found: string): string => '·'.repeat(found.length);

const trimmed = ({ text, start }: { text: string; start: number }): Digits => {
  const lead = /^[\s./-]+/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > lead && !/[\dA-Z]/.test(text.charAt(end - 1))) end--;
  return { text: text.slice(lead, end), start: start + lead, end: start + end };
};

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Without a bracket that is not closed: "(0141 555 0981" and "0141 555 0981 (8". */
const closed = (digits: Digits): Digits => {
  const { text, start } = digits;
  if (count(text, '(') <= count(text, ')')) return digits;
  const last = text.lastIndexOf('(');
  if (last > 0) return closed(trimmed({ text: text.slice(0, last), start }));
  return trimmed({ text: text.slice(1), start: start + 1 });
};

/** Edges of a sentence or a list. */
const sentenceEdges = /\s{0,2}[;,|]\s{0,2}|[.)]{0,2}\.\s{1,2}/g;
/** Edges that may also stand within one number. */
const edges =
  /\s[/-]\s|\s?\/\s?(?=[+(0]{1,2}\d)|\s(?=\+)|(?<=\d{3})\s(?=\(0?\d{2})|(?<=\d{4})\s(?=\d{3}[\s.-]\d{3}[\s.-]\d{4})/g;

/** Parts at the edges of a sentence or a list. */
export const sentencesOf = (digits: Digits): Digits[] => split(digits, sentenceEdges).map(closed);

/** Parts that may be numbers of their own where the whole is none. */
export const partsOf = (digits: Digits): Digits[] => split(digits, edges).map(closed);

const split = (digits: Digits, at: RegExp): Digits[] => {
  const parts: Digits[] = [];
  let from = 0;
  for (const edge of digits.text.matchAll(at)) {
    parts.push(trimmed({ text: digits.text.slice(from, edge.index), start: digits.start + from }));
    from = edge.index + edge[0].length;
  }
  parts.push(trimmed({ text: digits.text.slice(from), start: digits.start + from }));
  return parts.filter(({ text }) => text !== '');
};

const isOtherForm = (text: string): boolean => otherForms.some((form) => form.test(text));

const isInside = (at: number, { index, 0: text }: RegExpExecArray): boolean => at >= index && at < index + text.length;

/** Longest stretch of a text that is looked at for numbers. */
const longestText = 5_000;
const mostNumbers = 60;

/** All digits of a text that may be telephone numbers, in order; at `edges` something else begins, whatever stands before. */
export const digitsIn = (text: string, edges: ReadonlySet<number> = new Set()): Digits[] => {
  const plain = narrow(text.slice(0, longestText)).replace(registers, hidden).replace(townCode, hidden);
  const words = [...plain.matchAll(vanity)];
  const runs = [...plain.matchAll(run)].filter(({ index }) => !words.some((word) => isInside(index, word)));
  const found = [...words, ...runs.flatMap((match) => partedAt(match, edges))]
    .slice(0, mostNumbers)
    .map(({ 0: said, index }) => {
      return closed(trimmed({ text: said, start: index }));
    });
  return found.filter((one) => !isOtherForm(one.text) && isFree(plain, one, edges)).sort((a, b) => a.start - b.start);
};

type Match = { 0: string; index: number };

/** Two links beside each other are two numbers. */
const partedAt = (match: Match, edges: ReadonlySet<number>): Match[] => {
  const { 0: text, index } = match;
  const at = [...edges].find((edge) => edge > index && edge < index + text.length);
  if (at === undefined) return [match];
  return [{ 0: text.slice(0, at - index), index }, ...partedAt({ 0: text.slice(at - index), index: at }, edges)];
};

/** All digits of a visible line that may be telephone numbers; a link that dials begins one. */
export const digitsOn = ({ text, runs }: Pick<Line, 'text' | 'runs'>): Digits[] =>
  digitsIn(
    text,
    new Set(runs.flatMap(({ start, text: { parent } }) => (parent.attributes.href?.startsWith('tel:') ? [start] : []))),
  );

/** A whole North American number: words may stick to its end. */
const complete = /^(?:1[.-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}$/;

/** True when no letters stick to the digits but a label ("Tel0141…") or an extension ("…x12"). */
const isFree = (text: string, { start, end }: Digits, edges: ReadonlySet<number>): boolean => {
  const behind = text.slice(end, end + 6).replace(/^(?:x|ext|fax|tel|mob)/i, ' ');
  if (/^[%€$£@]/.test(behind) || (/^\p{L}/u.test(behind) && !complete.test(text.slice(start, end)))) return false;
  if (edges.has(start)) return true;
  const before = /\p{L}{1,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  return before === undefined || isPhoneWord(before);
};
