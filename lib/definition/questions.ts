import { phrase, phrases } from '../words/phrase.ts';

/**
 * Every question the method may ask, ready to say: id → words. "q.check.…" are asked where a criterion or knock-out of the
 * definition names them (the minimum also where the checklist asks about money); questions of a criterion without one are "q.criterion.<id>".
 */
export const questions = phrases({
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
  'q.problem.priority': 'Is this among the few problems you want solved first?',
  'q.need.appointment': 'Shall we take half an hour to look at it together?',
  'q.readiness.action': 'Have they done one of the things that show they are ready to talk to sales?',
  'q.money.outsourcing_today': 'Do you pay another firm for this today?',
  'q.money.why_replace': 'If you ever changed that firm, what would be the reason?',
  'q.budget.earmarked': 'Has money been set aside for this or something like it?',
  'q.budget.when_appropriated': 'When and by whom would budget be set aside?',
  'q.intent.reverify': 'Has anything changed in what you want to solve first?',
  'q.opp.timeline': 'By when do you want this in place, and have we both agreed it?',
  'q.opp.decision_maker': 'Does the decision-maker know about the solution and the date?',
  'q.opp.budget': 'Is there budget available or identified?',
  'q.opp.buyer_next_steps': 'What are you doing on your side, and by when?',
  'q.opp.urgency_driver': 'What makes this a priority now?',
  'q.authority.decider_on_call': 'Can somebody who decides on this join the call?',
  'q.authority.top_aware': 'Do your CEO and your CFO know about this?',
  'q.authority.engineer_joins': 'Can the engineer who specifies it join us?',
  'q.authority.purchasing_joins': 'Can the purchasing manager join us?',
  'q.authority.others_named': 'Who else has a say in this, by name?',
  'q.check.competitor': 'Do they sell what we sell?',
  'q.check.conflict': 'Do they compete directly with a client of ours?',
  'q.check.export': 'Do export control or sanctions forbid us to supply them?',
  'q.check.renewal': 'When does the contract for what you use now come up for renewal?',
  'q.check.regulated': 'Are you regulated or audited, by law or by your customers?',
  'q.check.trigger': 'What brought this up now?',
  'q.check.sites': 'Do your people work at several sites, or from home?',
  'q.check.minimum': 'Is our minimum within what you could spend?',
  'q.check.volume': 'Is your yearly volume above our minimum order?',
  'q.check.certificates': 'Which certificates must your suppliers hold?',
  'q.check.make_or_buy': 'Do you make this part in house, or buy it?',
  'q.check.outsourcing': 'Is there a rule that this work stays in house?',
  'q.check.spec_work': 'Do you expect work for free before you decide?',
  'q.postmortem.was_it_budgeted': 'Was it ever budgeted?',
  'q.postmortem.intent_last_verified': 'When did the buyer last do something that showed intent?',
  'q.postmortem.bought_something_else': 'Did they spend the money on something else?',
});

/** Id of a question of the list above. */
export type QuestionId = keyof typeof questions;

const isListed = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** A question as it is asked, by its id; the id itself where no question has it. */
export const questionWords = (id: string): string => (isListed(id) ? questions[id] : id);

/** Id of a question that only a definition's criteria and knock-outs ask for; the method asks the others by itself. */
export type CheckId = Extract<QuestionId, `q.check.${string}`>;

/** True for the id of such a question. */
export const isCheck = (id: string | undefined): id is CheckId => id?.startsWith('q.check.') === true && isListed(id);

/**
 * Criteria put as a question one can say; "yes" means that the criterion is met. A criterion names one by its id and is
 * then asked in these words; the answer is kept under the criterion itself.
 */
const criterionQuestions = phrases({
  'q.ask.size_5_100': 'Do between 5 and 100 people work for you?',
  'q.ask.size_20_500': 'Do between 20 and 500 people work for you?',
  'q.ask.size_100_1000': 'Do between 100 and 1,000 people work for you?',
  'q.ask.owner_named': 'May I have the name of your owner or CEO?',
  'q.ask.recurring': 'Do most of your customers pay you a recurring fee?',
  'q.ask.growing': 'Have you hired for sales or marketing, opened an office or bought a firm in the last three months?',
  'q.ask.b2b': 'Do you sell to businesses?',
  'q.ask.problem': 'Is the problem we solve one that you have today?',
  'q.ask.tools': 'Do you run one of the tools we integrate with or replace?',
  'q.ask.function_head': 'Does somebody head the function that would buy this?',
  'q.ask.software_trigger':
    'Have you had funding, a new executive or new people for the function that buys in the last three months?',
  'q.ask.security_page': 'Do you tell customers on a page of yours how you keep their data secure?',
  'q.ask.marketing_decider': 'Is there somebody who decides on marketing, the founder perhaps?',
  'q.ask.marketing_spend': 'Do you spend money on advertising or marketing software today?',
  'q.ask.agency_trigger':
    'Have you had a new head of marketing, funding, a rebrand or a launch in the last four months?',
  'q.ask.no_security_lead': 'Do you run security without anybody who leads it?',
  'q.ask.process': 'Do you use one of the processes or materials that we supply?',
  'q.ask.second_source': 'Are you looking for a second source, or for supply nearer to you?',
  'q.ask.supplier_page': 'Is there a place where you tell suppliers how to start?',
});

/** A criterion as a question one can say: the words its definition names, else its label in a question. */
export const criterionQuestion = ({ label, question = '' }: { label: string; question?: string | undefined }): string =>
  Object.entries(criterionQuestions).find(([id]) => id === question)?.[1] ??
  phrase('“{label}”: is that so at your company?', { label: phrase(label) });
