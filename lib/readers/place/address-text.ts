import type { Address } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { type After, afterPostal } from './after.ts';
import { continental } from './continental.ts';
import { countryNamed } from './country-names.ts';
import { english, type Read } from './english.ts';
import { countryOfForm } from './form-country.ts';
import type { Postal } from './postal.ts';
import { segmentsIn } from './segments.ts';

/** An address read from running text. `start` and `end` frame it; `hasStreet` is the best proof that it is one. */
export type TextAddress = { address: Address; start: number; end: number; hasStreet: boolean; isCountryNamed: boolean };

const lookBack = 260;
const lookAhead = 90;

/** Reads the address around a postcode; undefined when what stands there is no address. */
export const addressAround = (
  text: string,
  postal: Postal,
  likely: readonly CountryCode[],
): TextAddress | undefined => {
  const before = segmentsIn(text, Math.max(postal.previousEnd, postal.start - lookBack), postal.start).slice(-9);
  const after = afterPostal(segmentsIn(text, postal.end, Math.min(text.length, postal.end + lookAhead)), postal, text);
  const read = postal.town === 'before' ? english(before, postal, text) : continental(before, postal, text);
  if (read === undefined) return undefined;
  const named = after.country ?? countryBeside(postal);
  const country = named ?? countryOfForm(postal, likely, read.street) ?? countryBehind(postal, after);
  if (read.street === undefined && isMidSentence(text, postal)) return undefined;
  if (!isCredible(postal, read, { country, named, likely, region: after.region })) return undefined;
  const region = read.region ?? after.region;
  return {
    address: {
      ...(read.street === undefined ? {} : { street: read.street }),
      ...(read.locality === undefined ? {} : { locality: read.locality }),
      ...(region === undefined ? {} : { region }),
      ...(postal.code === '' ? {} : { postalCode: postal.code }),
      ...(country === undefined ? {} : { country }),
    },
    start: Math.min(read.start, postal.start),
    end: after.end,
    hasStreet: read.street !== undefined,
    isCountryNamed: named !== undefined,
  };
};

/** "Part IN 10250 fits": words go on and no comma parts a town from its state. */
const isMidSentence = (text: string, { start, end }: Postal): boolean =>
  /^ \p{Ll}/u.test(text.slice(end, end + 3)) && !/,\s?$/.test(text.slice(Math.max(0, start - 3), start));

type Proof = {
  country: CountryCode | undefined;
  named: CountryCode | undefined;
  region: string | undefined;
  likely: readonly CountryCode[];
};

const isCredible = (postal: Postal, read: Read, { country, named, region, likely }: Proof): boolean => {
  const { wants, countries } = postal;
  if (wants === 'street' && read.street === undefined) return false;
  if (postal.code === '' && !(read.sure >= 0.6 && /\d/.test(read.street ?? ''))) return false;
  if (countries[0] === 'CA' && read.street === undefined && read.region === undefined) return false;
  if (read.sure < 1 && postal.code.length > 3 && read.street?.includes(postal.code) === true) return false;
  if (country === undefined) return !isDoubtful(postal, read);
  if (countries.length === 1 && !countries.includes(country) && !isEnclave(postal, country)) return false;
  const isPointed = read.street !== undefined && likely.some((one) => countries.includes(one));
  return wants !== 'proof' || named !== undefined || region !== undefined || isPointed;
};

const isEnclave = (postal: Postal, country: CountryCode): boolean => countryOfForm(postal, [country]) === country;

/** A region that only one country has tells it. */
const countryBehind = ({ countries }: Postal, { region }: After): CountryCode | undefined =>
  region !== undefined && countries.length === 1 ? countries[0] : undefined;

/** Four digits are a year as often as a postcode; five want a street that is one for certain. */
const isDoubtful = ({ code }: Postal, { sure }: Read): boolean => /^\d{4}$/.test(code) || sure < 1;

/** "46001 Valencia España": the country is the last word of what was taken for the town. */
const countryBeside = ({ locality = '' }: Postal): CountryCode | undefined => {
  const [, last] = /\s\(?(\p{L}{3,}|RSM)\)?$/u.exec(locality) ?? [];
  return last === undefined ? undefined : countryNamed(last);
};
