import type { Trilean } from '../prospect/text.ts';
import type { Answer } from '../prospect/view.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { JudgedContact } from './assessment.ts';
import { decides } from './history.ts';
import { ofContact, saidOf } from './people.ts';
import { byRule, byYou, type Known } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';

/** What a decision maker must have recognised before anything can be sold. */
export type Recognised = 'dm.recognized_problem' | 'dm.recognized_solution';

const inWords = phrases({
  'dm.recognized_problem': 'A decision maker sees the problem',
  'dm.recognized_solution': 'A decision maker sees the solution',
});

type Said = { value: 'yes' | 'no'; answer: Answer; key: string; whom?: JudgedContact };

const told = (answer: Answer | undefined, key: string, whom?: JudgedContact): Said[] =>
  answer?.value === 'yes' || answer?.value === 'no'
    ? [{ value: answer.value, answer, key, ...(whom ? { whom } : {}) }]
    : [];

/** Everybody who decides, as far as they are known. */
export const decisionMakers = (s: Situation): JudgedContact[] => s.people.filter((person) => decides(s, person));

/** What was said of each who decides; one who sees it is enough, and only when all were said not to, nobody does. */
function byName(s: Situation, key: Recognised): Said | undefined {
  const makers = decisionMakers(s);
  const all = makers.flatMap((person) => told(saidOf(s.view, key, person), ofContact(key, person.id), person));
  const newest = (value: 'yes' | 'no') =>
    all.filter((one) => one.value === value).sort((a, b) => (a.answer.at < b.answer.at ? 1 : -1))[0];
  return newest('yes') ?? (all.length === makers.length ? newest('no') : undefined);
}

/** Whether a decision maker recognised the problem, or the solution: as said of one by name or outright, the newest word. */
export function recognised(s: Situation, key: Recognised): Known<Trilean> {
  const [outright] = told(answerTo(s, key), key);
  const named = byName(s, key);
  const said = named && outright && outright.answer.at > named.answer.at ? outright : (named ?? outright);
  const label = inWords[key];
  if (said === undefined) return { value: 'unknown', reasons: [byRule(phrase('{label}: not known', { label }))] };
  const value = phrase(said.value);
  const text = said.whom
    ? phrase('you said of {name}: {label}: {value}', { name: said.whom.name, label, value })
    : phrase('you said: {label}: {value}', { label, value });
  return { value: said.value, reasons: [byYou(text, said.key, said.answer)] };
}
