import type { QuestionId } from '../definition/questions.ts';
import type { AnswerValue } from '../prospect/change.ts';
import type { Key } from './vocabulary.ts';

/** A key and what is said of it. */
export type Pair = readonly [key: Key, value: AnswerValue];
type AuthorityQuestion = Extract<QuestionId, `q.authority.${string}`>;

/** The answers to the questions about who decides: label → what it says. */
export const authorityLabels: Record<AuthorityQuestion, Record<string, readonly Pair[]>> = {
  'q.authority.who_decides': {
    'Nobody else': [['contact.authority', 'sufficient']],
    'The CEO or owner': [['contact.authority', 'insufficient']],
    'Somebody else': [
      ['contact.authority', 'insufficient'],
      ['contact.is_decision_maker', 'no'],
    ],
  },
  'q.authority.ceo_on_call': {
    Yes: [['ceo.can_join', 'yes']],
    No: [['ceo.can_join', 'no']],
    'Already there': [['joined.authority', 'sufficient']],
  },
  'q.authority.decider_on_call': {
    Yes: [['decider.can_join', 'yes']],
    No: [['decider.can_join', 'no']],
    'Already there': [['joined.authority', 'sufficient']],
  },
  'q.authority.top_aware': {
    Both: [
      ['ceo.aware', 'yes'],
      ['cfo.aware', 'yes'],
    ],
    'The CEO only': [
      ['ceo.aware', 'yes'],
      ['cfo.aware', 'no'],
    ],
    'The CFO only': [
      ['ceo.aware', 'no'],
      ['cfo.aware', 'yes'],
    ],
    Neither: [
      ['ceo.aware', 'no'],
      ['cfo.aware', 'no'],
    ],
  },
  'q.authority.engineer_joins': { Yes: [['engineer.can_join', 'yes']], No: [['engineer.can_join', 'no']] },
  'q.authority.purchasing_joins': { Yes: [['purchasing.can_join', 'yes']], No: [['purchasing.can_join', 'no']] },
  'q.authority.others_named': {
    'All known by name': [['others.named', 'yes']],
    'Not all of them': [['others.named', 'no']],
  },
  'q.authority.budget_and_spend': {
    Both: [
      ['contact.controls_budget', 'yes'],
      ['contact.can_spend', 'yes'],
    ],
    'Budget only': [
      ['contact.controls_budget', 'yes'],
      ['contact.can_spend', 'no'],
    ],
    Neither: [
      ['contact.controls_budget', 'no'],
      ['contact.can_spend', 'no'],
    ],
  },
};

/** True for a question about who decides. */
export const isAboutAuthority = (id: QuestionId): id is AuthorityQuestion => Object.hasOwn(authorityLabels, id);
