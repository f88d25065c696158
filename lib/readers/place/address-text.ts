import type { Address } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { continental } from './continental.ts';
import { countryNamed } from './country-names.ts';
import { english } from './english.ts';
import { mostlyOther, type Postal } from './postal.ts';
import { type Segment, segmentsIn } from './segments.ts';
import { streetness } from './street.ts';

/** An address read from running text. `start` and `end` frame it; `hasStreet` is the best proof that it is one. */
export type TextAddress = { address: Address; start: number; end: number; hasStreet: boolean; isCountryNamed: boolean };

const lookBack = 170;
const lookAhead = 60;

/** Reads the address around a postcode; undefined when what stands there is no address. */
export const addressAround = (
  text: string,
  postal: Postal,
  likely: readonly CountryCode[],
): TextAddress | undefined => {
  const before = segmentsIn(text, Math.max(postal.previousEnd, postal.start - lookBack), postal.start).slice(-6);
  const after = segmentsIn(text, postal.end, Math.min(text.length, postal.end + lookAhead));
  const named = countryNear(after, postal);
  const read = postal.town === 'before' ? english(before, postal) : continental(before, postal);
  if (read === undefined || (read.street === undefined && wantsStreet(postal))) return undefined;
  const country = named?.country ?? countryOfForm(postal, likely, read.street);
  if (country === undefined ? isDoubtful(postal, read.street) : isContradicted(postal, country)) return undefined;
  return {
    address: {
      ...(read.street === undefined ? {} : { street: read.street }),
      ...(read.locality === undefined ? {} : { locality: read.locality }),
      ...(read.region === undefined ? {} : { region: read.region }),
      ...(postal.code === '' ? {} : { postalCode: postal.code }),
      ...(country === undefined ? {} : { country }),
    },
    start: read.start,
    end: named?.end ?? postal.end,
    hasStreet: read.street !== undefined,
    isCountryNamed: named !== undefined,
  };
};

/** Four digits are a year as often as a postcode; five want a street that is one for certain. */
const isDoubtful = ({ code }: Postal, street = ''): boolean => /^\d{4}$/.test(code) || streetness(street) < 1;

/** A state without a postcode, or a code that may be a part number, is an address only with a street. */
const wantsStreet = ({ code, countries, region }: Postal): boolean =>
  code === '' || (countries[0] === 'CA' && region === undefined);

/** True when the country named beside it does not write postcodes so: the digits are something else. */
const isContradicted = ({ countries }: Postal, country: CountryCode): boolean =>
  countries.length === 1 && !countries.includes(country);

const countryNear = (after: readonly Segment[], postal: Postal): { country: CountryCode; end: number } | undefined => {
  for (const segment of after.slice(0, 1)) {
    const country = countryNamed(segment.text.replace(/[.)]+$/, ''));
    if (country !== undefined) return { country, end: segment.end };
  }
  const [, last] = /(\S+)$/.exec(postal.locality ?? '') ?? [];
  const country = last === undefined ? undefined : countryNamed(last);
  return country === undefined || last === postal.locality ? undefined : { country, end: postal.end };
};

/** The country a form of postcode belongs to: its only one, else the likeliest of the page that writes so, else by the street's words. */
const countryOfForm = (postal: Postal, likely: readonly CountryCode[], street = ''): CountryCode | undefined =>
  postal.countries.length === 1 && !mostlyOther.has(postal.countries[0] ?? '')
    ? postal.countries[0]
    : (likely.find((country) => postal.countries.includes(country)) ?? countryOfWords(postal, street));

const countryOfWords = ({ countries, locality = '' }: Postal, street: string): CountryCode | undefined => {
  if (!countries.includes('DE')) return undefined;
  if (/\([A-Z]{2}\)$/.test(locality)) return 'IT';
  if (/(?:str\.|straße|strasse|platz|gasse)(?:\s|$)/i.test(street)) return 'DE';
  return /^\d+.{0,6}\s(?:rue|avenue|boulevard|chemin|quai)\s/i.test(street) || /cedex/i.test(locality)
    ? 'FR'
    : undefined;
};
