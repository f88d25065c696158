import type * as z from 'zod/mini';
import { done, type Outcome } from '../bridge/outcome.ts';
import type { Refusal } from '../bridge/protocol.ts';
import { damaged } from './refusals.ts';
import { type Meta, meta, type Notebook, type Reads, Tally, tables, type Writes } from './schema.ts';

/**
 * What a command came to: a reply with the number of accounts added, a reply without any writing, or a refusal. `said`: what
 * the user said with it, as lines of a backup.
 */
export type Work<Reply> = Written<Reply> | { reply: Reply } | { refusal: Refusal };
type Written<Reply> = { reply: Reply; added: number; said?: readonly string[] };

/** What a writing command left behind, for those who keep count of it elsewhere. */
export type Trace = { tally: Tally; said: readonly string[] };

/** Thrown when a row does not fit its schema: no command can go on from there. */
export class DamagedRow extends Error {
  override name = 'DamagedRow';
}

/** A row as its schema has it; undefined when there is none. */
export function parsed<Value>(schema: z.ZodMiniType<Value>, row: unknown): Value | undefined {
  if (row === undefined) return undefined;
  const found = schema.safeParse(row);
  if (!found.success) throw new DamagedRow(damaged.message);
  return found.data;
}

/** A loose end of the notebook, or undefined when it was never written. */
export async function metaOf<Key extends keyof Meta>(at: Reads, key: Key): Promise<Meta[Key] | undefined> {
  return parsed(meta[key], await at.objectStore('meta').get(key));
}

function abort(transaction: Writes): void {
  try {
    transaction.abort();
  } catch (error) {
    // A transaction that is over cannot be aborted, and need not be.
    if (!(error instanceof DOMException)) throw error;
  }
}

async function tallied(at: Writes, added: number): Promise<Tally> {
  const { generation, rows } = (await metaOf(at, 'tally')) ?? { generation: 0, rows: 0 };
  const tally = Tally.parse({ generation: generation + 1, rows: rows + added });
  await at.objectStore('meta').put(tally, 'tally');
  return tally;
}

async function attempt<Reply>(at: Writes, work: (at: Writes) => Promise<Work<Reply>>) {
  try {
    const result = await work(at);
    if ('refusal' in result) abort(at);
    const trace = 'added' in result && { tally: await tallied(at, result.added), said: result.said ?? [] };
    return { result, trace };
  } catch (error) {
    abort(at);
    throw error;
  }
}

/**
 * Carries out one command in one transaction, all or nothing; a refusal or an error leaves nothing half written.
 * Strict: told only when it is on the disk. `onWritten` runs after that, if anything was written.
 */
export async function write<Reply>(
  store: Notebook,
  work: (at: Writes) => Promise<Work<Reply>>,
  onWritten: (reply: Reply, trace: Trace) => Promise<void>,
): Promise<Outcome<Reply>> {
  const at = store.transaction(tables, 'readwrite', { durability: 'strict' });
  const [tried, ended] = await Promise.allSettled([attempt(at, work), at.done]);
  if (tried.status === 'rejected') throw tried.reason;
  const { result, trace } = tried.value;
  if ('refusal' in result) return { ok: false, refusal: result.refusal };
  if (ended.status === 'rejected') throw ended.reason;
  if (trace) await onWritten(result.reply, trace);
  return done(result.reply);
}

/** Reads in one transaction: everything of the same moment. */
export async function read<Reply>(store: Notebook, work: (at: Reads) => Promise<Reply>): Promise<Reply> {
  const at = store.transaction(tables);
  const reply = await work(at);
  await at.done;
  return reply;
}
