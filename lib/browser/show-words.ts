import { browser } from 'wxt/browser';
import { type Marked, markWords, type Wanted } from './mark-words.ts';
import type { PageAt } from './read-tab.ts';
import { unfoldWords } from './unfold-words.ts';

/** What came of showing words: `folded` when the page holds them out of sight, `untouched` when it could not be asked. */
export type Came = Marked | 'folded' | 'untouched';

/** Painted by rules of author origin: highlights of user origin paint nothing. */
const css = '::highlight(sweetspot) { background-color: #ffd766; color: #1c1e21; }';

/** How long the mark stays, in milliseconds. */
const lasting = 4_000;

type Target = { tabId: number; documentIds?: string[] };

async function mark(target: Target, wanted: Wanted): Promise<Marked | undefined> {
  const [answer] = await browser.scripting.executeScript({ target, func: markWords, args: [wanted, lasting] });
  return answer?.result;
}

/** Opens the fold the words lie behind, where the page has one that may be opened, and marks them there. */
async function unfoldAndMark(target: Target, wanted: Wanted): Promise<Came> {
  const args: [string] = [wanted.excerpt];
  const [answer] = await browser.scripting.executeScript({ target, func: unfoldWords, args });
  if (answer?.result === true && (await mark(target, wanted)) === 'shown') return 'shown';
  return answer?.result === null || answer === undefined ? 'gone' : 'folded';
}

/** Scrolls a page to these words and marks them for a while; only in the document given, nothing stays in it. */
export async function showWords({ tabId, documentId }: PageAt, wanted: Wanted): Promise<Came> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId };
  const rule = { target, css, origin: 'AUTHOR' as const };
  try {
    await browser.scripting.insertCSS(rule);
    // A page that was left has taken the rule with it.
    setTimeout(() => void browser.scripting.removeCSS(rule).catch(() => undefined), lasting);
    const marked = await mark(target, wanted);
    if (marked !== 'gone') return marked ?? 'untouched';
    return await unfoldAndMark(target, wanted);
  } catch {
    return 'untouched'; // the page was left, or leave to touch it ended: then nothing can be shown there
  }
}
