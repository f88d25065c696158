import type { Outcome } from '../bridge/outcome.ts';
import type { News, Reply } from '../bridge/protocol.ts';
import type { Handlers } from '../bridge/wire.ts';
import { headLine } from '../exchange/backup-line.ts';
import { healthOf } from './health.ts';
import { mend } from './mend.ts';
import { storeVersion } from './migrations.ts';
import type { Opener, OpenerWorld } from './opener.ts';
import { partOf, takenReadable } from './parts.ts';
import { refusalOf } from './refusals.ts';
import { remainsReader } from './remains.ts';
import { compareIn, restoreIn, rowsOf } from './restore.ts';
import type { Roller } from './roller.ts';
import type { Reading, Writing } from './writing.ts';

type World = OpenerWorld & { tell: (news: News) => void; plan: () => void };
type Means = {
  reading: Reading;
  writing: Writing;
  roller: Roller;
  open: Opener;
};
type Answered =
  | 'backup.make'
  | 'backup.compare'
  | 'backup.restore'
  | 'backup.keep'
  | 'notebook.health'
  | 'notebook.mend';

const changed: News = { news: 'notebook.changed' };

/** Mends once, however often it is asked for while it is at work. */
function mender(world: World, { opened, drop }: Opener): Handlers['notebook.mend'] {
  let mending: Promise<Outcome<Reply<'notebook.mend'>>> | undefined;
  const run = async (backup: number | null) => {
    const old = await opened(); // which looks at it, and puts away what can be read of it
    const mended = await mend(world, backup).catch((error) => ({
      ok: false as const,
      refusal: refusalOf(error, true),
    }));
    if (!mended.ok) return mended;
    if (old.ok) drop(old.store);
    world.tell(changed);
    world.plan();
    return mended;
  };
  return ({ backup }) => {
    mending ??= run(backup).finally(() => {
      mending = undefined;
    });
    return mending;
  };
}

/** What is answered about backups and mending. */
export function safekeepingOf(world: World, means: Means): Pick<Handlers, Answered> {
  const { reading, writing, roller, open } = means;
  const remains = remainsReader(world);
  const part = (after: string | null) =>
    reading(async (at) => ({ head: headLine(storeVersion, world.now()), ...(await partOf(at, after, takenReadable)) }));
  return {
    'backup.make': async ({ after }) => {
      const found = await open.opened();
      const isShut = !found.ok && found.damage !== undefined;
      return isShut ? { ok: true, reply: await remains(after) } : part(after);
    },
    'backup.compare': async ({ lines }) => {
      const rows = rowsOf(lines);
      return rows.ok ? reading((at) => compareIn(at, rows.reply)) : rows;
    },
    'backup.restore': async ({ id, lines }) => {
      const rows = rowsOf(lines);
      if (!rows.ok) return rows;
      world.plan();
      return writing(
        (at) => restoreIn(at, id, rows.reply),
        () => [changed],
      );
    },
    'backup.keep': async () => {
      const made = await roller.backUp();
      return made.ok ? { ok: true, reply: { isMade: made.reply !== undefined } } : made;
    },
    'notebook.health': async () => healthOf(world.vault, await open.opened()),
    'notebook.mend': mender(world, open),
  };
}
