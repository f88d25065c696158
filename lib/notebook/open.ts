import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { migrations, storeVersion } from './migrations.ts';
import type { Notebook, Tables } from './schema.ts';

/** Opens the store, brought up to date step by step. It gives way to a newer one at once; `onClosed` tells that it did. */
export function openStore(name: string, onClosed: () => void): Promise<Notebook> {
  return openDB<Tables>(name, storeVersion, {
    async upgrade(...[store, from, , transaction]) {
      const untyped = store as unknown as IDBPDatabase; // a step knows the tables of its own day only
      const change = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>; // likewise
      for (const step of migrations.slice(from)) await step(untyped, change);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close(); // a versionchange event goes to the store itself
      onClosed();
    },
    terminated: onClosed,
  });
}
