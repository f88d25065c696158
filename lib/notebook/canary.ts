import { storeVersion } from './migrations.ts';
import type { OpenStore } from './open.ts';
import { type Notebook, Tally } from './schema.ts';
import { afterWriting, type Canary, canaryOf, type Damage, type Vault } from './vault.ts';

/** What is found in a store: writings counted (`tally`), accounts there, whether it is new or was emptied. */
export type Found = { tally: Tally; rows: number; isNew: boolean; isLost: boolean };

/** What is wrong with what is found, told by the canary, if there is one; undefined when nothing is. */
export function damageOf(found: Found, canary: Canary | undefined): Damage['kind'] | undefined {
  const wasWritten = canary !== undefined && canary.generation > 0;
  if (found.isLost || (found.isNew && wasWritten)) return 'lost';
  const isBehind = canary !== undefined && found.tally.generation < canary.generation;
  return isBehind || found.rows < found.tally.rows ? 'behind' : undefined;
}

/** Says in the vault what the notebook now holds, and what was said. Failing is no loss: a canary behind its notebook is mended at the next opening. */
export async function release(vault: Vault, canary: Canary, said: readonly string[]): Promise<void> {
  await vault.set(afterWriting(canary, said)).catch(() => undefined);
}

async function countedIn(store: Notebook) {
  const read = store.transaction(['meta', 'prospects']);
  return Promise.all([read.objectStore('meta').get('tally'), read.objectStore('prospects').count()]);
}

/** Compares a store with its canary: what is wrong, or how often the store was written. Throws what the store throws. */
export async function inspect(
  { store, isNew, isLost }: OpenStore,
  canary: Canary | undefined,
): Promise<{ damage: Damage['kind'] } | { tally: Tally }> {
  const [kept, rows] = await countedIn(store);
  const tally = Tally.safeParse(kept ?? { generation: 0, rows: 0 });
  if (!tally.success) return { damage: 'behind' };
  const damage = damageOf({ tally: tally.data, rows, isNew, isLost }, canary);
  return damage ? { damage } : { tally: tally.data };
}

/** Brings a canary up that is behind its notebook (the worker ended between both writes). */
export async function heal(
  vault: Vault,
  canary: Canary | undefined,
  { tally, place }: { tally: Tally; place: number },
) {
  const isBehind = canary?.generation !== tally.generation || canary.place !== place;
  if (isBehind) await release(vault, canaryOf(tally, storeVersion, place), []);
}
