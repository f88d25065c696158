import { done, type Outcome, refused } from '../bridge/outcome.ts';
import type { Reply } from '../bridge/protocol.ts';
import { phrase } from '../words/phrase.ts';
import { storeVersion } from './migrations.ts';
import { openStore } from './open.ts';
import type { OpenerWorld } from './opener.ts';
import { chunkKeys } from './packing.ts';
import { full, roomNeeded } from './refusals.ts';
import { rowsPacked } from './remains.ts';
import { rescue } from './rescue.ts';
import { rowsOf, takeIn } from './restore.ts';
import type { Notebook, Tally } from './schema.ts';
import { type Work, write } from './transaction.ts';
import { canaryOf, inVault, type Packed, saidLines, type Vault } from './vault.ts';

const nothing = () => undefined;
const noSuchBackup = refused('not-found', () => phrase('This backup is not there any more. Choose another one.'));
const spoiltBackup = refused('bad-request', () =>
  phrase('This backup is damaged too. Choose another one. Nothing was changed.'),
);

/** What can be read of the place in use, as put away when it was found damaged, or else read now. */
async function rescued(world: OpenerWorld, place: number) {
  const { places, vault, now } = world;
  const known = await inVault(vault, 'rescued');
  if (known) return known;
  const found = await openStore(await places.at(place), nothing).catch(nothing); // what cannot be opened holds nothing readable
  if (!found) return undefined;
  const made = await rescue(vault, found.store, now());
  found.store.close();
  return made ?? undefined;
}

const batchLength = 2_000_000;

/** Lines in batches of a size that one transaction carries well. */
async function* batches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let length = 0;
  for await (const line of lines) {
    batch.push(line);
    length += line.length;
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

type Fill = { store: Notebook; tally: Tally; accounts: Set<string>; changes: number };

/** Takes lines into the new store; false when some of them are no rows. */
async function fill(into: Fill, lines: AsyncIterable<string>): Promise<boolean> {
  for await (const batch of batches(lines)) {
    const rows = rowsOf(batch);
    if (!rows.ok) return false;
    const work = async (at: Parameters<typeof takeIn>[0]): Promise<Work<null>> => {
      const taken = await takeIn(at, rows.reply);
      if (taken) for (const account of taken.accounts) into.accounts.add(account);
      into.changes += taken?.changes ?? 0;
      return { reply: null, added: taken?.added ?? 0 };
    };
    await write(into.store, work, async (_reply, { tally }) => {
      into.tally = tally;
    });
  }
  return true;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

type Sources = { backup: Packed | undefined; readable: Packed | undefined };

/** Fills a new store from a backup, from what was readable of the old one and from what was said since; false when the backup is not whole. */
async function fillFrom(into: Fill, vault: Vault, { backup, readable }: Sources): Promise<boolean> {
  const verdict = { isWhole: true };
  const isFilled = !backup || (await fill(into, rowsPacked(vault, backup, verdict)));
  if (!isFilled || !verdict.isWhole) return false;
  // The rest is taken as far as it goes: it is more than there would be without it.
  if (readable) await fill(into, rowsPacked(vault, readable, { isWhole: true }));
  await fill(into, each(await saidLines(vault)));
  return true;
}

async function switchTo(vault: Vault, place: number, tally: Tally): Promise<boolean> {
  const canary = canaryOf(tally, storeVersion, place);
  const readable = await inVault(vault, 'rescued');
  const isSwitched = await vault.set({ canary, damage: null, rescued: null }).then(
    () => true,
    () => false,
  );
  if (isSwitched && readable) await vault.remove(chunkKeys(readable.prefix, readable.chunks)).catch(nothing); // strays cost room only
  return isSwitched;
}

/**
 * Goes on in a new place with what was readable, what was said since the last backup, and the backup of this number, if any.
 * The damaged place stays as it is. Until the very end the old place is the one in use, so being stopped half way costs nothing.
 */
export async function mend(world: OpenerWorld, number: number | null): Promise<Outcome<Reply<'notebook.mend'>>> {
  const { places, vault } = world;
  if ((await world.room()) < roomNeeded) return { ok: false, refusal: full };
  const backup = (await inVault(vault, 'backups'))?.find((kept) => kept.number === number);
  if (number !== null && backup === undefined) return noSuchBackup;
  const canary = await inVault(vault, 'canary');
  const place = canary?.place ?? (await places.newest());
  const readable = await rescued(world, place);
  await places.clear(place + 1);
  const { store } = await openStore(await places.at(place + 1), nothing);
  const into: Fill = {
    store,
    tally: { generation: canary?.generation ?? 0, rows: 0 },
    accounts: new Set(),
    changes: 0,
  };
  await store.put('meta', into.tally, 'tally');
  const isWhole = await fillFrom(into, vault, { backup, readable }).finally(() => store.close());
  if (!isWhole) return spoiltBackup;
  if (!(await switchTo(vault, place + 1, into.tally))) return { ok: false, refusal: full };
  return done({ accounts: into.accounts.size, changes: into.changes });
}
