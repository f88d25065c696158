import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import type { CompanySide } from './fit.ts';
import { know, valueAt } from './known.ts';
import { byRule } from './reasons.ts';
import type { Situation } from './situation.ts';
import { weededOutOf, weedOutOf } from './weed-out.ts';

/** What stands against the company, unless it is money alone: that is never more than provisional. */
function hardFails({ fails, gates }: CompanySide) {
  const soft = gates.money.value === 'fail' ? 1 : 0;
  return fails.length > soft ? fails : [];
}

/** True when the team agreed that this one needs no call before it ends fit. */
const endsAtOnce = (s: Situation, side: CompanySide): boolean =>
  s.profile.knockOuts.some(
    ({ id, soft, callBeforeDisqualify }) =>
      !soft && !callBeforeDisqualify && side.knockOuts.some((one) => one.id === id && one.value === 'yes'),
  );

/** True when anything at all stands against the prospect, soft or hard; a poor checklist alone does not. */
export const anyFail = (s: Situation, side: CompanySide): boolean =>
  side.fails.length > 0 ||
  side.gates.need.value === 'fail' ||
  weedOutOf(s) !== undefined ||
  side.knockOuts.some(({ soft, value }) => soft && value === 'yes');

/** Knock-outs stay provisional until somebody has talked to them; a need that fails, until the first appointment. */
export function disqualifiedOf(s: Situation, side: CompanySide): Assessment['disqualified'] {
  const hard = hardFails(side);
  const reasons = hard.flatMap((fail) => fail.reasons);
  if (hard.length > 0 && (valueAt(s, 'talked_to') === 'yes' || endsAtOnce(s, side))) return { value: 'yes', reasons };
  const need = side.gates.need;
  if (need.value === 'fail' && know(s, 'first_appointment.held').value === 'yes')
    return { value: 'yes', reasons: need.reasons };
  const weeded = weededOutOf(s);
  if (weeded.value === 'yes') return weeded;
  if (!anyFail(s, side)) return { value: 'no', reasons: [] };
  const soft = side.knockOuts.filter(({ value }) => value === 'yes').flatMap((one) => one.reasons);
  const ofNeed = need.value === 'fail' ? need.reasons : [];
  const found = [reasons, weeded.reasons, ofNeed, soft].find(({ length }) => length > 0);
  const why = found ?? side.fails.flatMap((fail) => fail.reasons); // money alone
  return { value: 'provisional', reasons: [...why, byRule(phrase('call before you disqualify'))] };
}
