import { browser } from 'wxt/browser';
import { groupPhonesBy } from '../../components/format.ts';
import { ask, hear } from '../../lib/bridge/wire.ts';
import { frontTab, goTo, ownWindow, watchFrontTab } from '../../lib/browser/active-tab.ts';
import { draftIn } from '../../lib/browser/draft.ts';
import { halfWrittenIn } from '../../lib/browser/half-written.ts';
import { lastPress, watchPresses } from '../../lib/browser/panel.ts';
import {
  allowEvery,
  allowSite,
  endWithPanel,
  forgetEvery,
  forgetSite,
  leaveFor,
  watchPermissions,
} from '../../lib/browser/permissions.ts';
import { pageAt, readTab } from '../../lib/browser/read-tab.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { unsentIn } from '../../lib/browser/unsent.ts';
import { restart, watchUpdate } from '../../lib/browser/update.ts';
import type { World } from './world.ts';

/** The shortcut that opens the panel, as the user may have changed it; empty when there is none. */
async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** The world of a panel standing in this window. */
export async function browserWorld(): Promise<World> {
  // Fetched while the panel paints and the page is being gathered: understanding never waits for it.
  const understanding = import('./understanding.ts');
  endWithPanel();
  void understanding.then(({ phoneInGroups }) => groupPhonesBy(phoneInGroups));
  const [windowId = browser.windows.WINDOW_ID_NONE, keys] = await Promise.all([ownWindow(), shortcut()]);
  return {
    ask,
    hear,
    windowId,
    shortcut: keys,
    lastPress,
    watchPresses,
    frontTab: () => frontTab(windowId),
    watchTab: (tell) => watchFrontTab(windowId, tell),
    watchPermissions,
    pageAt,
    readTab,
    understand: async (capture, readAt) => (await understanding).understandCapture(capture, { readAt }),
    goTo,
    showWords: async (page, wanted) => (await import('../../lib/browser/show-words.ts')).showWords(page, wanted),
    leaveFor,
    allowSite,
    forgetSite,
    allowEvery,
    forgetEvery,
    saveFile,
    watchUpdate,
    restart,
    unsent: unsentIn(localStorage),
    draft: draftIn(localStorage),
    halfWritten: (account) => halfWrittenIn(localStorage, account),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
