/** A part of the origin's storage with files of its own: Chrome and Edge have them, the types do not know of them yet. */
type Bucket = { indexedDB: IDBFactory };
type Buckets = {
  open: (name: string) => Promise<Bucket>;
  delete: (name: string) => Promise<void>;
  keys: () => Promise<string[]>;
};

const buckets = (navigator as { storageBuckets?: Buckets }).storageBuckets; // absent in Firefox, whose databases are files of their own

const name = 'sweetspot';
const nameOf = (number: number): string => (number === 1 ? name : `${name}-${number}`);
const numberOf = (found: string): number => Number(/^sweetspot-(\d{1,6})$/.exec(found)?.[1] ?? 1);

const removed = (database: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase(database);
    removing.onsuccess = () => resolve();
    removing.onerror = () => reject(removing.error);
  });

const names = async (): Promise<string[]> =>
  buckets ? buckets.keys() : (await indexedDB.databases()).map(({ name: found }) => found ?? '');

/** Where a notebook can lie in this browser: first in the origin's own storage, then, each time it was mended, in another part of it. */
export const places = {
  isLogged: buckets !== undefined, // Firefox keeps its databases otherwise
  at: async (number: number): Promise<{ factory: IDBFactory; name: string }> => {
    const bucket = number > 1 && buckets ? await buckets.open(nameOf(number)) : undefined;
    return { factory: bucket?.indexedDB ?? indexedDB, name: nameOf(number) };
  },
  newest: async (): Promise<number> => Math.max(1, ...(await names()).map(numberOf)),
  clear: async (number: number): Promise<void> => {
    if (number > 1) await (buckets ? buckets.delete(nameOf(number)) : removed(nameOf(number)));
  },
};
