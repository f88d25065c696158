import type { QuestionId } from '../definition/questions.ts';
import type { Need } from '../definition/vocabulary.ts';
import type { Trilean } from '../prospect/text.ts';
import { know } from './known.ts';
import type { Known } from './reasons.ts';
import { budgetSetAside } from './segment.ts';
import type { Situation } from './situation.ts';
import type { ChoiceKey } from './vocabulary.ts';

/** Something that must be so before somebody decides: how it is told, in words, what asks for it, and who joins when it is not so. */
export type NeedRow = {
  label: string;
  keys: readonly ChoiceKey[];
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

const told = (label: string, key: TrileanKey, question: QuestionId): NeedRow => ({
  label,
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

/** Everything an authority rule may need beside a rank: one record each. */
export const needRows: Record<Need, NeedRow> = {
  controls_budget: told('controls the budget', 'contact.controls_budget', 'q.authority.budget_and_spend'),
  can_spend: told('may spend it', 'contact.can_spend', 'q.authority.budget_and_spend'),
  budget_earmarked: {
    label: 'budget is set aside',
    keys: ['budget.status', 'budget.for'],
    judge: budgetSetAside,
    question: 'q.budget.earmarked',
  },
  ceo_aware: told('the CEO knows of it', 'ceo.aware', 'q.authority.top_aware'),
  cfo_aware: told('the CFO knows of it', 'cfo.aware', 'q.authority.top_aware'),
  ceo_or_cfo_aware: {
    label: 'the CEO or CFO knows of it',
    keys: ['ceo.aware', 'cfo.aware'],
    judge: eitherAware,
    question: 'q.authority.top_aware',
  },
  engineer_joins: {
    ...told('the engineer who specifies joins', 'engineer.can_join', 'q.authority.engineer_joins'),
    mustJoin: 'engineering',
  },
  purchasing_joins: {
    ...told('the purchasing manager joins', 'purchasing.can_join', 'q.authority.purchasing_joins'),
    mustJoin: 'purchasing',
  },
};
