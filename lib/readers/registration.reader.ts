import { isOfOthers } from './contact/others.ts';
import { type NumberKind, numberPatterns } from './firmographics/registration-numbers.ts';
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
    return {
      facts: (['vat', 'register'] as const).flatMap((kind) =>
        lines
          .flatMap((line) => numberIn(line, kind))
          .sort((one, other) => other.seen.confidence - one.seen.confidence)
          .slice(0, 1),
      ),
    };
  },
};

const numberIn = (line: Line, kind: NumberKind): FactDraft[] =>
  numberPatterns.flatMap(({ kind: kindOf, hint, pattern, sure }) => {
    const match = kindOf === kind && hint.test(line.text) ? pattern.exec(line.text) : null;
    const number = match?.groups?.['number']
      ?.replace(kindOf === 'vat' ? /[ .-]+/g : / +/g, kindOf === 'vat' ? '' : ' ')
      .trim();
    if (match === null || number === undefined || isTheirs(line.text, match.index, kind)) return [];
    return [fact('registration', { kind, number }, seen(line, match, sure))];
  });

/** True where the words before a number, for supervisors those of its own sentence, speak of somebody else. */
const isTheirs = (text: string, at: number, kind: NumberKind): boolean => {
  const before = text.slice(Math.max(0, at - 60), at);
  const sentence = before.split(/[.;|·•] /).at(-1) ?? '';
  return others.test(before) || (kind === 'register' && supervisors.test(sentence));
};
