import type { Ask, CommandName, News, Refusal, Reply } from '../../lib/bridge/protocol.ts';
import type { TabNews } from '../../lib/browser/active-tab.ts';
import type { DraftKeeper } from '../../lib/browser/draft.ts';
import type { HalfWritten } from '../../lib/browser/half-written.ts';
import type { Wanted } from '../../lib/browser/mark-words.ts';
import type { Press } from '../../lib/browser/panel.ts';
import type { Leave } from '../../lib/browser/permissions.ts';
import type { PageAt, Unread } from '../../lib/browser/read-tab.ts';
import type { Came } from '../../lib/browser/show-words.ts';
import type { Site } from '../../lib/browser/site.ts';
import type { Unsent } from '../../lib/browser/unsent.ts';
import type { Capture } from '../../lib/prospect/capture.ts';
import type { Reading } from '../../lib/prospect/reading.ts';

/** What the background answered to a command. */
export type Answered<Name extends CommandName> = { ok: true; reply: Reply<Name> } | { ok: false; refusal: Refusal };

/** Everything outside the panel that it lives with: the background, the tab in front, the clock and chance. */
export type World = {
  ask: <Name extends CommandName>(name: Name, payload: Ask<Name>) => Promise<Answered<Name>>;
  hear: (listener: (news: News) => void) => () => void;
  windowId: number;
  /** The last press of the button, in any window: what is kept of it does not depend on news arriving. */
  lastPress: () => Promise<Press | undefined>;
  watchPresses: (tell: (press: Press) => void) => () => void;
  /** The shortcut that opens the panel, as the user may have changed it; empty when there is none. */
  shortcut: string;
  frontTab: () => Promise<number | undefined>;
  watchTab: (tell: (news: TabNews) => void) => () => void;
  watchPermissions: (tell: (news: 'given' | 'taken') => void) => () => void;
  pageAt: (tabId: number) => Promise<PageAt | Unread>;
  readTab: (page: PageAt) => Promise<Capture | Unread>;
  understand: (capture: Capture, readAt: string) => Promise<Reading>;
  goTo: (tabId: number, url: string) => Promise<void>;
  /** Scrolls a page to words and marks them for a while. */
  showWords: (page: PageAt, wanted: Wanted) => Promise<Came>;
  leaveFor: (site: Site) => Promise<Leave>;
  allowSite: (site: Site) => Promise<boolean>;
  forgetSite: (site: Site) => Promise<boolean>;
  allowEvery: () => Promise<boolean>;
  forgetEvery: () => Promise<boolean>;
  /** Has the browser save a file. */
  saveFile: (name: string, file: Blob) => void;
  /** Tells whether a newer version of the extension waits; returns how to stop. */
  watchUpdate: (tell: (isWaiting: boolean) => void) => () => void;
  /** Starts the newest version of the extension; the panel is closed by it. */
  restart: () => void;
  unsent: Unsent;
  /** The half-filled form of the first run. */
  draft: DraftKeeper;
  /** What is half written about an account. */
  halfWritten: (account: string) => HalfWritten;
  now: () => string;
  newId: () => string;
};
