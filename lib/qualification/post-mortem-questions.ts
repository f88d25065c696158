import { phrase } from '../words/phrase.ts';
import type { NextQuestion } from './assessment.ts';
import { valueAt } from './known.ts';
import { listed } from './listed.ts';
import { causeKey, causeOf, isForceMajeure, noDecisionCodes } from './no-decision.ts';
import { answered, say } from './say.ts';
import { answerTo, type Situation } from './situation.ts';

/** Asked of every deal that ended in nothing; the codes likeliest to be the answer, one key each. */
const whatKept = (): NextQuestion => ({
  id: 'q.postmortem.cause',
  text: phrase('What kept them from buying?'),
  answers: (['pain_not_top_priority', 'viability_too_expensive', 'no_budget', 'lost_contact'] as const).map((code) => ({
    label: phrase(noDecisionCodes[code]),
    says: [answered(causeKey, code)],
  })),
  settles: phrase('why nothing was bought'),
});

/** No sale before a decision maker has recognised the problem and the solution: whether one ever had. */
const whatWasSeen = (s: Situation): NextQuestion => ({
  id: 'q.postmortem.decision_maker',
  text: phrase('Had a decision maker recognised the problem and the solution?'),
  answers: [
    {
      label: phrase('Both'),
      says: [...say('dm.recognized_problem', 'yes', s), ...say('dm.recognized_solution', 'yes', s)],
    },
    {
      label: phrase('The problem only'),
      says: [...say('dm.recognized_problem', 'yes', s), ...say('dm.recognized_solution', 'no', s)],
    },
    { label: phrase('Neither'), says: say('dm.recognized_problem', 'no', s) },
  ],
  settles: phrase('how far they had come'),
});

const lateCycleKey = 'late_cycle.reason';

/** Why somebody who bought such a thing did not buy it from us. */
const whyNotUs = (): NextQuestion => ({
  id: 'q.postmortem.why_not_us',
  text: phrase('Why did they not buy it from us?'),
  answers: [
    { label: phrase('Had never heard of us'), says: [answered(lateCycleKey, 'never_heard')] },
    { label: phrase('Did not think us viable'), says: [answered(lateCycleKey, 'not_viable')] },
    { label: phrase('Had narrowed it down before'), says: [answered(lateCycleKey, 'narrowed_down')] },
  ],
  settles: phrase('where we were missing'),
});

const whichSegment = (s: Situation): NextQuestion[] =>
  valueAt(s, 'company.segment') === 'unknown' ? [listed(s, 'q.segment.smb_or_enterprise')] : [];

/** What the rule of their part of the market asks of a deal that ended in nothing. */
function bySegment(s: Situation): NextQuestion[] {
  const segment = valueAt(s, 'company.segment');
  if (segment === 'unknown') return whichSegment(s);
  if (segment === 'enterprise')
    return valueAt(s, 'budget.ever_earmarked') === 'unknown' ? [listed(s, 'q.postmortem.was_it_budgeted')] : [];
  const isProven = s.view.standing.events.some(({ event }) => event === 'verified');
  const isShownKnown = isProven || answerTo(s, 'intent.last_shown') !== undefined;
  const isAsked = answerTo(s, 'deal.bought_something_else') !== undefined;
  return [
    ...(isShownKnown ? [] : [listed(s, 'q.postmortem.intent_last_verified')]),
    ...(isAsked ? [] : [listed(s, 'q.postmortem.bought_something_else')]),
  ];
}

/** True once enough is said of what a decision maker saw: without the problem nobody asks for the solution. */
const isSeenKnown = (s: Situation): boolean =>
  valueAt(s, 'dm.recognized_problem') === 'no' ||
  (valueAt(s, 'dm.recognized_problem') === 'yes' && valueAt(s, 'dm.recognized_solution') !== 'unknown');

/** What is still to be asked of a closed deal, the first thing first; five questions at most, whatever was known before. */
export function postMortemQuestions(s: Situation): NextQuestion[] {
  const outcome = valueAt(s, 'deal.outcome');
  if (outcome === 'bought_similar') return answerTo(s, lateCycleKey) === undefined ? [whyNotUs()] : [];
  if (outcome === 'bought_different_category') return whichSegment(s); // bought neither ours nor one like it
  if (outcome !== 'no_decision' || isForceMajeure(s)) return [];
  return [
    ...bySegment(s),
    ...(causeOf(s) === 'unknown' ? [whatKept()] : []),
    ...(isSeenKnown(s) ? [] : [whatWasSeen(s)]),
  ];
}
