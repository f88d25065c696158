import { browser } from 'wxt/browser';

const patternOf = (address: string) => `${new URL(address).origin.replace(/:\d+$/, '')}/*`;

/** Asks the user to let every page of this site be read without a press; only within a click. */
export const allowSite = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] });

/** True when every page of this site may be read without a press. */
export const isSiteAllowed = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });

/** Takes the leave to read this site without a press back. */
export const forgetSite = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(address)] });

/** Tells when the user gives or takes such a leave, here or in the browser's own settings; returns how to stop. */
export function watchPermissions(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
