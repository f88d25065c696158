import type { Outcome } from '../bridge/outcome.ts';
import type { News } from '../bridge/protocol.ts';
import { release } from './canary.ts';
import type { Commands } from './commands.ts';
import { storeVersion } from './migrations.ts';
import type { Reads, Tally, Writes } from './schema.ts';
import { read, type Work, write } from './transaction.ts';
import { canaryOf, type Vault } from './vault.ts';

/** Carries out a command that only reads, in one transaction. */
export type Reading = <Reply>(work: (at: Reads) => Promise<Reply>) => Promise<Outcome<Reply>>;

/** Carries out a command that may write, in one transaction, and tells its news when it is on the disk. */
export type Writing = <Reply>(
  work: (at: Writes) => Promise<Work<Reply>>,
  news: (reply: Reply) => News[],
) => Promise<Outcome<Reply>>;

/** Commands that read. */
export const readingOf =
  (command: Commands): Reading =>
  (work) =>
    command('reads', async ({ store }) => ({ ok: true, reply: await read(store, work) }));

type Afterwards = { vault: Vault; tell: (news: News) => void; noticed: (tally: Tally) => Promise<void> };

/** Commands that may write; afterwards the vault knows of it, those who listen, and whoever makes backups. */
export const writingOf =
  (command: Commands, { vault, tell, noticed }: Afterwards): Writing =>
  (work, news) =>
    command('writes', ({ store, place }) =>
      write(store, work, async (reply, { tally, said }) => {
        await release(vault, canaryOf(tally, storeVersion, place), said);
        for (const one of news(reply)) tell(one);
        await noticed(tally);
      }),
    );
