import type { BackupFault } from '../lib/exchange/backup-text.ts';
import type { Contents } from '../lib/exchange/contents.ts';
import { languageSpoken, phrase } from '../lib/words/phrase.ts';

/** What a file holds, made when, and what of it is not here yet. */
export type Preview = {
  madeAt: string;
  contents: Contents;
  brings: { accounts: number; added: number; changes: number };
};

/**
 * What a restore took in; `stopped`: why it came to its end before the file did; `beside`: the definition it put beside the one in
 * force here.
 */
export type Restored = {
  accounts: number;
  changes: number;
  stopped?: { message: string };
  beside?: { name: string; version: number };
};

/** What is being done about backups, or what came of it. */
export type Work =
  | { name: 'none' }
  | { name: 'mending' }
  | { name: 'saving' | 'checking' | 'restoring'; accounts: number; of: number | undefined }
  | { name: 'preview'; file: Blob; preview: Preview }
  | { name: 'saved'; contents: Contents; unreadable: number }
  | ({ name: 'restored' } & Restored)
  | { name: 'refused'; refusal: { message: string } }
  | { name: 'no-backup'; fault: BackupFault };

/** "1 account", "1,200 accounts". */
export const accountsWords = (number: number): string =>
  number === 1 ? phrase('1 account') : phrase('{count} accounts', { count: number });

/** "12 entries": notes, answers, corrections and everything else the user said. */
export const entriesWords = (number: number): string =>
  number === 1 ? phrase('1 entry') : phrase('{count} entries', { count: number });

/** "120 accounts, 430 entries of yours, 85 notes among them". */
export function contentsWords({ accounts, changes, notes }: Contents): string {
  const counts = { accounts: accountsWords(accounts), entries: entriesWords(changes), notes };
  return notes === 1
    ? phrase('{accounts}, {entries} of yours, 1 note among them', counts)
    : phrase('{accounts}, {entries} of yours, {notes} notes among them', counts);
}

/** "16 Mar 2026, 09:30", in the user's own time. */
export const momentWords = (instant: string): string =>
  new Intl.DateTimeFormat(languageSpoken(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
