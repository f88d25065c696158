import { browser } from 'wxt/browser';
import { patternOf, type Site } from './site.ts';

/**
 * How far pages may be read: at a press this page alone, at a press this page and those it leads to on its site, every
 * page of this site, every page while the panel is open.
 */
export type Leave = 'page' | 'press' | 'site' | 'every';

/** Firefox, which alone has a sidebar of this name, ends the leave that a press gives with the page. */
const byPress = (): Leave => ('sidebarAction' in browser ? 'page' : 'press');

const every = { origins: ['https://*/*', 'http://*/*'] };

/** How far a site may be read now. */
export async function leaveFor(site: Site): Promise<Leave> {
  if (await browser.permissions.contains(every)) return 'every';
  return (await browser.permissions.contains({ origins: [patternOf(site)] })) ? 'site' : byPress();
}

/** Asks the user to let every page of this site be read without a press; only within a click. */
export const allowSite = (site: Site): Promise<boolean> => browser.permissions.request({ origins: [patternOf(site)] });

/** Takes the leave to read this site without a press back. */
export const forgetSite = (site: Site): Promise<boolean> => browser.permissions.remove({ origins: [patternOf(site)] });

/** Asks the user to let every site be read while the panel is open; only within a click. */
export const allowEvery = (): Promise<boolean> => browser.permissions.request(every);

/** Takes the leave to read every site back. */
export const forgetEvery = (): Promise<boolean> => browser.permissions.remove(every);

/** Tells when the user gives or takes such a leave, here or in the browser's own settings; returns how to stop. */
export function watchPermissions(tell: (news: 'given' | 'taken') => void): () => void {
  const given = () => tell('given');
  const taken = () => tell('taken');
  browser.permissions.onAdded.addListener(given);
  browser.permissions.onRemoved.addListener(taken);
  return () => {
    browser.permissions.onAdded.removeListener(given);
    browser.permissions.onRemoved.removeListener(taken);
  };
}

/** Held by every open panel for as long as it is open. */
const lock = 'panel';

/** What a panel says last. */
const goodbye = 'panel.ends';

/** Ends the leave to read every site with the panel it was given in. */
export function endWithPanel(): void {
  void navigator.locks.request(lock, { mode: 'shared' }, () => Promise.withResolvers<never>().promise);
  addEventListener('pagehide', () => {
    void forgetEvery();
    // A sidebar of Firefox is gone before that is done: there the background does it, which hears this.
    void browser.runtime.sendMessage(goodbye).catch(() => undefined); // nobody listening: the next start will see to it
  });
}

async function forgetEveryGiven(): Promise<void> {
  if (await browser.permissions.contains(every)) await forgetEvery();
}

/**
 * Takes that leave back where a panel ended too suddenly to do so itself: now, unless one is open, and whenever the last
 * one ends. For the background, before anything is awaited.
 */
export function watchPanelsEnd(): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if (message === goodbye) void navigator.locks.request(lock, forgetEveryGiven); // once no panel holds it
  });
  void navigator.locks.request(lock, { ifAvailable: true }, async (free) => {
    if (free) await forgetEveryGiven();
  });
}
