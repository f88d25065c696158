import { isOfOthers } from './contact/others.ts';
import type { NumberKind } from './firmographics/labelled-number.ts';
import { numberPatterns } from './firmographics/registration-numbers.ts';
import { labelledLines } from './labelled-lines.ts';
import type { Line } from './page-lines.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';

/** Numbers of insurers, chambers and others on the same line. */
const others =
  /\b(?:(?:versicherung|insur|kammer|chamber|agentur|iban|konto|webdesign|website by)\w*|bank(?:verbindung|konto|s|ing)?\b)/iu;
/** Numbers by which those who supervise a trade, or keep rights, know a firm: no register of companies. */
const supervisors =
  /\b(?:trade ?mark|nmls|licen[cs]ed?|financial conduct|fca|solicitors|sra|authori[sz]ed|regulated|data protection|information commissioner|ico|gas safe)\b/iu;

/** Numbers in the register and for value added tax. */
export const reader: Reader = {
  id: 'registration',
  read: (page) => {
    const lines = [...page.lines, ...labelledLines(page)].filter(
      ({ text, region, index }) =>
        region !== 'nav' && text.length < 1_000 && /\d{3}|\d{2}[ .-]\d{2}/.test(text) && !isOfOthers(page, index),
    );
    const vat = surest(lines, 'vat');
    const isVat = (number: string): boolean => vat.some(({ value }) => value.number === number);
    return { facts: [...vat, ...surest(lines, 'register', isVat)] };
  },
};

type Numbered = Extract<FactDraft, { field: 'registration' }>;

const surest = (lines: readonly Line[], kind: NumberKind, isKnown: IsKnown = () => false): Numbered[] =>
  lines
    .flatMap((line) => numberIn(line, kind, isKnown))
    .sort((one, other) => other.seen.confidence - one.seen.confidence)
    .slice(0, 1);

/** True for a number that is told as another already. */
type IsKnown = (number: string) => boolean;
/** "TVA est de 20 000": a small word before figures is no country. */
const smallWord = /^\p{Ll}{2}\s/u;

/** Figures that only show where a number goes. */
const sample = /^(?:0?12345678|123456789|0{6,})$/;

const numberIn = (line: Line, kind: NumberKind, isKnown: IsKnown): Numbered[] =>
  numberPatterns.flatMap(({ kind: kindOf, hint, pattern, sure, isOftenVat }) => {
    const match = kindOf === kind && hint.test(line.text) ? pattern.exec(line.text) : null;
    const printed = match?.groups?.['number'] ?? '';
    const isNone = smallWord.test(printed) || sample.test(printed.replace(/\D/g, ''));
    if (match === null || printed === '' || isNone || isTheirs(line.text, match.index, kind)) return [];
    const number = asKept(printed, kind);
    return isOftenVat && isKnown(number) ? [] : [fact('registration', { kind, number }, seen(line, match, sure))];
  });

/** A tax number without the gaps it is printed with, a register's with single ones. */
const asKept = (printed: string, kind: NumberKind): string =>
  (kind === 'vat'
    ? printed.replace(/[ ./-]+/g, '')
    : printed.replace(/-?(?:Nr\.?|Nummer):?|(?<=FN):/g, '').replace(/ +/g, ' ')
  ).trim();

/** True where the words before a number, for supervisors those of its own sentence, speak of somebody else. */
const isTheirs = (text: string, at: number, kind: NumberKind): boolean => {
  const before = text.slice(Math.max(0, at - 60), at);
  const sentence = before.split(/[.;|·•] /).at(-1) ?? '';
  return others.test(before) || (kind === 'register' && supervisors.test(sentence));
};
