import { neededBy } from '../definition/asked.ts';
import { asksForCeo } from './joining.ts';
import { needRows } from './needs.ts';
import type { StepKey } from './step-words.ts';
import type { Judged } from './verdicts.ts';

/** The answer to a key that speaks for the prospect, and the other answers that a talk may still change into it. */
export type Favourable = { key: StepKey; value: string; from: readonly string[] };

const fixed = (key: StepKey, value: string): Favourable => ({ key, value, from: [] });
const turning = (key: StepKey, value: string, ...from: string[]): Favourable => ({ key, value, from });

/** Answers about the company that stay as they are once they are known. */
const company: readonly Favourable[] = [
  fixed('company.niche', 'target'),
  fixed('niche.accepts_general', 'yes'),
  fixed('company.in_service_area', 'yes'),
];

/** Who decides may be won for the call; the rank of the one who is there stays what it is. */
const ceo = turning('ceo.can_join', 'yes', 'no');
const decider = turning('decider.can_join', 'yes', 'no');

const readiness: readonly Favourable[] = [
  turning('need.timing', 'now', 'mildly_curious'),
  turning('need.motive', 'genuine', 'gathering_information'),
  turning('problem.priority', 'top', 'not_top'),
  turning('appointment.wanted', 'yes', 'no'),
  turning('readiness.agreed_action', 'yes', 'no'),
];

const values: Partial<Record<StepKey, string>> = { 'budget.status': 'earmarked', 'budget.for': 'this_product' };

/** Answers against it that are not simply a no: budget may still be set aside. */
const against: Partial<Record<StepKey, readonly string[]>> = { 'budget.status': ['none', 'identified'] };

/** True for an answer that a talk may change: what they can spend, who may join, how much they want it. */
export const mayChange = (question: string): boolean =>
  question === 'money.willing_to_spend' ||
  [ceo, decider, ...readiness].some(({ key, from }) => key === question && from.length > 0);

/** Answers that may turn a company round that fails: what they would spend after all. */
export const mending = ({ verdicts }: Judged): Favourable[] =>
  verdicts.companyFit.value === 'poor' ? [turning('money.willing_to_spend', 'yes', 'no')] : [];

/** Answers that may help this prospect towards a good fit that is ready. */
export function favourable(judged: Judged): Favourable[] {
  const { situation: s, verdicts } = judged;
  const { authority, companyFit, readiness: ready } = verdicts;
  const needed = neededBy(s.definition).needs.flatMap((need) => needRows[need].keys);
  const outright = authority.value === 'unknown' ? [fixed('contact.authority', 'sufficient')] : [];
  const ofRules = [...new Set(needed)].map((key) => turning(key, values[key] ?? 'yes', ...(against[key] ?? ['no'])));
  return [
    ...(companyFit.value === 'good' ? [] : company),
    ...mending(judged),
    ...(authority.value === 'sufficient'
      ? []
      : [...outright, asksForCeo(authority.mustJoin) ? ceo : decider, ...ofRules]),
    ...(ready.value === 'ready' ? [] : readiness),
  ];
}
