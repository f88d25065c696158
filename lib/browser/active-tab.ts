import { browser } from 'wxt/browser';

/** The window a panel stands in. */
export async function ownWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** The tab in front in this window. */
export async function frontTab(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}

/** What can happen to the tab in front: it begins to leave its page, or another page may stand there. */
export type TabNews = 'leaving' | 'arrived';

/** Long enough for a burst of events of one navigation to end. */
const quiet = 250;

/**
 * Tells when the tab in front of a window changes or loads another page; returns how to stop.
 * Addresses stay hidden without permission, so the news carries none.
 */
export function watchFrontTab(windowId: number, tell: (news: TabNews) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrived = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell('arrived'), quiet);
  };
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId !== windowId) return;
    tell('leaving'); // another tab is another page, until looking at it says otherwise
    arrived();
  };
  const onUpdated = (
    _id: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (change.status === 'loading') tell('leaving');
    if (change.status === 'complete' || change.url) arrived();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Shows another web page in a tab, as a click on a link in it would; any other address leads nowhere. */
export async function goTo(tabId: number, url: string): Promise<void> {
  if (/^https?:/.test(url)) await browser.tabs.update(tabId, { url });
}
