import * as z from 'zod/mini';
import type { Change } from '../prospect/change.ts';
import type { Prospect } from '../prospect/prospect.ts';

/** What a backup holds, counted: accounts, everything said about them, and of that the texts of notes. */
export const Contents = z.object({ accounts: z.int(), changes: z.int(), notes: z.int() });
export type Contents = z.infer<typeof Contents>;

/** What these accounts hold. */
export const contentsOf = (prospects: readonly Prospect[]): Contents => ({
  accounts: prospects.length,
  changes: prospects.reduce((sum, { changes }) => sum + changes.length, 0),
  notes: prospects.reduce((sum, { changes }) => sum + changes.filter(isText).length, 0),
});

const isText = (change: Change): boolean => change.kind === 'noted' && change.text !== '';

/** Both together. */
export const plus = (one: Contents, other: Contents): Contents => ({
  accounts: one.accounts + other.accounts,
  changes: one.changes + other.changes,
  notes: one.notes + other.notes,
});

/** Nothing. */
export const noContents: Contents = { accounts: 0, changes: 0, notes: 0 };
