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
  /** What is kept and cannot be understood, as text; empty when there is none. It stays until a version comes that can. */
  strange: () => string;
  /** False while something is kept in this panel only, for want of room: it must stay open. */
  isSafe: () => boolean;
};

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const key = 'unsent';
/** Where a text goes that is no list at all, so that the list can go on without it. */
const brokenKey = 'unsent.broken';

function listIn(place: Place): unknown[] {
  const text = place.getItem(key);
  if (text === null) return [];
  try {
    const list = z.array(z.unknown()).safeParse(JSON.parse(text));
    if (list.success) return list.data;
  } catch {
    // No JSON: set aside below, as any other text that is no list.
  }
  place.setItem(brokenKey, text);
  place.removeItem(key);
  return [];
}

const idOf = (kept: unknown): string | undefined => Entry.safeParse(kept).data?.change.id;

/** Unsent changes in a storage that writes at once, so that a panel closing in the same moment loses nothing. */
export function unsentIn(place: Place): Unsent {
  let here: UnsentChange[] = [];
  const write = (entries: unknown[]) =>
    entries.length === 0 ? place.removeItem(key) : place.setItem(key, JSON.stringify(entries));
  const settle = () => {
    if (here.length === 0) return;
    try {
      write([...listIn(place), ...here]);
      here = [];
    } catch {
      // There is no room: it stays here, and `isSafe` tells.
    }
  };
  return {
    all: () => [...listIn(place).flatMap((kept) => Entry.safeParse(kept).data ?? []), ...here],
    add: (entries) => {
      here = [...here, ...entries];
      settle();
    },
    drop: (ids) => {
      here = here.filter(({ change }) => !ids.includes(change.id));
      const list = listIn(place);
      const rest = list.filter((kept) => !ids.includes(idOf(kept) ?? ''));
      if (rest.length < list.length) write(rest);
      settle();
    },
    strange: () => {
      const entries = listIn(place).filter((kept) => idOf(kept) === undefined);
      const broken = place.getItem(brokenKey);
      return [...entries.map((entry) => JSON.stringify(entry)), ...(broken === null ? [] : [broken])].join('\n');
    },
    isSafe: () => here.length === 0,
  };
}
