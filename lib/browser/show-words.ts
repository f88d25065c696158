import { browser } from 'wxt/browser';
import { markWords, type Wanted } from './mark-words.ts';

/** Painted by rules of author origin: highlights of user origin paint nothing. */
const css = '::highlight(sweetspot) { background-color: #ffd766; color: #1c1e21; }';

/** How long the mark stays, in milliseconds. */
const lasting = 4_000;

/** Scrolls the page in a tab to these words and marks them; false when it does not show them or may not be touched. */
export async function showWords(tabId: number, wanted: Wanted): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
    const [answer] = await browser.scripting.executeScript({ target, func: markWords, args: [wanted, lasting] });
    return answer?.result === true;
  } catch {
    return false; // the page was left, or leave to touch it ended: then nothing can be shown there
  }
}
