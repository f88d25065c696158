import * as z from 'zod/mini';
import { Contents } from '../exchange/contents.ts';
import { Instant } from '../prospect/text.ts';
import type { Tally } from './schema.ts';

/** The other store, beside the notebook's own and lost independently of it: values by key. Any call may fail. */
export type Vault = {
  get: (key: string) => Promise<unknown>;
  /** Writes all of these or none. */
  set: (entries: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
  keys: () => Promise<string[]>;
};

/** What the notebook held when it was last written, and which place it is kept in. */
export const Canary = z.object({ schema: z.int(), generation: z.int(), rows: z.int(), place: z.optional(z.int()) });
export type Canary = z.infer<typeof Canary>;

/**
 * What is wrong with a store. `behind`: it holds less than was written. `lost`: the browser emptied it. `unopenable`,
 * `unreadable`: it cannot be opened, or opens and cannot be read.
 */
const damageKinds = ['behind', 'lost', 'unopenable', 'unreadable'] as const;
export const Damage = z.object({ kind: z.enum(damageKinds), at: Instant });
export type Damage = z.infer<typeof Damage>;

/** Lines packed away under `<prefix>.0`, `<prefix>.1`, …, and what they hold. */
export const Packed = z.extend(Contents, { prefix: z.string(), chunks: z.int(), at: Instant, bytes: z.int() });
export type Packed = z.infer<typeof Packed>;

/** One rolling backup; `holds` tells whether what pages showed had to be left out for its size. */
export const Kept = z.extend(Packed, { number: z.int(), generation: z.int(), holds: z.enum(['all', 'said']) });
export type Kept = z.infer<typeof Kept>;

/** What could be read of a damaged store, and how many pieces could not. */
export const Rescued = z.extend(Packed, { unreadable: z.int() });
export type Rescued = z.infer<typeof Rescued>;

const entries = {
  canary: Canary,
  damage: z.nullable(Damage),
  backups: z.array(Kept),
  rescued: z.nullable(Rescued),
} as const;
type Entries = typeof entries;

/** A value of the vault as its schema has it; undefined when it is missing, out of form, or cannot be read. */
export async function inVault<Key extends keyof Entries>(
  vault: Vault,
  key: Key,
): Promise<z.infer<Entries[Key]> | undefined> {
  const kept = await vault.get(key).catch(() => undefined); // a vault that cannot be read tells nothing
  const schema = entries[key] as unknown as z.ZodMiniType<z.infer<Entries[Key]>>; // the key picks its schema
  return schema.safeParse(kept).data;
}

const saidKey = (generation: number) => `said.${generation}`;
const generationOf = (key: string) => Number(/^said\.(\d{1,15})$/.exec(key)?.[1] ?? Number.NaN);

/** What a writing leaves in the vault: the canary, and in the same breath the lines of what the user said with it. */
export const afterWriting = (canary: Canary, said: readonly string[]): Record<string, unknown> => ({
  canary,
  ...(said.length > 0 && { [saidKey(canary.generation)]: said }),
});

/** Keys of what was said, oldest writing first; with `upTo`, only of writings up to that generation. */
export async function saidKeys(vault: Vault, upTo = Number.POSITIVE_INFINITY): Promise<string[]> {
  const keys = await vault.keys();
  const said = keys.filter((key) => generationOf(key) <= upTo);
  return said.sort((a, b) => generationOf(a) - generationOf(b));
}

const Lines = z.array(z.string());

/** Lines of everything said since the last backup, oldest first. */
export async function saidLines(vault: Vault): Promise<string[]> {
  const lines: string[] = [];
  for (const key of await saidKeys(vault)) lines.push(...(Lines.safeParse(await vault.get(key)).data ?? []));
  return lines;
}

/** The canary that fits a tally of the notebook in this place. */
export const canaryOf = ({ generation, rows }: Tally, schema: number, place: number): Canary => ({
  schema,
  generation,
  rows,
  place,
});

/** What is remembered until the browser is closed, however often the background is stopped. */
export type Scratch = Pick<Vault, 'get' | 'set'>;

const failed = 'vault.failed';
/** Characters of something worthless that outgrow the log of such a store; written twice, they leave the old log behind. */
const worthless = 5_000_000;

async function outgrowLog(vault: Vault): Promise<void> {
  for (const key of ['room.1', 'room.2']) await vault.set({ [key]: 'x'.repeat(worthless) });
  await vault.remove(['room.1', 'room.2']);
}

/**
 * The vault, made safe against its own failures: behind a write that failed half way (on a full disk), everything written to
 * the same log is lost at the browser's next start, so a new log is begun first.
 */
export function steady(vault: Vault, scratch: Scratch): Vault {
  const set: Vault['set'] = async (entries) => {
    try {
      if (await scratch.get(failed)) await outgrowLog(vault).then(() => scratch.set({ [failed]: false }));
      await vault.set(entries);
    } catch (error) {
      await scratch.set({ [failed]: true });
      throw error;
    }
  };
  return { ...vault, set };
}
