import { fold } from '../../titles/fold.ts';

/** A word of a statement. */
export type Token = {
  /** Folded, umlauts spelled out, without a plural "s": what is compared. */
  word: string;
  /** As printed. */
  raw: string;
  start: number;
  end: number;
  /** Number of the clause; stops, bars, dashes and brackets part clauses, commas do not. */
  clause: number;
  isAfterComma: boolean;
};

const pieces = /[\p{L}\p{N}]+|[!?;:|•·–—\n()[\]"“”„»«]|\.(?=\s+[\p{Lu}\d"“„]|\s*$)|,|(?<=\s)-(?=\s)/gu;
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const mostTokens = 400;

/** A word for comparing: "Anwälte" is "anwaelte", "services" is "service", "agencies" is "agency". */
export const wordOf = (raw: string): string => {
  const folded = fold(raw.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] ?? letter));
  if (folded.length > 4 && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
};

/** The words of a statement with their places and clauses. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let clause = 0;
  let isAfterComma = false;
  for (const match of text.matchAll(pieces)) {
    const [raw] = match;
    if (tokens.length >= mostTokens) break;
    if (raw === ',') isAfterComma = true;
    else if (!/^[\p{L}\p{N}]/u.test(raw)) clause++;
    else {
      tokens.push({ word: wordOf(raw), raw, start: match.index, end: match.index + raw.length, clause, isAfterComma });
      isAfterComma = false;
    }
  }
  return tokens;
};
