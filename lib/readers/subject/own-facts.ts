import type { CompanyField } from '../../prospect/fact.ts';
import { sharedHostOf } from '../../prospect/identity.ts';
import { isNameOfHost } from '../name/host-name.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import type { FactDraft, PersonDraft } from '../reader.ts';
import { isAboutItself } from './about-itself.ts';
import { companyRows } from './company-list.ts';
import type { Others } from './others.ts';
import { indexOf, type Piece } from './piece.ts';
import { isNobodys } from './template.ts';

/** What the site is called and where its owner can be found on the web: told by the frame of the page, not by its rows. */
const callings: ReadonlySet<CompanyField> = new Set(['name', 'legalName', 'domain', 'social']);
/** What the owner says of itself in the frame around a list. */
const reaches: ReadonlySet<CompanyField> = new Set(['phone', 'fax', 'email', 'address', 'country', 'registration']);
/** What an article says of those it writes about. */
const business: ReadonlySet<CompanyField> = new Set([
  'service',
  'headcount',
  'industry',
  'sector',
  'certification',
  'foundedYear',
  'description',
]);

const itself =
  /(?<!\p{L})(?:we|our|us|wir|uns|unser\p{L}{0,2}|nous|notre|nos|noi|nostr[oa]|nosotros|nuestr[oa]s?|wij|onze)(?!\p{L})/iu;

const isIn = (at: number, pieces: readonly Piece[]): boolean =>
  pieces.some(({ index, end }) => at >= index && at < end);

/** True in the header and footer of the site, which speak of its owner on every page. */
const isFrame = (page: ReadablePage, at: number | undefined): boolean => {
  const region = at === undefined ? undefined : regionAt(page, at);
  return region === 'header' || region === 'footer';
};

const regionAt = (page: ReadablePage, at: number): Line['region'] | undefined => {
  const line = page.lines.findLast(({ index }) => index <= at);
  return line?.region;
};

/** True behind the last row of a list, where a page without marked parts has its foot. */
const isBelowRows = (page: ReadablePage, at: number | undefined): boolean => {
  const end = companyRows(page).reduce((last, row) => Math.max(last, row.end), 0);
  return end > 0 && at !== undefined && at >= end;
};

/** On a host that many share, its own name and what its frame says are the host's, not the account's. */
const isOfHost = (page: ReadablePage, { field, value }: FactDraft, at: number | undefined): boolean => {
  if (field === 'name' || field === 'legalName') return isNameOfHost(page, String(value));
  const isPath = page.account.includes('/') && sharedHostOf(page.account) !== undefined;
  return isPath && (reaches.has(field) || field === 'social') && isFrame(page, at);
};

type Rule = (draft: FactDraft, at: number | undefined) => boolean;

const ruleFor = (page: ReadablePage, { subject }: Others): Rule => {
  const kind = pageKind(page);
  if (isNobodys(page)) return ({ field }) => field === 'domain';
  if (subject === 'list' || subject === 'other' || kind === 'directory')
    return ({ field }, at) =>
      callings.has(field) || (reaches.has(field) && (isFrame(page, at) || isBelowRows(page, at)));
  if (subject === 'article')
    return ({ field, seen }, at) =>
      !business.has(field) ||
      isFrame(page, at) ||
      isAboutItself(page, at) ||
      (at !== undefined && itself.test(seen.sighting.excerpt));
  return () => true;
};

/** The facts that are about the owner of the page: none that others' words or rows say, none of those held apart. */
export const ownFacts = (page: ReadablePage, others: Others, facts: readonly FactDraft[]): FactDraft[] => {
  const pieces = others.companies.flatMap((company) => company.pieces);
  const isOwn = ruleFor(page, others);
  return facts.filter((draft) => {
    const at = indexOf(draft.seen.sighting.locator);
    return (at === undefined || !isIn(at, pieces)) && !isOfHost(page, draft, at) && isOwn(draft, at);
  });
};

/** The people of the owner: none of those a list or a page about another company shows, none of those held apart. */
export const ownPeople = (
  page: ReadablePage,
  { subject, companies }: Others,
  people: readonly PersonDraft[],
): PersonDraft[] => {
  const pieces = companies.flatMap((company) => company.pieces);
  const isListed = isNobodys(page) || subject === 'list' || subject === 'other' || pageKind(page) === 'directory';
  return people.filter(({ seen }) => {
    const at = indexOf(seen.sighting.locator);
    return !isListed && (at === undefined || !isIn(at, pieces));
  });
};

/** The words of the page that its owner says: of a list none, of an article those about itself and its frame. */
export const ownLines = (page: ReadablePage, { subject, companies }: Others): readonly Line[] => {
  const pieces = companies.flatMap((company) => company.pieces);
  if (isNobodys(page) || subject === 'list' || subject === 'other') return [];
  const isApart = ({ index }: Line) => isIn(index, pieces);
  if (subject === 'article')
    return page.lines.filter((line) => !isApart(line) && (line.region !== 'main' || itself.test(line.text)));
  return pieces.length === 0 ? page.lines : page.lines.filter((line) => !isApart(line));
};
