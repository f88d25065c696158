import type { QuestionId } from '../definition/questions.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';

const inWords = new Map([
  ['ceo', 'the CEO'],
  ['cfo', 'the CFO'],
  ['owner', 'the owner'],
  ['engineering', 'the engineer who specifies'],
  ['purchasing', 'the purchasing manager'],
]);

/** Who must join, as one would say it: "the CEO or the CFO"; of several, one is enough. */
export const whoInWords = (mustJoin: readonly string[]): string =>
  mustJoin.map((who) => inWords.get(who) ?? `the ${who.replaceAll('_', ' ')}`).join(' or ');

/** True when the CEO is whom the rules would have join; so it is while they name nobody. */
export const asksForCeo = (mustJoin: readonly string[]): boolean => mustJoin.length === 0 || mustJoin.includes('ceo');

/** Who could make up for a contact that cannot decide: what is known of their joining, and what asks for it. */
export function joiningOf(
  s: Situation,
  mustJoin: readonly string[],
): { value: 'yes' | 'no' | 'unknown'; question: QuestionId } {
  return asksForCeo(mustJoin)
    ? { value: valueAt(s, 'ceo.can_join'), question: 'q.authority.ceo_on_call' }
    : { value: valueAt(s, 'decider.can_join'), question: 'q.authority.decider_on_call' };
}
