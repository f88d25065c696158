import type { Thresholds } from '../definition.ts';

/** Numbers of the method every template shares; where SMB ends and "larger" begins is each template's own. */
export const defaultThresholds: Omit<Thresholds, 'enterpriseFromHeadcount' | 'largerFromHeadcount'> = {
  tierA: 75,
  tierB: 50,
  intentValidDays: 14,
  minAskGapDays: 7,
  opportunityMin: 5,
  opportunityRequired: [],
  closingLevel: 4,
  proofPoints: 2,
  funnelMin: 20,
  funnelShare: 0.5,
  calibrationMin: 20,
  reviewDays: 30,
  criteriaMax: 12,
};
