import { countryNamed } from './country-names.ts';
import { type Read, regionOf } from './english.ts';
import { mostlyOther, type Postal } from './postal.ts';
import { bare, type Segment } from './segments.ts';
import { isBox, streetness } from './street.ts';

const trailing = /\s(?:tel|telefon|telephone|phone|fax|mobil|e-?mail|mail|web|www|internet|t|f)\.?$/iu;

/** Postcode and town, the street before them. */
export const continental = (before: readonly Segment[], postal: Postal): Read | undefined => {
  const town = townOf(postal.locality ?? '');
  const last = before.at(-1);
  const beforeLast = before.at(-2);
  const near = [last, beforeLast].filter((segment) => segment !== undefined && streetness(bare(segment.text)) >= 0.6);
  const street = near.find((segment) => !isBox(bare(segment?.text ?? ''))) ?? near[0];
  const isProven =
    street !== undefined || (postal.countries.length === 1 && !mostlyOther.has(postal.countries[0] ?? ''));
  if (!isProven || town === '') return undefined;
  const region = /\(([A-Z]{2})\)$/.exec(town)?.[1];
  return {
    street: street === undefined ? undefined : bare(street.text),
    locality: town.replace(/\s?\([A-Z]{2}\)$/, ''),
    start: street?.start ?? postal.start,
    ...regionOf(region),
  };
};

const townOf = (found: string): string => {
  let town = found.trim();
  for (let before = ''; before !== town; ) {
    before = town;
    town = town.replace(trailing, '');
    const [whole = '', rest = '', last = ''] = /^(.+) (\S+)$/u.exec(town) ?? [];
    if (whole !== '' && countryNamed(last) !== undefined) town = rest;
  }
  return town;
};
