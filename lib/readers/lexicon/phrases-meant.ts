import { wordOf } from '../services/tokens.ts';
import { trades } from './lexicon.ts';

const folded = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(wordOf)
    .join(' ');

/** The canonical phrases of `service` facts that a kind of business in somebody's own words means: "Dentists" is "dental clinic". */
export const phrasesMeant = (words: string): string[] => {
  const key = folded(words);
  return trades.filter(({ says }) => says.some((wording) => folded(wording) === key)).map(({ phrase }) => phrase);
};
