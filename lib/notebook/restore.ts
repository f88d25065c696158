import { done, type Outcome, refused } from '../bridge/outcome.ts';
import type { Reply } from '../bridge/protocol.ts';
import type { Definition } from '../definition/definition.ts';
import { type InForce, isSameVersion } from '../definition/in-force.ts';
import type { SetUp } from '../definition/set-up.ts';
import { genuine } from '../definition/sign.ts';
import { Row } from '../exchange/backup-line.ts';
import type { Prospect } from '../prospect/prospect.ts';
import { unite } from '../prospect/unite.ts';
import { phrase } from '../words/phrase.ts';
import { isChosen, saysSame, versionOf, withTheirSignatures } from './definitions.ts';
import { changeLimit, find, save, tooManyChanges } from './prospects.ts';
import { takeReview } from './reviews.ts';
import type { Reads, Restored, Writes } from './schema.ts';
import { metaOf, type Work } from './transaction.ts';

const spoilt = refused('bad-request', () =>
  phrase('This backup is damaged or was edited, so none of this part was taken in. Nothing was lost.'),
);

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // no JSON: no row
  }
}

/** Rows out of lines of a backup: all of them, or none. */
export function rowsOf(lines: readonly string[]): Outcome<Row[]> {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = Row.safeParse(readJson(line));
    if (!row.success) return spoilt;
    rows.push(row.data);
  }
  return done(rows);
}

type Both = { before: Prospect | undefined; both: Prospect };

async function united(at: Reads, theirs: Prospect): Promise<Both> {
  const before = await find(at, theirs.account);
  return { before, both: unite(before ?? { ...theirs, pages: [], changes: [] }, theirs) };
}

const isTouched = ({ before, both }: Both): boolean => both !== before;
const newChanges = ({ before, both }: Both): number => both.changes.length - (before?.changes.length ?? 0);

/** What taking these rows in would bring; writes nothing. */
export async function compareIn(at: Reads, rows: readonly Row[]): Promise<Reply<'backup.compare'>> {
  const touched = new Set<string>();
  const added = new Set<string>();
  let changes = 0;
  for (const row of rows) {
    if (!('prospect' in row)) continue;
    const both = await united(at, row.prospect);
    if (isTouched(both)) touched.add(row.prospect.account);
    if (both.before === undefined) added.add(row.prospect.account);
    changes += newChanges(both);
  }
  return { accounts: touched.size, added: [...added].length, changes };
}

async function takeDefinition(at: Writes, definition: Definition): Promise<void> {
  const known = await versionOf(at, definition.id, definition.version);
  const same = known && saysSame(known, definition) ? withTheirSignatures(known, definition) : undefined;
  const taken = known === undefined ? genuine(definition) : same;
  if (taken) await at.objectStore('definitions').put(taken);
}

async function takeInForce(at: Writes, inForce: InForce): Promise<void> {
  const ours = await metaOf(at, 'inForce');
  const isKept = (await versionOf(at, inForce.id, inForce.version)) !== undefined;
  if (isKept && (ours === undefined || inForce.at > ours.at)) await at.objectStore('meta').put(inForce, 'inForce');
}

async function takeSetUp(at: Writes, setUp: SetUp): Promise<void> {
  const ours = await metaOf(at, 'setUp');
  if (ours === undefined || setUp.changedAt > ours.changedAt) await at.objectStore('meta').put(setUp, 'setUp');
}

/**
 * What a file had in force never takes the place of what somebody chose here: where it was chosen later it is put beside it, to be
 * looked at and put in force by hand.
 */
async function putBeside(at: Writes, { id, version, at: since }: InForce, ours: InForce): Promise<void> {
  const isNews = since > ours.at && !isSameVersion(ours, { id, version });
  if (isNews && (await versionOf(at, id, version)))
    await at.objectStore('meta').put({ ...ours, beside: { id, version } }, 'inForce');
}

type Taken = { accounts: Set<string>; changes: number; added: number };

async function takeProspect(at: Writes, prospect: Prospect, taken: Taken): Promise<boolean> {
  const both = await united(at, prospect);
  if (both.both.changes.length > changeLimit) return false;
  if (!isTouched(both)) return true;
  taken.added += await save(at, both.both, both.before);
  taken.accounts.add(prospect.account);
  taken.changes += newChanges(both);
  return true;
}

/** Merges rows in, all or none: nothing here is lost, and what is known already is not written again. */
export async function takeIn(at: Writes, rows: readonly Row[]): Promise<Taken | undefined> {
  const taken: Taken = { accounts: new Set(), changes: 0, added: 0 };
  for (const row of rows) {
    if ('definition' in row) await takeDefinition(at, row.definition);
    else if ('inForce' in row) await takeInForce(at, row.inForce);
    else if ('setUp' in row) await takeSetUp(at, row.setUp);
    else if ('reviewedAt' in row) await takeReview(at, row.reviewedAt);
    else if (!(await takeProspect(at, row.prospect, taken))) return undefined;
  }
  return taken;
}

/** Restores remembered, so that one sent again is only answered. */
const remembered = 50;

/**
 * Takes one part of a backup in; the same part sent again, by its id, is only answered. A file brings no consent: that is given
 * by who sits before the browser.
 */
export async function restoreIn(at: Writes, id: string, rows: readonly Row[]): Promise<Work<Restored>> {
  const past = (await metaOf(at, 'restored')) ?? [];
  const again = past.find((restored) => restored.id === id);
  if (again) return { reply: again };
  const ours = await metaOf(at, 'inForce');
  const isOurs = isChosen(ours);
  const taken = await takeIn(
    at,
    rows.filter((row) => !('setUp' in row) && !(isOurs && 'inForce' in row)),
  );
  if (taken === undefined) return { refusal: tooManyChanges };
  if (isOurs) for (const row of rows) if ('inForce' in row) await putBeside(at, row.inForce, ours);
  const reply: Restored = { id, accounts: taken.accounts.size, changes: taken.changes };
  await at.objectStore('meta').put([...past, reply].slice(-remembered), 'restored');
  return { reply, added: taken.added };
}
