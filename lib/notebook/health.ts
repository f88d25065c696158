import { done, type Outcome } from '../bridge/outcome.ts';
import type { Health } from '../bridge/protocol.ts';
import { Row } from '../exchange/backup-line.ts';
import { storeVersion } from './migrations.ts';
import type { Opened } from './opener.ts';
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
  return done({ schema: storeVersion, damage, readable, said: await saidOf(vault), backups });
}
