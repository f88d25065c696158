import type { AuthorityRule } from '../definition/definition.ts';
import { meetsInterval } from '../definition/interval.ts';
import type { Assessment, Reason } from './assessment.ts';
import { know } from './known.ts';
import { byRule, type Known } from './reasons.ts';
import type { Situation } from './situation.ts';
import { peopleForRules } from './size.ts';

type Authority = Assessment['authority'];

/** The rules that may hold for a firm of this size: several while its size is known only as an interval. */
function rulesFor(s: Situation): AuthorityRule[] {
  const people = peopleForRules(s);
  return s.definition.authority.filter(({ from, to }) =>
    meetsInterval(people, to === undefined ? { min: from } : { min: from, max: to }),
  );
}

const inAll = (rules: readonly AuthorityRule[]): string[] => {
  const [first, ...rest] = rules;
  return first?.mustJoin.filter((role) => rest.every(({ mustJoin }) => mustJoin.includes(role))) ?? [];
};

const insufficient = (rules: readonly AuthorityRule[], reasons: Reason[]): Authority => ({
  value: 'insufficient',
  reasons,
  mustJoin: inAll(rules),
});
const sufficient = (reasons: Reason[]): Authority => ({ value: 'sufficient', reasons, mustJoin: [] });
const unknown = (...reasons: Reason[]): Authority => ({ value: 'unknown', reasons, mustJoin: [] });

/** Larger firm: who leads the buying division decides with budget control and spending power, all three needed. */
function divisionHead(s: Situation, level: Known<string>, rules: readonly AuthorityRule[]): Authority {
  const leads = know(s, 'contact.leads_relevant_division');
  const budget = know(s, 'contact.controls_budget');
  const spend = know(s, 'contact.can_spend');
  const mayLead = leads.value === 'yes' || (leads.value === 'unknown' && level.value === 'division_head');
  if (!mayLead)
    return insufficient(rules, [
      ...level.reasons,
      byRule('in a larger firm: the CEO, or who leads the division that buys'),
    ]);
  const refused = [budget, spend].find(({ value }) => value === 'no');
  if (refused) return insufficient(rules, [...refused.reasons, byRule('budget and spending power are both needed')]);
  const needed = [leads, budget, spend];
  if (needed.every(({ value }) => value === 'yes')) return sufficient(needed.flatMap(({ reasons }) => reasons));
  return unknown(byRule('leads the division that buys, controls the budget, may spend it: not all three are known'));
}

/** Authority of the chosen contact alone, by the rules for a firm of this size. */
function ownAuthority(s: Situation): Authority {
  const rules = rulesFor(s);
  const outright = know(s, 'contact.authority');
  if (outright.value === 'sufficient') return sufficient(outright.reasons);
  if (outright.value === 'insufficient') return insufficient(rules, outright.reasons);
  const level = know(s, 'contact.level');
  if (level.value === 'unknown') return unknown(...level.reasons);
  if (level.value === 'owner' || level.value === 'ceo') return sufficient(level.reasons);
  const who = new Set(rules.map((rule) => rule.who));
  if (who.size !== 1)
    return unknown(...level.reasons, byRule('who decides depends on the size of the firm, and that is not known'));
  if (who.has('division')) return divisionHead(s, level, rules);
  return insufficient(rules, [...level.reasons, byRule('in a small firm the owner or CEO decides')]);
}

/** Whether a decision can be made with the chosen contact, and who else must be on the call. */
export function authorityOf(s: Situation): Authority {
  const own = ownAuthority(s);
  if (own.value === 'sufficient') return own;
  const joined = know(s, 'joined.authority');
  if (joined.value === 'sufficient') return sufficient(joined.reasons);
  const ceo = know(s, 'ceo.can_join');
  if (ceo.value !== 'yes') return own;
  // The verdict rests on the CEO being there, so the CEO stays named as who must join.
  return { value: 'sufficient', reasons: ceo.reasons, mustJoin: own.value === 'insufficient' ? own.mustJoin : ['ceo'] };
}
