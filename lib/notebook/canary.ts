import * as z from 'zod/mini';
import { storeVersion } from './migrations.ts';
import { type Notebook, Tally } from './schema.ts';

/** What the notebook held when it was last written, kept outside of it. */
export const Canary = z.object({ schema: z.int(), generation: z.int(), rows: z.int() });
export type Canary = z.infer<typeof Canary>;

/** A small place outside the notebook's store; either call may fail. */
export type CanaryCage = { read: () => Promise<unknown>; write: (canary: Canary) => Promise<void> };

/** Sound, or less than was once written: the store lost something without saying so. */
export type Health = 'sound' | 'damaged';

/** Judges what is found: writings counted (`tally`), accounts there, and the canary, if there is one. */
export function healthOf(tally: Tally, rows: number, canary: Canary | undefined): Health {
  const isBehind = canary !== undefined && tally.generation < canary.generation;
  return isBehind || rows < tally.rows ? 'damaged' : 'sound';
}

/** Says outside what the notebook now holds. Failing is no loss: a canary behind its notebook is mended at the next opening. */
export async function release(cage: CanaryCage, { generation, rows }: Tally): Promise<void> {
  await cage.write({ schema: storeVersion, generation, rows }).catch(() => undefined);
}

async function caught(cage: CanaryCage): Promise<Canary | undefined> {
  const found = Canary.safeParse(await cage.read().catch(() => undefined)); // an unreadable canary tells nothing
  return found.success ? found.data : undefined;
}

/** Compares the notebook with its canary; one that is behind (the worker ended between both writes) is brought up. */
export async function inspect(store: Notebook, cage: CanaryCage): Promise<Health> {
  const read = store.transaction(['meta', 'prospects']);
  const [kept, rows] = await Promise.all([
    read.objectStore('meta').get('tally'),
    read.objectStore('prospects').count(),
  ]);
  const tally = Tally.safeParse(kept ?? { generation: 0, rows: 0 });
  const canary = await caught(cage);
  if (!tally.success || healthOf(tally.data, rows, canary) === 'damaged') return 'damaged';
  if (canary?.generation !== tally.data.generation) await release(cage, tally.data);
  return 'sound';
}
