import type { Thresholds } from '../definition/definition.ts';
import type { Band, CriterionVerdict } from './assessment.ts';

/** The tier of a number of points. */
export const tierOf = (points: number, { tierA, tierB }: Thresholds) =>
  points >= tierA ? 'A' : points >= tierB ? 'B' : 'C';

/** Points of what is met, and with what is unknown; a tier only when both bounds fall into it. */
export function bandOf(criteria: readonly CriterionVerdict[], thresholds: Thresholds): Band {
  const sum = (value: CriterionVerdict['value']) =>
    criteria.reduce((points, criterion) => (criterion.value === value ? points + criterion.weight : points), 0);
  const lower = sum('yes');
  const upper = lower + sum('unknown');
  const tier = tierOf(lower, thresholds);
  return { lower, upper, ...(tier === tierOf(upper, thresholds) ? { tier } : {}) };
}
