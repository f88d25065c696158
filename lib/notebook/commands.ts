import type { Outcome } from '../bridge/outcome.ts';
import type { Refusal } from '../bridge/protocol.ts';
import type { Opened, Opener } from './opener.ts';
import { full, isClosed, isOfStore, refusalOf, unwritable } from './refusals.ts';
import { hasRoom, type Vault } from './vault.ts';

/** The notebook while it is open. */
export type Open = Extract<Opened, { ok: true }>;

/** Runs a command on the open notebook; whatever the store throws becomes a refusal. */
export type Commands = <Reply>(
  kind: 'reads' | 'writes',
  work: (open: Open) => Promise<Outcome<Reply>>,
) => Promise<Outcome<Reply>>;

/**
 * Commands on a notebook. Where the store fails one, it is closed and opened anew, which looks whether it is sound, and the
 * command is tried once more, which is safe since commands done twice act once.
 */
export function commandsOf(vault: Vault, { opened, drop }: Opener): Commands {
  const attempt = async <Reply>(work: (open: Open) => Promise<Outcome<Reply>>): Promise<Outcome<Reply>> => {
    const found = await opened();
    if (!found.ok) return { ok: false, refusal: found.refusal };
    return work(found).catch((error) => {
      if (isOfStore(error) || isClosed(error)) drop(found.store);
      throw error;
    });
  };
  const why = async (error: unknown, isWriting: boolean): Promise<Refusal> => {
    const refusal = refusalOf(error, isWriting);
    return refusal === unwritable && !(await hasRoom(vault)) ? full : refusal;
  };
  return (kind, work) =>
    attempt(work)
      .catch((error) => (isClosed(error) || isOfStore(error) ? attempt(work) : Promise.reject(error)))
      .catch(async (error) => ({ ok: false, refusal: await why(error, kind === 'writes') }));
}
