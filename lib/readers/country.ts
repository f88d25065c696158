import type { CountryCode } from '../prospect/text.ts';
import { perPage } from './per-page.ts';
import type { Seen } from './reader.ts';

/** A country the page's company may be in. */
export type CountryGuess = { country: CountryCode; seen: Seen };

/** The countries the page points to, most likely first; empty when nothing tells. Readers of phones and postcodes start here. */
export const countriesOf = perPage((_page): CountryGuess[] => []);
