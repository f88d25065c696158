import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { ownOrganisation } from '../structured/own-organisation.ts';
import { textIn } from '../structured/thing.ts';
import { structuredData } from '../structured-data.ts';
import { titleParts } from '../title-parts.ts';
import type { NameCandidate } from './candidate.ts';

/** Names in meta elements, the title and structured data. */
export const namesInHead = (page: ReadablePage): NameCandidate[] => [
  ...metas(page),
  ...titles(page),
  ...presented(page),
  ...data(page),
];

const metas = (page: ReadablePage): NameCandidate[] =>
  [
    { source: meta(page, 'og:site_name'), weight: 0.55, place: 'site name' },
    { source: meta(page, 'application-name'), weight: 0.45, place: 'application' },
    { source: meta(page, 'apple-mobile-web-app-title'), weight: 0.4, place: 'application' },
    { source: meta(page, 'publisher', 'dc.publisher', 'dcterms.publisher'), weight: 0.3, place: 'publisher' },
    { source: meta(page, 'author', 'dc.creator', 'owner'), weight: 0.2, place: 'publisher' },
  ].flatMap(({ source, weight, place }) =>
    source === undefined ? [] : [{ name: source.text, source, weight, place }],
  );

const titles = (page: ReadablePage): NameCandidate[] => {
  const isHome = pageKind(page) === 'home';
  const parts = titleParts(page.title.text);
  const outer = new Set([0, parts.length - 1]);
  return parts.flatMap((name, nth) => {
    const weight = parts.length === 1 ? 0.25 : outer.has(nth) ? (isHome || nth > 0 ? 0.32 : 0.2) : 0.15;
    const candidate = { name, source: page.title, weight, place: 'title' };
    const [beforeComma = ''] = name.split(', ');
    return beforeComma === name ? [candidate] : [candidate, { ...candidate, name: beforeComma, weight: weight * 0.7 }];
  });
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
