import { accountOf } from '../../prospect/identity.ts';
import { isSampleEmail } from '../contact/email.ts';
import { domainLabel, isWitnessed, labelAgreement } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { followed, type Thing, type Things, textIn } from './thing.ts';
import { isOrganisation } from './types.ts';

const pageTypes = /(?:^WebSite|Page)$/;
/** What a thing may be to the page's own things and still be the page's organisation: how surely, 0 to 1. */
const rolesOfOthers = new Map([
  ['publisher', 0.7],
  ['sourceOrganization', 0.7],
  ['copyrightHolder', 0.8],
  ['hiringOrganization', 0.7],
  ['provider', 0.6],
  ['seller', 0.6],
  ['offeredBy', 0.6],
  ['mainEntity', 0.9],
]);
const rolesOfPages = new Map([
  ['publisher', 1],
  ['copyrightHolder', 1],
  ['creator', 0.4],
  ['author', 0.6],
  ['mainEntity', 1],
  ['about', 0.9],
  ['sourceOrganization', 0.9],
  ['isPartOf', 1],
  ['provider', 0.9],
]);

/** How surely a thing speaks for the page itself by the place it stands in: 1 on top, 0 as a customer or a reviewed item. */
const standingOf = (thing: Thing): number => {
  let sure = 1;
  let at: Thing = thing;
  for (let steps = 0; at.holder !== undefined && steps < 40; steps++) {
    const { thing: holder, property } = at.holder;
    sure *= (holder.types.some((type) => pageTypes.test(type)) ? rolesOfPages : rolesOfOthers).get(property) ?? 0;
    at = holder;
  }
  return sure;
};

/** The page's own organisation as structured data tells it, and how surely it is that. */
export type OwnOrganisation = { things: Thing[]; sure: number };

/** A page of so few lines shows nothing that its data could disagree with. */
const fewLines = 8;

type Candidate = {
  thing: Thing;
  standing: number;
  isSameSite: boolean | undefined;
  isWitnessed: boolean;
  isOfDomain: boolean;
  /** True for what a theme came with: its e-mail shows only how one is written. */
  isSample: boolean;
};

const candidateOf = (thing: Thing, standing: number, page: ReadablePage): Candidate => {
  const address = textIn(thing, 'url', 'sameAs')?.text ?? (/^https?:/.test(thing.id) ? thing.id : '');
  const account = /^https?:/i.test(address) && domainLabel(page) !== '' ? accountOf(address) : undefined;
  const name = textIn(thing, 'name', 'legalName')?.text ?? '';
  return {
    thing,
    standing,
    isSameSite: account === undefined ? undefined : account === page.account,
    isWitnessed: isWitnessed(page, name),
    isOfDomain: labelAgreement(name, domainLabel(page)) >= 0.6,
    isSample: page.lines.length > fewLines && isSampleEmail(textIn(thing, 'email')?.text ?? '', page),
  };
};

/** One whose site is elsewhere is the owner under another domain, or the company that a directory's page is about: the domain tells. */
const sureness = ({ standing, isSameSite, isWitnessed, isOfDomain, isSample }: Candidate): number => {
  if ((isSample && !isWitnessed) || (isSameSite === false && !isOfDomain)) return 0;
  return standing * (isSameSite && isWitnessed ? 1 : isSameSite || isWitnessed ? 0.95 : 0.85);
};

/** Finds the organisation a page's structured data is about; undefined when there is none or several claim it. */
export const ownOrganisation = (things: Things, page: ReadablePage): OwnOrganisation | undefined => {
  const candidates = things.all
    .filter((thing) => isOrganisation(thing) && isNamed(thing))
    .map((thing) => candidateOf(thing, standingIn(things, thing), page))
    .map((candidate) => ({ ...candidate, sure: sureness(candidate) }))
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
  const [first] = candidates;
  if (first === undefined) return loneOrganisation(things, page);
  const same = candidates.filter(({ thing }) => nameOf(thing) === nameOf(first.thing));
  const rivals = candidates.filter((rival) => nameOf(rival.thing) !== nameOf(first.thing) && rival.sure >= first.sure);
  if (rivals.length > 0) return undefined;
  return { things: same.map(({ thing }) => followed(thing, things)), sure: first.sure };
};

/** Who an event, a job, an invoice or an article may be by, where nobody else is named. */
const loneRoles = new Set(
  (
    'publisher hiringOrganization organizer seller offeredBy provider broker carrier merchant sponsor author creator ' +
    'producer productionCompany manufacturer broadcaster recordLabel issuedBy maintainer ' +
    'copyrightHolder sourceOrganization serviceOperator employmentUnit'
  ).split(' '),
);

/** The only organisation the data names, being the one behind a thing that is neither person nor organisation itself. */
const loneOrganisation = (things: Things, page: ReadablePage): OwnOrganisation | undefined => {
  const named = things.all.filter(
    (thing) => isOrganisation(thing) && isNamed(thing) && thing.holder?.property !== 'performer',
  );
  const [thing] = named;
  if (thing?.holder === undefined || named.some((other) => nameOf(other) !== nameOf(thing))) return undefined;
  const { thing: holder, property } = thing.holder;
  if (!loneRoles.has(property) || !isTop(holder) || isOrganisation(holder) || isAboutOthers(holder)) return undefined;
  const { isSameSite, isWitnessed } = candidateOf(thing, 1, page);
  const isTheirs = isWitnessed || (domainLabel(page) === '' && isSameSite !== false);
  return isTheirs ? { things: named, sure: 0.6 } : undefined;
};

/** On top, or an offer of what is. */
const isTop = ({ holder }: Thing): boolean =>
  holder === undefined || (/^(?:offers|itemOffered)$/.test(holder.property) && holder.thing.holder === undefined);

const isAboutOthers = ({ types }: Thing): boolean => types.some((type) => /Person|Review|Rating|Comment/.test(type));

/** Some builders of sites state the legal name alone. */
const isNamed = ({ properties }: Thing): boolean => properties.has('name') || properties.has('legalName');

const nameOf = (thing: Thing): string => (textIn(thing, 'name', 'legalName')?.text ?? '').toLowerCase();

/** What an organisation that is only these to another thing is not: the page's own. */
const foreign = new Set(
  'itemReviewed customer member memberOf sponsor funder competitor manufacturer brand parentOrganization subOrganization department alumniOf item itemListElement performer location'.split(
    ' ',
  ),
);

/** Standing of a thing by the place it is written at and by what others that refer to its id take it for. */
const standingIn = (things: Things, thing: Thing): number => {
  const references = things.all.filter(
    (other) => thing.id !== '' && other !== thing && other.id === thing.id && other.holder !== undefined,
  );
  const roles = references.map(standingOf);
  if (thing.holder !== undefined) return Math.max(standingOf(thing), ...roles);
  const isForeign = references.some(({ holder }) => holder !== undefined && foreign.has(holder.property));
  return isForeign ? Math.max(0, ...roles) : 1;
};
