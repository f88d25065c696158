import type { Change, ChangeOf } from './change.ts';
import { liveChanges, ofKind } from './standing.ts';
import type { Answer } from './view.ts';

type Answered = ChangeOf<'answered'>;

/** A question answered differently in two places, neither knowing of the other: the answer that stands, and its rivals, newest first. */
export type Contest = { question: string; stands: Answer; rivals: Answer[] };

/** Ids of every answer that this one was said upon, directly or through others; undefined when that was not told. */
function knownTo(answered: Answered, all: ReadonlyMap<string, Answered>): Set<string> | undefined {
  const known = new Set<string>();
  let { base } = answered;
  while (base !== null && base !== undefined && !known.has(base)) {
    known.add(base);
    base = all.get(base)?.base ?? null;
  }
  return answered.base === undefined ? undefined : known;
}

const same = (a: Answered, b: Answered) => JSON.stringify(a.value) === JSON.stringify(b.value);
const answerOf = ({ value, at, id }: Answered): Answer => ({ value, at, change: id });

function contestOf(live: readonly Answered[], all: ReadonlyMap<string, Answered>): Contest | undefined {
  const known = new Map(live.map((answered) => [answered, knownTo(answered, all)]));
  const stands = live.at(-1);
  // An answer that does not tell what it was said upon was said upon all before it.
  const isReplaced = (one: Answered) =>
    live.some((other) => other !== one && other.at >= one.at && (known.get(other)?.has(one.id) ?? true));
  const rivals = live.filter((one) => one !== stands && known.get(one) && !isReplaced(one));
  if (stands === undefined || known.get(stands) === undefined) return undefined;
  const others = rivals.filter((one) => !same(one, stands)).reverse();
  return others.length === 0
    ? undefined
    : { question: stands.question, stands: answerOf(stands), rivals: others.map(answerOf) };
}

/** Questions answered differently in two places at the same time; empty almost always. */
export function contestsIn(changes: readonly Change[]): Contest[] {
  const all = new Map(ofKind(changes, 'answered').map((answered) => [answered.id, answered]));
  const byQuestion = Map.groupBy(ofKind(liveChanges(changes), 'answered'), ({ question }) => question);
  return [...byQuestion.values()].flatMap((live) => contestOf(live, all) ?? []);
}

/** The answer to a question that stands, "unknown" too, by its change: what the next answer to it is said upon. Null when there is none. */
export const baseOf = (changes: readonly Change[], question: string): string | null =>
  ofKind(liveChanges(changes), 'answered').findLast((answered) => answered.question === question)?.id ?? null;
