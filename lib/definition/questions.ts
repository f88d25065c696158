/** Every question the method may ask, ready to say: id → words. Questions of a criterion are "q.criterion.<id>". */
export const questions = {
  'q.segment.smb_or_enterprise': 'Is this an SMB or an enterprise buyer by our definition?',
  'q.niche.confirm': 'What kind of business is it?',
  'q.niche.general_principles_ok':
    'We have nothing tailored to your kind of business, the general principles still apply: is that a deal killer?',
  'q.geo.in_service_area': 'Where are they located?',
  'q.authority.who_decides': 'Besides you, who has to say yes before this can be bought?',
  'q.authority.ceo_on_call': 'Can the CEO join the call?',
  'q.authority.budget_and_spend': 'Do you hold the budget for this and can you spend it without another approval?',
  'q.people.name_decision_makers': 'Who, by name, decides on this?',
  'q.people.reach_power': 'Could you introduce me to the person who owns this problem?',
  'q.need.why_now': 'What happens if this is still unsolved in three months?',
  'q.money.outsourcing_today': 'Are you already outsourcing this to another firm?',
  'q.money.why_replace': 'Why are you looking to replace them?',
  'q.budget.earmarked': 'Has money been set aside for this or something like it?',
  'q.budget.when_appropriated': 'When and by whom would budget be set aside?',
  'q.intent.reverify': 'Has anything changed in what you want to solve first?',
  'q.opp.timeline': 'By when do you want this in place, and have we both agreed it?',
  'q.opp.decision_maker': 'Does the decision-maker know about the solution and the date?',
  'q.opp.budget': 'Is there budget available or identified?',
  'q.opp.buyer_next_steps': 'What are you doing on your side, and by when?',
  'q.opp.urgency_driver': 'What makes this a priority now?',
  'q.postmortem.was_it_budgeted': 'Was it ever budgeted?',
  'q.postmortem.intent_last_verified': 'When did the buyer last do something that showed intent?',
  'q.postmortem.bought_something_else': 'Did they spend the money on something else?',
} as const;

/** Id of a question of the list above. */
export type QuestionId = keyof typeof questions;
