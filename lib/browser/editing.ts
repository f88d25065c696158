import { Editing } from '../definition/edit.ts';

/** Keeps a definition that is being changed and not yet a version: over a closed page, a refusal, a stopped worker. */
export type EditingKeeper = {
  /** What was being changed of the definition of this id; undefined when there is nothing, or nothing that can be understood. */
  get: (id: string) => Editing | undefined;
  put: (editing: Editing) => void;
  drop: (id: string) => void;
};

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const prefixOf = (slot: number) => (slot === 0 ? 'definition.editing.' : `definition.editing-${slot}.`);

function parsed(text: string | null): Editing | undefined {
  if (text === null) return undefined;
  try {
    return Editing.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON: nothing of ours
  }
}

/**
 * Definitions being changed, in a storage that writes at once, so that a page closing in the same moment loses nothing. Each open
 * workspace has a slot of its own, so that none writes over what another one has half written.
 */
export const editingIn = (place: Place, slot = 0): EditingKeeper => ({
  get: (id) => parsed(place.getItem(prefixOf(slot) + id)),
  put: (editing) => {
    try {
      place.setItem(prefixOf(slot) + editing.definition.id, JSON.stringify(editing));
    } catch {
      // There is no room: it still stands on the screen, and can be kept as a version.
    }
  },
  drop: (id) => place.removeItem(prefixOf(slot) + id),
});

type Listed = Pick<Storage, 'key' | 'length'>;
type Locks = Pick<LockManager, 'request'>;

/** Workspaces that may be open at a time with changes of their own each. */
const slots = Array.from({ length: 40 }, (_, slot) => slot);

/** Milliseconds in which a page that was just closed lets go of its slot. */
const letGo = 500;

const hasDraft = (place: Listed, slot: number): boolean =>
  Array.from({ length: place.length }, (_, at) => place.key(at) ?? '').some((key) => key.startsWith(prefixOf(slot)));

/** Holds a slot for as long as the page is there; false when another page holds it. */
function held(locks: Locks, slot: number, within: number): Promise<boolean> {
  const patience = within === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(within) };
  return new Promise((tell) => {
    const hold = (lock: Lock | null) => {
      tell(lock !== null);
      return lock && new Promise<void>(() => undefined); // never over: the browser lets go when the page is gone
    };
    locks.request(`${prefixOf(slot)}lock`, patience, hold).catch(() => tell(false));
  });
}

/** The slot of a workspace that opens: the first that no other one holds, and one where something was left half written before all. */
export async function ownSlot(place: Listed, locks: Locks): Promise<number> {
  const left = slots.filter((slot) => hasDraft(place, slot));
  for (const slot of left) if (await held(locks, slot, letGo)) return slot;
  for (const slot of slots) if (!left.includes(slot) && (await held(locks, slot, 0))) return slot;
  return slots.length; // more windows than anybody has: the last ones share
}
