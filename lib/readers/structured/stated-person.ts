import { cut } from '../clean.ts';
import { countriesOf } from '../country.ts';
import type { ReadablePage } from '../page.ts';
import { isPlaceholder } from '../people/no-names.ts';
import { phoneNumber } from '../phone-number.ts';
import { type PersonDraft, type Source, seen } from '../reader.ts';
import { isPersonProfile } from '../social/networks.ts';
import { type Thing, type Things, textIn, textsIn, thingsIn } from './thing.ts';

/** A person that structured data names, the literal that names it, and the thing it is described by where it has one. */
export type Named = { name: string; source: Source; thing?: Thing; role?: string };

/** What a person is read with: the page, all things of its data, and how surely the person is the company's. */
export type PersonContext = { page: ReadablePage; things: Things; sure: number };

/** A person by the name it states; "Brook, Ada J." is turned round where the data says which part is which. */
export const asNamed = (thing: Thing): Named[] => {
  const [given, family] = [textIn(thing, 'givenName'), textIn(thing, 'familyName')];
  const source = textIn(thing, 'name') ?? family;
  if (source === undefined) return [];
  const isInParts = given !== undefined && family !== undefined && (source === family || source.text.includes(','));
  const name = isInParts ? `${given.text} ${family.text}` : source.text.replace(/\n/g, ' ');
  return [{ name, source, thing }];
};

const form = /^\p{L}[\p{L}\p{M}.'’ -]{2,80}$/u;
/** "admin" and "Redaktion" write articles and are nobody; scripts that part no words write names in one. */
const isParted = (name: string): boolean => name.includes(' ') || !/\p{Script=Latin}/u.test(name);

/** The person as a draft; none where the name is no person's. */
export const personOf = ({ name, source, thing, role }: Named, context: PersonContext): PersonDraft[] => {
  if (!form.test(name) || !isParted(name) || isPlaceholder(name)) return [];
  const title = (thing && titleOf(thing, context.things)) ?? role;
  return [
    {
      name,
      ...(title === undefined ? {} : { title: cut(title, 300) }),
      ...(thing === undefined ? {} : reachOf(thing, context.page)),
      seen: seen(source, source.text, 0.9 * context.sure),
    },
  ];
};

/** A title as text, or as a term that has a name. */
const titleOf = (thing: Thing, things: Things): string | undefined => {
  const [term] = thingsIn(thing, 'jobTitle', things);
  return (textIn(thing, 'jobTitle') ?? (term && textIn(term, 'name')))?.text.replace(/\n/g, ' ');
};

const reachOf = (thing: Thing, page: ReadablePage): Pick<PersonDraft, 'email' | 'phone' | 'linkedin'> => {
  const email = textIn(thing, 'email')
    ?.text.replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .toLowerCase();
  const phone = phoneOf(thing, page);
  const linkedin = textsIn(thing, 'sameAs').find(({ text }) => isPersonProfile(text))?.text;
  return {
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(linkedin === undefined ? {} : { linkedin }),
  };
};

const phoneOf = (thing: Thing, page: ReadablePage): string | undefined => {
  const text = textIn(thing, 'telephone')?.text;
  const countries = countriesOf(page).map(({ country }) => country);
  return text === undefined ? undefined : phoneNumber(text, countries);
};
