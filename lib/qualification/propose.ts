import type { Criterion, Definition } from '../definition/definition.ts';
import type { Calibration, Driver } from './calibrate.ts';

/** One criterion of a profile, before and after. */
export type CriterionChange = { profile: string; before: Criterion; after: Criterion };

/** One change that the closed deals speak for, with the criterion it comes from; weights still sum to what they did. */
export type Proposal = { driver: Driver; changes: CriterionChange[] };

/** What chance alone may propose, all criteria together: in three reviews of a hundred. */
const chanceAllowed = 0.03;
/** Points that change hands at once. */
const step = 10;
/** Deals in which it was not met, and none of them won, before a criterion is proposed as a must. */
const enoughWithout = 10;

const isHelpful = ({ met, notMet }: Driver): boolean => met.rate > notMet.rate;
const isTold = ({ deals: { yes, no } }: Driver): boolean =>
  yes.positive + yes.negative > 0 && no.positive + no.negative > 0;

const changed = ({ profile, criterion }: Driver, rest: Partial<Criterion>): CriterionChange => ({
  profile,
  before: criterion,
  after: { ...criterion, ...rest },
});

/** Moves points from one criterion to another; nothing where there are none to move. */
function moved(from: Driver | undefined, to: Driver | undefined): CriterionChange[] {
  if (from === undefined || to === undefined) return [];
  const points = Math.min(step, from.criterion.weight, 100 - to.criterion.weight);
  if (points <= 0) return [];
  return [
    changed(to, { weight: to.criterion.weight + points }),
    changed(from, { weight: from.criterion.weight - points }),
  ];
}

/** The change one criterion speaks for; `others` of its profile are known well enough, the most telling first. */
function changesFor(driver: Driver, others: readonly Driver[]): CriterionChange[] {
  const { criterion, deals } = driver;
  if (isHelpful(driver)) {
    const isNeeded = deals.no.positive === 0 && deals.no.negative >= enoughWithout;
    if (criterion.kind === 'nice' && isNeeded) return [changed(driver, { kind: 'must' })];
    const weakest = others.findLast(({ criterion: other }) => other.weight > 0);
    return moved(weakest, driver);
  }
  if (criterion.kind === 'must') return [changed(driver, { kind: 'nice' })];
  const strongest = others.find(isHelpful);
  return moved(driver, strongest).reverse(); // what it is about comes first
}

/**
 * The one change the closed deals speak for most; undefined while they are too few, or while chance could have made it: the
 * least chance is held against the number of criteria looked at (Bonferroni).
 */
export function proposalOf({ isTooFew, drivers }: Calibration): Proposal | undefined {
  const told = drivers.filter((driver) => !driver.isTooFew && isTold(driver));
  if (isTooFew) return undefined;
  for (const driver of told) {
    if (driver.chance > chanceAllowed / told.length) return undefined;
    const changes = changesFor(
      driver,
      told.filter((other) => other !== driver && other.profile === driver.profile),
    );
    if (changes.length > 0) return { driver, changes };
  }
  return undefined;
}

/** Why there is nothing to propose. */
export type NoProposal = 'nothing-against' | 'nothing-for' | 'too-few' | 'chance';

/** Why nothing is proposed: deals that all count one way can never tell what to look for, however many they become. */
export function whyNoProposal({ counts, isTooFew }: Calibration): NoProposal {
  if (counts.negative === 0 && (counts.neutral > 0 || !isTooFew)) return 'nothing-against';
  if (isTooFew) return 'too-few';
  return counts.positive === 0 ? 'nothing-for' : 'chance';
}

/** The definition with the proposal carried out. */
export function draftOf(definition: Definition, { changes }: Proposal): Definition {
  const afterOf = (profile: string, criterion: Criterion): Criterion =>
    changes.find((change) => change.profile === profile && change.before.id === criterion.id)?.after ?? criterion;
  return {
    ...definition,
    profiles: definition.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((criterion) => afterOf(profile.id, criterion)),
    })),
  };
}
