import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { migrations, storeVersion } from './migrations.ts';
import type { Place } from './places.ts';
import type { Notebook } from './schema.ts';

/** A store just opened. `isNew`: it did not exist. `isLost`: the browser found it damaged and emptied it. */
export type OpenStore = { store: Notebook; isNew: boolean; isLost: boolean };

/** Chrome tells what it did to a damaged store; the types of other browsers do not know of it. */
type Loss = { dataLoss?: string };

async function upgrade(request: IDBOpenDBRequest, from: number): Promise<void> {
  const store = wrap(request.result) as IDBPDatabase; // a step knows the tables of its own day only
  const { transaction } = request;
  if (transaction === null) throw new Error('An upgrade has a transaction.');
  const change = wrap(transaction) as unknown as IDBPTransaction<unknown, string[], 'versionchange'>; // likewise
  for (const step of migrations.slice(from)) await step(store, change);
}

/** Opens the store of a place, brought up to date step by step. It gives way to a newer one at once; `onClosed` tells that it did. */
export async function openStore({ factory, name }: Place, onClosed: (store: Notebook) => void): Promise<OpenStore> {
  const request = factory.open(name, storeVersion);
  let isNew = false;
  let isLost = false;
  request.addEventListener('upgradeneeded', (event) => {
    isNew = event.oldVersion === 0;
    isLost = ((event as Loss).dataLoss ?? 'none') !== 'none'; // Chrome only
    // A step that fails aborts the upgrade, and opening is refused then.
    upgrade(request, event.oldVersion).catch(() => request.transaction?.abort());
  });
  const store = (await wrap(request)) as unknown as Notebook; // the steps have just made its tables
  const raw = request.result;
  raw.addEventListener('versionchange', () => {
    raw.close();
    onClosed(store);
  });
  raw.addEventListener('close', () => onClosed(store));
  return { store, isNew, isLost };
}
