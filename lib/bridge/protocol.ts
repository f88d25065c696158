import * as z from 'zod/mini';
import { Definition } from '../definition/definition.ts';
import { VersionName } from '../definition/in-force.ts';
import { Draft, SetUp, SetUpStep } from '../definition/set-up.ts';
import { Contents } from '../exchange/contents.ts';
import { AccountKey } from '../prospect/account.ts';
import { Likeness } from '../prospect/alike.ts';
import { Change } from '../prospect/change.ts';
import { Prospect } from '../prospect/prospect.ts';
import { Reading } from '../prospect/reading.ts';
import { Id, Instant, someText } from '../prospect/text.ts';

/** One line of a list of accounts. */
export const AccountSummary = z.object({ account: AccountKey, name: someText(200), updatedAt: someText(40) });
export type AccountSummary = z.infer<typeof AccountSummary>;

/** The same with the tags in force. */
export const KnownAccount = z.extend(AccountSummary, { tags: z.array(someText(60)) });
export type KnownAccount = z.infer<typeof KnownAccount>;

/** Another account that may be the same company, since when it is kept, and why. */
export const AlikeAccount = z.object({
  account: AccountKey,
  name: someText(200),
  createdAt: Instant,
  why: z.array(Likeness),
});
export type AlikeAccount = z.infer<typeof AlikeAccount>;

/** Why a command was not carried out; the sentence is for the user. */
export const Refusal = z.object({
  code: z.enum(['bad-request', 'store-full', 'store-damaged', 'newer-data', 'not-found', 'failed']),
  message: someText(300),
});
export type Refusal = z.infer<typeof Refusal>;

/** Lines of a backup that one message carries. */
const BackupLines = z.array(z.string()).check(z.maxLength(20_000));
/** One part of a backup: its lines, what they hold, how many pieces could not be read, where to go on. */
const BackupPart = z.object({
  head: someText(200),
  lines: z.array(z.string()),
  contents: Contents,
  unreadable: z.int(),
  next: z.nullable(someText(400)),
});

/** A backup in the other store: `holds` tells whether what pages showed is in it. */
const RollingBackup = z.extend(Contents, {
  number: z.int(),
  at: Instant,
  bytes: z.int(),
  holds: z.enum(['all', 'said']),
});
export type RollingBackup = z.infer<typeof RollingBackup>;

const LastReview = z.object({ reviewedAt: z.nullable(Instant), begunAt: z.nullable(Instant) });

/** How the notebook is. `damage`: what is wrong with it; `readable`: what can be read of a damaged one; `said`: things said since the newest backup. */
export const Health = z.object({
  /** Version of the store, which says which backups it can take. */
  schema: z.int(),
  damage: z.nullable(z.enum(['behind', 'lost', 'unopenable', 'unreadable'])),
  readable: z.nullable(z.extend(Contents, { unreadable: z.int() })),
  said: z.int(),
  /** Oldest first. */
  backups: z.array(RollingBackup),
});
export type Health = z.infer<typeof Health>;

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
  /** Which of these accounts are kept, with the tags they have. */
  'prospect.known': [z.object({ accounts: z.array(AccountKey).check(z.maxLength(500)) }), z.array(KnownAccount)],
  /** Accounts that may be the same company as this one; `alsoAt` is the account its page says it belongs to. */
  'prospect.alike': [z.object({ account: AccountKey, alsoAt: z.optional(AccountKey) }), z.array(AlikeAccount)],
  /** The accounts that come after one, with their pages, some at a time; `after` is the `next` of the answer before, null for the first. */
  'prospect.batch': [
    z.object({ after: z.nullable(AccountKey) }),
    z.object({ prospects: z.array(Prospect), next: z.nullable(AccountKey) }),
  ],
  /** Takes accounts out that were first read before an instant and about which the user never said anything; gives what was taken out. */
  'prospect.remove': [
    z.object({ accounts: z.array(AccountKey).check(z.maxLength(50)), before: Instant }),
    z.object({ removed: z.array(Prospect) }),
  ],
  /** The definition in force. */
  'definition.current': [z.object({}), Definition],
  /** One version of a definition as kept, or null. */
  'definition.find': [z.object({ id: Id, version: z.int() }), z.nullable(Definition)],
  /**
   * Keeps a new version of a definition and puts it in force; one that is kept already only takes new signatures of the same
   * text. `over`: the version in force that somebody looked at before; when another one is, nothing is changed.
   */
  'definition.keep': [z.object({ definition: Definition, over: z.optional(VersionName) }), Definition],
  /** The version kept beside the one in force: the one before, or that of a backup; null when there is none. */
  'definition.beside': [z.object({}), z.nullable(Definition)],
  /** Puts a version that is kept in force again, over the one that somebody looked at. */
  'definition.enforce': [z.extend(VersionName, { over: VersionName }), Definition],
  /** Whether pages may be read, and how far the first run came; null before consent. */
  'setup.current': [z.object({}), z.nullable(SetUp)],
  /** Lets pages be read from now on. */
  'setup.consent': [z.object({}), SetUp],
  /** Keeps how far the first run came, with what stands in its form. */
  'setup.keep': [z.object({ step: SetUpStep, draft: z.nullable(Draft) }), SetUp],
  /** Puts the definition that the form came to in force, as the next version of its id unless one says the same. */
  'setup.finish': [z.object({ definition: Definition }), Definition],
  /** When wins and losses were last looked at together, and since when pages may be read; null for never. */
  'review.last': [z.object({}), LastReview],
  /** Notes that they were looked at now. */
  'review.keep': [z.object({}), LastReview],
  /** A part of everything kept, as lines of a backup; `after` is the `next` of the part before, null for the first. */
  'backup.make': [z.object({ after: z.nullable(someText(400)) }), BackupPart],
  /** What taking these lines of a backup in would bring: accounts touched, of those new ones, changes. Writes nothing. */
  'backup.compare': [
    z.object({ lines: BackupLines }),
    z.object({ accounts: z.int(), added: z.int(), changes: z.int() }),
  ],
  /** Merges a part of a backup in, nothing here lost. `id` names backup and part, and makes it safe to resend. */
  'backup.restore': [z.object({ id: Id, lines: BackupLines }), z.object({ accounts: z.int(), changes: z.int() })],
  /** Makes a backup in the other store now; false when there is nothing new to keep. */
  'backup.keep': [z.object({}), z.object({ isMade: z.boolean() })],
  /** How the notebook is, and what it could be mended from. */
  'notebook.health': [z.object({}), Health],
  /** Goes on in a new place with what is readable, what was said since, and the backup of this number, if any. */
  'notebook.mend': [z.object({ backup: z.nullable(z.int()) }), z.object({ accounts: z.int(), changes: z.int() })],
} as const;
export type Protocol = typeof protocol;
export type CommandName = keyof Protocol;

/** What a command is asked with. */
export type Ask<Name extends CommandName> = z.infer<Protocol[Name][0]>;
/** What a command answers. */
export type Reply<Name extends CommandName> = z.infer<Protocol[Name][1]>;

/** News the background sends to every open view; views refresh from it and answer nothing. */
export const News = z.union([
  /** `updatedAt` and the number of `changes` tell a view that has this already. */
  z.object({ news: z.literal('prospect.changed'), account: AccountKey, updatedAt: Instant, changes: z.int() }),
  z.object({ news: z.literal('definition.changed') }),
  /** Consent was given, or the first run went on. */
  z.object({ news: z.literal('setup.changed') }),
  /** Wins and losses were looked at together. */
  z.object({ news: z.literal('review.kept') }),
  /** Anything may differ: a backup was taken in, or the notebook was mended. */
  z.object({ news: z.literal('notebook.changed') }),
  /** The toolbar button or shortcut was pressed on this tab: read it. `press` counts up. */
  z.object({ news: z.literal('panel.pressed'), tabId: z.int(), windowId: z.int(), press: z.number() }),
]);
export type News = z.infer<typeof News>;
