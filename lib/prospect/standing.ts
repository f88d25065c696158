import type { Change, ChangeOf } from './change.ts';
import { notesOf } from './notes.ts';
import type { Answer, Standing } from './view.ts';

const byInstant = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** Changes oldest first, each id once; changes of one instant keep the order they were given in. */
function inOrder(changes: readonly Change[]): Change[] {
  const first = new Map<string, Change>();
  for (const change of changes) if (!first.has(change.id)) first.set(change.id, change);
  return [...first.values()].sort(byInstant);
}

/** Changes that stand, oldest first: not taken back, or taken back and brought back. Retractions themselves are left out. */
export function liveChanges(changes: readonly Change[]): Change[] {
  const takenBack = new Set<string>();
  const live: Change[] = [];
  // From the newest on, a retraction reaches earlier changes only, so whether it stands itself is known by then.
  for (const change of inOrder(changes).reverse()) {
    if (takenBack.has(change.id)) continue;
    if (change.kind === 'retracted') takenBack.add(change.change);
    else live.push(change);
  }
  return live.reverse();
}

/** The changes of one kind, narrowed. */
export const ofKind = <Kind extends Change['kind']>(changes: readonly Change[], kind: Kind): ChangeOf<Kind>[] =>
  changes.filter((change): change is ChangeOf<Kind> => change.kind === kind);

function answersOf(live: readonly Change[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { question, value, at, id } of ofKind(live, 'answered')) {
    answers.delete(question); // so that the map runs in the order of the answers in force
    if (value !== 'unknown' || question.startsWith('criterion:')) answers.set(question, { value, at, change: id });
  }
  return answers;
}

function tagsOf(live: readonly Change[]): ChangeOf<'tagged'>[] {
  const newest = new Map<string, ChangeOf<'tagged'>>();
  for (const tagged of ofKind(live, 'tagged')) newest.set(tagged.tag, tagged);
  return [...newest.values()].sort((a, b) => byInstant(b, a));
}

/** What happened, oldest day first; of one day what was said first. */
export function eventsIn(live: readonly Change[]): ChangeOf<'happened'>[] {
  return ofKind(live, 'happened').sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : byInstant(a, b)));
}

/** What was said last, with all that was said in one go with it. */
function newestEntry(live: readonly Change[]): readonly Change[] {
  const last = live.at(-1);
  if (last?.entry === undefined) return live.slice(-1);
  return live.filter(({ entry }) => entry === last.entry);
}

/** What the user said, as it stands; independent of the order of `changes` wherever their instants differ. */
export function standingOf(changes: readonly Change[]): Standing {
  const live = liveChanges(changes);
  const chosen = ofKind(live, 'chosen').at(-1);
  return {
    answers: answersOf(live),
    chosen: chosen?.contact,
    tags: tagsOf(live),
    notes: notesOf(ofKind(live, 'noted'), ofKind(inOrder(changes), 'noted')),
    events: eventsIn(live),
    handOvers: ofKind(live, 'handed-over').reverse(),
    undoable: newestEntry(live).map(({ id }) => id),
  };
}
