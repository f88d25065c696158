import { chunkKeys, pack, TooLarge } from './packing.ts';
import { linesOf, newSum, partsOf, type Taking, taken, takenSaid } from './parts.ts';
import type { Notebook, Tally } from './schema.ts';
import { metaOf, read } from './transaction.ts';
import { inVault, type Kept, saidKeys, type Vault } from './vault.ts';

/** Backups kept; one more is there while the next is being made. */
const backupsKept = 3;
/** Characters one backup may take in the vault, compressed. */
const backupLimit = 48_000_000;
/** A backup is due after so many writings (more in a large notebook, for each backup reads all of it), or this old. */
const writings = 25;
const accountsPerWriting = 20;
const dayLong = 86_400_000;

/** True when so much was written since the last backup that another one is due. */
export function isDue({ generation, rows }: Tally, last: Kept | undefined, now: string): boolean {
  if (last === undefined) return true;
  const since = generation - last.generation;
  const isOld = Date.parse(now) - Date.parse(last.at) > dayLong;
  return since >= writings + rows / accountsPerWriting || (since > 0 && isOld);
}

type Making = { vault: Vault; store: Notebook; at: string };

/** Puts one backup away; undefined when it is larger than may be kept. */
async function packed({ vault, store, at }: Making, prefix: string, take: Taking) {
  const sum = newSum();
  const lines = linesOf(partsOf(store, take), at, sum);
  const size = await pack(lines, { vault, prefix, limit: backupLimit }).catch((error) => {
    if (error instanceof TooLarge) return undefined;
    throw error;
  });
  return size && { ...sum.contents, ...size, prefix, at };
}

/** Removes every chunk that no backup in the list owns, and what was said up to a writing that a backup holds. */
async function tidy(vault: Vault, kept: readonly Kept[]): Promise<void> {
  const owned = new Set(kept.flatMap(({ prefix, chunks }) => chunkKeys(prefix, chunks)));
  const strays = (await vault.keys()).filter((key) => /^backup\.\d{1,9}\.\d{1,9}$/.test(key) && !owned.has(key));
  const newest = kept.at(-1);
  const said = newest ? await saidKeys(vault, newest.generation) : [];
  await vault.remove([...strays, ...said]);
}

async function made(making: Making, number: number): Promise<Omit<Kept, 'generation'> | undefined> {
  const prefix = `backup.${number}`;
  const all = await packed(making, prefix, taken);
  const held = all ?? (await packed(making, prefix, takenSaid));
  return held && { ...held, number, holds: all ? 'all' : 'said' };
}

/**
 * Makes a backup of the store in the vault, beside the ones before, of which the last two stay. Undefined when nothing was
 * written since the last one, or it is too large even without what pages showed. Throws what the store or the vault throws.
 */
export async function backUp(making: Making): Promise<Kept | undefined> {
  const { vault, store } = making;
  const before = (await inVault(vault, 'backups')) ?? [];
  const last = before.at(-1);
  const { generation } = (await read(store, (at) => metaOf(at, 'tally'))) ?? { generation: 0 };
  if (generation === (last?.generation ?? 0)) return undefined;
  await tidy(vault, before);
  const held = await made(making, (last?.number ?? 0) + 1);
  if (held === undefined) return undefined;
  const kept: Kept = { ...held, generation };
  const backups = [...before, kept].slice(-backupsKept);
  await vault.set({ backups });
  await tidy(vault, backups);
  return kept;
}
