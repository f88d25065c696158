import { partsOf } from '../../lib/definition/asked.ts';
import type { Criterion, Definition, KnockOut } from '../../lib/definition/definition.ts';
import { type QuestionId, questions } from '../../lib/definition/questions.ts';
import type { Change } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment, Choice } from '../../lib/qualification/assessment.ts';
import { callPlan } from '../../lib/qualification/call-plan.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { heldProfiles } from '../../lib/qualification/profiles.ts';
import { today } from './made.ts';

/** A prospect of whom everything is known that will ever be, under a definition. */
export type Case = { name: string; prospect: Prospect; definition: Definition; today?: string };
/** How many questions each order took until the cell stood as it stands in the end. */
export type Taken = { name: string; suggested: number; checklist: number };

/** What a question tells: the keys its answers say something about. */
type Asked = { id: string; keys: ReadonlySet<string> };
type Told = { start: Prospect; hidden: readonly Change[]; all: readonly Asked[] };

const keysOf = (choices: readonly Choice[]): Set<string> =>
  new Set(choices.flatMap(({ says }) => says).flatMap((one) => (one.kind === 'answered' ? [one.question] : [])));

const names = Object.keys(questions) as QuestionId[]; // the keys of our own constant

/** Every question there is for a case, those of the checklist by their criteria. */
function everyQuestion({ prospect, definition, today: on = today }: Case): Asked[] {
  const { situation } = heldProfiles(prospect, definition, on).best;
  const ofMethod = names.map((id) => ({ id, keys: keysOf(choicesOf(situation, id)) }));
  const own = situation.profile.criteria.map(({ id }) => ({
    id: `q.criterion.${id}`,
    keys: new Set([`criterion:${id}`]),
  }));
  return [...ofMethod, ...own];
}

/** Hides every answer that a question could give. */
function hide(one: Case): Told {
  const all = everyQuestion(one);
  const isTold = (change: Change) => change.kind === 'answered' && all.some(({ keys }) => keys.has(change.question));
  const { changes } = one.prospect;
  const start = { ...one.prospect, changes: changes.filter((change) => !isTold(change)) };
  return { start, hidden: changes.filter(isTold), all };
}

const axes = ({ fit, readiness, cell }: Assessment): string => `${fit.value} ${readiness.value} ${cell}`;
const assessed = ({ definition, today: on = today }: Case, prospect: Prospect) => assess(prospect, definition, on);

const reveal = (prospect: Prospect, hidden: readonly Change[], { keys }: Asked): Prospect => {
  const told = hidden.filter((change) => change.kind === 'answered' && keys.has(change.question));
  return { ...prospect, changes: [...prospect.changes, ...told.filter((one) => !prospect.changes.includes(one))] };
};

type Order = (one: Case, now: Prospect, all: readonly Asked[]) => string[];

const suggested: Order = ({ definition, today: on = today }, now) => callPlan(now, definition, on).map(({ id }) => id);

const asksFor = (all: readonly Asked[], key: string): string[] =>
  all.filter(({ keys }) => [...keys].some((own) => own.split('@')[0] === key)).map(({ id }) => id);

/** The questions that tell one line of the checklist: the one it names, else those its answers are told by, else itself. */
function ofLine({ id, question, test }: Criterion | KnockOut, all: readonly Asked[]): string[] {
  if (names.some((name) => name === question)) return question ? [question] : [];
  const keys = partsOf(test).flatMap((part) => (part.test === 'answer' ? [part.question] : []));
  return [...keys.flatMap((key) => asksFor(all, key)), `q.criterion.${id}`];
}

/** The checklist from the top, then what may be said beside it as the panel draws it: every line not known yet. */
const checklist: Order = (one, now, all) => {
  const { criteria, knockOuts, sheet, profile } = assessed(one, now);
  const own = one.definition.profiles.find(({ id }) => id === profile.id);
  const open = new Set([...criteria, ...knockOuts].filter(({ value }) => value === 'unknown').map(({ id }) => id));
  const lines = [...(own?.criteria ?? []), ...(own?.knockOuts ?? [])].filter(({ id }) => open.has(id));
  const beside = sheet.filter(({ stands }) => stands === undefined);
  const ids = [...lines.flatMap((line) => ofLine(line, all)), ...beside.flatMap(({ key }) => asksFor(all, key))];
  return ids.filter((id) => all.some((asked) => asked.id === id));
};

/** Asks in an order, one question after the other, and says after how many the axes stood as they do in the end. */
function takenBy(one: Case, { start, hidden, all }: Told, order: Order): number {
  const final = axes(assessed(one, one.prospect));
  const asked = new Set<string>();
  let now = start;
  let settledAt = axes(assessed(one, now)) === final ? 0 : Number.POSITIVE_INFINITY;
  while (now.changes.length < one.prospect.changes.length) {
    const id = order(one, now, all).find((next) => !asked.has(next));
    const question = all.find((other) => other.id === id);
    if (question === undefined) break;
    asked.add(question.id);
    const before = now.changes.length;
    now = reveal(now, hidden, question);
    if (now.changes.length === before) continue;
    const stands = axes(assessed(one, now)) === final;
    settledAt = stands ? Math.min(settledAt, asked.size) : Number.POSITIVE_INFINITY;
  }
  return settledAt;
}

const first =
  (order: Order, rest: Order): Order =>
  (...at) => [...order(...at), ...rest(...at)];

/** Questions until the cell is settled, in the suggested order (then by the checklist) and by the checklist alone. */
export function taken(one: Case): Taken {
  const told = hide(one);
  return {
    name: one.name,
    suggested: takenBy(one, told, first(suggested, checklist)),
    checklist: takenBy(one, told, checklist),
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Means over the cases in which anything was left to settle, and the share of questions saved, 0 to 1. */
export function saving(all: readonly Taken[]): { cases: number; suggested: number; checklist: number; saved: number } {
  const open = all.filter((one) => Math.max(one.suggested, one.checklist) > 0);
  const suggestedMean = mean(open.map((one) => one.suggested));
  const checklistMean = mean(open.map((one) => one.checklist));
  return {
    cases: open.length,
    suggested: suggestedMean,
    checklist: checklistMean,
    saved: 1 - suggestedMean / checklistMean,
  };
}
