import { cut } from './clean.ts';
import type { Line } from './page-lines.ts';
import { isQuoted } from './quoted.ts';

const mostWords = 64_000;

/** Visible lines in reading order, without navigation and praise by others: what keyword criteria look through. */
export const wordsOf = (lines: readonly Line[]): string =>
  cut(
    lines
      .filter((line) => line.region !== 'nav' && !isQuoted(line))
      .map(({ text }) => text)
      .join('\n'),
    mostWords,
  );
