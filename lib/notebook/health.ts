import { done, type Outcome } from '../bridge/outcome.ts';
import type { Health, Reply } from '../bridge/protocol.ts';
import { contentsOf, headLine, Row } from '../exchange/backup-line.ts';
import { linesIn, reading } from '../exchange/backup-text.ts';
import { storeVersion } from './migrations.ts';
import type { Opened } from './opener.ts';
import { unpack } from './packing.ts';
import { inVault, saidLines, type Vault } from './vault.ts';

/** What is said of a thing packed away, without where it lies. */
const saidOf = async (vault: Vault): Promise<number> => {
  const rows = (await saidLines(vault)).flatMap((line) => Row.safeParse(JSON.parse(line)).data ?? []);
  return rows.reduce((sum, row) => sum + ('prospect' in row ? row.prospect.changes.length : 1), 0);
};

/** How the notebook is, and what it could be mended from. */
export async function healthOf(vault: Vault, found: Opened): Promise<Outcome<Health>> {
  const damage = found.ok ? null : (found.damage ?? null);
  if (!found.ok && damage === null) return found;
  const rescued = (damage && (await inVault(vault, 'rescued'))) || null;
  const kept = (await inVault(vault, 'backups')) ?? [];
  const backups = kept.map(({ number, at, bytes, holds, accounts, changes, notes }) => ({
    number,
    at,
    bytes,
    holds,
    accounts,
    changes,
    notes,
  }));
  const readable = rescued && {
    accounts: rescued.accounts,
    changes: rescued.changes,
    notes: rescued.notes,
    unreadable: rescued.unreadable,
  };
  return done({ damage, readable, said: await saidOf(vault), backups });
}

async function linesLeft(vault: Vault): Promise<string[]> {
  const rescued = await inVault(vault, 'rescued');
  const reader = reading(storeVersion);
  const lines: string[] = [];
  if (rescued)
    for await (const line of linesIn(unpack(vault, rescued.prefix, rescued.chunks)))
      if (reader.take(line)) lines.push(line);
  return [...lines, ...(await saidLines(vault))];
}

const linesInPart = 100;

/** A part of what can be read of a damaged notebook, from line number `after` on. */
export async function readablePart(
  { vault, now }: { vault: Vault; now: () => string },
  after: string | null,
): Promise<Outcome<Reply<'backup.make'>>> {
  const from = Number(after ?? 0);
  const all = await linesLeft(vault);
  const lines = all.slice(from, from + linesInPart);
  const rows = lines.flatMap((line) => Row.safeParse(JSON.parse(line)).data ?? []);
  const contents = contentsOf(rows.flatMap((row) => ('prospect' in row ? row.prospect : [])));
  const unreadable = after === null ? ((await inVault(vault, 'rescued'))?.unreadable ?? 0) : 0;
  const next = from + linesInPart < all.length ? String(from + linesInPart) : null;
  return done({ head: headLine(storeVersion, now()), lines, contents, unreadable, next });
}
