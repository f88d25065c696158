import type { Assessment } from './assessment.ts';
import { permissionLevel } from './history.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';

const top = 5;

/** The step of the permission ladder, the next one up, and whether the closing question may be asked. */
export function permissionOf(s: Situation): Assessment['permission'] {
  const level = permissionLevel(s);
  const closingAsk = level >= s.definition.thresholds.closingLevel ? 'yes' : 'no';
  return { level, next: Math.min(level + 1, top), closingAsk };
}

/** No sale until a decision maker has seen the problem, and then the solution. */
export function saleGateOf(s: Situation): Assessment['saleGate'] {
  if (valueAt(s, 'dm.recognized_problem') !== 'yes') return { value: 'blocked', reason: 'dm_problem' };
  if (valueAt(s, 'dm.recognized_solution') !== 'yes') return { value: 'blocked', reason: 'dm_solution' };
  return { value: 'open', reason: '' };
}
