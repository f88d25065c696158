import type { Address } from '../../prospect/fact.ts';
import { cut } from '../clean.ts';
import { countryNamed, countryStated } from '../place/country-names.ts';
import { countryOfRegion } from '../place/states.ts';
import type { Source } from '../reader.ts';
import { type Thing, type Things, textIn, thingsIn } from './thing.ts';

/** An address that structured data states in parts, with the text that is its evidence. */
export type StatedAddress = { address: Address; source: Source };

/** The postal addresses of an organisation, and of its locations; those without street, town and postcode are left out. */
export const statedAddresses = (thing: Thing, things: Things): StatedAddress[] =>
  [thing, ...thingsIn(thing, 'location', things)]
    .flatMap((place) => thingsIn(place, 'address', things))
    .flatMap((stated) => addressOf(stated, things) ?? []);

const partOf = (thing: Thing, property: string, max: number): string | undefined => {
  const text = textIn(thing, property)?.text;
  return text === undefined ? undefined : cut(text.replace(/,?\n/g, ', '), max);
};

/**
 * "Rovereto, Italia" states the country with the town. It stays as it is written where the country is stated nowhere
 * else; "Rovereto,Italia" is two values that a machine has glued together.
 */
const withoutCountry = (stated: string | undefined, isStated: boolean) => {
  const [, town, comma = '', last = ''] = /^(.{2,80}?)(\s?,\s?)([^,]{2,40})$/.exec(stated ?? '') ?? [];
  const ofLocality = countryNamed(last);
  const isWritten = ofLocality === undefined || (comma.endsWith(' ') && !isStated);
  return { locality: isWritten ? stated : town, ofLocality };
};

const postcode = /^(?=.{0,14}\d)[A-Z\d][A-Z\d -]{1,12}$/i;

/** "40.59 -122.38" is no postcode, and "Austin," is a town with the comma behind it. */
const tidied = (address: Address): Address => {
  const { street, locality, postalCode, ...rest } = address;
  const town = locality?.replace(/[\s,;]{1,5}$/, '');
  return {
    ...rest,
    ...given('street', withoutTown(street, town)),
    ...given('locality', town),
    ...given('postalCode', postalCode !== undefined && postcode.test(postalCode) ? postalCode : undefined),
  };
};

/** "8 High Road Ashford TX 78701" as the street of Ashford repeats the rest. */
const withoutTown = (street: string | undefined, town: string | undefined): string | undefined => {
  const at = street === undefined || town === undefined || town.length < 3 ? -1 : street.lastIndexOf(` ${town}`);
  const tail = street?.slice(at + 1 + (town?.length ?? 0)) ?? '';
  return at > 5 && /^,? [A-Z]{2} \d{5}/.test(tail) ? street?.slice(0, at).replace(/[\s,]{1,5}$/, '') : street;
};

/** "8606 Nänikon" as a town holds the postcode; "US" as a region is the country. */
const sorted = (address: Address): Address => {
  const { locality, postalCode, region, country, ...rest } = address;
  const [, code, town] = /^(\d{4,6}) (\p{L}.{1,80})$/u.exec(locality ?? '') ?? [];
  const isCountry = country === undefined && region !== undefined && /^(?:US|USA|UK|GB)$/.test(region);
  const land = isCountry ? countryStated(region) : country;
  return {
    ...rest,
    ...given('locality', postalCode === undefined ? (town ?? locality) : locality),
    ...given('postalCode', postalCode ?? code),
    ...given('region', isCountry ? undefined : region),
    ...given('country', land),
  };
};

const given = <Part extends keyof Address>(part: Part, value: string | undefined): Partial<Record<Part, string>> =>
  value === undefined || value === '' ? {} : ({ [part]: value } as Record<Part, string>); // one part, one value

/** The street with what is said of the place within the building. */
const streetOf = (stated: Thing): string | undefined => {
  const parts = ['streetAddress', 'extendedAddress'].flatMap((property) => partOf(stated, property, 150) ?? []);
  return parts.length === 0 ? undefined : cut(parts.join(', '), 200);
};

/** The address in its right parts; a state with a postcode of its form is in its country. */
const completed = (parts: Address): Address => {
  const address = tidied(sorted(parts));
  const country = address.postalCode === undefined ? undefined : countryOfRegion(address);
  return country === undefined || address.country !== undefined ? address : { ...address, country };
};

const addressOf = (stated: Thing, things: Things): StatedAddress | undefined => {
  const [countryThing] = thingsIn(stated, 'addressCountry', things);
  const countryText = textIn(stated, 'addressCountry') ?? (countryThing && textIn(countryThing, 'name'));
  const { locality, ofLocality } = withoutCountry(partOf(stated, 'addressLocality', 100), countryText !== undefined);
  // The town first: it tells where they are, which a street does not.
  const source =
    textIn(stated, 'addressLocality', 'addressRegion', 'postalCode') ?? countryText ?? textIn(stated, 'streetAddress');
  const address = completed({
    ...given('street', streetOf(stated)),
    ...given('locality', locality),
    ...given('region', partOf(stated, 'addressRegion', 100)),
    ...given('postalCode', partOf(stated, 'postalCode', 20)?.replace(/^[A-Z]{1,2}-(?=\d{4,5}$)/, '')),
    ...given('country', (countryText === undefined ? undefined : countryStated(countryText.text)) ?? ofLocality),
  });
  return source === undefined || Object.keys(address).length === 0 ? undefined : { address, source };
};
