import { fact, type Reader, seen } from './reader.ts';
import { delivering } from './technology/delivering.ts';
import { productsOn } from './technology/match.ts';
import { measuring } from './technology/measuring.ts';
import { sites } from './technology/sites.ts';
import { talking } from './technology/talking.ts';

/** What the site runs on and with, by strong signs only: what it loads and what it says it was made by. */
export const reader: Reader = {
  id: 'technology',
  read: (page) => ({
    facts: productsOn(page, [...sites, ...measuring, ...talking, ...delivering]).map(({ name, source, words, sure }) =>
      fact('technology', name, seen(source, words, sure)),
    ),
  }),
};
