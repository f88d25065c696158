import type { Reply } from '../bridge/protocol.ts';
import { accountLines, headLine, Row, rowLine } from '../exchange/backup-line.ts';
import { linesIn, reading } from '../exchange/backup-text.ts';
import { contentsOf } from '../exchange/contents.ts';
import type { Prospect } from '../prospect/prospect.ts';
import { unite } from '../prospect/unite.ts';
import { storeVersion } from './migrations.ts';
import { unpack } from './packing.ts';
import { inVault, type Packed, saidLines, type Vault } from './vault.ts';

const nothing = () => undefined;

/** Rows of something packed; `verdict` says afterwards whether it was whole. */
export async function* rowsPacked(
  vault: Vault,
  { prefix, chunks }: Packed,
  verdict: { isWhole: boolean },
): AsyncGenerator<string> {
  const reader = reading(storeVersion);
  const lines = linesIn(unpack(vault, prefix, chunks));
  verdict.isWhole = false;
  for (;;) {
    const next = await lines.next().catch(nothing); // it does not unpack: so it is not whole
    if (next === undefined) return;
    if (next.done) break;
    if (reader.take(next.value)) yield next.value;
  }
  verdict.isWhole = !('fault' in reader.ended());
}

/** All that is left of a damaged notebook: accounts put together from every source, and lines of its definitions. */
type Remains = { accounts: Prospect[]; definitions: string[]; unreadable: number };

async function* allLines(vault: Vault, packed: readonly (Packed | undefined)[]): AsyncGenerator<string> {
  for (const one of packed) if (one) yield* rowsPacked(vault, one, { isWhole: false }); // as far as it goes
  yield* await saidLines(vault);
}

async function remainsOf(vault: Vault): Promise<Remains> {
  const rescued = (await inVault(vault, 'rescued')) ?? undefined;
  const newest = (await inVault(vault, 'backups'))?.at(-1);
  const accounts = new Map<string, Prospect>();
  const definitions = new Set<string>();
  for await (const line of allLines(vault, [newest, rescued])) {
    const row = Row.safeParse(JSON.parse(line)).data;
    if (row === undefined) continue;
    if (!('prospect' in row)) definitions.add(rowLine(row));
    else {
      const { prospect } = row;
      accounts.set(
        prospect.account,
        unite(accounts.get(prospect.account) ?? { ...prospect, pages: [], changes: [] }, prospect),
      );
    }
  }
  return { accounts: [...accounts.values()], definitions: [...definitions], unreadable: rescued?.unreadable ?? 0 };
}

/** Gives what is left of a damaged notebook in parts: from the newest backup, from what was readable, from what was said since. */
export type RemainsReader = (after: string | null) => Promise<Reply<'backup.make'>>;

const partLength = 3_000_000;

function partFrom({ accounts, definitions, unreadable }: Remains, from: number, now: string): Reply<'backup.make'> {
  const lines = from === 0 ? [...definitions] : [];
  let at = from;
  for (let length = 0; at < accounts.length && length < partLength; at++) {
    const more = accounts.slice(at, at + 1).flatMap((prospect) => accountLines(prospect));
    lines.push(...more);
    length += more.reduce((sum, line) => sum + line.length, 0);
  }
  return {
    head: headLine(storeVersion, now),
    lines,
    contents: contentsOf(accounts.slice(from, at)),
    unreadable: from === 0 ? unreadable : 0,
    next: at < accounts.length ? String(at) : null,
  };
}

/** A reader of what is left, which puts it together once for all its parts. */
export function remainsReader({ vault, now }: { vault: Vault; now: () => string }): RemainsReader {
  let remains: Remains | undefined;
  return async (after) => {
    if (after === null || remains === undefined) remains = await remainsOf(vault);
    const part = partFrom(remains, Number(after ?? 0), now());
    if (part.next === null) remains = undefined;
    return part;
  };
}
