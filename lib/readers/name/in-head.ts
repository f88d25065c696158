import { kindSpoken } from '../kind-words.ts';
import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Source } from '../reader.ts';
import { ownOrganisation } from '../structured/own-organisation.ts';
import { textIn } from '../structured/thing.ts';
import { structuredData } from '../structured-data.ts';
import { titleParts } from '../title-parts.ts';
import type { NameCandidate } from './candidate.ts';
import { isForm, legalFormOf } from './legal-forms.ts';
import { isPageName, withoutPageName } from './page-words.ts';
import { partnersIn } from './partners.ts';
import { spelledFirst } from './spelled.ts';
import { welcome } from './tidy.ts';
import { domainLabel, labelAgreement } from './witness.ts';

/** Names in meta elements, the title and structured data. */
export const namesInHead = (page: ReadablePage): NameCandidate[] => [
  ...metas(page),
  ...titles(page),
  ...presented(page),
  ...data(page),
];

const metas = (page: ReadablePage): NameCandidate[] =>
  [
    { source: siteName(page), weight: 0.55, place: 'site name' },
    { source: otherThanTitle(page, meta(page, 'dc.title', 'dcterms.title')), weight: 0.35, place: 'site name' },
    { source: meta(page, 'application-name'), weight: 0.45, place: 'application' },
    { source: meta(page, 'apple-mobile-web-app-title'), weight: 0.4, place: 'application' },
    { source: meta(page, 'publisher', 'dc.publisher', 'dcterms.publisher'), weight: 0.3, place: 'publisher' },
    { source: meta(page, 'author', 'dc.creator', 'owner'), weight: 0.2, place: 'publisher' },
  ].flatMap(({ source, weight, place }) =>
    source === undefined ? [] : [{ name: source.text, source, weight, place }],
  );

const otherThanTitle = (page: ReadablePage, source: Source | undefined): Source | undefined =>
  source?.text === page.title.text ? undefined : source;

/** What the page says its site is called; a copy of the page's title says nothing of its own. */
const siteName = (page: ReadablePage): Source | undefined => {
  const source = meta(page, 'og:site_name');
  return titleParts(page.title.text).length > 1 && source?.text === page.title.text ? undefined : source;
};

const titles = (page: ReadablePage): NameCandidate[] => {
  const parts = withForms(partsOf(page));
  return parts.flatMap((part, nth) => {
    const name = bareName(page, part);
    const isBare = parts.length === 1 && name === withoutPageName(part);
    const weight = isBare ? besidePageName(page) : weightOfPart(page, parts, nth);
    const candidate = { name, source: page.title, weight, place: 'title' };
    const short = beforeComma(name);
    return short === undefined
      ? [candidate]
      : [candidate, { ...candidate, name: short, weight: candidate.weight * 0.7 }];
  });
};

/** "AHORN | LINDE Architekten" on ahorn-linde.example: the domain tells that the bar is part of the name. */
const partsOf = (page: ReadablePage): string[] => {
  const parts = titleParts(page.title.text);
  const [first = '', second = ''] = parts;
  const isBarred = parts.length === 2 && !first.includes(' ') && page.title.text.includes(`${first} | ${second}`);
  const words = `${first} ${second.split(' ', 1)[0]}`;
  return isBarred && labelAgreement(words, domainLabel(page)) > 0.9 ? [`${first} ${second}`] : parts;
};

/** "Ada Brook | PLLC": a form on its own belongs to the name before it. */
const withForms = (parts: readonly string[]): string[] =>
  parts.flatMap((part, nth) => {
    if (isForm(part) && nth > 0) return [];
    const next = parts[nth + 1];
    return [next !== undefined && isForm(next) ? `${part} ${next}` : part];
  });

/** A name that a page's own is glued to, where the domain does not hold both. */
const bareName = (page: ReadablePage, part: string): string => {
  const spelled = spelledFirst(page, part);
  if (spelled !== undefined) return spelled;
  const bare = withoutPageName(part);
  const label = domainLabel(page);
  const isWorse = bare === undefined || labelAgreement(bare, label) < labelAgreement(part, label);
  return isWorse || /\s\p{Ll}{4,}/u.test(bare) || (!bare.includes(' ') && labelAgreement(bare, label) === 0)
    ? part
    : bare;
};

const besidePageName = (page: ReadablePage): number => (domainLabel(page) === '' ? 0.52 : 0.51);

/** The first and the last part of a title hold the name more often than those between; the one beside a page's own name nearly always. */
const weightOfPart = (page: ReadablePage, parts: readonly string[], nth: number): number => {
  const part = parts[nth] ?? '';
  const greets = parts.length === 1 && (welcome.test(part) || contactThe.test(part) || aboutFirm.test(part));
  if (greets || isBesidePageName(parts, part)) return besidePageName(page);
  const isHome = pageKind(page) === 'home';
  if (parts.length === 1) return weightOfWhole(part, isHome);
  if (nth > 0 && nth < parts.length - 1) return 0.15;
  return isHome || nth > 0 ? 0.32 : 0.2;
};

/** A title that is one name: with its legal form it can be nothing else. */
const weightOfWhole = (title: string, isHome: boolean): number => {
  if (legalFormOf(title) !== undefined) return 0.5;
  return isHome && kindSpoken(title) === undefined ? 0.3 : 0.25;
};

/** "About Northgate Tile", not "About Time". */
const aboutFirm = /^(?:about|über|impressum|kontakt|contact|à propos de|sobre|chi è) \p{Lu}\S{1,30} \p{Lu}/iu;
const contactThe = /^(?:contact|about|contacting) the \p{Lu}/iu;

/** "Contact us | Northgate IT", "Contact the Northgate Inn": what is not the page's own name is the company's. */
const isBesidePageName = (parts: readonly string[], part: string): boolean => {
  const isNamed = parts.length === 2 && parts.some((other) => other !== part && isPageName(other));
  return /^[\p{Lu}\p{Lo}\d]/u.test(part) && part.split(' ').length < 8 && isNamed && kindSpoken(part) === undefined;
};

/** "Northgate, Leeds" without its place; "Brook, Stein and Sons" is one name. */
const beforeComma = (name: string): string | undefined => {
  const partners = partnersIn(name);
  if (partners !== undefined) return partners === name ? undefined : partners;
  const [first = '', ...rest] = name.split(', ');
  const isEnumeration = /^\p{Lu}[^,]{1,30}\s(?:and|und|et|e|y|&)\s\p{Lu}/u.test(rest.at(-1) ?? '');
  return rest.length === 0 || isEnumeration ? undefined : first;
};

const presenting =
  /^(?<name>[\p{L}\d][\p{L}\d&+.'’-]*(?:\s[\p{Lu}\d&][\p{L}\d&+.'’-]*){0,4})\s(?:is|are|ist|est|è|es|offers|provides)\s(?:an?|the|one|your|ein|eine|der|die|das|Ihr|un|une|una|uno|la|le|il)\s/u;

/** "Northgate is a …" at the head of the title or the description. */
const presented = (page: ReadablePage): NameCandidate[] =>
  [page.title, meta(page, 'description', 'og:description')].flatMap((source) => {
    const name = source === undefined ? undefined : presenting.exec(source.text)?.groups?.['name'];
    const isWord =
      name !== undefined && /^(?:this|it|he|she|here|we|there|that|what|who|our|my|welcome|home)$/i.test(name);
    return source === undefined || name === undefined || isWord
      ? []
      : [{ name, source, weight: 0.3, place: 'sentence' }];
  });

const data = (page: ReadablePage): NameCandidate[] => {
  const things = structuredData(page);
  const own = ownOrganisation(things, page);
  const source = own?.things.flatMap((thing) => textIn(thing, 'name') ?? [])[0];
  return source === undefined || own === undefined
    ? []
    : [{ name: source.text, source, weight: 0.85 * own.sure, place: 'data' }];
};
