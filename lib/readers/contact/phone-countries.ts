import { madeOnce } from '../../prospect/made-once.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { countriesOf } from '../country.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { blockCountry } from './block-country.ts';
import type { Digits } from './phone-text.ts';

const mostCountries = 3;
/** Countries a number without dialling code may be of: the likeliest, and others nearly as likely. */
const phoneCountries = madeOnce((page: ReadablePage): CountryCode[] => {
  const guesses = countriesOf(page);
  const best = guesses[0]?.seen.confidence ?? 0;
  return guesses
    .filter(({ seen: { confidence } }) => confidence >= best * 0.6 && confidence > 0.08)
    .slice(0, mostCountries)
    .map(({ country }) => country);
});

/** Digits in groups as only North America writes them. */
export const northAmerican =
  /^(?:\+?1[\s.-]{0,2})?(?:\(\d{3}\)[\s.-]{0,3}|\d{3}(?:[\s.-]{1,3}|\/))\d{3}[\s.-]{1,3}\d{4}$/;
/** Words on a keypad as only North America dials them. */
export const vanity =
  /^(?:\+?1[\s.-]{1,2})?\(?(?:8(?:00|33|44|55|66|77|88)\)?[\s.-]|\d{3}\)?[\s.-]{1,2}\d{3}[\s.-][A-Z]{4}$)/;

/** Countries to try for these digits: the page's, and North America for what is written as only there. */
export const countriesFor = (text: string, page: ReadablePage): CountryCode[] => {
  const countries = phoneCountries(page);
  const isAmerican = northAmerican.test(text) || /[A-Z]/.test(text);
  return isAmerican && !countries.includes('US') ? [...countries, 'US'] : countries;
};

/** The country of the block first; what is written as only in North America is read as the page has it. */
export const countriesIn = (line: Line, digits: Digits, page: ReadablePage): CountryCode[] => {
  const countries = countriesFor(digits.text, page);
  const block = northAmerican.test(digits.text) ? undefined : blockCountry(page, line, digits);
  return block === undefined ? countries : [block, ...countries];
};
