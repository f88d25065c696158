import { Draft } from '../definition/set-up.ts';

/** Keeps a half-filled form until the notebook has it: over a closed panel, a refusal, a stopped worker. */
export type DraftKeeper = {
  /** What was kept last and is not in the notebook yet; undefined when there is nothing, or nothing that can be understood. */
  get: () => Draft | undefined;
  put: (draft: Draft) => void;
  /** Forgets it, unless it has changed since. */
  drop: (draft: Draft) => void;
};

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const key = 'setUp.draft';

function parsed(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    return Draft.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON: no form of ours
  }
}

/** A half-filled form in a storage that writes at once, so that a panel closing in the same moment loses nothing. */
export const draftIn = (place: Place): DraftKeeper => ({
  get: () => parsed(place.getItem(key)),
  put: (draft) => {
    try {
      place.setItem(key, JSON.stringify(draft));
    } catch {
      // There is no room: it still stands on the screen, and the notebook is asked to keep it too.
    }
  },
  drop: (draft) => {
    if (place.getItem(key) === JSON.stringify(draft)) place.removeItem(key);
  },
});
