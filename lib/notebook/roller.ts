import { done, type Outcome } from '../bridge/outcome.ts';
import type { Commands } from './commands.ts';
import { full } from './refusals.ts';
import { backUp, isDue } from './rolling.ts';
import type { Tally } from './schema.ts';
import { inVault, type Kept, type Vault } from './vault.ts';

type World = { vault: Vault; now: () => string; plan: () => void; room: () => Promise<number> };

/** With less room than this, in bytes, no backup is begun. */
const backupRoom = 100_000_000;

/** Makes the rolling backups: is told of each writing, asks for its turn when one is due, and takes it. */
export type Roller = { noticed: (tally: Tally) => Promise<void>; backUp: () => Promise<Outcome<Kept | undefined>> };

/** A roller that knows the newest backup; one backup is made at a time. */
export function rollerOf({ vault, now, plan, room }: World, command: Commands): Roller {
  let newest: Promise<Kept | undefined> | undefined;
  let making: Promise<Outcome<Kept | undefined>> | undefined;
  const last = () => {
    newest ??= inVault(vault, 'backups').then((backups) => backups?.at(-1));
    return newest;
  };
  const make = () =>
    command('reads', async ({ store }) =>
      (await room()) < backupRoom ? { ok: false, refusal: full } : done(await backUp({ vault, store, at: now() })),
    );
  return {
    noticed: async (tally) => {
      if (isDue(tally, await last(), now())) plan();
    },
    backUp: () => {
      making ??= make().finally(() => {
        making = undefined;
        newest = undefined;
      });
      return making;
    },
  };
}
