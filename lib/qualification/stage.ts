import { type OpportunityItem, opportunityItems } from '../definition/vocabulary.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import { stagesSoFar } from './history.ts';
import { know, valueAt } from './known.ts';
import { byRule } from './reasons.ts';
import type { Situation } from './situation.ts';
import type { ChoiceKey } from './vocabulary.ts';

type TrileanKey = Extract<ChoiceKey, `opp.${string}`>;

/** Either satisfies: yes if one is, no if both are known not to be. */
const either = (one: Trilean, other: Trilean): Trilean =>
  one === 'yes' || other === 'yes' ? 'yes' : one === 'no' && other === 'no' ? 'no' : 'unknown';

/** Both are needed: no if one is missing. */
const both = (one: Trilean, other: Trilean): Trilean =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown';

/** A budget said to be earmarked or identified is an identified one; "none" is a no to whatever was not said. */
function budget(s: Situation, at: (key: TrileanKey) => Trilean): Trilean {
  const status = valueAt(s, 'budget.status');
  const hasIt = (status === 'earmarked' && valueAt(s, 'budget.for') !== 'other') || status === 'identified';
  const said = either(at('opp.budget_available'), hasIt ? 'yes' : at('opp.budget_identified'));
  return said === 'unknown' && status === 'none' ? 'no' : said;
}

/** The five characteristics, each met, missing or not known. */
export function opportunityItemsOf(s: Situation): Record<OpportunityItem, Trilean> {
  const at = (key: TrileanKey): Trilean => valueAt(s, key);
  return {
    timeline: at('opp.timeline_agreed'),
    decision_maker: either(at('opp.dm_involved'), at('opp.dm_aware')),
    budget: budget(s, at),
    buyer_next_steps: both(at('opp.buyer_next_steps_agreed'), at('opp.buyer_next_steps_working')),
    urgency_driver: at('opp.urgency_driver'),
  };
}

/** The five characteristics: how many are met, which are missing, which are not known. */
export function opportunityOf(s: Situation): Assessment['opportunity'] {
  const known = opportunityItemsOf(s);
  const withValue = (value: Trilean) => opportunityItems.filter((item) => known[item] === value);
  return { met: withValue('yes').length, missing: withValue('no'), unknown: withValue('unknown') };
}

/** True when enough of the five are met, the required ones among them. */
function meetsBar(s: Situation, { met, missing, unknown }: Assessment['opportunity']): boolean {
  const { opportunityMin, opportunityRequired } = s.definition.thresholds;
  return met >= opportunityMin && !opportunityRequired.some((item) => missing.includes(item) || unknown.includes(item));
}

/** A deal is open once it is an opportunity, has a stage, or a budget was talked of. */
export const hasDeal = (s: Situation, stage: Assessment['stage']['value']): boolean =>
  stage === 'opportunity' ||
  stage === 'closed' ||
  stagesSoFar(s).length > 0 ||
  valueAt(s, 'budget.status') !== 'unknown';

/** List until they ask for a response; a lead then; an opportunity with near-term talk and enough of the five. */
export function stageOf(s: Situation, opportunity: Assessment['opportunity']): Assessment['stage'] {
  const outcome = know(s, 'deal.outcome');
  if (outcome.value !== 'unknown') return { value: 'closed', reasons: outcome.reasons };
  const asked = know(s, 'engagement.requested_response');
  if (asked.value !== 'yes')
    return {
      value: 'list',
      reasons: [byRule(phrase('they have not asked for anything yet: a list entry, not a lead'))],
    };
  const talk = know(s, 'opp.near_term_talk');
  if (talk.value === 'yes' && meetsBar(s, opportunity)) return { value: 'opportunity', reasons: talk.reasons };
  return { value: 'lead', reasons: asked.reasons };
}
