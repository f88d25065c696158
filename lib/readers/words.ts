import { cut } from './clean.ts';
import type { ReadablePage } from './page.ts';
import { isQuoted } from './quoted.ts';

const mostWords = 64_000;

/** The page's visible lines in reading order, without navigation and praise by others: what keyword criteria look through. */
export const wordsOf = (page: ReadablePage): string =>
  cut(
    page.lines
      .filter((line) => line.region !== 'nav' && !isQuoted(line))
      .map(({ text }) => text)
      .join('\n'),
    mostWords,
  );
