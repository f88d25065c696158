import type { CountryCode } from '../../prospect/text.ts';
import type { Postal } from './postal.ts';

/** Small states that share the postcodes of a neighbour, by the beginning of the code. */
const enclaves: readonly (readonly [CountryCode, RegExp, CountryCode])[] = [
  ['IT', /^4789\d$/, 'SM'],
  ['FR', /^980\d\d$/, 'MC'],
  ['CH', /^94(?:8[5-9]|9[0-8])$/, 'LI'],
  ['GB', /^JE\d/, 'JE'],
  ['GB', /^GY\d/, 'GG'],
  ['GB', /^IM\d/, 'IM'],
];

const enclaveOf = (country: CountryCode | undefined, code: string): CountryCode | undefined =>
  enclaves.find(([around, form]) => around === country && form.test(code))?.[2] ?? country;

/** The country a form of postcode belongs to: its only one, else the likeliest of the page that writes so, else by the street's words. */
export const countryOfForm = (postal: Postal, likely: readonly CountryCode[], street = ''): CountryCode | undefined => {
  const { countries, wants, code } = postal;
  const [only] = countries;
  if (countries.length === 1 && wants !== 'proof') return enclaveOf(only, code);
  const pointed = besideSmall(likely, code).find((country) => countries.includes(country));
  return enclaveOf(pointed ?? countryOfWords(postal, street), code);
};

/** A small state has codes of its own; any other code on its pages is a neighbour's. */
const isElsewhere = (country: CountryCode, code: string): boolean =>
  enclaves.some(([, form, state]) => state === country && !form.test(code));

/** Countries as likely as a page says, a small state's neighbour in its place where the code is not its own. */
const besideSmall = (likely: readonly CountryCode[], code: string): CountryCode[] =>
  likely.map((country) => {
    const around = enclaves.find(([, , state]) => state === country)?.[0];
    return around !== undefined && isElsewhere(country, code) ? around : country;
  });

const countryOfWords = ({ countries, locality = '' }: Postal, street: string): CountryCode | undefined => {
  if (!countries.includes('DE')) return undefined;
  if (/\([A-Z]{2}\)$/.test(locality)) return 'IT';
  if (/(?:str\.|straße|strasse|platz|gasse)(?:\s|$)/i.test(street)) return 'DE';
  return /^\d{1,4}.{0,6}\s(?:rue|avenue|boulevard|chemin|quai)\s/i.test(street) || /cedex/i.test(locality)
    ? 'FR'
    : undefined;
};
