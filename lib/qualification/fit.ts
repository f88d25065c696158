import type { Gate } from '../definition/vocabulary.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { Assessment, CriterionVerdict, Good, KnockOutVerdict, Reason, Verdict } from './assessment.ts';
import { isDue } from './gates.ts';
import { know } from './known.ts';
import { byRule } from './reasons.ts';
import type { Situation } from './situation.ts';

type Part = { label: string; value: 'yes' | 'no' | 'unknown'; reasons: Reason[] };
type Sides = { criteria: CriterionVerdict[]; knockOuts: KnockOutVerdict[]; gates: Assessment['gates'] };

/** What company fit is judged from: one profile's checklist, knock-outs and gates, and all of them that speaks against the company. */
export type CompanySide = Sides & { fails: Part[] };

const gateNames: Readonly<Record<Gate, string>> = phrases({
  niche: 'kind of business',
  geography: 'market',
  scope: 'what they ask for',
  problem: 'the problem',
  money: 'money',
});
const gateKeys = Object.keys(gateNames) as Gate[]; // the keys of our own constant
const answers = { pass: 'yes', fail: 'no', unknown: 'unknown' } as const;

const gatePart = (gates: Assessment['gates'], gate: Gate): Part => ({
  label: gateNames[gate],
  value: answers[gates[gate].value],
  reasons: gates[gate].reasons,
});

/** Musts of the checklist: one bound to a gate is decided by the gate, any other by itself. */
function musts(s: Situation, { criteria, gates }: CompanySide): Part[] {
  return s.profile.criteria
    .filter(({ kind, phase }) => kind === 'must' && isDue(s, phase))
    .flatMap(({ id, gate }) => {
      const own = criteria.find((criterion) => criterion.id === id);
      return gate ? [gatePart(gates, gate)] : own ? [own] : [];
    });
}

/** Hard knock-outs that no gate already stands for. */
const freeKnockOuts = (s: Situation, { knockOuts }: Sides): KnockOutVerdict[] =>
  knockOuts.filter(
    ({ id, soft, value }) =>
      value === 'yes' && !soft && s.profile.knockOuts.find((one) => one.id === id)?.gate === undefined,
  );

/** All that speaks against the company: a failing gate, a failing must, a hard knock-out. */
function failsOf(s: Situation, side: Sides): Part[] {
  const gates = gateKeys.filter((gate) => side.gates[gate].value === 'fail').map((gate) => gatePart(side.gates, gate));
  const own = side.criteria.filter(
    ({ id, kind, value }) =>
      value === 'no' && kind === 'must' && s.profile.criteria.find((one) => one.id === id)?.gate === undefined,
  );
  const knockedOut = freeKnockOuts(s, side).map(({ label, reasons }) => ({ label, value: 'no' as const, reasons }));
  return [...gates, ...own, ...knockedOut];
}

/** What company fit is judged from, of a checklist, knock-outs and gates. */
export const companySide = (s: Situation, sides: Sides): CompanySide => ({ ...sides, fails: failsOf(s, sides) });

const because = (parts: readonly Part[]): Reason[] => parts.flatMap(({ reasons }) => reasons);

/** Whether the company is one the team wants, whoever the contact is. */
export function companyFitOf(s: Situation, side: CompanySide): Verdict<Good> {
  const checklist = know(s, 'icp.checklist');
  const { fails } = side;
  if (fails.length > 0) return { value: 'poor', reasons: because(fails) };
  if (checklist.value === 'poor') return { value: 'poor', reasons: checklist.reasons };
  if (checklist.value === 'good') return { value: 'good', reasons: checklist.reasons };
  const needed = musts(s, side);
  const open = needed.filter(({ value }) => value === 'unknown');
  if (needed.length > 0 && open.length === 0) return { value: 'good', reasons: because(needed) };
  return {
    value: 'unknown',
    reasons: open.map(({ label }) => byRule(phrase('not known: {what}', { what: phrase(label) }))),
  };
}

/** Company fit and authority together. */
export function fitOf(companyFit: Verdict<Good>, authority: Assessment['authority']): Verdict<Good> {
  if (companyFit.value === 'poor') return companyFit;
  if (authority.value === 'insufficient') return { value: 'poor', reasons: authority.reasons };
  if (companyFit.value === 'good' && authority.value === 'sufficient')
    return { value: 'good', reasons: [...companyFit.reasons, ...authority.reasons] };
  const open = [
    companyFit.value === 'unknown' ? companyFit : undefined,
    authority.value === 'unknown' ? authority : undefined,
  ];
  return { value: 'unknown', reasons: open.flatMap((verdict) => verdict?.reasons ?? []) };
}
