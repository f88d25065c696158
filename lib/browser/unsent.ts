import * as z from 'zod/mini';
import { AccountKey } from '../prospect/account.ts';
import { Change } from '../prospect/change.ts';

const Entry = z.object({ account: AccountKey, change: Change });

/** One thing the user said that the notebook has not confirmed yet. */
export type UnsentChange = z.infer<typeof Entry>;

/** Keeps what was said until the notebook has it: over a refusal, a closed panel, a stopped worker. */
export type Unsent = {
  all: () => UnsentChange[];
  add: (entries: readonly UnsentChange[]) => void;
  drop: (ids: readonly string[]) => void;
};

const key = 'unsent';

/** Every entry that can be understood; one that cannot does not take the others with it. */
const parsed = (text: string | null): UnsentChange[] => {
  const entries = z.array(z.unknown()).safeParse(text === null ? [] : JSON.parse(text));
  return (entries.data ?? []).flatMap((entry) => Entry.safeParse(entry).data ?? []);
};

/** Unsent changes in a storage that writes at once, so that a panel closing in the same moment loses nothing. */
export function unsentIn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Unsent {
  const all = () => parsed(storage.getItem(key));
  const write = (entries: UnsentChange[]) => {
    try {
      if (entries.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(entries));
    } catch (error) {
      // A full disk must not stop what was said from being drawn and sent: then it lives as long as the panel.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return {
    all,
    add: (entries) => write([...all(), ...entries]),
    drop: (ids) => write(all().filter(({ change }) => !ids.includes(change.id))),
  };
}
