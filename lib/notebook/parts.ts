import * as z from 'zod/mini';
import { Definition } from '../definition/definition.ts';
import { accountLines, headLine, rowLine } from '../exchange/backup-line.ts';
import { sealed } from '../exchange/backup-text.ts';
import { type Contents, contentsOf, noContents, plus } from '../exchange/contents.ts';
import { AccountKey } from '../prospect/account.ts';
import { Change } from '../prospect/change.ts';
import type { Prospect } from '../prospect/prospect.ts';
import { Instant } from '../prospect/text.ts';
import { storeVersion } from './migrations.ts';
import { find, pageOf, pagesOf } from './prospects.ts';
import { AccountRow, type Notebook, type Reads } from './schema.ts';
import { metaOf, read } from './transaction.ts';

/** How an account is read for a backup: what is there of it, and how many pieces of it cannot be read. */
export type Taking = (
  at: Reads,
  account: AccountKey,
) => Promise<{ prospect: Prospect | undefined; unreadable: number }>;

/** The whole account; throws when any of it cannot be read. */
export const taken: Taking = async (at, account) => ({ prospect: await find(at, account), unreadable: 0 });

/** Only what the user said about it. */
export const takenSaid: Taking = async (at, account) => {
  const prospect = await find(at, account);
  return { prospect: prospect && { ...prospect, pages: [] }, unreadable: 0 };
};

const never = '1970-01-01T00:00:00.000Z';
/** An account row of which only its key must be in order. */
const LooseRow = z.object({
  account: AccountKey,
  createdAt: z.catch(Instant, never),
  updatedAt: z.catch(Instant, never),
  changes: z.catch(z.array(z.unknown()), []),
});

/** Whatever of the account fits its schema, piece by piece. */
export const takenReadable: Taking = async (at, account) => {
  const kept = await at.objectStore('prospects').get(account);
  const rows: unknown[] = await at.objectStore('pages').getAll(pagesOf(account));
  const pages = rows.flatMap((row) => pageOf(row) ?? []);
  const row = AccountRow.safeParse(kept);
  const loose = LooseRow.safeParse(kept);
  if (!loose.success) return { prospect: undefined, unreadable: 1 };
  const changes = loose.data.changes.flatMap((change) => Change.safeParse(change).data ?? []);
  const lost = rows.length - pages.length + loose.data.changes.length - changes.length;
  return { prospect: { ...loose.data, changes, pages }, unreadable: row.success ? lost : Math.max(lost, 1) };
};

/** A piece of a backup of the store. `next`: the account to go on after, null at the end. */
export type Part = { lines: string[]; contents: Contents; unreadable: number; next: string | null };

/** Units of text and accounts that a part may reach before it ends. */
const partLength = 3_000_000;
const partAccounts = 500;

async function openingRows(at: Reads): Promise<string[]> {
  const rows: unknown[] = await at.objectStore('definitions').getAll();
  const definitions = rows.flatMap((row) => Definition.safeParse(row).data ?? []);
  const inForce = await metaOf(at, 'inForce').catch(() => undefined); // without it the template is in force
  const setUp = await metaOf(at, 'setUp').catch(() => undefined); // without it the user is asked again
  const reviewedAt = await metaOf(at, 'reviewedAt').catch(() => undefined); // without it the next review comes sooner
  return [
    ...definitions.map((definition) => rowLine({ definition })),
    ...(inForce ? [rowLine({ inForce })] : []),
    ...(setUp ? [rowLine({ setUp })] : []),
    ...(reviewedAt ? [rowLine({ reviewedAt })] : []),
  ];
}

/** The part of the store that comes after an account; the first one holds the definitions too. */
export async function partOf(at: Reads, after: string | null, take: Taking): Promise<Part> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const keys = await at.objectStore('prospects').getAllKeys(range, partAccounts + 1);
  const part: Part = {
    lines: after === null ? await openingRows(at) : [],
    contents: noContents,
    unreadable: 0,
    next: null,
  };
  let length = 0;
  for (const [index, account] of keys.entries()) {
    if (length > partLength || index === partAccounts) return { ...part, next: keys[index - 1] ?? null };
    const { prospect, unreadable } = await take(at, account);
    const lines = prospect ? accountLines(prospect) : [];
    part.lines.push(...lines);
    part.contents = plus(part.contents, contentsOf(prospect ? [prospect] : []));
    part.unreadable += unreadable;
    length += lines.reduce((sum, line) => sum + line.length, 0);
  }
  return part;
}

/** All parts of a store, each of one moment. */
export async function* partsOf(store: Notebook, take: Taking): AsyncGenerator<Part> {
  let after: string | null = null;
  do {
    const from: string | null = after;
    const part: Part = await read(store, (at) => partOf(at, from, take));
    yield part;
    after = part.next;
  } while (after !== null);
}

/** What went into a backup so far. */
export type Sum = { contents: Contents; unreadable: number };

/** The lines of a whole backup, head to end; `sum` grows as they pass. */
export async function* linesOf(parts: AsyncIterable<Part>, madeAt: string, sum: Sum): AsyncGenerator<string> {
  const { take, end } = sealed();
  const head = headLine(storeVersion, madeAt);
  take(head);
  yield head;
  for await (const { lines, contents, unreadable } of parts) {
    for (const line of lines) take(line);
    yield* lines;
    sum.contents = plus(sum.contents, contents);
    sum.unreadable += unreadable;
  }
  yield end(sum.contents);
}

/** Nothing yet. */
export const newSum = (): Sum => ({ contents: noContents, unreadable: 0 });
