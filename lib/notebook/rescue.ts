import { pack } from './packing.ts';
import { linesOf, newSum, type Part, partsOf, takenReadable } from './parts.ts';
import type { Notebook } from './schema.ts';
import type { Rescued, Vault } from './vault.ts';

/** Parts as far as the store gives them; where it gives no more, that counts as one piece unreadable. */
async function* readable(store: Notebook): AsyncGenerator<Part> {
  const parts = partsOf(store, takenReadable);
  try {
    yield* parts;
  } catch {
    // Whatever the store threw: behind this point nothing can be read.
    yield { lines: [], contents: { accounts: 0, changes: 0, notes: 0 }, unreadable: 1, next: null };
  }
}

/**
 * Puts everything that can be read of a damaged store into the vault, at once: the browser may empty such a store at its
 * next start. Null when there is no room for it.
 */
export async function rescue(vault: Vault, store: Notebook, at: string): Promise<Rescued | null> {
  const sum = newSum();
  const lines = linesOf(readable(store), at, sum);
  const limit = Number.POSITIVE_INFINITY;
  const size = await pack(lines, { vault, prefix: 'rescue', limit }).catch(() => undefined); // no room: tried again when mending
  return size === undefined ? null : { ...sum.contents, ...size, prefix: 'rescue', at, unreadable: sum.unreadable };
}
