import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

type PressedTab = { id?: number | undefined; windowId: number };

const Press = z.object({ tabId: z.int(), windowId: z.int(), press: z.number() });
/** One press of the toolbar button or shortcut; `press` counts up while the browser runs. */
export type Press = z.infer<typeof Press>;

type Sidebar = { sidebarAction?: { open: () => Promise<void> } };

/** Opens the panel beside the page. First thing in the click's handler: after any wait the browser no longer sees the click. */
function openPanel({ id, windowId }: PressedTab): Promise<void> {
  const { sidebarAction } = browser as Sidebar; // Firefox only, absent from the types of the other browsers
  if (sidebarAction) return sidebarAction.open();
  return browser.sidePanel.open(id === undefined ? { windowId } : { tabId: id });
}

/** The last press since the browser started; it stays known where the news of it did not arrive. */
export async function lastPress(): Promise<Press | undefined> {
  const { press } = await browser.storage.session.get('press');
  const found = Press.safeParse(press);
  return found.success ? found.data : undefined;
}

/** Tells of every press by what is kept of it, and of the last one whenever the panel comes to the fore; returns how to stop. */
export function watchPresses(tell: (press: Press) => void): () => void {
  const onChanged = (changes: { press?: { newValue?: unknown } }) => {
    const found = Press.safeParse(changes.press?.newValue);
    if (found.success) tell(found.data);
  };
  const onVisible = () => {
    if (!document.hidden) void lastPress().then((press) => press && tell(press));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    browser.storage.session.onChanged.removeListener(onChanged);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

async function remember({ id: tabId, windowId }: PressedTab): Promise<Press | undefined> {
  if (tabId === undefined) return undefined;
  const press: Press = { tabId, windowId, press: ((await lastPress())?.press ?? 0) + 1 };
  await browser.storage.session.set({ press });
  return press;
}

/** Opens the panel on every press of the toolbar button or shortcut, then tells which one it was, if it was on a tab. */
export function onPress(tell: (press: Press) => void): void {
  let before: Promise<unknown> = Promise.resolve();
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab);
    // One after the other: two presses of one number would count as one.
    before = before.then(() => remember(tab)).then((press) => press && tell(press));
  });
}
