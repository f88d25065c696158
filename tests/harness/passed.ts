import type { Browser } from 'puppeteer-core';
import { asked, ownPage } from './notebook.ts';

/**
 * Has this profile be one whose user went through the first run before, and left everything in it for later. What was kept in
 * it stays; a notebook that does not answer is left alone.
 */
export async function passFirstRun(browser: Browser): Promise<void> {
  const page = await ownPage(browser);
  const known = await asked(page, 'setup.current', {});
  if (known?.ok && known.reply === null) {
    await asked(page, 'setup.consent', {});
    await asked(page, 'setup.keep', { step: 'done', draft: null });
  }
  await page.close();
}
