import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import type { Reason } from './assessment.ts';
import { byRule } from './reasons.ts';
import { smallest } from './smallest.ts';
import { cellSteps, pointSteps, type Step } from './steps.ts';
import { suppose } from './suppose.ts';
import { type Judged, judge, type Stands, stands } from './verdicts.ts';

/** Where a prospect may be brought: points of a tier at least, with a company that fits, or a good fit that is ready. */
export type Goal = 'A' | 'B' | 'good_ready';

/** The fewest steps to a goal; or that nothing brings it there, and what stands against it. */
export type Way = { goal: Goal; steps: Step[] } | { goal: Goal; reasons: Reason[] };

/** Who is judged, by what, on which day. */
export type Subject = { prospect: Prospect; definition: Definition; today: Day };

/** True when a prospect so judged has reached a goal. */
export function isReached(goal: Goal, verdicts: Stands, { thresholds }: Definition): boolean {
  if (verdicts.disqualified.value === 'yes') return false;
  if (goal === 'good_ready') return verdicts.cell === 'good_ready';
  const points = goal === 'A' ? thresholds.tierA : thresholds.tierB;
  return verdicts.band.lower >= points && verdicts.companyFit.value !== 'poor';
}

const judged = ({ prospect, definition, today }: Subject): Judged => judge(prospect, definition, today);

const reaches = (goal: Goal, { prospect, definition, today }: Subject): boolean =>
  isReached(goal, stands(prospect, definition, today), definition);

/** The subject as it would be with these steps taken. */
export const taken = (subject: Subject, steps: readonly Step[]): Subject => ({
  ...subject,
  prospect: suppose(
    subject.prospect,
    steps.flatMap(({ says }) => says),
  ),
});

/** What still stands against a goal when all that can be done is done. */
function against(goal: Goal, { verdicts }: Judged): Reason[] {
  const { disqualified, companyFit, fit, readiness, band } = verdicts;
  if (disqualified.value === 'yes') return disqualified.reasons;
  if (companyFit.value === 'poor') return companyFit.reasons;
  if (goal !== 'good_ready')
    return [byRule(phrase('with all else met it has {points} points', { points: band.lower }))];
  return fit.value === 'good' ? readiness.reasons : fit.reasons;
}

/** Every step there is towards a goal, those that only confirm something first. */
export function stepsTo(goal: Goal, now: Judged): Step[] {
  const steps = goal === 'good_ready' ? cellSteps(now) : pointSteps(now);
  return [...steps.filter(({ isChange }) => !isChange), ...steps.filter(({ isChange }) => isChange)];
}

/** The smallest set of unknowns that, confirmed, reaches a goal; else, with what can be changed; undefined when it is reached. */
export function wayTo(goal: Goal, subject: Subject): Way | undefined {
  const now = judged(subject);
  if (isReached(goal, now.verdicts, subject.definition)) return undefined;
  const steps = stepsTo(goal, now);
  const isEnough = (some: readonly Step[]) => reaches(goal, taken(subject, some));
  const unknown = steps.filter(({ isChange }) => !isChange);
  const found = smallest(unknown, isEnough) ?? smallest(steps, isEnough);
  return found ? { goal, steps: found } : { goal, reasons: against(goal, judged(taken(subject, steps))) };
}

/** The ways up: to tier A, to tier B while A cannot be reached, and to a good fit that is ready. */
export function waysUp(subject: Subject): Way[] {
  const best = wayTo('A', subject);
  const next = best !== undefined && 'reasons' in best ? wayTo('B', subject) : undefined;
  return [best, next, wayTo('good_ready', subject)].filter((way) => way !== undefined);
}
