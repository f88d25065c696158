import * as z from 'zod/mini';
import { done, type Outcome, refused } from '../bridge/outcome.ts';
import type { Reply } from '../bridge/protocol.ts';
import { Definition } from '../definition/definition.ts';
import { Prospect } from '../prospect/prospect.ts';
import { unite } from '../prospect/unite.ts';
import { versionOf } from './definitions.ts';
import { storeVersion } from './migrations.ts';
import { changeLimit, find, save, tooManyChanges } from './prospects.ts';
import { InForce, type Reads, type Restored, type Writes } from './schema.ts';
import { metaOf, parsed, type Work } from './transaction.ts';

const format = 'sweetspot-backup/1';
const Head = z.object({ format: z.string().check(z.regex(/^sweetspot-backup\/\d{1,4}$/)), schema: z.int() });
const Backup = z.object({
  format: z.literal(format),
  schema: z.literal(storeVersion),
  inForce: z.nullable(InForce),
  definitions: z.array(Definition),
  prospects: z.array(Prospect),
});
/** Everything kept, as one value. */
export type Backup = z.infer<typeof Backup>;

/** Everything kept, of one moment; the same notebook gives the same text. */
export async function makeBackup(at: Reads): Promise<Reply<'backup.make'>> {
  const accounts = await at.objectStore('prospects').getAllKeys();
  const prospects: Prospect[] = [];
  for (const account of accounts) {
    const prospect = await find(at, account);
    if (prospect) prospects.push(prospect);
  }
  const rows = await at.objectStore('definitions').getAll();
  const definitions = rows.flatMap((row) => parsed(Definition, row) ?? []);
  const inForce = (await metaOf(at, 'inForce')) ?? null;
  const backup: Backup = { format, schema: storeVersion, inForce, definitions, prospects };
  return { json: JSON.stringify(backup) };
}

/** Most bytes that one message between the browser's processes carries, with room to spare: 64 MB is refused. */
const messageLimit = 60_000_000;

/** The backup if one message can carry it, else a sentence. */
export function withinMessage(reply: Reply<'backup.make'>, limit = messageLimit): Outcome<Reply<'backup.make'>> {
  const bytes = new TextEncoder().encode(JSON.stringify(reply)).length;
  if (bytes <= limit) return done(reply);
  return refused('failed', 'There is too much here for one backup file, so none was made. Nothing is lost or changed.');
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // no JSON: no schema below takes it
  }
}

/** A backup out of a file's text: only as a whole, and only what this version can read. */
export function backupOf(json: string): Outcome<Backup> {
  const value = readJson(json);
  const head = Head.safeParse(value);
  if (!head.success) return refused('bad-request', 'This file is not a Sweetspot backup. Nothing was changed.');
  if (head.data.format !== format || head.data.schema > storeVersion)
    return refused('newer-data', 'This backup was made by a newer Sweetspot. Update the extension, then restore it.');
  const backup = Backup.safeParse(value);
  if (backup.success) return done(backup.data);
  return refused(
    'bad-request',
    'This backup is damaged or was edited, so none of it was taken in. Nothing was changed.',
  );
}

async function uniteIn(at: Writes, theirs: Prospect) {
  const before = await find(at, theirs.account);
  const both = unite(before ?? { ...theirs, pages: [], changes: [] }, theirs);
  if (both.changes.length > changeLimit) return undefined;
  const isTouched = both !== before;
  const added = isTouched ? await save(at, both, before) : 0;
  return { added, touched: isTouched ? 1 : 0, changes: both.changes.length - (before?.changes.length ?? 0) };
}

async function takeDefinitions(at: Writes, backup: Backup): Promise<void> {
  for (const definition of backup.definitions) {
    const known = await versionOf(at, definition.id, definition.version);
    if (known === undefined) await at.objectStore('definitions').put(definition);
  }
  const ours = await metaOf(at, 'inForce');
  const { inForce } = backup;
  const isKept = inForce && (await versionOf(at, inForce.id, inForce.version)) !== undefined;
  if (isKept && (ours === undefined || inForce.at > ours.at)) await at.objectStore('meta').put(inForce, 'inForce');
}

/** Restores remembered, so that one sent again is only answered. */
const remembered = 50;

/** Merges a backup in, all or nothing: nothing here is lost, and what is known already is not written again. */
export async function restoreIn(at: Writes, id: string, backup: Backup): Promise<Work<Restored>> {
  const past = (await metaOf(at, 'restored')) ?? [];
  const again = past.find((restored) => restored.id === id);
  if (again) return { reply: again };
  const reply: Restored = { id, accounts: 0, changes: 0 };
  let added = 0;
  for (const prospect of backup.prospects) {
    const united = await uniteIn(at, prospect);
    if (united === undefined) return { refusal: tooManyChanges };
    added += united.added;
    reply.accounts += united.touched;
    reply.changes += united.changes;
  }
  await takeDefinitions(at, backup);
  await at.objectStore('meta').put([...past, reply].slice(-remembered), 'restored');
  return { reply, added };
}
