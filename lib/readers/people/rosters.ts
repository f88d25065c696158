import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { type Mention, mentions } from './mentions.ts';
import { sectionOf } from './sections.ts';

const [fewest, furthest] = [4, 6];
const [known, share] = [0.8, 0.6];

const shapeOf = ({ element }: Line): string => `${element.tag}.${element.attributes.class ?? ''}`;

/** Names that stand alone on lines of one shape, cut where other things come between. */
const runsOf = (all: readonly Mention[]): Mention[][] => {
  const runs: Mention[][] = [];
  for (const one of all) {
    const last = runs.at(-1);
    const near = last?.at(-1)?.line.order ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && one.line.order - near <= furthest) last.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** Most given names of the run are known, so that the others are names as well. */
const isOfPeople = (run: readonly Mention[]): boolean => {
  const names = new Map(run.map(({ person }) => [person.name, person.given]));
  return names.size >= fewest && [...names.values()].filter((given) => given > known).length >= names.size * share;
};

/** Where a list of names is one of the own people: under a heading that says so, on a page of them, or each with a way to reach them. */
const isOwn = (page: ReadablePage, { line, isBacked }: Mention): boolean => {
  const section = sectionOf(page, line);
  const kind = pageKind(page);
  return section === 'own' || (section === 'unknown' && (kind === 'team' || (kind === 'contact' && isBacked === true)));
};

/** The names of lists of people: four and more of one shape, one under the other, with or without what they do. */
const listed = madeOnce((page: ReadablePage): ReadonlySet<Mention> => {
  const alone = mentions(page).filter(({ isAlone, line }) => isAlone && line.region === 'main');
  const byShape = Map.groupBy(alone, ({ line }) => shapeOf(line));
  return new Set([...byShape.values()].flatMap((all) => runsOf(all).filter(isOfPeople).flat()));
});

const forList = 0.25;

/** The weight that a list of the firm's own people lends a name on it; a given name we do not know is one beside those we know. */
export const forRoster = (page: ReadablePage, mention: Mention): number =>
  listed(page).has(mention) && isOwn(page, mention) ? forList + (1 - mention.person.given) * 0.3 : 0;
