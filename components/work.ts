import type { Contents } from '../lib/exchange/backup-line.ts';
import type { BackupFault } from '../lib/exchange/backup-text.ts';

/** What a file holds, made when, and what of it is not here yet. */
export type Preview = {
  madeAt: string;
  contents: Contents;
  brings: { accounts: number; added: number; changes: number };
};

/** What a restore took in; `stopped`: why it came to its end before the file did. */
export type Restored = { accounts: number; changes: number; stopped?: { message: string } };

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

const count = (number: number, one: string, many: string) =>
  `${new Intl.NumberFormat('en').format(number)} ${number === 1 ? one : many}`;

/** "1 account", "1,200 accounts". */
export const accountsWords = (number: number): string => count(number, 'account', 'accounts');

/** "12 entries": notes, answers, corrections and everything else the user said. */
export const entriesWords = (number: number): string => count(number, 'entry', 'entries');

/** "120 accounts, 430 entries of yours, 85 of them notes". */
export const contentsWords = ({ accounts, changes, notes }: Contents): string =>
  `${accountsWords(accounts)}, ${entriesWords(changes)} of yours, ${count(notes, 'note', 'notes')} among them`;

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "16 Mar 2026, 09:30", in the user's own time. */
export const momentWords = (instant: string): string => moments.format(new Date(instant));
