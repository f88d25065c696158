import type { Address } from '../../prospect/fact.ts';
import { cut } from '../clean.ts';
import { countryNamed, countryStated } from '../place/country-names.ts';
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

/** "Rovereto, Italia" states the country with the town. */
const withoutCountry = (stated: string | undefined) => {
  const [, town, last = ''] = /^(.{2,80}?)\s?,\s?([^,]{2,40})$/.exec(stated ?? '') ?? [];
  const ofLocality = countryNamed(last);
  return ofLocality === undefined ? { locality: stated, ofLocality } : { locality: town, ofLocality };
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

const addressOf = (stated: Thing, things: Things): StatedAddress | undefined => {
  const [countryThing] = thingsIn(stated, 'addressCountry', things);
  const countryText = textIn(stated, 'addressCountry') ?? (countryThing && textIn(countryThing, 'name'));
  const { locality, ofLocality } = withoutCountry(partOf(stated, 'addressLocality', 100));
  const source = textIn(stated, 'streetAddress', 'addressLocality', 'postalCode', 'addressRegion') ?? countryText;
  const address = sorted({
    ...given('street', partOf(stated, 'streetAddress', 200)),
    ...given('locality', locality),
    ...given('region', partOf(stated, 'addressRegion', 100)),
    ...given('postalCode', partOf(stated, 'postalCode', 20)?.replace(/^[A-Z]{1,2}-(?=\d{4,5}$)/, '')),
    ...given('country', (countryText === undefined ? undefined : countryStated(countryText.text)) ?? ofLocality),
  });
  return source === undefined || Object.keys(address).length === 0 ? undefined : { address, source };
};
