import type { CompanyField, Fact } from '../../lib/prospect/fact.ts';
import { meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Person } from '../../lib/prospect/person.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import type { AccountView, Contact } from '../../lib/prospect/view.ts';
import { titleOf } from '../../lib/titles/title.ts';

/** A list, or nothing when it is empty: absent means that nothing was read. */
const some = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

/** An object without its absent parts. */
const present = (parts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const manyOf = <Field extends CompanyField>(view: AccountView, field: Field) =>
  some(view.all(field).map(({ value }) => value));

const idsOf = (view: AccountView) => {
  const numbers = view.all('registration').map(({ value }) => value);
  const ofKind = (wanted: string) => numbers.find(({ kind }) => kind === wanted)?.number;
  const ids = present({ vat: ofKind('vat'), register: ofKind('register') });
  return Object.keys(ids).length > 0 ? ids : undefined;
};

/** The company as the extension shows it after this one page. */
const companyOf = (view: AccountView) =>
  present({
    name: view.one('name')?.value,
    legalName: view.one('legalName')?.value,
    domain: view.one('domain')?.value,
    industry: view.one('industry')?.value,
    description: view.one('description')?.value,
    addresses: manyOf(view, 'address'), // a country that was only concluded is no address; it stands among the facts
    phones: manyOf(view, 'phone'),
    faxes: manyOf(view, 'fax'),
    emails: manyOf(view, 'email'),
    socials: manyOf(view, 'social'),
    foundedYear: view.one('foundedYear')?.value,
    employees: view.one('headcount')?.value,
    technologies: manyOf(view, 'technology'),
    ids: idsOf(view),
  });

const personOf = ({ name, title, email, phone, linkedin }: Contact, view: AccountView) => {
  const rank = title === undefined ? {} : titleOf(title, view.one('headcount')?.value);
  return present({ name, title, email, phone, linkedin, ...rank });
};

const claimOf = (subject: string, { field, value, confidence, evidence }: Fact) => {
  const { reader, excerpt, locator } = evidence;
  return { subject, field, value, confidence, evidence: { reader, excerpt, locator } };
};

const claimsOf = ({ name, title, email, phone, linkedin, confidence, evidence }: Person) => {
  const { reader, excerpt, locator } = evidence;
  const parts = Object.entries({ name, title, email, phone, linkedin }).filter(([, value]) => value !== undefined);
  return parts.map(([field, value]) => {
    return { subject: name, field, value, confidence, evidence: { reader, excerpt, locator } };
  });
};

/** One reading in the words of the batch command: what stands after merging, then every claim with its evidence. */
export const shapeOf = (reading: Reading) => {
  const view = viewOf(meet(emptyProspect(reading.account, reading.readAt), reading));
  return {
    kind: reading.kind,
    company: companyOf(view),
    people: view.contacts.map((contact) => personOf(contact, view)),
    facts: [...reading.facts.map((fact) => claimOf('company', fact)), ...reading.people.flatMap(claimsOf)],
  };
};
