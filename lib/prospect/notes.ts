import type { ChangeOf } from './change.ts';
import type { Note } from './view.ts';

type Noted = ChangeOf<'noted'>;

/** Ids of every text that a text in force was edited from, directly or through other texts. */
function replaced(live: readonly Noted[], all: readonly Noted[]): Set<string> {
  const place = new Map(all.map(({ id }, index) => [id, index]));
  // A text can only come from an earlier one; without that, two texts naming each other would both vanish.
  const earlier = (noted: Noted | undefined) => {
    const at = place.get(noted?.base ?? '');
    return noted !== undefined && at !== undefined && at < (place.get(noted.id) ?? 0) ? all[at] : undefined;
  };
  const found = new Set<string>();
  for (const noted of live) {
    for (let base = earlier(noted); base !== undefined && !found.has(base.id); base = earlier(base)) found.add(base.id);
  }
  return found;
}

/** Texts nobody has edited further, newest first; the same text written twice stands once. */
function heads(live: readonly Noted[], all: readonly Noted[]): Noted[] {
  const old = replaced(live, all);
  const texts = new Set<string>();
  const newestFirst = live.filter((noted) => !old.has(noted.id)).reverse();
  return newestFirst.filter(({ text }) => text !== '' && !texts.has(text) && texts.add(text));
}

function noteOf(id: string, found: readonly Noted[]): Note | undefined {
  const [main, ...others] = found.map(({ text, id: change, at }) => ({ text, change, at }));
  return main && { id, ...main, rivals: others };
}

/** Notes as they stand, newest first. A text removed here and edited elsewhere at the same time stays as edited. */
export function notesOf(live: readonly Noted[], all: readonly Noted[]): Note[] {
  const ids = new Set(live.map(({ note }) => note));
  const own = (id: string) => (noted: Noted) => noted.note === id;
  const notes = [...ids].map((id) => noteOf(id, heads(live.filter(own(id)), all.filter(own(id)))));
  return notes.filter((note) => note !== undefined).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
