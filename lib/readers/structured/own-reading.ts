import type { ReadablePage } from '../page.ts';
import type { ReaderOutput } from '../reader.ts';
import { mainPeople } from './main-people.ts';
import { organisationFacts } from './organisation-facts.ts';
import { organisationPeople } from './organisation-people.ts';
import { ownOrganisation } from './own-organisation.ts';
import type { Things } from './thing.ts';

/** What structured data says about the organisation the page itself belongs to, or the person it is about; nothing about customers, reviewed places or themes. */
export const ownReading = (things: Things, page: ReadablePage): ReaderOutput => {
  const own = ownOrganisation(things, page);
  if (own === undefined) return { people: mainPeople(things, page) };
  const people = [...organisationPeople(own, things, page), ...mainPeople(things, page)];
  return { facts: organisationFacts(own, things, page), people };
};
