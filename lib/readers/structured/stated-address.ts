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
  return text === undefined ? undefined : cut(text, max);
};

/** "Rovereto, Italia" states the country with the town. */
const withoutCountry = (stated: string | undefined) => {
  const [, town, last = ''] = /^(.{2,80}?)\s?,\s?([^,]{2,40})$/.exec(stated ?? '') ?? [];
  const ofLocality = countryNamed(last);
  return ofLocality === undefined ? { locality: stated, ofLocality } : { locality: town, ofLocality };
};

const addressOf = (stated: Thing, things: Things): StatedAddress | undefined => {
  const [countryThing] = thingsIn(stated, 'addressCountry', things);
  const countryText = textIn(stated, 'addressCountry') ?? (countryThing && textIn(countryThing, 'name'));
  const statedCountry = countryText === undefined ? undefined : countryStated(countryText.text);
  const street = partOf(stated, 'streetAddress', 200);
  const { locality, ofLocality } = withoutCountry(partOf(stated, 'addressLocality', 100));
  const region = partOf(stated, 'addressRegion', 100);
  const postalCode = partOf(stated, 'postalCode', 20)?.replace(/^[A-Z]{1,2}-(?=\d{4,5}$)/, '');
  const country = statedCountry ?? ofLocality;
  const source = textIn(stated, 'streetAddress', 'addressLocality', 'postalCode', 'addressRegion') ?? countryText;
  if (source === undefined || (street ?? locality ?? postalCode ?? region ?? country) === undefined) return undefined;
  return {
    address: {
      ...(street === undefined ? {} : { street }),
      ...(locality === undefined ? {} : { locality }),
      ...(region === undefined ? {} : { region }),
      ...(postalCode === undefined ? {} : { postalCode }),
      ...(country === undefined ? {} : { country }),
    },
    source,
  };
};
