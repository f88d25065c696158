import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { NextQuestion } from './assessment.ts';
import type { outcomes } from './history.ts';
import { valueAt } from './known.ts';
import { type Cause, causeOf, isForceMajeure } from './no-decision.ts';
import { postMortemQuestions } from './post-mortem-questions.ts';
import { heldProfiles } from './profiles.ts';
import type { Situation } from './situation.ts';

/** What a closed deal says about its qualification, and what it may teach the definition. */
export type PostMortem = {
  verdict: 'was_qualified' | 'never_qualified' | 'intent_drift' | 'inconclusive';
  /** How the account counts when the definition is calibrated. */
  icpLabel: 'positive' | 'negative' | 'neutral' | 'excluded';
  result: 'won' | 'lost' | 'no_decision';
  outcome: (typeof outcomes)[number];
  /** Why nothing was bought; absent when something was. */
  cause?: Cause;
  /** How many questions are left to ask, and the first of them. */
  open: number;
  nextQuestion?: NextQuestion;
};
type Judgement = Pick<PostMortem, 'verdict' | 'icpLabel'>;

const qualified: Judgement = { verdict: 'was_qualified', icpLabel: 'positive' };
const drift: Judgement = { verdict: 'intent_drift', icpLabel: 'neutral' };
const undecided: Judgement = { verdict: 'inconclusive', icpLabel: 'neutral' };

/** Nothing bought: an enterprise that never set budget aside was probably never qualified; a small firm's intent moved. */
function noDecision(s: Situation): Judgement {
  if (isForceMajeure(s)) return { verdict: 'inconclusive', icpLabel: 'excluded' };
  const segment = valueAt(s, 'company.segment');
  if (segment === 'smb') return drift;
  if (segment === 'unknown') return undecided;
  return valueAt(s, 'budget.ever_earmarked') === 'yes'
    ? undecided
    : { verdict: 'never_qualified', icpLabel: 'negative' };
}

function judged(s: Situation): Omit<PostMortem, 'open'> | undefined {
  const outcome = valueAt(s, 'deal.outcome');
  switch (outcome) {
    case 'bought_from_us':
      return { ...qualified, outcome, result: 'won' };
    case 'bought_similar':
      return { ...qualified, outcome, result: 'lost' };
    case 'bought_different_category':
      return { ...drift, outcome, result: 'no_decision' };
    case 'no_decision':
      return { ...noDecision(s), outcome, result: 'no_decision', cause: causeOf(s) };
    default:
      return undefined;
  }
}

/** The post-mortem of a closed deal; undefined while it is open. A loss to a similar product was correctly qualified. */
export function postMortemOf(s: Situation): PostMortem | undefined {
  const found = judged(s);
  if (found === undefined) return undefined;
  const [next, ...rest] = postMortemQuestions(s);
  return next === undefined ? { ...found, open: 0 } : { ...found, open: rest.length + 1, nextQuestion: next };
}

/** The post-mortem of a prospect on a day; undefined while its deal is open. */
export const postMortem = (prospect: Prospect, definition: Definition, today: Day): PostMortem | undefined =>
  postMortemOf(heldProfiles(prospect, definition, today).best.situation);
