import type { Cell } from './assessment.ts';

/** Leads counted by cell of the matrix. */
export type Funnel = Record<Exclude<Cell, 'undetermined'>, number>;

/** What a funnel's shape says. */
export type Diagnosis =
  | 'nurture_strategy'
  | 'overall_marketing_problem'
  | 'review_qualification_or_lead_generation'
  | 'authority_or_fit_gap'
  | 'insufficient_data';

/** Leads below which no share is read, and the share that counts as "a lot": our defaults. */
const enough = 20;
const aLot = 0.5;

/** What to look at, by where the leads pile up; nothing for a healthy funnel. */
export function funnelDiagnosis(funnel: Funnel): Diagnosis[] {
  const { good_ready, poor_ready, good_not_ready, poor_not_ready } = funnel;
  const total = good_ready + poor_ready + good_not_ready + poor_not_ready;
  if (total < enough) return ['insufficient_data'];
  const found: [Diagnosis, number][] = [
    ['review_qualification_or_lead_generation', good_not_ready + poor_not_ready],
    ['nurture_strategy', good_not_ready],
    ['overall_marketing_problem', poor_not_ready],
    ['authority_or_fit_gap', poor_ready],
  ];
  return found.filter(([, count]) => count / total >= aLot).map(([diagnosis]) => diagnosis);
}
