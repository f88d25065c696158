import type { CountryCode } from '../../prospect/text.ts';
import type { Postal } from './postal.ts';
import { brStates } from './states.ts';

/** Small states and lands overseas that share the postcodes of another country, by the beginning of the code. */
const enclaves: readonly (readonly [CountryCode, RegExp, CountryCode])[] = [
  ['IT', /^4789\d$/, 'SM'],
  ['FR', /^980\d\d$/, 'MC'],
  ['FR', /^971\d\d$/, 'GP'],
  ['FR', /^972\d\d$/, 'MQ'],
  ['FR', /^973\d\d$/, 'GF'],
  ['FR', /^974\d\d$/, 'RE'],
  ['FR', /^976\d\d$/, 'YT'],
  ['FR', /^987\d\d$/, 'PF'],
  ['FR', /^988\d\d$/, 'NC'],
  ['CH', /^94(?:8[5-9]|9[0-8])$/, 'LI'],
  ['GB', /^JE\d/, 'JE'],
  ['GB', /^GY\d/, 'GG'],
  ['GB', /^IM\d/, 'IM'],
];

const enclaveOf = (country: CountryCode | undefined, code: string): CountryCode | undefined =>
  enclaves.find(([around, form]) => around === country && form.test(code))?.[2] ?? country;

/** The country a form of postcode belongs to: its only one, else the likeliest of the page that writes so, else by the street's words. */
export const countryOfForm = (postal: Postal, likely: readonly CountryCode[], street = ''): CountryCode | undefined => {
  const { countries, wants, code, region = '' } = postal;
  const [only] = countries;
  if (only === 'US' && code === '' && isBrazilian(region, likely)) return 'BR';
  if (countries.length === 1 && wants !== 'proof') return enclaveOf(only, code);
  const pointed = besideSmall(likely, code).find((country) => countries.includes(country));
  return enclaveOf(pointed ?? countryOfWords(postal, street), code);
};

/** "São José, SC" on a page that points to Brazil and not to the United States. */
const isBrazilian = (region: string, likely: readonly CountryCode[]): boolean =>
  likely.includes('BR') && !likely.includes('US') && brStates.split('|').includes(region);

/** A small state has codes of its own; any other code on its pages is a neighbour's. */
const isElsewhere = (country: CountryCode, code: string): boolean =>
  enclaves.some(([, form, state]) => state === country && !form.test(code));

/** Countries as likely as a page says, a small state's neighbour in its place where the code is not its own. */
const besideSmall = (likely: readonly CountryCode[], code: string): CountryCode[] =>
  likely.map((country) => {
    const around = enclaves.find(([, , state]) => state === country)?.[0];
    return around !== undefined && isElsewhere(country, code) ? around : country;
  });

/** Street words of one language, for countries whose form of postcode others share. */
const streetWords: readonly (readonly [CountryCode, RegExp])[] = [
  ['DE', /(?:str\.|straße|strasse|platz|gasse)(?:\s|$)/i],
  ['FR', /^\d{1,4}.{0,6}\s(?:rue|avenue|boulevard|chemin|quai)\s/i],
  ['SE', /\p{L}(?:gatan|vägen|gränd)(?!\p{L})/iu],
  ['CZ', /(?:třída|náměstí|nám\.)/iu],
  ['ES', /^(?:calle|c\/|avda|carrer)(?!\p{L})/iu],
  ['IT', /^(?:via|viale|piazza|corso)\s/iu],
  ['FI', /\p{L}(?:katu|tie|kuja)\s\d/iu],
  ['DK', /\p{L}(?:vej|gade|stræde)\s\d/iu],
  ['NO', /\p{L}(?:veien|gata)\s\d/iu],
];

const countryOfWords = ({ countries, locality = '' }: Postal, street: string): CountryCode | undefined => {
  if (countries.includes('IT') && /\([A-Z]{2}\)$/.test(locality)) return 'IT';
  if (countries.includes('FR') && /cedex/i.test(locality)) return 'FR';
  return streetWords.find(([country, words]) => countries.includes(country) && words.test(street))?.[0];
};
