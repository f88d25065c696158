import type { Address } from '../../prospect/fact.ts';
import { numberOfPeople } from '../../prospect/headcount.ts';
import { cut } from '../clean.ts';
import { countriesOf } from '../country.ts';
import type { ReadablePage } from '../page.ts';
import { phoneNumber } from '../phone-number.ts';
import { type FactDraft, fact, type Source, seen } from '../reader.ts';
import { isProfile } from '../social/networks.ts';
import { yearOf } from '../year.ts';
import type { OwnOrganisation } from './own-organisation.ts';
import { statedAddresses } from './stated-address.ts';
import { type Thing, type Things, textIn, textsIn, thingsIn } from './thing.ts';

type Context = { page: ReadablePage; things: Things; sure: number };

/** What structured data says about the page's own organisation. */
export const organisationFacts = (own: OwnOrganisation, things: Things, page: ReadablePage): FactDraft[] =>
  own.things.flatMap((thing) => {
    const context = { page, things, sure: own.sure };
    return [
      ...texts(thing, context),
      ...numbers(thing, context),
      ...statedAddresses(thing, things).map(({ address, source }) =>
        fact('address', address, seen(source, source.text, wholeness(address) * own.sure)),
      ),
      ...[thing, ...thingsIn(thing, 'contactPoint', things)].flatMap((from) => contacts(from, context)),
      ...profiles(thing, context),
    ];
  });

/** An address in all its parts is surer than what the text may complete. */
const wholeness = ({ street, locality, postalCode }: Address): number =>
  street !== undefined && locality !== undefined && postalCode !== undefined ? 0.92 : 0.75;

/** A company is a company even where its name is a slogan: names with a verb's length are left to other readers. */
const longestName = 80;

const texts = (thing: Thing, { sure }: Context): FactDraft[] => {
  const name = textIn(thing, 'name', 'alternateName');
  const legalName = textIn(thing, 'legalName');
  const description = textIn(thing, 'description');
  return [
    ...(name !== undefined && name.text.length <= longestName
      ? [fact('name', oneLine(name), whole(name, 0.95 * sure))]
      : []),
    ...(legalName === undefined
      ? []
      : [fact('legalName', cut(oneLine(legalName), 200), whole(legalName, 0.95 * sure))]),
    ...(description === undefined
      ? []
      : [fact('description', cut(oneLine(description), 500), whole(description, 0.8 * sure))]),
  ];
};

const oneLine = ({ text }: Source): string => text.replace(/\n/g, ' ');

const whole = (source: Source, confidence: number) => seen(source, source.text, confidence);

const numbers = (thing: Thing, { things, sure }: Context): FactDraft[] => {
  const founded = textIn(thing, 'foundingDate');
  const year = founded === undefined ? undefined : yearOf(founded.text);
  const vat = textIn(thing, 'vatID');
  const naics = textIn(thing, 'naics');
  const people = employees(thing, things);
  return [
    ...(founded === undefined || year === undefined ? [] : [fact('foundedYear', year, whole(founded, 0.9 * sure))]),
    ...(naics === undefined || !/^\d{2,6}$/.test(naics.text)
      ? []
      : [fact('industry', `NAICS ${naics.text}`, whole(naics, 0.9 * sure))]),
    ...(vat === undefined || !/\d{4}/.test(vat.text)
      ? []
      : [fact('registration', { kind: 'vat', number: cut(vat.text, 80) }, whole(vat, 0.9 * sure))]),
    ...(people === undefined ? [] : [fact('headcount', people.value, whole(people.source, 0.9 * sure))]),
  ];
};

const employees = (thing: Thing, things: Things) => {
  const [quantity] = thingsIn(thing, 'numberOfEmployees', things);
  const [min, max, one] = ['minValue', 'maxValue', 'value'].map((property) => quantity && textIn(quantity, property));
  const source = one ?? textIn(thing, 'numberOfEmployees') ?? min ?? max;
  if (source === undefined) return undefined;
  const range = source === min || source === max ? `${min?.text ?? '0'}-${max?.text ?? ''}` : source.text;
  const value = max === undefined && source === min ? numberOfPeople(`${source.text}+`) : numberOfPeople(range);
  return value === undefined ? undefined : { source, value };
};

const contacts = (thing: Thing, { page, sure }: Context): FactDraft[] => {
  const countries = countriesOf(page).map(({ country }) => country);
  const asNumber = (property: string, field: 'phone' | 'fax') =>
    textsIn(thing, property).flatMap((source) => {
      const number = phoneNumber(source.text, countries);
      return number === undefined ? [] : [fact(field, number, whole(source, 0.92 * sure))];
    });
  return [
    ...asNumber('telephone', 'phone'),
    ...asNumber('faxNumber', 'fax'),
    ...textsIn(thing, 'email').map((source) =>
      fact(
        'email',
        source.text
          .replace(/^mailto:/i, '')
          .replace(/\?.*$/, '')
          .toLowerCase(),
        whole(source, 0.92 * sure),
      ),
    ),
  ];
};

const profiles = (thing: Thing, { sure }: Context): FactDraft[] =>
  textsIn(thing, 'sameAs')
    .filter(({ text }) => isProfile(text))
    .map((source) => fact('social', new URL(source.text).href, whole(source, 0.95 * sure)));
