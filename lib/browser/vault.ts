import { browser } from 'wxt/browser';

/** The store beside the notebook's own: kept in other files, by other code of the browser, so that damage seldom meets both. */
export const vault = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (entries: Record<string, unknown>): Promise<void> => browser.storage.local.set(entries),
  remove: (keys: string[]): Promise<void> => browser.storage.local.remove(keys),
  keys: (): Promise<string[]> => browser.storage.local.getKeys(),
};

/** Shuts the vault to scripts inside pages, which could be taken over; where the browser cannot, it stays as it is. */
export async function sealVault(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
