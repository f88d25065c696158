import type { Definition } from '../definition/definition.ts';
import { type ClosedDeal, crossingOf } from './calibrate.ts';
import { type Crossing, type Share, shareOf } from './share.ts';

/** What the deals say of one thing buyers did: how many with it were won or bought a like product, of all that teach something. */
export type LearntAction = { label: string; isAgreed: boolean; deals: Crossing; won: Share };

/** What the deals say of one kind of business. */
export type LearntNiche = { label: string; positive: number; negative: number; neutral: number; won: Share };

const folded = (label: string): string => label.trim().toLocaleLowerCase('en');

/** The spellings of a thing by its folded one, as first met. */
function labelsOf(labels: Iterable<string>): Map<string, string> {
  const first = new Map<string, string>();
  for (const label of labels) if (folded(label) !== '' && !first.has(folded(label))) first.set(folded(label), label);
  return first;
}

/** The surest first: by the least share of wins it can have, then by how many deals tell of it, then by its words. */
const bySurety = (one: { won: Share; label: string }, other: { won: Share; label: string }): number =>
  other.won.low - one.won.low || other.won.all - one.won.all || (one.label < other.label ? -1 : 1);

/**
 * What buyers did on their way, of all deals of which anything they did is known; the action that preceded most wins for its
 * losses first. Actions of the definition are among them even if nobody took them.
 */
export function actionsLearnt(deals: readonly ClosedDeal[], { readyActions }: Definition): LearntAction[] {
  const told = deals.filter(({ actions }) => actions.size > 0);
  const agreed = new Set(readyActions.map(({ label }) => folded(label)));
  const taken = told.map((deal) => ({ deal, actions: new Set([...deal.actions].map(folded)) }));
  const labels = labelsOf([...readyActions.map(({ label }) => label), ...told.flatMap(({ actions }) => [...actions])]);
  const rows = [...labels].map(([key, label]): LearntAction => {
    const withIt = new Set(taken.filter(({ actions }) => actions.has(key)).map(({ deal }) => deal));
    const crossing = crossingOf(told, (deal) => (withIt.has(deal) ? 'yes' : 'no'));
    const { positive, negative } = crossing.yes;
    return { label, isAgreed: agreed.has(key), deals: crossing, won: shareOf(positive, positive + negative) };
  });
  return rows.sort(bySurety);
}

/** Which kind of business buys: deals counted by it, the surest first; deals of which it is not known are left out. */
export function nichesLearnt(deals: readonly ClosedDeal[]): LearntNiche[] {
  const labels = labelsOf(deals.map(({ niche }) => niche));
  const byNiche = Map.groupBy(deals, ({ niche }) => folded(niche));
  const rows = [...labels].map(([key, label]): LearntNiche => {
    const within = byNiche.get(key) ?? [];
    const count = (wanted: ClosedDeal['label']) => within.filter((deal) => deal.label === wanted).length;
    const [positive, negative] = [count('positive'), count('negative')];
    return { label, positive, negative, neutral: count('neutral'), won: shareOf(positive, positive + negative) };
  });
  return rows.sort(bySurety);
}
