import type { Criterion, Definition } from '../definition/definition.ts';
import type { Trilean } from '../prospect/text.ts';
import type { PostMortem } from './post-mortem.ts';
import { type Crossing, chanceOf, type Share, shareOf } from './share.ts';

/** A closed deal as calibration sees it: how it counts, and what was so of it, as known on the day it ended. */
export type ClosedDeal = {
  label: PostMortem['icpLabel'];
  /** Id of the profile it was held against, and its criteria by their ids. */
  profile: string;
  criteria: ReadonlyMap<string, Trilean>;
  /** What the buyer did before the end, by the label of the action. */
  actions: ReadonlySet<string>;
  /** Kind of business in words; empty while not known. */
  niche: string;
};

/** How the deals count: positive teaches that such a company buys, negative that it does not, the others nothing. */
export type Counts = Record<PostMortem['icpLabel'], number>;

/** What the closed deals say of one criterion: where it was met and where not, as far as it was known. */
export type Driver = {
  profile: string;
  criterion: Criterion;
  deals: Crossing;
  met: Share;
  notMet: Share;
  /** How often chance alone would tell them so far apart, 0 to 1. */
  chance: number;
  /** Fewer deals tell of it than the definition wants before anything is read from them. */
  isTooFew: boolean;
};

/** What is told from the closed deals: how many of each kind, and the criteria, the one that tells most apart first. */
export type Calibration = { counts: Counts; isTooFew: boolean; drivers: Driver[] };

/** Deals counted by what they teach. */
export function countsOf(deals: readonly ClosedDeal[]): Counts {
  const counts: Counts = { positive: 0, negative: 0, neutral: 0, excluded: 0 };
  for (const { label } of deals) counts[label]++;
  return counts;
}

type Telling = ClosedDeal & { label: 'positive' | 'negative' };
const isTelling = (deal: ClosedDeal): deal is Telling => deal.label === 'positive' || deal.label === 'negative';

/** The deals that teach something, told by whether something is so of them; those of which it is not known are left out. */
export function crossingOf(deals: readonly ClosedDeal[], isSo: (deal: ClosedDeal) => Trilean): Crossing {
  const crossing: Crossing = { yes: { positive: 0, negative: 0 }, no: { positive: 0, negative: 0 } };
  for (const deal of deals) {
    const answer = isTelling(deal) ? isSo(deal) : 'unknown';
    if (answer !== 'unknown' && isTelling(deal)) crossing[answer][deal.label]++;
  }
  return crossing;
}

const sumOf = ({ positive, negative }: Crossing['yes']): number => positive + negative;

function driverOf(deals: readonly ClosedDeal[], profile: string, criterion: Criterion): Omit<Driver, 'isTooFew'> {
  const ofProfile = deals.filter((deal) => deal.profile === profile);
  const crossing = crossingOf(ofProfile, ({ criteria }) => criteria.get(criterion.id) ?? 'unknown');
  return {
    profile,
    criterion,
    deals: crossing,
    met: shareOf(crossing.yes.positive, sumOf(crossing.yes)),
    notMet: shareOf(crossing.no.positive, sumOf(crossing.no)),
    chance: chanceOf(crossing),
  };
}

/** How far apart the deals are told by it: the least by chance first, then the widest gap; else the order of the definition. */
const byTelling = (one: Driver, other: Driver): number =>
  Number(one.isTooFew) - Number(other.isTooFew) ||
  one.chance - other.chance ||
  Math.abs(other.met.rate - other.notMet.rate) - Math.abs(one.met.rate - one.notMet.rate);

/** What won and bought-similar against no decision says of each criterion of the definition. */
export function calibrate(deals: readonly ClosedDeal[], definition: Definition): Calibration {
  const least = definition.thresholds.calibrationMin;
  const counts = countsOf(deals);
  const drivers = definition.profiles.flatMap(({ id, criteria }) =>
    criteria.map((criterion): Driver => {
      const driver = driverOf(deals, id, criterion);
      return { ...driver, isTooFew: sumOf(driver.deals.yes) + sumOf(driver.deals.no) < least };
    }),
  );
  return { counts, isTooFew: counts.positive + counts.negative < least, drivers: drivers.sort(byTelling) };
}
