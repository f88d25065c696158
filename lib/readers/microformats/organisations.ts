import { accountOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import { withoutLegalForm } from '../name/legal-forms.ts';
import { domainLabel, isWitnessed, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { personName } from '../people/name.ts';
import { type Thing, textIn, textsIn } from '../structured/thing.ts';
import { type Card, cardsOf } from './cards.ts';
import { isOfSomebodyElse } from './whose.ts';

/** The names of the organisations a card gives, its own name where it is one's card. */
export const organisationsIn = ({ thing }: Card): string[] => {
  const inside = (thing.properties.get('org') ?? []).flatMap((value) =>
    typeof value === 'string' ? [] : (textIn(value, 'name')?.text ?? []),
  );
  const marked = textsIn(thing, 'orgName').map(({ text }) => text);
  return marked.length > 0 ? marked : [...inside, ...textsIn(thing, 'org').map(({ text }) => text)];
};

/** True for the card of an organisation: it says so, it is called as the organisation it names, or has a legal form. */
export const isOrganisationCard = (card: Card, page: ReadablePage): boolean => {
  const name = textIn(card.thing, 'name')?.text;
  if (card.root.kind !== 'card') return card.root.kind === 'organisation';
  const organisations = organisationsIn(card);
  if (organisations.length > 0)
    return name === undefined
      ? !card.thing.properties.has('familyName')
      : organisations.some((one) => nameKey(one) === nameKey(name));
  if (name === undefined || card.thing.properties.has('familyName') || (personName(name)?.given ?? 0) > 0.4)
    return false;
  return withoutLegalForm(name) !== name || isWitnessed(page, name);
};

/** The card of an organisation as a thing of structured data. */
const asThing = (card: Card): Thing => {
  const { thing } = card;
  const name = organisationsIn(card)[0] ?? textIn(thing, 'name')?.text;
  const urls = textsIn(thing, 'url').map(({ text }) => text);
  const properties = new Map([...thing.properties, ['sameAs', urls], ['name', name === undefined ? [] : [name]]]);
  return { ...thing, types: ['Organization'], properties };
};

const isOnSite = (thing: Thing, page: ReadablePage): boolean =>
  domainLabel(page) !== '' && textsIn(thing, 'url').some(({ text }) => accountOf(text) === page.account);

/** The company's own organisation as its cards tell it, and how surely it is that. */
type OwnCards = { things: Thing[]; sure: number };

const keyOf = (thing: Thing): string => nameKey(textIn(thing, 'name')?.text ?? '');

/** The cards of the page's own organisation: witnessed by the page, or the only ones of a page that has no address. */
export const ownOrganisationCards = madeOnce((page: ReadablePage): OwnCards => {
  const things = cardsOf(page)
    .filter((card) => isOrganisationCard(card, page) && !isOfSomebodyElse(page, card) && !isPart(card))
    .map(asThing);
  const own = things.filter((thing) => isOnSite(thing, page) || isWitnessed(page, textIn(thing, 'name')?.text ?? ''));
  if (own.length > 0) return new Set(own.map(keyOf)).size === 1 ? { things: own, sure: 0.95 } : { things: [], sure: 0 };
  const isAlone = domainLabel(page) === '' && new Set(things.map(keyOf)).size === 1;
  return isAlone ? { things, sure: 0.85 } : { things: [], sure: 0 };
});

/** The firm on a person's card is told with the person; a card within an event or a review is of others. */
const isPart = ({ thing, outer }: Card): boolean =>
  outer !== undefined &&
  (outer.root.kind === 'other' || [...outer.thing.properties.values()].some((values) => values.includes(thing)));
