import type { QuestionId } from '../definition/questions.ts';
import { valueAt } from './known.ts';
import { type Asking, type Rung, rungs } from './rungs.ts';

/** What an answer may change: an open deal, the cell, whether they fit at all, whom to reach, the tier, or points alone. */
export type Aim = 'deal' | 'cell' | 'fit' | 'whom' | 'tier' | 'points';

/** A question of the method that is open, and what it may change; "musts" stands for those of the checklist that are open. */
export type Open = { id: QuestionId | 'musts'; aim: Aim };

const musts = (): 'musts' => 'musts';

/**
 * The order of asking: what is missing in an open deal, then what the cell hangs on, then what may end fit. Kind and place
 * of the business come first, for most pages tell them; the problem comes before the solution where nobody asked for one.
 */
const ladder: readonly (readonly [Aim, Rung | typeof musts])[] = [
  ['deal', rungs.segment],
  ['cell', rungs.nicheClass],
  ['cell', rungs.niche],
  ['cell', rungs.place],
  ['cell', musts],
  ['whom', rungs.decisionMakers],
  ['cell', rungs.problemFirst],
  ['whom', rungs.reachPower],
  ['cell', rungs.joining],
  ['cell', rungs.whoDecides],
  ['deal', rungs.truth],
  ['deal', rungs.item],
  ['fit', rungs.outsourcing],
  ['fit', rungs.whyReplace],
  ['deal', rungs.segmentOfWhole],
  ['cell', rungs.whyNow],
  ['cell', rungs.appointment],
  ['cell', rungs.action],
  ['deal', rungs.segmentOfLead],
  ['cell', rungs.priority],
  ['fit', rungs.minimum],
  ['cell', rungs.appointmentAtLast],
];

const failsByPage = ({ gates }: Asking, gate: 'niche' | 'geography'): boolean =>
  gates[gate].value === 'fail' && gates[gate].reasons.some(({ by }) => by === 'page');

/** With the company failing, only what could still turn that over is worth asking: nothing, where two things stand against it. */
const overturning: Rung = (a) => {
  const failing = (['niche', 'geography', 'scope', 'problem', 'money'] as const).filter(
    (gate) => a.gates[gate].value === 'fail',
  );
  if (failing.length > 1) return undefined;
  if (failsByPage(a, 'niche')) return 'q.niche.confirm';
  if (failsByPage(a, 'geography')) return 'q.geo.in_service_area';
  const isCheaper = valueAt(a.situation, 'money.replace_reason') === 'cheaper';
  return a.gates.money.value === 'fail' && !isCheaper ? rungs.outsourcing(a) : undefined;
};

/** True when something stands against the company itself: then its points are no longer worth asking about. */
export const isAgainst = (a: Asking): boolean =>
  a.disqualified.value === 'yes' || (a.companyFit.value === 'poor' && valueAt(a.situation, 'icp.checklist') !== 'poor');

/** Every question of the method that is open, the one that may change most first, each once. */
export function* openQuestions(asking: Asking): Generator<Open> {
  if (asking.disqualified.value === 'yes') return;
  if (isAgainst(asking)) {
    const id = overturning(asking);
    if (id !== undefined) yield { id, aim: 'fit' };
    return;
  }
  const named = new Set<string>();
  for (const [aim, rung] of ladder) {
    const id = rung(asking);
    if (id === undefined || named.has(id)) continue;
    named.add(id);
    yield { id, aim };
  }
}
