import type { CheckId } from '../definition/questions.ts';
import type { ChoiceKey } from './vocabulary.ts';

/** The key each question of a checklist asks for. */
export const checkKeys: Record<CheckId, ChoiceKey> = {
  'q.check.competitor': 'company.is_competitor',
  'q.check.conflict': 'client_conflict',
  'q.check.export': 'export_blocked',
  'q.check.renewal': 'contract.renewal',
  'q.check.regulated': 'regulated',
  'q.check.trigger': 'need.trigger',
  'q.check.sites': 'remote',
  'q.check.minimum': 'money.meets_minimum',
  'q.check.volume': 'volume',
  'q.check.certificates': 'certificates.required',
  'q.check.make_or_buy': 'make_or_buy',
  'q.check.outsourcing': 'outsourcing_policy',
  'q.check.spec_work': 'wants_spec_work',
};

/** Labels of answers that are not simply yes and no: label → value. */
const labels: Partial<Record<CheckId, Record<string, string>>> = {
  'q.check.renewal': { 'No contract': 'no_contract', 'Within six months': 'within_six_months', Later: 'later' },
  'q.check.trigger': {
    'Insurance or an audit': 'insurance_or_audit',
    'An incident': 'incident',
    'A customer asks for it': 'customer_demand',
    'Nothing in particular': 'none',
  },
  'q.check.volume': { 'Above it': 'above_minimum', 'Below it': 'below_minimum' },
  'q.check.certificates': { 'One we hold': 'held', 'One we lack': 'not_held', None: 'none' },
  'q.check.make_or_buy': { 'They buy it': 'buy', 'They make it': 'make' },
  'q.check.outsourcing': { 'No such rule': 'open', 'All stays in house': 'none' },
};

const yesNo = { Yes: 'yes', No: 'no' };

/** The answers to a question of a checklist: label → value of its key. */
export const checkLabels = (id: CheckId): Record<string, string> => labels[id] ?? yesNo;
