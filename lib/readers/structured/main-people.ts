import { elementAt } from '../elements-below.ts';
import { bestName } from '../name/best-name.ts';
import { isWitnessed, nameKey } from '../name/witness.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { givenName } from '../people/given-names.ts';
import { sectionOf } from '../people/sections.ts';
import type { PersonDraft } from '../reader.ts';
import { structuredData } from '../structured-data.ts';
import { asNamed, personOf } from './stated-person.ts';
import { type Thing, type Things, textIn, textsIn, thingsIn } from './thing.ts';
import { isOrganisation, isPerson } from './types.ts';

/** On these pages a person on top of the data is an author, a listed expert or a reviewer. */
const ofOthers: ReadonlySet<string> = new Set(['article', 'product', 'directory', 'careers', 'login']);
const sure = 0.8;

/** The people that a page's data is about: they stand on top of it, and nothing else does that they could be the author of. */
export const mainPeople = (things: Things, page: ReadablePage): PersonDraft[] => {
  if (ofOthers.has(pageKind(page)) || structuredData(page).all.some(isWork)) return [];
  return things.all
    .filter((thing) => isPerson(thing) && isMain(thing, things) && !isElsewhere(thing, things, page))
    .filter((thing) => !isAmongOthers(thing, page))
    .flatMap(asNamed)
    .filter(({ name }) => !isCompany(name, page))
    .flatMap((one) => personOf(one, { page, things, sure }));
};

/** A contact form that marks up the company itself as a person; a person trades under the own name too. */
const isCompany = (name: string, page: ReadablePage): boolean =>
  nameKey(name) === nameKey(bestName(page)?.name ?? '') && givenName(name.split(' ')[0] ?? '') === 0;

const frames =
  /^(?:WebSite|.*Page|BreadcrumbList|ListItem|ImageObject|SiteNavigationElement|WPHeader|WPFooter|Person)$/;

/** A thing on top that is not the page, the person or the company: an article, an event, a product. */
const isWork = (thing: Thing): boolean =>
  thing.holder === undefined &&
  thing.types.some((type) => !frames.test(type)) &&
  !isOrganisation(thing) &&
  !isPerson(thing);

const isPageSubject = ({ thing, property }: NonNullable<Thing['holder']>): boolean =>
  (property === 'mainEntity' || property === 'about') && thing.types.some((type) => type.endsWith('Page'));

/** On top or the page's subject, and nothing to anybody else who refers to its id. */
const isMain = (thing: Thing, things: Things): boolean => {
  const references = things.all.filter((other) => thing.id !== '' && other.id === thing.id);
  const holders = [thing, ...references].flatMap(({ holder }) => holder ?? []);
  return holders.every(isPageSubject);
};

/** Works for a firm that the page, which names its own, does not speak of. */
const isElsewhere = (thing: Thing, things: Things, page: ReadablePage): boolean => {
  const firms = ['worksFor', 'affiliation'].flatMap((property) => [
    ...textsIn(thing, property).map(({ text }) => text),
    ...thingsIn(thing, property, things).flatMap((firm) => textIn(firm, 'name')?.text ?? []),
  ]);
  return firms.length > 0 && bestName(page) !== undefined && !firms.some((firm) => isWitnessed(page, firm));
};

/** Marked up where the page shows the words of customers, authors and the like. */
const isAmongOthers = ({ locator }: Thing, page: ReadablePage): boolean => {
  const element = locator.startsWith('outline:') ? elementAt(page.tree, Number(locator.slice(8))) : undefined;
  const [line] = element === undefined ? [] : linesWithin(page, element, 1);
  return line !== undefined && sectionOf(page, line) === 'others';
};
