import type { CountryCode } from '../../prospect/text.ts';
import { countryNamed } from './country-names.ts';
import type { Postal } from './postal.ts';
import { regionNamed } from './regions.ts';
import type { Segment } from './segments.ts';

/** What stands behind postcode and town: a region, the country, the city of the suburb before the code, and where they end. */
export type After = { region?: string; town?: string; country?: CountryCode; end: number };

const clean = (text: string): string => text.replace(/^[([.]\s?|[\s.)\]]{1,3}$/g, '');

/** A country's name at the beginning of a segment that goes on with something else: "India Tel: …". */
const leading = (text: string): CountryCode | undefined => {
  const words = text.split(' ', 4);
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const country = countryNamed(words.slice(0, size).join(' '));
    if (country !== undefined && /^(?:tel|phone|fax|ph|t|p|e-?mail|mail|\+|\(|\d)/i.test(words[size] ?? ''))
      return country;
  }
  return undefined;
};

/** Reads what follows a postcode and its town; a name further off than a region belongs to something else. */
export const afterPostal = (segments: readonly Segment[], postal: Postal, text: string): After => {
  const behind = cityBehind(segments, postal);
  if (behind !== undefined) return behind;
  const found: After = { end: postal.end };
  for (const segment of segments.slice(0, 2)) {
    const said = clean(segment.text);
    const country = countryNamed(said) ?? leading(said);
    if (country !== undefined) {
      if (isOfNext(country, postal, text.slice(postal.end, segment.start))) break;
      return { ...found, country, end: segment.end };
    }
    const region = found.region === undefined ? regionNamed(said, postal.countries) : undefined;
    if (region === undefined) break;
    found.region = region;
    found.end = segment.end;
  }
  return found;
};

/** A country on a line of its own that does not write postcodes so is the next office's heading. */
const isOfNext = (country: CountryCode, { countries }: Postal, between: string): boolean =>
  between.includes('\n') && !countries.includes(country);

/** "Oaktown // 2094 // Johannesburg // South Africa": the suburb before the code, its city behind it. */
const cityBehind = ([city, land]: readonly Segment[], { countries }: Postal): After | undefined => {
  const isCity = countries.includes('ZA') && /^\p{Lu}[\p{L} '-]{2,30}$/u.test(city?.text ?? '');
  if (!isCity || city === undefined || land === undefined || countryNamed(clean(land.text)) !== 'ZA') return undefined;
  return regionNamed(city.text, ['ZA']) === undefined && countryNamed(city.text) === undefined
    ? { town: city.text, country: 'ZA', end: land.end }
    : undefined;
};
