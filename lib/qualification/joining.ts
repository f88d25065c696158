import type { QuestionId } from '../definition/questions.ts';
import { phrase, phrases } from '../words/phrase.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';

const inWords: Readonly<Record<string, string>> = phrases({
  ceo: 'the CEO',
  cfo: 'the CFO',
  owner: 'the owner',
  engineering: 'the engineer who specifies',
  purchasing: 'the purchasing manager',
  budget_holder: 'the budget holder',
  category_manager: 'the category manager',
  economic_buyer: 'the economic buyer',
});
const asTheirs: Readonly<Record<string, string>> = phrases({
  ceo: 'your CEO',
  cfo: 'your CFO',
  owner: 'your owner',
  engineering: 'your engineer who specifies',
  purchasing: 'your purchasing manager',
  budget_holder: 'your budget holder',
  category_manager: 'your category manager',
  economic_buyer: 'your economic buyer',
});

const eitherOf = (people: readonly string[]): string =>
  people.length === 0 ? '' : people.reduce((one, other) => phrase('{one} or {other}', { one, other }));
const spelt = (who: string) => who.replaceAll('_', ' ');
const said = (words: Readonly<Record<string, string>>, who: string) =>
  Object.hasOwn(words, who) ? words[who] : undefined;

/** Who must join, as one would say it: "the CEO or the CFO"; of several, one is enough. */
export const whoInWords = (mustJoin: readonly string[]): string =>
  eitherOf(mustJoin.map((who) => said(inWords, who) ?? phrase('the {who}', { who: spelt(who) })));

/** Who must join, as one says it to the contact: "your CEO". */
export const inviting = (mustJoin: readonly string[]): string =>
  asksForCeo(mustJoin)
    ? phrase('your CEO')
    : eitherOf(mustJoin.map((who) => said(asTheirs, who) ?? phrase('your {who}', { who: spelt(who) })));

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
