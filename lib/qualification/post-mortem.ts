import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { NextQuestion } from './assessment.ts';
import { lastDay } from './history.ts';
import { valueAt } from './known.ts';
import { listed } from './listed.ts';
import { heldProfiles } from './profiles.ts';
import { answerTo, type Situation } from './situation.ts';

/** What a closed deal says about its qualification, and what it may teach the definition. */
export type PostMortem = {
  verdict: 'was_qualified' | 'never_qualified' | 'intent_drift' | 'inconclusive';
  /** How the account counts when the definition is calibrated. */
  icpLabel: 'positive' | 'negative' | 'neutral' | 'excluded';
  result: 'won' | 'lost' | 'no_decision';
  /** Why nothing was bought; absent when something was. */
  cause?: 'pain_not_top_priority' | 'viability_doubt' | 'unknown';
  nextQuestion?: NextQuestion;
};
type Judgement = Pick<PostMortem, 'verdict' | 'icpLabel'>;

const qualified: Judgement = { verdict: 'was_qualified', icpLabel: 'positive' };
const drift: Judgement = { verdict: 'intent_drift', icpLabel: 'neutral' };
const undecided: Judgement = { verdict: 'inconclusive', icpLabel: 'neutral' };

/** Nothing bought: an enterprise that never set budget aside was probably never qualified; a small firm's intent moved. */
function noDecision(s: Situation): Judgement {
  if (valueAt(s, 'deal.force_majeure') === 'yes') return { verdict: 'inconclusive', icpLabel: 'excluded' };
  const segment = valueAt(s, 'company.segment');
  if (segment === 'smb') return drift;
  if (segment === 'unknown') return undecided;
  return valueAt(s, 'budget.ever_earmarked') === 'yes'
    ? undecided
    : { verdict: 'never_qualified', icpLabel: 'negative' };
}

function causeOf(s: Situation): NonNullable<PostMortem['cause']> {
  if (valueAt(s, 'problem.priority') === 'not_top') return 'pain_not_top_priority';
  return valueAt(s, 'deal.viability_objection') === 'unknown' ? 'unknown' : 'viability_doubt';
}

/** The first question to ask of a deal that ended in nothing. */
function openQuestion(s: Situation): NextQuestion | undefined {
  const segment = valueAt(s, 'company.segment');
  if (segment === 'unknown') return listed(s, 'q.segment.smb_or_enterprise');
  if (segment === 'enterprise')
    return valueAt(s, 'budget.ever_earmarked') === 'unknown' ? listed(s, 'q.postmortem.was_it_budgeted') : undefined;
  const isShownKnown = lastDay(s, 'verified') !== undefined || answerTo(s, 'intent.last_shown') !== undefined;
  if (!isShownKnown) return listed(s, 'q.postmortem.intent_last_verified');
  const isAsked = answerTo(s, 'deal.bought_something_else') !== undefined;
  return isAsked ? undefined : listed(s, 'q.postmortem.bought_something_else');
}

/** The post-mortem of a closed deal; undefined while it is open. A loss to a similar product was correctly qualified. */
export function postMortemOf(s: Situation): PostMortem | undefined {
  switch (valueAt(s, 'deal.outcome')) {
    case 'bought_from_us':
      return { ...qualified, result: 'won' };
    case 'bought_similar':
      return { ...qualified, result: 'lost' };
    case 'bought_different_category':
      return { ...drift, result: 'no_decision' };
    case 'no_decision': {
      const question = openQuestion(s);
      const next = question ? { nextQuestion: question } : {};
      return { ...noDecision(s), result: 'no_decision', cause: causeOf(s), ...next };
    }
    default:
      return undefined;
  }
}

/** The post-mortem of a prospect on a day; undefined while its deal is open. */
export const postMortem = (prospect: Prospect, definition: Definition, today: Day): PostMortem | undefined =>
  postMortemOf(heldProfiles(prospect, definition, today).best.situation);
