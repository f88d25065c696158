import { type QuestionId, questions } from '../definition/questions.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { NextQuestion } from './assessment.ts';
import { choicesOf } from './choices.ts';
import type { Situation } from './situation.ts';

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
  'q.problem.priority': 'readiness: only the first few problems get solved',
  'q.need.appointment': 'readiness',
  'q.readiness.action': 'readiness',
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

const inTheTeamsWords = ({ definition }: Situation, id: QuestionId): string | undefined =>
  definition.wording.find(({ question }) => question === id)?.text;

/** A question of the list, with its answers; in the team's own words where it has some. */
export const listed = (s: Situation, id: QuestionId): NextQuestion => ({
  id,
  text: inTheTeamsWords(s, id) ?? phrase(questions[id]),
  answers: choicesOf(s, id),
  settles: settles[id],
});
