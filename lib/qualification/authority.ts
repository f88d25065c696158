import type { AuthorityRule } from '../definition/definition.ts';
import { meetsInterval } from '../definition/interval.ts';
import type { QuestionId } from '../definition/questions.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment, Reason } from './assessment.ts';
import { byDeciders, openQuestion, topDecides } from './deciders.ts';
import { know, valueAt } from './known.ts';
import { byRule, type Known } from './reasons.ts';
import type { Situation } from './situation.ts';
import { peopleForRules } from './size.ts';

type Authority = Assessment['authority'];

/** The rules that may hold for a firm of this size: several while its size is known only as an interval. */
export function rulesFor(s: Situation): AuthorityRule[] {
  const people = peopleForRules(s);
  return s.definition.authority.filter(({ from, to }) =>
    meetsInterval(people, to === undefined ? { min: from } : { min: from, max: to }),
  );
}

/** Who must join by every one of several rules or verdicts. */
const inAll = (rules: readonly Pick<AuthorityRule, 'mustJoin'>[]): string[] => {
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
      byRule(phrase('in a larger firm: the CEO, or who leads the division that buys')),
    ]);
  const refused = [budget, spend].find(({ value }) => value === 'no');
  if (refused)
    return insufficient(rules, [...refused.reasons, byRule(phrase('budget and spending power are both needed'))]);
  const needed = [leads, budget, spend];
  if (needed.every(({ value }) => value === 'yes')) return sufficient(needed.flatMap(({ reasons }) => reasons));
  return unknown(
    byRule(phrase('leads the division that buys, controls the budget, may spend it: not all three are known')),
  );
}

const bySize = (level: Known<string>) =>
  unknown(...level.reasons, byRule(phrase('who decides depends on the size of the firm, and that is not known')));

/** Authority by rules of which one at least lists who decides: settled only when all that may hold agree. */
function underEach(s: Situation, rules: readonly AuthorityRule[], level: Known<string>): Authority {
  const [first, ...rest] = rules.map((rule) =>
    rule.who === 'deciders' ? byDeciders(s, rule) : byRank(s, [rule], level),
  );
  if (first === undefined) return unknown(byRule(phrase('no rule says who decides')));
  if (rest.some(({ value }) => value !== first.value)) return bySize(level);
  return { ...first, mustJoin: inAll([first, ...rest]) };
}

/** Authority by rank alone, for rules that know the top and who leads the division that buys. */
function byRank(s: Situation, rules: readonly AuthorityRule[], level: Known<string>): Authority {
  if (level.value === 'owner' || level.value === 'ceo') return sufficient(level.reasons);
  const who = new Set(rules.map((rule) => rule.who));
  if (who.size !== 1) return bySize(level);
  if (who.has('division')) return divisionHead(s, level, rules);
  return insufficient(rules, [...level.reasons, byRule(phrase('in a small firm the owner or CEO decides'))]);
}

/** Authority of the chosen contact alone, by the rules for a firm of this size. */
function ownAuthority(s: Situation): Authority {
  const rules = rulesFor(s);
  const outright = know(s, 'contact.authority');
  if (outright.value === 'sufficient') return sufficient(outright.reasons);
  if (outright.value === 'insufficient') return insufficient(rules, outright.reasons);
  const level = know(s, 'contact.level');
  if (level.value === 'unknown') return unknown(...level.reasons);
  if (rules.some((rule) => rule.who === 'deciders')) return underEach(s, rules, level);
  return byRank(s, rules, level);
}

/** Somebody else who decides may join instead, where the rules ask for another than the CEO. */
function withDecider(s: Situation, own: Authority, rules: readonly AuthorityRule[]): Authority {
  const decider = know(s, 'decider.can_join');
  const mustJoin = own.value === 'insufficient' ? own.mustJoin : inAll(rules);
  if (decider.value !== 'yes') return own;
  return { value: 'sufficient', reasons: decider.reasons, mustJoin };
}

/** The question that may settle what the rule for a firm of this size leaves open; undefined where no rule lists who decides. */
export function authorityQuestion(s: Situation): QuestionId | undefined {
  const [rule, ...others] = rulesFor(s);
  return rule?.who === 'deciders' && others.length === 0 && valueAt(s, 'contact.authority') === 'unknown'
    ? openQuestion(s, rule)
    : undefined;
}

/** Whether a decision can be made with the chosen contact, and who else must be on the call. */
export function authorityOf(s: Situation): Authority {
  const own = ownAuthority(s);
  if (own.value === 'sufficient') return own;
  const joined = know(s, 'joined.authority');
  if (joined.value === 'sufficient') return sufficient(joined.reasons);
  const rules = rulesFor(s);
  const ceo = know(s, 'ceo.can_join');
  if (ceo.value !== 'yes' || !topDecides(rules)) return withDecider(s, own, rules);
  // The verdict rests on the CEO being there, so the CEO stays named as who must join.
  return { value: 'sufficient', reasons: ceo.reasons, mustJoin: ['ceo'] };
}
