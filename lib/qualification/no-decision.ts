import { phrases } from '../words/phrase.ts';
import { valueAt } from './known.ts';
import { answerTo, type Situation } from './situation.ts';

/** Why nobody sold them anything, by code, in words. */
export const noDecisionCodes = phrases({
  pain_not_top_priority: 'not a top priority',
  viability_too_expensive: 'too expensive',
  viability_immature: 'not mature enough',
  no_budget: 'no budget',
  champion_left: 'our champion left',
  lost_contact: 'lost contact',
  force_majeure: 'force majeure',
});
export type NoDecisionCode = keyof typeof noDecisionCodes;

/** The question whose answer is one of these codes. */
export const causeKey = 'deal.cause';

/** Why nothing was bought, as far as it is known. Both doubts about the solution are one cause. */
export type Cause = 'viability_doubt' | 'unknown' | Exclude<NoDecisionCode, `viability_${string}`>;

const causes: Record<NoDecisionCode, Cause> = {
  pain_not_top_priority: 'pain_not_top_priority',
  viability_too_expensive: 'viability_doubt',
  viability_immature: 'viability_doubt',
  no_budget: 'no_budget',
  champion_left: 'champion_left',
  lost_contact: 'lost_contact',
  force_majeure: 'force_majeure',
};

const isCode = (value: unknown): value is NoDecisionCode => typeof value === 'string' && Object.hasOwn(causes, value);

/** The code the user gave; undefined while none stands. */
function codeOf(s: Situation): NoDecisionCode | undefined {
  const value = answerTo(s, causeKey)?.value;
  return isCode(value) ? value : undefined;
}

/** True when something beyond the buyer's power ended it. */
export const isForceMajeure = (s: Situation): boolean =>
  codeOf(s) === 'force_majeure' || valueAt(s, 'deal.force_majeure') === 'yes';

/** The cause: by the code given, else by what was said of the problem and of the solution while the deal was open. */
export function causeOf(s: Situation): Cause {
  const code = codeOf(s);
  if (code !== undefined) return causes[code];
  if (valueAt(s, 'problem.priority') === 'not_top') return 'pain_not_top_priority';
  return valueAt(s, 'deal.viability_objection') === 'unknown' ? 'unknown' : 'viability_doubt';
}
