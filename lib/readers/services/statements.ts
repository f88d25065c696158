import { kindNamed } from '../kind-words.ts';
import { tellsOfCustomers } from '../of-others.ts';
import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { isQuoted } from '../quoted.ts';
import type { Source } from '../reader.ts';
import { titleParts } from '../title-parts.ts';

/** Where a statement stands. */
export type Place = 'title' | 'description' | 'h1' | 'heading' | 'prose';

/** Something the page says, and how far it can be trusted to be about the company itself (0 to 1). */
export type Said = { source: Source; place: Place; trust: number };

const mostLines = 400;

/** All statements of a page in which a company says what it does. */
export const statementsOf = (page: ReadablePage): Said[] => {
  const trust = trustIn(page);
  return [
    ...titleStatements(page).map((source): Said => ({ source, place: 'title', trust })),
    ...[meta(page, 'description', 'og:description')].flatMap((source): Said[] =>
      source === undefined ? [] : [{ source, place: 'description', trust }],
    ),
    ...page.lines.slice(0, mostLines).flatMap((line): Said[] => {
      const place = placeOf(line);
      return place === undefined || isQuoted(line)
        ? []
        : [{ source: line, place, trust: line.region === 'aside' ? trust * 0.6 : trust }];
    }),
  ];
};

/** Customers' stories, articles and directories are about others first. */
const trustIn = (page: ReadablePage): number => {
  if (tellsOfCustomers(page.url)) return 0.45;
  const kind = pageKind(page);
  if (kind === 'directory') return 0.2;
  if (kind === 'article') return 0.5;
  return kind === 'careers' || kind === 'login' ? 0.7 : 1;
};

/** The parts of the title as pieces of it, so that each is judged alone. */
const titleStatements = (page: ReadablePage): Source[] =>
  titleParts(page.title.text)
    .filter((part) => kindNamed(part) === undefined || kindNamed(part) === 'product')
    .map((text) => ({ text, locator: 'title' }));

const placeOf = (line: Line): Place | undefined => {
  if (line.region === 'nav' || line.linkShare > 0.5) return undefined;
  if (line.heading === 1) return 'h1';
  if (line.heading > 1) return line.heading < 4 && line.region !== 'footer' ? 'heading' : undefined;
  return line.text.split(' ').length >= 6 && line.text.length < 3_000 ? 'prose' : undefined;
};
