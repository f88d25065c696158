import type { Trilean } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import { askLock } from './asks.ts';
import type { Assessment, Reason, Verdict } from './assessment.ts';
import { stagesSoFar, verifiedStages } from './history.ts';
import { freshnessOf, freshnessWords } from './intent.ts';
import { know, valueAt } from './known.ts';
import { byRule, type Known } from './reasons.ts';
import type { Situation } from './situation.ts';

const because = (value: Trilean, reasons: Reason[]): Verdict<Trilean> => ({ value, reasons });

/** Whether budget is set aside for this product or one like it; for an enterprise only that passes. */
export function budgetSetAside(s: Situation): Verdict<Trilean> {
  const status = know(s, 'budget.status');
  if (status.value === 'unknown')
    return because('unknown', [byRule(phrase('whether budget is set aside was not asked'))]);
  if (status.value !== 'earmarked') return because('no', status.reasons);
  const purpose = know(s, 'budget.for');
  if (purpose.value === 'other') return because('no', purpose.reasons);
  if (purpose.value === 'unknown')
    return because('unknown', [byRule(phrase('what the budget is set aside for is not known'))]);
  return because('yes', [...status.reasons, ...purpose.reasons]);
}

/** SMB: the buyer showed intent at every stage so far, and the last proof is fresh. A seller's event proves nothing. */
function smbTruth(s: Situation): Verdict<Trilean> {
  const stages = stagesSoFar(s);
  const verified = verifiedStages(s);
  const open = stages.filter((stage) => !verified.includes(stage));
  if (stages.length === 0) return because('unknown', [byRule(phrase('no stage of the deal is logged'))]);
  if (open.length > 0)
    return because('unknown', [
      byRule(phrase('no proof of intent at: {stages}', { stages: open.map((stage) => phrase(stage)).join(', ') })),
    ]);
  const fresh = freshnessOf(s);
  if (fresh === undefined)
    return because('unknown', [byRule(phrase('the day of the last proof of intent is not known'))]);
  return because(fresh.daysLeft >= 0 ? 'yes' : 'unknown', [byRule(freshnessWords(fresh))]);
}

/** Whether the deal is truly qualified by the rule of its part of the market. */
export function trulyQualifiedOf(s: Situation, segment: Known<string>): Verdict<Trilean> {
  if (segment.value === 'enterprise') return budgetSetAside(s);
  if (segment.value === 'smb') return smbTruth(s);
  return because('unknown', [byRule(phrase('SMB or enterprise is not known, and their rules differ'))]);
}

/** Whether to have intent shown again: SMB only, never while it stands, never within the gap after an explicit ask. */
export function reverifyOf(s: Situation, segment: string, trulyQualified: Trilean): Assessment['reverify'] {
  if (segment !== 'smb' || trulyQualified === 'yes') return 'no';
  return askLock(s, s.today) === undefined ? 'yes' : 'wait';
}

/** In the forecast only when truly qualified and an opportunity. */
export const forecastOf = (trulyQualified: Trilean, stage: Assessment['stage']['value']): Assessment['forecast'] =>
  trulyQualified === 'yes' && stage === 'opportunity' ? 'include' : 'exclude';

/** High while the problem is not among the few that get addressed. */
export const noDecisionRiskOf = (s: Situation): Assessment['noDecisionRisk'] =>
  valueAt(s, 'problem.priority') === 'not_top' ? 'high' : 'normal';
