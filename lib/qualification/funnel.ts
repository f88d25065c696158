import type { Thresholds } from '../definition/definition.ts';
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

/** Leads below which no share is read, and the share that counts as "a lot", 0 to 1. */
type Bars = Pick<Thresholds, 'funnelMin' | 'funnelShare'>;

/** A funnel without leads. */
export const emptyFunnel = (): Funnel => ({ good_ready: 0, poor_ready: 0, good_not_ready: 0, poor_not_ready: 0 });

const leadsIn = (funnel: Funnel): number => Object.values(funnel).reduce((sum, count) => sum + count, 0);

/** What to look at, by where the leads pile up; nothing for a healthy funnel. */
export function funnelDiagnosis(funnel: Funnel, { funnelMin, funnelShare }: Bars): Diagnosis[] {
  const { poor_ready, good_not_ready, poor_not_ready } = funnel;
  const total = leadsIn(funnel);
  if (total < funnelMin) return ['insufficient_data'];
  const found: [Diagnosis, number][] = [
    ['review_qualification_or_lead_generation', good_not_ready + poor_not_ready],
    ['nurture_strategy', good_not_ready],
    ['overall_marketing_problem', poor_not_ready],
    ['authority_or_fit_gap', poor_ready],
  ];
  return found.filter(([, count]) => count / total >= funnelShare).map(([diagnosis]) => diagnosis);
}
