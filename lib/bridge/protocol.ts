import * as z from 'zod/mini';
import { Definition } from '../definition/definition.ts';
import { AccountKey } from '../prospect/account.ts';
import { Change } from '../prospect/change.ts';
import { Prospect } from '../prospect/prospect.ts';
import { Reading } from '../prospect/reading.ts';
import { Id, someText } from '../prospect/text.ts';

/** One line of a list of accounts. */
export const AccountSummary = z.object({ account: AccountKey, name: someText(200), updatedAt: someText(40) });
export type AccountSummary = z.infer<typeof AccountSummary>;

/** Why a command was not carried out; the sentence is for the user. */
export const Refusal = z.object({
  code: z.enum(['bad-request', 'store-full', 'store-damaged', 'newer-data', 'not-found', 'failed']),
  message: someText(300),
});
export type Refusal = z.infer<typeof Refusal>;

/**
 * What the pages of the extension may ask the background: name → [ask, reply]. Each command is one transaction;
 * changes and restores carry ids, so that sending one again does nothing twice.
 */
export const protocol = {
  /** Merges a reading into its account and saves it. */
  'prospect.meet': [z.object({ reading: Reading }), Prospect],
  /** The account as kept, or null. */
  'prospect.find': [z.object({ account: AccountKey }), z.nullable(Prospect)],
  /** Appends changes of the user (ids already known are skipped) and saves. */
  'prospect.amend': [z.object({ account: AccountKey, changes: z.array(Change).check(z.maxLength(50)) }), Prospect],
  /** Accounts, last changed first. */
  'prospect.list': [z.object({ limit: z.int().check(z.minimum(1), z.maximum(200)) }), z.array(AccountSummary)],
  /** The definition in force. */
  'definition.current': [z.object({}), Definition],
  /** Keeps a new version of a definition and puts it in force. */
  'definition.keep': [z.object({ definition: Definition }), Definition],
  /** Everything kept, one JSON text. */
  'backup.make': [z.object({}), z.object({ json: z.string() })],
  /** Merges a backup in: all its accounts, pages, changes and definitions, nothing here lost. `id` makes it safe to resend. */
  'backup.restore': [z.object({ id: Id, json: z.string() }), z.object({ accounts: z.int(), changes: z.int() })],
} as const;
export type Protocol = typeof protocol;
export type CommandName = keyof Protocol;

/** What a command is asked with. */
export type Ask<Name extends CommandName> = z.infer<Protocol[Name][0]>;
/** What a command answers. */
export type Reply<Name extends CommandName> = z.infer<Protocol[Name][1]>;

/** News the background sends to every open view; views refresh from it and answer nothing. */
export const News = z.union([
  z.object({ news: z.literal('prospect.changed'), account: AccountKey }),
  z.object({ news: z.literal('definition.changed') }),
  /** The toolbar button or shortcut was pressed on this tab: read it. `press` counts up. */
  z.object({ news: z.literal('panel.pressed'), tabId: z.int(), windowId: z.int(), press: z.number() }),
]);
export type News = z.infer<typeof News>;
