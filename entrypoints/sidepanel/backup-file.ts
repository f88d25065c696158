import type { Preview, Restored } from '../../components/work.ts';
import { type Outcome, refused } from '../../lib/bridge/outcome.ts';
import type { Refusal, Reply } from '../../lib/bridge/protocol.ts';
import { unreadableFile } from '../../lib/browser/file-bytes.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { isSameVersion } from '../../lib/definition/in-force.ts';
import { type BackupFault, linesIn, reading, sealed } from '../../lib/exchange/backup-text.ts';
import { type Contents, noContents, plus } from '../../lib/exchange/contents.ts';
import { phrase } from '../../lib/words/phrase.ts';
import type { World } from './world.ts';

/** How a long work goes on: told after each step how many accounts are done; ends early once it is aborted. */
export type Pace = { signal: AbortSignal; tell: (accounts: number) => void };

/** A backup as a file, what it holds, and how many pieces of the notebook could not be read for it. */
type MadeFile = { file: Blob; contents: Contents; unreadable: number };

/** Why a file came to nothing. */
export type FileRefusal = { fault: BackupFault } | { refusal: Refusal };

const { refusal: stopped } = refused('failed', () => phrase('You stopped it.'));

/** Makes a backup of everything kept, or of what can be read of it, as a file. */
export async function makeFile({ ask }: Pick<World, 'ask'>, { signal, tell }: Pace): Promise<Outcome<MadeFile>> {
  const seal = sealed();
  const pieces: string[] = [];
  const put = (lines: readonly string[]) => {
    for (const line of lines) seal.take(line);
    if (lines.length > 0) pieces.push(`${lines.join('\n')}\n`);
  };
  let contents = noContents;
  let unreadable = 0;
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    if (signal.aborted) return { ok: false, refusal: stopped };
    const part: Outcome<Reply<'backup.make'>> = await ask('backup.make', { after });
    if (!part.ok) return part;
    put(isFirst ? [part.reply.head, ...part.reply.lines] : part.reply.lines);
    contents = plus(contents, part.reply.contents);
    unreadable += part.reply.unreadable;
    tell(contents.accounts);
    after = part.reply.next;
  }
  const file = new Blob([...pieces, `${seal.end(contents)}\n`], { type: 'application/jsonl' });
  return { ok: true, reply: { file, contents, unreadable } };
}

/** Units of text and lines of a file that go in one message. */
const batchLength = 4_000_000;
const batchLines = 5_000;

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

type Found = { madeAt: string; contents: Contents };
type Take = (rows: string[]) => Promise<Refusal | undefined>;

/** Goes through a backup once, handing its rows on in batches; what it holds, if it is whole. */
async function goThrough(file: Blob, schema: number, take: Take): Promise<Found | FileRefusal> {
  const reader = reading(schema);
  let rows: string[] = [];
  let length = 0;
  const hand = async () => {
    const batch = rows;
    rows = [];
    length = 0;
    return batch.length > 0 ? take(batch) : undefined;
  };
  for await (const line of linesIn(textOf(file))) {
    if (reader.take(line)) length += rows.push(line) && line.length;
    if (reader.fault()) break;
    const isFull = length > batchLength || rows.length >= batchLines;
    const refusal = isFull ? await hand() : undefined;
    if (refusal) return { refusal };
  }
  const found = reader.ended();
  const refusal = 'fault' in found ? undefined : await hand();
  return refusal ? { refusal } : found;
}

/** Why a file could not be gone through: it went away meanwhile, or it is no text. */
const orNoBackup = (error: unknown): FileRefusal =>
  error instanceof DOMException ? { refusal: unreadableFile.refusal } : { fault: 'not-a-backup' };

const accountsIn = (rows: readonly string[]) => rows.filter((row) => row.startsWith('{"prospect"')).length;

/** Looks through a file without changing anything: whether it is a whole backup, and what it would bring. */
export async function previewFile(
  { ask }: Pick<World, 'ask'>,
  { file, schema }: { file: Blob; schema: number },
  { signal, tell }: Pace,
): Promise<Preview | FileRefusal> {
  const brings = { accounts: 0, added: 0, changes: 0 };
  let seen = 0;
  const compare: Take = async (lines) => {
    if (signal.aborted) return stopped;
    const part = await ask('backup.compare', { lines });
    if (!part.ok) return part.refusal;
    brings.accounts += part.reply.accounts;
    brings.added += part.reply.added;
    brings.changes += part.reply.changes;
    seen += accountsIn(lines);
    tell(seen);
    return undefined;
  };
  const found = await goThrough(file, schema, compare).catch(orNoBackup);
  return 'madeAt' in found ? { ...found, brings } : found;
}

type Asks = Pick<World, 'ask'>;

async function besideIn({ ask }: Asks): Promise<Definition | null> {
  const answered = await ask('definition.beside', {});
  return answered.ok ? answered.reply : null;
}

/** What a work put beside the definition in force; nothing where the same one stood there before. */
async function putBeside(world: Asks, before: Definition | null): Promise<Pick<Restored, 'beside'>> {
  const now = await besideIn(world);
  const isOther = now !== null && !(before !== null && isSameVersion(before, now));
  return isOther ? { beside: { name: now.name, version: now.version } } : {};
}

/** Takes a file in, part by part; each part is kept for good, so a restore that was stopped is finished by doing it again. */
export async function restoreFile(
  { ask, newId }: Pick<World, 'ask' | 'newId'>,
  { file, schema }: { file: Blob; schema: number },
  { signal, tell }: Pace,
): Promise<Restored | FileRefusal> {
  const id = newId().slice(0, 40);
  const before = await besideIn({ ask });
  const taken = { accounts: 0, changes: 0 };
  let part = 0;
  let seen = 0;
  const restore: Take = async (lines) => {
    if (signal.aborted) return stopped;
    const came = await ask('backup.restore', { id: `${id}.${part++}`, lines });
    if (!came.ok) return came.refusal;
    taken.accounts += came.reply.accounts;
    taken.changes += came.reply.changes;
    seen += accountsIn(lines);
    tell(seen);
    return undefined;
  };
  const found = await goThrough(file, schema, restore).catch(orNoBackup);
  if ('fault' in found) return found;
  const beside = await putBeside({ ask }, before);
  return { ...taken, ...beside, ...('refusal' in found && { stopped: found.refusal }) };
}
