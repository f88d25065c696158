import { browser } from 'wxt/browser';
import { Capture } from '../prospect/capture.ts';
import { isLinkedIn, type Restriction, restrictionIn, restrictionOf, withheldAt } from './restriction.ts';

/** One document in a tab: a navigation changes the id, a pushState only the address. */
export type PageAt = { tabId: number; documentId: string | undefined; url: string };

/** Why a tab could not be read. `moved`: it showed another page by the time it answered. */
export type Unread =
  | { unread: 'no-permission' | 'frozen' | 'moved' | 'gone' | 'linkedin' | 'malformed' }
  | { unread: 'restricted'; reason: Restriction };

/** A page has this many milliseconds to answer; a busy or frozen one never would. */
const patience = 3_000;
const late = Symbol('late');

function orLate<Value>(answer: Promise<Value>): Promise<Value | typeof late> {
  const { promise, resolve } = Promise.withResolvers<typeof late>();
  const timer = setTimeout(() => resolve(late), patience);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}

/** How the browsers say that the tab or its page went away in between. */
const goneWords = ['was removed', 'No tab with id', 'Invalid tab ID', 'destroyed before'];

function refusal(error: unknown): Unread {
  const message = error instanceof Error ? error.message : String(error);
  if (goneWords.some((words) => message.includes(words))) return { unread: 'gone' };
  const reason = restrictionIn(message);
  return reason ? { unread: 'restricted', reason } : { unread: 'no-permission' };
}

type Answer = { documentId?: string; result?: unknown };

/** Runs one script in the top frame; the answer is unknown data from a page. */
async function inPage(injection: () => Promise<Answer[]>): Promise<Answer | Unread> {
  try {
    const answers = await orLate(injection());
    if (answers === late) return { unread: 'frozen' };
    return answers[0] ?? { unread: 'gone' };
  } catch (error) {
    return refusal(error);
  }
}

/** What the address alone forbids. */
function forbidden(url: string): Unread | undefined {
  if (isLinkedIn(url)) return { unread: 'linkedin' };
  const reason = restrictionOf(url);
  return reason && { unread: 'restricted', reason };
}

/** How often, and after how many milliseconds, a page is asked again whose process has not yet heard of our leave. */
const again = { times: 5, pause: 100 };
const pause = () => new Promise((done) => setTimeout(done, again.pause));

/**
 * Which document the tab shows, learned by a script of one expression; LinkedIn is told by its address and left alone.
 * A tab's address is shown to us only where we may read: refused all the same, either the page's process has not heard of
 * the press yet, or the page is one that nobody may read.
 */
export async function pageAt(tabId: number, timesLeft = again.times): Promise<PageAt | Unread> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // a tab that was closed
  if (tab === undefined) return { unread: 'gone' };
  const no = tab.url && forbidden(tab.url);
  if (no) return no;
  const answer = await inPage(() =>
    browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: () => location.href }),
  );
  if (!('unread' in answer)) return placed(tabId, answer);
  if (answer.unread !== 'no-permission' || !tab.url) return answer;
  if (timesLeft === 0) return { unread: 'restricted', reason: withheldAt(tab.url) };
  await pause();
  return pageAt(tabId, timesLeft - 1);
}

function placed(tabId: number, { result, documentId }: Answer): PageAt | Unread {
  if (typeof result !== 'string') return { unread: 'malformed' };
  return isLinkedIn(result) ? { unread: 'linkedin' } : { tabId, documentId, url: result };
}

/** Reads the document found by `pageAt`; an answer of any other document or address is dropped. */
export async function readTab(page: PageAt): Promise<Capture | Unread> {
  const target = page.documentId ? { documentIds: [page.documentId] } : {};
  const answer = await inPage(() =>
    browser.scripting.executeScript({ target: { tabId: page.tabId, ...target }, files: ['/gather.js'] }),
  );
  if ('unread' in answer) return answer;
  const parsed = Capture.safeParse(answer.result);
  if (!parsed.success) return { unread: 'malformed' };
  if (answer.documentId !== page.documentId || parsed.data.url !== page.url.slice(0, 4_000)) return { unread: 'moved' };
  if (parsed.data.contentType === 'application/pdf') return { unread: 'restricted', reason: 'pdf' };
  return parsed.data;
}
