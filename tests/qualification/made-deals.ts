import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Trilean } from '../../lib/prospect/text.ts';
import type { ClosedDeal } from '../../lib/qualification/calibrate.ts';

/** Chance that repeats itself: numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');
/** Ids of the criteria the made deals are told by. */
export const criteria = profile.criteria.map(({ id }) => id);

/** A closed deal of which nothing is known but how it counts. */
export const deal = (label: ClosedDeal['label'], rest: Partial<ClosedDeal> = {}): ClosedDeal => ({
  label,
  profile: profile.id,
  criteria: new Map(),
  actions: new Set(),
  niche: '',
  ...rest,
});

/** Deals of which criteria are so or not: `label` and the answers by criterion, so many times. */
export const deals = (times: number, label: ClosedDeal['label'], known: Record<string, Trilean>): ClosedDeal[] =>
  Array.from({ length: times }, () => deal(label, { criteria: new Map(Object.entries(known)) }));

/** How often the planted criterion is met where the deal was won, and where nothing was bought. */
const planted = { positive: 0.8, negative: 0.35 };

/** Half of the deals won; one criterion met more often in these, the others by chance, every fifth answer unknown. */
export function madeDeals(number: number, driver: string, roll: () => number): ClosedDeal[] {
  return Array.from({ length: number }, (_, index) => {
    const label = index % 2 === 0 ? 'positive' : 'negative';
    const answer = (id: string): Trilean => {
      if (roll() < 0.2) return 'unknown';
      return roll() < (id === driver ? planted[label] : 0.5) ? 'yes' : 'no';
    };
    return deal(label, { criteria: new Map(criteria.map((id) => [id, answer(id)])) });
  });
}

/** The same deals with their endings dealt out anew: whatever told them apart is gone. */
export function shuffled(made: readonly ClosedDeal[], roll: () => number): ClosedDeal[] {
  const labels = made.map(({ label }) => ({ label, at: roll() })).sort((one, other) => one.at - other.at);
  return made.map((one, index) => ({ ...one, label: labels[index]?.label ?? one.label }));
}
