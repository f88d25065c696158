import type { Headcount } from '../prospect/fact.ts';
import type { Trilean } from '../prospect/text.ts';

const low = (people: Headcount): number => people.min ?? 0;
const high = (people: Headcount): number => people.max ?? Number.POSITIVE_INFINITY;

/** True when some number lies in both intervals. */
export const meetsInterval = (people: Headcount, bounds: Headcount): boolean =>
  low(people) <= high(bounds) && low(bounds) <= high(people);

/** Whether a number known only as an interval lies within bounds: "51–200" within "100 or more" is unknown. */
export function liesWithin(people: Headcount, bounds: Headcount): Trilean {
  if (low(people) >= low(bounds) && high(people) <= high(bounds)) return 'yes';
  return meetsInterval(people, bounds) ? 'unknown' : 'no';
}

/** The numbers that lie in both of two intervals that meet. */
export function inBoth(one: Headcount, other: Headcount): Headcount {
  const min = Math.max(low(one), low(other));
  const max = Math.min(high(one), high(other));
  return { ...(min > 0 ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
}
