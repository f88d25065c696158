import { type CheckId, criterionQuestion, isCheck, type QuestionId, questions } from '../definition/questions.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { CriterionVerdict, KnockOutVerdict, NextQuestion } from './assessment.ts';
import { checkKeys } from './check-choices.ts';
import { choicesOf } from './choices.ts';
import type { CompanySide } from './fit.ts';
import { type Asking, isAgainst, topQuestion } from './ladder.ts';
import { answered } from './say.ts';
import { answerTo, type Situation } from './situation.ts';

const settles: Readonly<Record<QuestionId, string>> = phrases({
  'q.segment.smb_or_enterprise': 'which rule tells whether they are truly qualified',
  'q.niche.confirm': 'company fit',
  'q.niche.general_principles_ok': 'company fit: whether they stay in the game',
  'q.geo.in_service_area': 'company fit',
  'q.authority.who_decides': 'authority',
  'q.authority.ceo_on_call': 'authority, and whether to book an appointment',
  'q.authority.budget_and_spend': 'authority without the CEO',
  'q.people.name_decision_makers': 'whom to reach',
  'q.people.reach_power': 'the way to who decides',
  'q.need.why_now': 'readiness',
  'q.money.outsourcing_today': 'money',
  'q.money.why_replace': 'money: poor service keeps them in the game',
  'q.budget.earmarked': 'whether they are truly qualified',
  'q.budget.when_appropriated': 'when they can become truly qualified',
  'q.intent.reverify': 'whether they are still truly qualified',
  'q.opp.timeline': 'whether this is an opportunity',
  'q.opp.decision_maker': 'whether this is an opportunity',
  'q.opp.budget': 'whether this is an opportunity',
  'q.opp.buyer_next_steps': 'whether this is an opportunity',
  'q.opp.urgency_driver': 'whether this is an opportunity',
  'q.authority.decider_on_call': 'authority, and whether to book an appointment',
  'q.authority.top_aware': 'authority',
  'q.authority.engineer_joins': 'authority: both are needed',
  'q.authority.purchasing_joins': 'authority: both are needed',
  'q.authority.others_named': 'authority: the others with a say',
  'q.check.competitor': 'whether they are out',
  'q.check.conflict': 'whether they are out',
  'q.check.export': 'whether they are out',
  'q.check.renewal': 'whether they are free to buy',
  'q.check.regulated': 'whether they are regulated',
  'q.check.trigger': 'what makes it urgent',
  'q.check.sites': 'how far spread they are',
  'q.check.minimum': 'money',
  'q.check.volume': 'money: whether the order is worth it',
  'q.check.certificates': 'whether we may supply them',
  'q.check.make_or_buy': 'whether they buy at all',
  'q.check.outsourcing': 'whether they buy at all',
  'q.check.spec_work': 'whether they pay for work',
  'q.postmortem.was_it_budgeted': 'whether it was ever qualified',
  'q.postmortem.intent_last_verified': 'when intent was lost',
  'q.postmortem.bought_something_else': 'whether intent moved elsewhere',
});

/** A question of the list, with its answers. */
export const listed = (s: Situation, id: QuestionId): NextQuestion => ({
  id,
  text: phrase(questions[id]),
  answers: choicesOf(s, id),
  settles: settles[id],
});

/** Looking at a page costs less than asking on a first conversation, and that less than waiting for an appointment. */
const cost = { page: 1, first_conversation: 2, first_appointment: 3 } as const;

const worth = ({ weight, phase }: CriterionVerdict) => weight / cost[phase];

type Named = readonly { id: string; question?: string | undefined }[];
const namedBy = (of: Named, id: string): string | undefined => of.find((one) => one.id === id)?.question;

/** The question of its own that a criterion or knock-out names. */
const checkOf = (of: Named, id: string): CheckId | undefined => {
  const question = namedBy(of, id);
  return isCheck(question) ? question : undefined;
};

const isAnswered = (s: Situation, check: CheckId) => answerTo(s, checkKeys[check]) !== undefined;

/** True once the question a criterion names was answered: then nothing more is asked for it. */
const isAsked = (s: Situation, id: string): boolean => {
  const check = checkOf(s.profile.criteria, id);
  return check !== undefined && isAnswered(s, check);
};

/** The open knock-out worth asking about, the hard ones first, once there is somebody to ask. */
function ofKnockOuts(s: Situation, knockOuts: readonly KnockOutVerdict[]): NextQuestion | undefined {
  if (s.contact === undefined) return undefined;
  const open = knockOuts.filter(({ value }) => value === 'unknown');
  for (const { id } of [...open.filter(({ soft }) => !soft), ...open.filter(({ soft }) => soft)]) {
    const check = checkOf(s.profile.knockOuts, id);
    if (check && !isAnswered(s, check)) return listed(s, check);
  }
  return undefined;
}

/** The open criterion that settles most points for least cost. */
function ofCriteria(s: Situation, criteria: readonly CriterionVerdict[]): NextQuestion | undefined {
  const open = criteria.filter(
    ({ id, value, needsFillIn, weight }) =>
      value === 'unknown' &&
      !needsFillIn &&
      weight > 0 &&
      !isAsked(s, id) &&
      answerTo(s, `criterion:${id}`) === undefined,
  );
  const best = open.reduce<CriterionVerdict | undefined>(
    (top, one) => (top && worth(top) >= worth(one) ? top : one),
    undefined,
  );
  if (best === undefined) return undefined;
  const own = checkOf(s.profile.criteria, best.id);
  const points = phrase('{points} points', { points: best.weight });
  if (own) return { ...listed(s, own), settles: points };
  const question = `criterion:${best.id}`;
  return {
    id: `q.criterion.${best.id}`,
    text: criterionQuestion({ label: best.label, question: namedBy(s.profile.criteria, best.id) }),
    answers: [
      { label: phrase('Yes'), says: [answered(question, 'yes')] },
      { label: phrase('No'), says: [answered(question, 'no')] },
    ],
    settles:
      best.phase === 'page' ? phrase('{points}; look: {where}', { points, where: phrase(best.whereToLook) }) : points,
  };
}

/** Asked of a company that fails though a page has answered them: a page alone puts nobody out. */
const confirming: ReadonlySet<QuestionId> = new Set(['q.niche.confirm', 'q.geo.in_service_area']);
const onlyPage = (): string => phrase('whether they are out: only a page says so');

/** The one thing to ask next; absent when nothing open would change anything. */
export function nextQuestionOf(
  asking: Asking,
  { criteria, knockOuts }: Pick<CompanySide, 'criteria' | 'knockOuts'>,
): NextQuestion | undefined {
  const { situation: s } = asking;
  const id = topQuestion(asking);
  if (id !== undefined)
    return isAgainst(asking) && confirming.has(id) ? { ...listed(s, id), settles: onlyPage() } : listed(s, id);
  return isAgainst(asking) ? undefined : (ofKnockOuts(s, knockOuts) ?? ofCriteria(s, criteria));
}
