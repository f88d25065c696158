import type { Address } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { afterPostal } from './after.ts';
import { continental, placeIn } from './continental.ts';
import { countryNamed } from './country-names.ts';
import { english, type Read, regionOf } from './english.ts';
import { countryOfForm } from './form-country.ts';
import type { Postal } from './postal.ts';
import { type Segment, segmentsIn } from './segments.ts';
import { streetBehind } from './street-behind.ts';
import { townAbove } from './town-above.ts';

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
  const behind = postal.town === 'after' && postal.code !== '' ? () => streetBehind(text, postal) : () => undefined;
  const read: (Read & { end?: number; codeEnd?: number }) | undefined =
    withStreet(readAround(before, postal, text), behind) ?? townAlone(postal, after.country, likely);
  if (read === undefined) return undefined;
  const region = read.region ?? after.region;
  const named = after.country ?? countryBeside(postal);
  const country = named ?? countryOfForm(postal, likely, read.street) ?? countryOfOnly(postal, region);
  if (!isCredible(postal, read, { country, named, likely, region })) return undefined;
  return {
    address: addressOf({ ...read, locality: after.town ?? read.locality }, postal, { region, country }),
    start: Math.min(read.start, postal.start),
    end: read.codeEnd ?? Math.max(after.end, read.end ?? 0),
    hasStreet: read.street !== undefined,
    isCountryNamed: named !== undefined,
  };
};

/** "A-5020 Salzburg, Lindengasse 4": a code that tells its country is read alone where no street stands before or behind it. */
const withStreet = <T extends Read>(read: Read | undefined, behind: () => T | undefined): Read | T | undefined =>
  read?.street === undefined ? (behind() ?? read) : read;

/** "5421 Lindau, Salzburg // Österreich": no street, but the country the page is of is named behind it. */
const townAlone = (
  { town, start, ...postal }: Postal,
  named: CountryCode | undefined,
  likely: readonly CountryCode[],
) => {
  const isTold = town === 'after' && named !== undefined && named === likely[0] && postal.countries.includes(named);
  if (!isTold || /^(?:19|20)\d{2}$/.test(postal.code)) return undefined;
  const { town: locality, region } = placeIn(postal.locality ?? '', postal.countries);
  return { street: undefined, locality, start, sure: 0, ...regionOf(region) };
};

const readAround = (before: readonly Segment[], postal: Postal, text: string): Read | undefined => {
  if (postal.town === 'after') {
    const isBefore = isOnNextLine(text, postal) || isBehindTown(text, postal);
    const above = isBefore ? townAbove(before, postal, text) : undefined;
    return above ?? (isTornApart(text, postal) ? undefined : continental(before, postal, text));
  }
  const read = english(before, postal, text);
  return read?.street === undefined && isMidSentence(text, postal) ? undefined : read;
};

const addressOf = (
  { street, locality }: Read,
  { code }: Postal,
  { region, country }: { region: string | undefined; country: CountryCode | undefined },
): Address => ({
  ...(street === undefined ? {} : { street }),
  ...(locality === undefined ? {} : { locality }),
  ...(region === undefined ? {} : { region }),
  ...(code === '' ? {} : { postalCode: code }),
  ...(country === undefined ? {} : { country }),
});

/** "Sevilla 41001" and a new line: what stands on the next line is not the town of a code that does not begin its own. */
const isTornApart = (text: string, { start, end, locality = '' }: Postal): boolean => {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return isOnNextLine(text, { start, end, locality }) && /[\p{L}\d,.):]\s?$/u.test(text.slice(line, start));
};

/** A town on the line behind the code, without a label that calls it one. */
const isOnNextLine = (text: string, { start, end, locality = '' }: Pick<Postal, 'start' | 'end' | 'locality'>) => {
  const between = text.slice(start, text.lastIndexOf(locality, end));
  return between.includes('\n') && !/\p{L}{2}[ :\n]{1,3}$/u.test(between);
};

/** "Rennes 35000, France", "Getafe 28901, Madrid": a country, or on the town's own line a comma and a name, stand behind the code. */
const isBehindTown = (text: string, { start, end, locality = '' }: Postal): boolean =>
  isLand(locality) ||
  (/\p{L}{3} $/u.test(text.slice(Math.max(0, start - 4), start)) && /^\d{4,5}, /.test(text.slice(start, end)));

const isLand = (name: string): boolean => (countryNamed(name) ?? 'LU') !== 'LU';

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
  const isAtHome = likely.some((one) => one === named || countries.includes(one));
  if (!hasStreetItWants(postal, read, named !== undefined && isAtHome)) return false;
  if ((countries.length === 0 && named === undefined) || (wants === 'home' && !isAtHome)) return false;
  if (country === undefined) return wants !== 'proof' && !isDoubtful(postal, read);
  if (countries.length === 1 && !countries.includes(country) && !isEnclave(postal, country)) return false;
  return wants !== 'proof' || named !== undefined || region !== undefined || (read.street !== undefined && isAtHome);
};

/** A state without a postcode needs a street with a number, or any in the page's own country where that is named; a code that may be a part number any street; a code is no house number. */
const hasStreetItWants = ({ wants, code, countries }: Postal, { street, sure, region }: Read, isHome: boolean) => {
  const isWanted = wants === 'street' || wants === 'home';
  if (street === undefined) return !isWanted && !(countries[0] === 'CA' && region === undefined);
  if (code === '' && isCodeAndTown(street, countries)) return false;
  if (code === '') return sure === 1 || (sure >= 0.6 && (isHome || /^\P{L}{0,3}\d/u.test(street)));
  return sure === 1 || code.length < 4 || !street.includes(code);
};

/** "5421 Lindau" before a land whose codes stand before the town. */
const isCodeAndTown = (street: string, countries: readonly CountryCode[]): boolean =>
  /^\d{4,5} \p{Lu}[\p{L} -]{2,30}$/u.test(street) &&
  countries.length === 1 &&
  countries.every((country) => 'AT BE CH CZ DE DK ES FI FR HU IT LU NL NO PT SE SK'.includes(country));

const isEnclave = (postal: Postal, country: CountryCode): boolean => countryOfForm(postal, [country]) === country;

/** A region that is told makes the only country that writes so the right one. */
const countryOfOnly = ({ countries }: Postal, region: string | undefined): CountryCode | undefined =>
  region !== undefined && countries.length === 1 ? countries[0] : undefined;

/** Four digits are a year as often as a postcode; five want a street that is one for certain. */
const isDoubtful = ({ code }: Postal, { sure }: Read): boolean => /^\d{4}$/.test(code) || sure < 1;

/** "46001 Valencia España": the country is the last word of what was taken for the town. */
const countryBeside = ({ locality = '' }: Postal): CountryCode | undefined => {
  const [, last] = /(?:^|\s)\(?(\p{L}{3,}|RSM)\)?$/u.exec(locality) ?? [];
  return last === undefined ? undefined : countryNamed(last);
};
