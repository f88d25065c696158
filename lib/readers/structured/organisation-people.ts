import { countriesOf } from '../country.ts';
import type { ReadablePage } from '../page.ts';
import { phoneNumber } from '../phone-number.ts';
import { type PersonDraft, type Source, seen } from '../reader.ts';
import { isPersonProfile } from '../social/networks.ts';
import type { OwnOrganisation } from './own-organisation.ts';
import { type Thing, type Things, textIn, textsIn, thingsIn } from './thing.ts';

/** The people structured data gives to the page's own organisation, and those who say they work for it. */
export const organisationPeople = (own: OwnOrganisation, things: Things, page: ReadablePage): PersonDraft[] => {
  const founders = own.things.flatMap((thing) => named(thing, ['founder', 'founders'], things));
  const staff = own.things.flatMap((thing) => named(thing, ['employee', 'employees'], things));
  const working = things.all.filter(
    (thing) => isPerson(thing) && thingsIn(thing, 'worksFor', things).some((firm) => own.things.includes(firm)),
  );
  return [
    ...founders.flatMap((one) => personOf(one, { page, sure: own.sure, role: 'Founder' })),
    ...[...staff, ...working.map(asNamed)].flatMap((one) => personOf(one, { page, sure: own.sure })),
  ];
};

const isPerson = (thing: Thing): boolean => thing.types.includes('Person');

type Named = { thing: Thing | undefined; name: Source | undefined };
const asNamed = (thing: Thing): Named => ({ thing, name: textIn(thing, 'name') });

const named = (thing: Thing, properties: readonly string[], things: Things): Named[] =>
  properties.flatMap((property) => [
    ...textsIn(thing, property).map((name) => ({ thing: undefined, name })),
    ...thingsIn(thing, property, things)
      .filter((one) => isPerson(one) || one.types.length === 0)
      .map(asNamed),
  ]);

type Context = { page: ReadablePage; sure: number; role?: string };

const personOf = ({ thing, name }: Named, { page, sure, role }: Context): PersonDraft[] => {
  if (name === undefined || !/^\p{L}[\p{L}\p{M}.'’ -]{2,80}$/u.test(name.text) || /^https?:/i.test(name.text))
    return [];
  const title = (thing && textIn(thing, 'jobTitle')?.text) ?? role;
  const email =
    thing &&
    textIn(thing, 'email')
      ?.text.replace(/^mailto:/i, '')
      .toLowerCase();
  const phone = thing && phoneOf(thing, page);
  const linkedin = thing && textsIn(thing, 'sameAs').find(({ text }) => isPersonProfile(text))?.text;
  return [
    {
      name: name.text,
      ...(title === undefined ? {} : { title }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(linkedin === undefined ? {} : { linkedin }),
      seen: seen(name, name.text, 0.9 * sure),
    },
  ];
};

const phoneOf = (thing: Thing, page: ReadablePage): string | undefined => {
  const text = textIn(thing, 'telephone')?.text;
  return text === undefined
    ? undefined
    : phoneNumber(
        text,
        countriesOf(page).map(({ country }) => country),
      );
};
