import { madeOnce } from '../../prospect/made-once.ts';
import { bestName } from '../name/best-name.ts';
import { domainLabel, isWitnessed } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { personName } from '../people/name.ts';
import type { PersonDraft } from '../reader.ts';
import { asNamed, personOf } from '../structured/stated-person.ts';
import { type Thing, textIn, textsIn } from '../structured/thing.ts';
import { type Card, cardsOf } from './cards.ts';
import { isOrganisationCard, organisationsIn } from './organisations.ts';
import { isOfSomebodyElse, showsOwnPeople } from './whose.ts';

/** The cards of people whom the page shows as its own. */
export const ownPeopleCards = madeOnce((page: ReadablePage): Card[] =>
  showsOwnPeople(page)
    ? cardsOf(page).filter(
        (card) =>
          card.root.kind === 'card' &&
          card.outer?.root.kind !== 'other' &&
          !isPropertyOf(card) &&
          !isOrganisationCard(card, page) &&
          !worksElsewhere(card, page) &&
          !isOfSomebodyElse(page, card),
      )
    : [],
);

/** The firm on a person's card, or whom to call about them. */
const isPropertyOf = ({ thing, outer }: Card): boolean =>
  outer !== undefined && [...outer.thing.properties.values()].some((values) => values.includes(thing));

const worksElsewhere = (card: Card, page: ReadablePage): boolean => {
  const firms = organisationsIn(card);
  const isNamed = domainLabel(page) !== '' || bestName(page) !== undefined;
  return firms.length > 0 && isNamed && !firms.some((firm) => isWitnessed(page, firm));
};

const telling = ['jobTitle', 'role', 'telephone', 'email', 'org', 'familyName'];

/** A name, and something that tells it from other words: a known given name, a title, a way to reach the person. */
const isPerson = ({ thing }: Card): boolean => {
  const name = personName(textIn(thing, 'name')?.text ?? '');
  if (name === undefined) return thing.properties.has('familyName') && thing.properties.has('givenName');
  return name.given > 0.4 || telling.some((property) => thing.properties.has(property));
};

const withLinks = (thing: Thing): Thing => ({
  ...thing,
  properties: new Map([...thing.properties, ['sameAs', textsIn(thing, 'url').map(({ text }) => text)]]),
});

const things = { all: [], byId: new Map<string, Thing>() };

/** The people on cards of the page, with what their cards say. */
export const cardPeople = (page: ReadablePage): PersonDraft[] =>
  ownPeopleCards(page)
    .filter(isPerson)
    .flatMap(({ thing }) => {
      const role = textIn(thing, 'role')?.text;
      return asNamed(withLinks(thing)).flatMap((named) =>
        personOf({ ...named, ...(role === undefined ? {} : { role }) }, { page, things, sure: 1 }),
      );
    });
