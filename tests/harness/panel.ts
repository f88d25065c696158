import type { Browser, Extension, Page } from 'puppeteer-core';
import { untilSaid } from './words.ts';

const panelFile = '/sidepanel.html';

const installed = async (browser: Browser): Promise<Extension> => {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not loaded: run "npm run build" first.');
  return extension;
};

/** Presses the toolbar button on a page, truly: the browser grants activeTab as it does to a user's click. */
export const press = async (browser: Browser, page: Page): Promise<void> => {
  await page.bringToFront(); // the click goes to the tab in front
  await (await installed(browser)).triggerAction(page);
};

/** Presses the toolbar button and gives the real side panel (not its page in a tab). */
export const openPanel = async (browser: Browser, page: Page): Promise<Page> => {
  await press(browser, page);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith(panelFile), {
    timeout: 15_000,
  });
  return target.asPage();
};

/** The words a user sees in the panel. */
export const wordsOf = (panel: Page): Promise<string> => panel.evaluate(() => document.body.innerText);

/** Waits until the panel says all of these (a text, or an expression), and gives all its words. */
export const waitForWords = (panel: Page, wanted: (string | RegExp)[], timeout?: number): Promise<string> =>
  untilSaid(() => wordsOf(panel), wanted, timeout);

/** Presses a button of the panel by the name assistive technology reads. */
export const act = async (panel: Page, name: string): Promise<void> => {
  await panel.locator(`::-p-aria([name="${name}"][role="button"])`).setTimeout(10_000).click();
};

/** Types a key of the key table while nothing is being written. */
export const stroke = async (panel: Page, key: 'r' | 't' | 'm' | '1' | '2' | 'u' | 'y' | 'n'): Promise<void> => {
  await panel.bringToFront();
  if (/[12]/.test(key)) await new Promise((read) => setTimeout(read, 700)); // a question is read before it is answered
  await panel.keyboard.press(key);
};

/** Stops writing: the field that has the focus loses it. */
export const leaveField = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
