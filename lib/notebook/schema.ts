import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import type { Definition } from '../definition/definition.ts';
import { InForce } from '../definition/in-force.ts';
import { SetUp } from '../definition/set-up.ts';
import { AccountKey } from '../prospect/account.ts';
import { Prospect, SeenPage } from '../prospect/prospect.ts';
import { Id, Instant, someText } from '../prospect/text.ts';

/** An account without its pages, so that an answer costs one small row; `name` is only for lists, `marks` for finding it under another domain. */
export const AccountRow = z.extend(z.omit(Prospect, { pages: true }), {
  name: someText(200),
  marks: z.optional(z.array(z.string()).check(z.maxLength(40))),
});
export type AccountRow = z.infer<typeof AccountRow>;

/** One page of an account. */
export const PageRow = z.extend(SeenPage, { account: AccountKey });
export type PageRow = z.infer<typeof PageRow>;

/** How often the notebook was written, and how many accounts it then held. */
export const Tally = z.object({ generation: z.int(), rows: z.int() });
export type Tally = z.infer<typeof Tally>;

/** A restore carried out, so that the same one sent again is only answered. */
export const Restored = z.object({ id: Id, accounts: z.int(), changes: z.int() });
export type Restored = z.infer<typeof Restored>;

/** Loose ends, each under its own key. */
export type Meta = { tally: Tally; inForce: InForce; restored: Restored[]; setUp: SetUp; reviewedAt: string };
export const meta: { [Key in keyof Meta]: z.ZodMiniType<Meta[Key]> } = {
  tally: Tally,
  inForce: InForce,
  restored: z.array(Restored),
  setUp: SetUp,
  reviewedAt: Instant,
};

/** Tables of the notebook: key and row of each. */
export interface Tables extends DBSchema {
  prospects: { key: string; value: AccountRow; indexes: { updatedAt: string } };
  /** Key: account, then address. */
  pages: { key: [string, string]; value: PageRow };
  /** Key: id, then version. */
  definitions: { key: [string, number]; value: Definition };
  meta: { key: string; value: unknown };
}
export type Table = 'prospects' | 'pages' | 'definitions' | 'meta';

/** Every command works on all tables at once: they are few, and one order of locking cannot deadlock. */
export const tables: Table[] = ['prospects', 'pages', 'definitions', 'meta'];

/** The open notebook, and the transactions that every command runs in. */
export type Notebook = IDBPDatabase<Tables>;
export type Reads = IDBPTransaction<Tables, Table[], 'readonly' | 'readwrite'>;
export type Writes = IDBPTransaction<Tables, Table[], 'readwrite'>;
