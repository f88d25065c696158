import type { Browser, Extension, Page } from 'puppeteer-core';

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
  const target = await browser.waitForTarget((candidate) => new URL(candidate.url()).pathname === panelFile, {
    timeout: 15_000,
  });
  return target.asPage();
};

/** The words a user sees in the panel. */
export const wordsOf = (panel: Page): Promise<string> => panel.evaluate(() => document.body.innerText);

/** Waits until the panel says all of these (a text, or an expression), and gives all its words; times out with what it said. */
export const waitForWords = async (panel: Page, wanted: (string | RegExp)[], timeout = 15_000): Promise<string> => {
  const until = Date.now() + timeout;
  for (;;) {
    const words = await wordsOf(panel).catch(() => '');
    const missing = wanted.filter((want) => (typeof want === 'string' ? !words.includes(want) : !want.test(words)));
    if (missing.length === 0) return words;
    if (Date.now() > until) throw new Error(`The panel never said ${missing.join(', ')}. It says:\n${words}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
};
