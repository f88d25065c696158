import { madeOnce } from '../../prospect/made-once.ts';
import type { CountryCode } from '../../prospect/text.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { addressesOf } from '../place/addresses.ts';
import { countryNamed } from '../place/country-names.ts';

/** Lines above a number that may say in which country it is. */
const reach = 8;
const longestName = 40;

const addressed = madeOnce(
  (page: ReadablePage): ReadonlyMap<number, CountryCode> =>
    new Map(
      addressesOf(page).flatMap(({ address: { country }, line }) =>
        country === undefined || line === undefined ? [] : [[line.order, country] as const],
      ),
    ),
);

/** The country a line names and nothing else: "Australia:", "Deutschland". */
const named = ({ text, region, linkShare }: Line): CountryCode | undefined =>
  text.length > longestName || region === 'nav' || linkShare > 0 ? undefined : countryNamed(text.replace(/\s?:$/, ''));

/** "Australia: 1800 …" and "Germany (Tel.) 030 …" name the country before the digits, "… (UK)" behind them. */
const beside = ({ text }: Line, start: number, end: number): CountryCode | undefined => {
  const [, before = ''] = /^([\p{L} .’'-]{2,30}?)\s?(?:[:(–-]|tel\b|phone\b)/iu.exec(text.slice(0, start)) ?? [];
  const [, behind = ''] = /^\s?\(([\p{L} .]{2,30})\)/u.exec(text.slice(end, end + 40)) ?? [];
  return countryNamed(behind) ?? (before === '' ? undefined : countryNamed(before));
};

/** The country of the block digits stand in, as its address or the name over it says; undefined where neither is near. */
export const blockCountry = (page: ReadablePage, line: Line, digits: { start: number; end: number }) => {
  const own = beside(line, digits.start, digits.end);
  for (let at = line.order; own === undefined && at >= Math.max(0, line.order - reach); at--) {
    const above = page.lines[at];
    const country = addressed(page).get(at) ?? (above === undefined ? undefined : named(above));
    if (country !== undefined) return country;
  }
  return own;
};
