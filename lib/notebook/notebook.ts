import { done, type Outcome } from '../bridge/outcome.ts';
import type { News } from '../bridge/protocol.ts';
import type { Handlers } from '../bridge/wire.ts';
import type { Definition } from '../definition/definition.ts';
import type { AccountKey } from '../prospect/account.ts';
import { backupOf, makeBackup, restoreIn, withinMessage } from './backup.ts';
import { type CanaryCage, inspect, release } from './canary.ts';
import { currentIn, keepIn } from './definitions.ts';
import { openStore } from './open.ts';
import { amendIn, find, list, meetIn } from './prospects.ts';
import { damaged, isClosed, refusalOf } from './refusals.ts';
import type { Notebook, Reads, Writes } from './schema.ts';
import { read, type Work, write } from './transaction.ts';

/** What the notebook lives with: its name, the clock, a canary outside, the first definition, and who hears of news. */
export type NotebookWorld = {
  name: string;
  now: () => string;
  cage: CanaryCage;
  template: Definition;
  tell: (news: News) => void;
};

/** The store, opened once and again after it was closed; refused while it holds less than was written. */
function opener({ name, cage }: NotebookWorld) {
  let opening: Promise<Outcome<Notebook>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = async (): Promise<Outcome<Notebook>> => {
    const store = await openStore(name, forget);
    const health = await inspect(store, cage);
    return health === 'sound' ? done(store) : { ok: false, refusal: damaged };
  };
  const opened = () => {
    opening ??= open().catch((error) => {
      forget();
      throw error;
    });
    return opening;
  };
  return { opened, forget };
}

type Command = <Reply>(work: (store: Notebook) => Promise<Outcome<Reply>>) => Promise<Outcome<Reply>>;

/** Runs a command on the open store, once more on a new one if it was closed under it; errors become refusals. */
function commands(world: NotebookWorld): Command {
  const { opened, forget } = opener(world);
  const attempt: Command = async (work) => {
    const store = await opened();
    return store.ok ? work(store.reply) : store;
  };
  const again: Command = (work) => {
    forget();
    return attempt(work);
  };
  return (work) =>
    attempt(work)
      .catch((error) => (isClosed(error) ? again(work) : Promise.reject(error)))
      .catch((error) => ({ ok: false, refusal: refusalOf(error) }));
}

/** The two kinds of commands: those that only read, and those that may write and then have news to tell. */
function kindsOf(world: NotebookWorld) {
  const command = commands(world);
  const reading = <Reply>(work: (at: Reads) => Promise<Reply>) =>
    command(async (store) => done(await read(store, work)));
  const writing = <Reply>(work: (at: Writes) => Promise<Work<Reply>>, news: (reply: Reply) => News[]) =>
    command((store) =>
      write(store, work, async (reply, tally) => {
        await release(world.cage, tally);
        for (const one of news(reply)) world.tell(one);
      }),
    );
  return { reading, writing };
}

const changed = ({ account }: { account: AccountKey }): News => ({ news: 'prospect.changed', account });
const redefined: News = { news: 'definition.changed' };

/** Everything the background answers: each command is one transaction, and news is told when it is on the disk. */
export function notebookOf(world: NotebookWorld): Handlers {
  const { reading, writing } = kindsOf(world);
  return {
    'prospect.find': ({ account }) => reading(async (at) => (await find(at, account)) ?? null),
    'prospect.list': (ask) => reading((at) => list(at, ask)),
    'prospect.meet': (ask) =>
      writing(
        (at) => meetIn(at, ask),
        (reply) => [changed(reply)],
      ),
    'prospect.amend': (ask) =>
      writing(
        (at) => amendIn(at, ask, world.now()),
        (reply) => [changed(reply)],
      ),
    'definition.current': () =>
      writing(
        (at) => currentIn(at, world.template),
        () => [],
      ),
    'definition.keep': ({ definition }) =>
      writing(
        (at) => keepIn(at, definition, world.now()),
        () => [redefined],
      ),
    'backup.make': async () => {
      const made = await reading(makeBackup);
      return made.ok ? withinMessage(made.reply) : made;
    },
    'backup.restore': async ({ id, json }) => {
      const backup = backupOf(json);
      if (!backup.ok) return backup;
      const news = [...backup.reply.prospects.map(changed), redefined];
      return writing(
        (at) => restoreIn(at, id, backup.reply),
        () => news,
      );
    },
  };
}
