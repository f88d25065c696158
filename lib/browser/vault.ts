import { browser } from 'wxt/browser';

/** The store beside the notebook's own: kept in other files, by other code of the browser, so that damage seldom meets both. */
export const vault = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (entries: Record<string, unknown>): Promise<void> => browser.storage.local.set(entries),
  remove: (keys: string[]): Promise<void> => browser.storage.local.remove(keys),
  keys: (): Promise<string[]> => browser.storage.local.getKeys(),
};

/** What is remembered until the browser is closed. */
export const scratch = {
  get: async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key],
  set: (entries: Record<string, unknown>): Promise<void> => browser.storage.session.set(entries),
};

/** Bytes that can still be written for the extension, which has leave to use all of the disk; endless where the browser does not tell. */
export async function room(): Promise<number> {
  if (!('storageBuckets' in navigator)) return Number.POSITIVE_INFINITY; // Firefox speaks of quotas, which are not the disk
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}

/** Shuts the vault to scripts inside pages, which could be taken over; where the browser cannot, it stays as it is. */
export async function sealVault(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
