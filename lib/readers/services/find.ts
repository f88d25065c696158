import { trades } from '../lexicon/lexicon.ts';
import type { Trade } from '../lexicon/trade.ts';
import { type Token, wordOf } from './tokens.ts';

/** A trade named in a statement: the tokens [from, to). */
export type Mention = {
  trade: Trade;
  from: number;
  to: number;
  /** True when several are meant: "managed service providers". */
  isPlural: boolean;
};

type Wording = { words: readonly string[]; trade: Trade };

/** Written in capitals they mean a trade, else they are other words: "it", "var". */
const acronyms = new Set(['it', 'msp', 'mssp', 'var', 'isp', 'esn', 'edv', 'ict', 'ong', 'ngo']);

const byFirstWord: ReadonlyMap<string, readonly Wording[]> = (() => {
  const index = new Map<string, Wording[]>();
  for (const trade of trades) {
    for (const wording of trade.says) {
      const words = wording.split(/[^\p{L}\p{N}]+/u).map(wordOf);
      const first = words[0] ?? '';
      const same = index.get(first);
      if (same === undefined) index.set(first, [{ words, trade }]);
      else same.push({ words, trade });
    }
  }
  for (const wordings of index.values()) wordings.sort((one, other) => other.words.length - one.words.length);
  return index;
})();

/** The trades named in a statement, longest wording first, none within another. */
export const mentionsIn = (tokens: readonly Token[]): Mention[] => {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const wording = byFirstWord.get(tokens[from]?.word ?? '')?.find(({ words }) => stands(words, tokens, from));
    if (wording === undefined) continue;
    const to = from + wording.words.length;
    found.push({ trade: wording.trade, from, to, isPlural: isPlural(tokens[to - 1]) });
    from = to - 1;
  }
  return found;
};

/** Last words of wordings that end in "s" as they are: "attorneys at law", "builders". */
const endingsInS: ReadonlySet<string> = new Set(
  trades.flatMap(({ says }) =>
    says.flatMap((wording) => (wording.endsWith('s') ? [wording.split(' ').at(-1) ?? ''] : [])),
  ),
);

const isPlural = (last: Token | undefined): boolean =>
  last !== undefined &&
  /[^s]s$/i.test(last.raw) &&
  last.word.length < last.raw.length &&
  !endingsInS.has(last.raw.toLowerCase());

const stands = (words: readonly string[], tokens: readonly Token[], from: number): boolean =>
  words.every((word, nth) => {
    const token = tokens[from + nth];
    if (token === undefined || token.word !== word || token.clause !== tokens[from]?.clause) return false;
    return (nth === 0 || !token.isAfterComma) && (!acronyms.has(word) || /^\p{Lu}{2,}s?$/u.test(token.raw));
  });
