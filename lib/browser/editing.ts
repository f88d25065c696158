import { Editing } from '../definition/edit.ts';

/** Keeps a definition that is being changed and not yet a version: over a closed page, a refusal, a stopped worker. */
export type EditingKeeper = {
  /** What was being changed of the definition of this id; undefined when there is nothing, or nothing that can be understood. */
  get: (id: string) => Editing | undefined;
  put: (editing: Editing) => void;
  drop: (id: string) => void;
};

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (id: string) => `definition.editing.${id}`;

function parsed(text: string | null): Editing | undefined {
  if (text === null) return undefined;
  try {
    return Editing.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON: nothing of ours
  }
}

/** Definitions being changed, in a storage that writes at once, so that a page closing in the same moment loses nothing. */
export const editingIn = (place: Place): EditingKeeper => ({
  get: (id) => parsed(place.getItem(keyOf(id))),
  put: (editing) => {
    try {
      place.setItem(keyOf(editing.definition.id), JSON.stringify(editing));
    } catch {
      // There is no room: it still stands on the screen, and can be kept as a version.
    }
  },
  drop: (id) => place.removeItem(keyOf(id)),
});
