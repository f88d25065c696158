import type { Browser, Page } from 'puppeteer-core';
import { type Launch, launch } from '../harness/chromium.ts';
import { openPanel } from '../harness/panel.ts';
import { type Answer, type Site, serve } from '../harness/site.ts';
import { demoAnswer } from '../tools/demo-web.ts';

/** A browser with the built extension, a tab and a small web; `visit` goes to a page and presses the button there. */
export type World = {
  browser: Browser;
  site: Site;
  page: Page;
  visit: (url: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Pages by their whole address without scheme, "acme.example/about"; the demo web answers for the rest. */
export type Pages = Record<string, Answer | (() => Answer)>;

const answerFrom =
  (pages: Pages) =>
  (address: URL): Answer | undefined => {
    const found = pages[`${address.hostname}${address.pathname}`];
    return typeof found === 'function' ? found() : (found ?? demoAnswer(address));
  };

/** Starts a world; what is left out of `options` is as `launch` has it. */
export const world = async (pages: Pages = {}, options: Omit<Launch, 'port'> = {}): Promise<World> => {
  const site = await serve(answerFrom(pages));
  const browser = await launch({ port: site.port, ...options });
  const page = await browser.newPage();
  const visit = async (url: string) => {
    await page.goto(url);
    return openPanel(browser, page);
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, site, page, visit, close };
};
