import { browser } from 'wxt/browser';

const key = 'canary';

/** A small place outside the notebook's store, to tell later whether that store lost anything. */
export const cage = {
  read: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
  write: async (canary: object): Promise<void> => browser.storage.local.set({ [key]: canary }),
};

/** Shuts that place to scripts inside pages, which could be taken over; where the browser cannot, it stays as it is. */
export async function sealCage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
