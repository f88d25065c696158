import { cut } from './clean.ts';
import type { ReadablePage } from './page.ts';

const mostWords = 64_000;

/** The page's visible lines in reading order without navigation: what keyword criteria look through. */
export const wordsOf = (page: ReadablePage): string =>
  cut(
    page.lines
      .filter(({ region }) => region !== 'nav')
      .map(({ text }) => text)
      .join('\n'),
    mostWords,
  );
