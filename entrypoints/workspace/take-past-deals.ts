import type { Refusal } from '../../lib/bridge/protocol.ts';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { type Held, prospectsOf, takenBack } from '../../lib/exchange/past-deal-rows.ts';
import type { PastDeal } from '../../lib/exchange/past-deals.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { WorkspaceWorld } from './world.ts';

/** Accounts that one message carries. */
const batch = 500;

/** What came of taking in: the accounts written, and why it ended early, if it did. */
export type TakenIn = { accounts: Prospect[]; refusal?: Refusal };

type Pace = { tell: (accounts: number) => void };

/** Writes accounts a batch at a time, as a backup is taken in: nothing kept is lost, and what is known is not written again. */
async function write({ ask, newId }: WorkspaceWorld, accounts: readonly Prospect[], { tell }: Pace): Promise<TakenIn> {
  for (let from = 0; from < accounts.length; from += batch) {
    const lines = accounts.slice(from, from + batch).map((prospect) => rowLine({ prospect }));
    const answered = await ask('backup.restore', { id: newId(), lines });
    if (!answered.ok) return { accounts: accounts.slice(0, from), refusal: answered.refusal };
    tell(Math.min(from + batch, accounts.length));
  }
  await ask('backup.keep', {}); // so that what a file brought is in the other store too; without it the next turn sees to it
  return { accounts: [...accounts] };
}

/** Keeps these past deals as closed deals of their accounts. */
export const takeIn = (
  world: WorkspaceWorld,
  told: { deals: readonly PastDeal[]; held: Held; today: string },
  pace: Pace,
) => write(world, prospectsOf(told.deals, told.held, { now: world.now(), today: told.today }), pace);

/** Takes back everything that taking in said. */
export const takeBack = (world: WorkspaceWorld, accounts: readonly Prospect[], pace: Pace): Promise<TakenIn> =>
  write(world, takenBack(accounts, world.now(), world.newId), pace);
