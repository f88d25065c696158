import type { ReadablePage } from '../page.ts';
import type { PersonDraft } from '../reader.ts';
import type { OwnOrganisation } from './own-organisation.ts';
import { asNamed, type Named, personOf } from './stated-person.ts';
import { type Thing, type Things, textIn, textsIn, thingsIn } from './thing.ts';
import { isPerson } from './types.ts';

/** The people structured data gives to the page's own organisation, and those who say they work for it. */
export const organisationPeople = (own: OwnOrganisation, things: Things, page: ReadablePage): PersonDraft[] => {
  const founders = own.things.flatMap((thing) => named(thing, ['founder', 'founders'], things));
  const staff = own.things.flatMap((thing) => named(thing, ['employee', 'employees'], things));
  const working = things.all.filter(
    (thing) => isPerson(thing) && thingsIn(thing, 'worksFor', things).some((firm) => own.things.includes(firm)),
  );
  const context = { page, things, sure: own.sure };
  return [
    ...founders.flatMap((one) => personOf({ role: 'Founder', ...one }, context)),
    ...[...staff, ...working.flatMap(asNamed)].flatMap((one) => personOf(one, context)),
  ];
};

const named = (thing: Thing, properties: readonly string[], things: Things): Named[] =>
  properties.flatMap((property) => [
    ...textsIn(thing, property).map((source) => ({ name: source.text, source })),
    ...thingsIn(thing, property, things).flatMap((one) => inRole(one, property, things)),
  ]);

/** A person, or one within a role that says what as: {"@type": "EmployeeRole", "roleName": "Engineer", "employee": …}. */
const inRole = (thing: Thing, property: string, things: Things): Named[] => {
  const role = textIn(thing, 'roleName', 'namedPosition')?.text;
  if (thing.types.some((type) => type.endsWith('Role')))
    return thingsIn(thing, property, things)
      .filter(isPerson)
      .flatMap(asNamed)
      .map((one) => ({ ...one, ...(role === undefined ? {} : { role }) }));
  return isPerson(thing) || thing.types.length === 0 ? asNamed(thing) : [];
};
