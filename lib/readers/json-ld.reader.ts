import type { Reader } from './reader.ts';
import { organisationFacts } from './structured/organisation-facts.ts';
import { organisationPeople } from './structured/organisation-people.ts';
import { ownOrganisation } from './structured/own-organisation.ts';
import { jsonLd } from './structured-data.ts';

/** What the page's JSON-LD says about the organisation the page itself belongs to; nothing about customers, reviewed places or themes. */
export const reader: Reader = {
  id: 'json-ld',
  read: (page) => {
    const things = jsonLd(page);
    const own = ownOrganisation(things, page);
    if (own === undefined) return {};
    return { facts: organisationFacts(own, things, page), people: organisationPeople(own, things, page) };
  },
};
