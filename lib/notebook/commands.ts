import type { Outcome } from '../bridge/outcome.ts';
import type { Refusal } from '../bridge/protocol.ts';
import type { Opened, Opener, OpenerWorld } from './opener.ts';
import { full, isClosed, isOfStore, refusalOf, roomNeeded, unwritable } from './refusals.ts';
import type { Steadier } from './steadier.ts';

/** The notebook while it is open. */
export type Open = Extract<Opened, { ok: true }>;

type Kind = 'reads' | 'writes';

/** Runs a command on the open notebook; whatever the store throws becomes a refusal. */
export type Commands = <Reply>(kind: Kind, work: (open: Open) => Promise<Outcome<Reply>>) => Promise<Outcome<Reply>>;

type World = Pick<OpenerWorld, 'room'>;
type Means = { opener: Opener; steadier: Steadier };
type Work<Reply> = (open: Open) => Promise<Outcome<Reply>>;

/** Carries a writing out, unless the disk is too full to try: a write that fails half way can cost the whole store. */
async function written<Reply>({ room }: World, { steadier }: Means, { open, work }: { open: Open; work: Work<Reply> }) {
  if ((await room()) < roomNeeded) return { ok: false as const, refusal: full };
  await steadier.ready(open.place);
  const outcome = await work(open);
  steadier.wrote(open.place);
  return outcome;
}

/**
 * Commands on a notebook. A store that fails one is dropped, and the next opening looks whether it is sound. What only reads is
 * tried once more then; what writes is not, for each further try on a full disk makes it worse.
 */
export function commandsOf(world: World, means: Means): Commands {
  const { opener, steadier } = means;
  const attempt = async <Reply>(kind: Kind, work: Work<Reply>): Promise<Outcome<Reply>> => {
    const open = await opener.opened();
    if (!open.ok) return { ok: false, refusal: open.refusal };
    const done = kind === 'writes' ? written(world, means, { open, work }) : work(open);
    return done.catch(async (error) => {
      if (isOfStore(error) || isClosed(error)) opener.drop(open.store);
      if (isOfStore(error) && kind === 'writes') await steadier.failed();
      throw error;
    });
  };
  const again = <Reply>(kind: Kind, work: Work<Reply>, error: unknown): Promise<Outcome<Reply>> => {
    const isWorthIt = isClosed(error) || (kind === 'reads' && isOfStore(error));
    return isWorthIt ? attempt(kind, work) : Promise.reject(error);
  };
  const why = async (error: unknown, kind: Kind): Promise<Refusal> => {
    const found = isOfStore(error) ? await opener.opened() : undefined;
    if (found && !found.ok) return found.refusal;
    const refusal = refusalOf(error, kind === 'writes');
    return refusal === unwritable && (await world.room()) < roomNeeded ? full : refusal;
  };
  return (kind, work) =>
    attempt(kind, work)
      .catch((error) => again(kind, work, error))
      .catch(async (error) => ({ ok: false, refusal: await why(error, kind) }));
}
