import type { QuestionId } from '../definition/questions.ts';
import type { Need } from '../definition/vocabulary.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrases } from '../words/phrase.ts';
import { know } from './known.ts';
import type { Known } from './reasons.ts';
import { budgetSetAside } from './segment.ts';
import type { Situation } from './situation.ts';

/** Something that must be so before somebody decides: how it is told, what asks for it, and who joins when it is not so. */
export type NeedRow = {
  keys: readonly (TrileanKey | 'budget.status' | 'budget.for')[];
  judge: (s: Situation) => Known<Trilean>;
  question: QuestionId;
  mustJoin?: string;
};

type TrileanKey =
  | 'contact.controls_budget'
  | 'contact.can_spend'
  | 'ceo.aware'
  | 'cfo.aware'
  | 'engineer.can_join'
  | 'purchasing.can_join';

const told = (key: TrileanKey, question: QuestionId): NeedRow => ({
  keys: [key],
  judge: (s) => know(s, key),
  question,
});

/** Either is enough; no only when both are. */
function eitherAware(s: Situation): Known<Trilean> {
  const both = [know(s, 'ceo.aware'), know(s, 'cfo.aware')];
  const settled = both.find(({ value }) => value === 'yes') ?? both.find(({ value }) => value === 'unknown');
  return settled ?? { value: 'no', reasons: both.flatMap(({ reasons }) => reasons) };
}

/** What each need is called in a sentence. */
export const needsInWords: Readonly<Record<Need, string>> = phrases({
  controls_budget: 'controls the budget',
  can_spend: 'may spend it',
  budget_earmarked: 'budget is set aside',
  ceo_aware: 'the CEO knows of it',
  cfo_aware: 'the CFO knows of it',
  ceo_or_cfo_aware: 'the CEO or CFO knows of it',
  engineer_joins: 'the engineer who specifies joins',
  purchasing_joins: 'the purchasing manager joins',
});

/** Everything an authority rule may need beside a rank: one record each. */
export const needRows: Record<Need, NeedRow> = {
  controls_budget: told('contact.controls_budget', 'q.authority.budget_and_spend'),
  can_spend: told('contact.can_spend', 'q.authority.budget_and_spend'),
  budget_earmarked: {
    keys: ['budget.status', 'budget.for'],
    judge: budgetSetAside,
    question: 'q.budget.earmarked',
  },
  ceo_aware: told('ceo.aware', 'q.authority.top_aware'),
  cfo_aware: told('cfo.aware', 'q.authority.top_aware'),
  ceo_or_cfo_aware: {
    keys: ['ceo.aware', 'cfo.aware'],
    judge: eitherAware,
    question: 'q.authority.top_aware',
  },
  engineer_joins: { ...told('engineer.can_join', 'q.authority.engineer_joins'), mustJoin: 'engineering' },
  purchasing_joins: { ...told('purchasing.can_join', 'q.authority.purchasing_joins'), mustJoin: 'purchasing' },
};
