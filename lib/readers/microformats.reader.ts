import { domainFact } from './domain-fact.ts';
import { type Card, cardsOf } from './microformats/cards.ts';
import { organisationsIn, ownOrganisationCards } from './microformats/organisations.ts';
import { cardPeople, ownPeopleCards } from './microformats/people.ts';
import { isOfSomebodyElse } from './microformats/whose.ts';
import { domainLabel, isWitnessed, nameKey } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';
import { organisationFacts } from './structured/organisation-facts.ts';
import { statedAddresses } from './structured/stated-address.ts';
import { type Thing, textIn } from './structured/thing.ts';

const things = { all: [], byId: new Map<string, Thing>() };

/** What the page's microformats (h-card, vcard, h-adr, adr) say about its own organisation and people. */
export const reader: Reader = {
  id: 'microformats',
  read: (page) =>
    cardsOf(page).length === 0
      ? {}
      : { facts: [...ofOrganisation(page), ...ofEmployer(page), ...ofAddresses(page)], people: cardPeople(page) },
};

const ofOrganisation = (page: ReadablePage): FactDraft[] => {
  const own = ownOrganisationCards(page);
  const domains =
    domainLabel(page) === ''
      ? own.things.flatMap((thing) => textIn(thing, 'url') ?? []).flatMap((source) => domainFact(source, page, 0.7))
      : [];
  return [...organisationFacts(own, things, page), ...domains.slice(0, 1)];
};

/** The firm on people's cards, where the page speaks of it too or is nobody's by its address; with the addresses there. */
const ofEmployer = (page: ReadablePage): FactDraft[] => {
  if (ownOrganisationCards(page).things.length > 0) return [];
  const cards = ownPeopleCards(page).filter((card) => organisationsIn(card).length > 0);
  const [name] = cards.flatMap(organisationsIn);
  const isOne = new Set(cards.flatMap(organisationsIn).map(nameKey)).size === 1;
  const [first] = cards;
  if (name === undefined || first === undefined || (domainLabel(page) !== '' && !isWitnessed(page, name))) return [];
  const source = { text: name, locator: first.thing.locator };
  return [
    ...(isOne ? [fact('name', name, seen(source, name, 0.6))] : []),
    ...cards.flatMap(({ thing }) => addressesIn(thing, 0.7)),
  ];
};

const addressesIn = (thing: Thing, sure: number): FactDraft[] =>
  statedAddresses(thing, things).map(({ address, source }) =>
    fact('address', address, seen(source, source.text, sure)),
  );

/** Addresses that stand in no card. */
const ofAddresses = (page: ReadablePage): FactDraft[] =>
  cardsOf(page)
    .filter((card) => card.root.kind === 'address' && isAlone(card) && !isOfSomebodyElse(page, card))
    .flatMap(({ thing }) => addressesIn({ ...thing, properties: new Map([['address', [thing]]]) }, 0.7));

const isAlone = ({ outer }: Card): boolean => outer === undefined || outer.root.kind === 'entry';
