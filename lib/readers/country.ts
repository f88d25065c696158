import { madeOnce } from '../prospect/made-once.ts';
import type { CountryCode } from '../prospect/text.ts';
import { countryHints } from './country-hints.ts';
import type { ReadablePage } from './page.ts';
import { addressesOf } from './place/addresses.ts';
import { basedIn } from './place/based-in.ts';
import { rankedCountries } from './place/ranked.ts';
import { type Seen, trusted } from './reader.ts';

/** A country the page's company may be in, with its best piece of evidence. */
export type CountryGuess = { country: CountryCode; seen: Seen };

/** The countries the page points to, most likely first; empty when nothing tells. Readers of phones and postcodes start here. */
export const countriesOf = madeOnce((page: ReadablePage): CountryGuess[] => {
  const addressed = [...addressesOf(page), ...basedIn(page)].flatMap(({ address, seen }) =>
    address.country === undefined ? [] : [{ country: address.country, seen: trusted(seen, seen.confidence * 0.9) }],
  );
  return rankedCountries([...countryHints(page), ...addressed]);
});
