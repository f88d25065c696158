import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** What a step may work with: the store as the step before left it, so no types of today's tables. */
export type Migration = (
  store: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

const firstTables: Migration = (store) => {
  const prospects = store.createObjectStore('prospects', { keyPath: 'account' });
  prospects.createIndex('updatedAt', 'updatedAt');
  store.createObjectStore('pages', { keyPath: ['account', 'url'] });
  store.createObjectStore('definitions', { keyPath: ['id', 'version'] });
  store.createObjectStore('meta');
};

/** Step n makes version n + 1 out of version n. Append only: a step that has been released is never edited. */
export const migrations: readonly Migration[] = [firstTables];

/** Version of the store that this code writes. */
export const storeVersion = migrations.length;
