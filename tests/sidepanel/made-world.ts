import type { World } from '../../entrypoints/sidepanel/world.ts';
import type { AlikeAccount, CommandName, Health, News } from '../../lib/bridge/protocol.ts';
import type { TabNews } from '../../lib/browser/active-tab.ts';
import { draftIn } from '../../lib/browser/draft.ts';
import { halfWrittenIn } from '../../lib/browser/half-written.ts';
import type { Press } from '../../lib/browser/panel.ts';
import type { Leave } from '../../lib/browser/permissions.ts';
import type { PageAt, Unread } from '../../lib/browser/read-tab.ts';
import { unsentIn } from '../../lib/browser/unsent.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import type { SetUp } from '../../lib/definition/set-up.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Capture } from '../../lib/prospect/capture.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { now, reading } from '../screens/samples.ts';
import { answersOf, setUpDone } from './made-background.ts';
import { storage } from './made-storage.ts';

const captureOf = (url: string): Capture => ({
  ...{ url, title: '', contentType: 'text/html', html: '', looks: '', rest: [], isWhole: true, ms: 0 },
});

/** What a test turns to change the world of a panel. */
export type Knobs = {
  /** What stands in the tab in front, or why it cannot be read. */
  page: PageAt | Unread;
  /** What the reading of the page is; its account and address follow the page. */
  reading: Reading;
  /** When set, the background refuses to write, with this sentence. */
  refuses: string | undefined;
  /** When set, the background can neither read nor write. */
  isDamaged: boolean;
  kept: Map<string, Prospect>;
  /** The press that is kept, as if no news of it had come. */
  press: Press | undefined;
  /** How far sites may be read. */
  leave: Leave;
  asked: CommandName[];
  went: string[];
  /** What the page in front shows in words. */
  visible: string;
  /** How the notebook says it is. */
  health: Health;
  /** Accounts that may be the same company. */
  alike: AlikeAccount[];
  saved: { name: string; file: Blob }[];
  restarts: number;
  /** How far the first run came; null before consent. */
  setUp: SetUp | null;
  /** The definition in force. */
  definition: Definition;
  /** Other versions that are kept, and the one kept beside that in force. */
  versions: Definition[];
  beside: Definition | null;
  /** When wins and losses were last looked at; null for never. */
  reviewedAt: string | null;
};

/** A notebook that is well and has never been backed up. */
export const wellKept: Health = { schema: 1, damage: null, readable: null, said: 0, backups: [] };

/** A page of the invented company. */
export const pageAt = (path: string, documentId = path): PageAt => ({
  tabId: 1,
  documentId,
  url: `https://northgate.example${path}`,
});

/** A panel's world in memory: a notebook of its own, a tab the test sets, a clock that stands. */
export function madeWorld(set: Partial<Knobs> = {}) {
  const knobs: Knobs = {
    page: pageAt('/'),
    reading,
    refuses: undefined,
    kept: new Map(),
    press: undefined,
    leave: 'press',
    asked: [],
    went: [],
    visible: '',
    isDamaged: false,
    health: wellKept,
    alike: [],
    saved: [],
    restarts: 0,
    setUp: setUpDone,
    definition: mspToolkit,
    versions: [],
    beside: null,
    reviewedAt: null,
    ...set,
  };
  const answers = answersOf(knobs);
  const ears = new Set<(news: News) => void>();
  const fingers = new Set<(press: Press) => void>();
  const wardens = new Set<(news: 'given' | 'taken') => void>();
  const leave = (to: Leave) => {
    knobs.leave = to;
    for (const warden of wardens) warden(to === 'press' ? 'taken' : 'given');
    return true;
  };
  const waiters = new Set<(isWaiting: boolean) => void>();
  const eyes = new Set<(news: TabNews) => void>();
  let ids = 0;
  const ask = async (name: CommandName, payload: never) => {
    knobs.asked.push(name);
    const writes = /^(?:prospect\.(?:meet|amend)|setup\.(?:consent|keep|finish))$/.test(name);
    if (knobs.refuses && writes) return { ok: false, refusal: { code: 'store-full', message: knobs.refuses } };
    if (knobs.isDamaged && /^(?:prospect|definition)/.test(name))
      return { ok: false, refusal: { code: 'store-damaged', message: 'The notebook is damaged.' } };
    return { ok: true, reply: answers[name]?.(payload) };
  };
  const world: World = {
    ask: ask as unknown as World['ask'], // each name has its answer above
    hear: (listener) => {
      ears.add(listener);
      return () => ears.delete(listener);
    },
    windowId: 1,
    lastPress: async () => knobs.press,
    watchPresses: (tell) => {
      fingers.add(tell);
      return () => fingers.delete(tell);
    },
    shortcut: 'Alt+Shift+Q',
    frontTab: async () => 1,
    watchTab: (tell) => {
      eyes.add(tell);
      return () => eyes.delete(tell);
    },
    watchPermissions: (tell) => {
      wardens.add(tell);
      return () => wardens.delete(tell);
    },
    pageAt: async () => knobs.page,
    readTab: async (page) => captureOf(page.url),
    understand: async ({ url }) => ({ ...knobs.reading, url }),
    goTo: async (_tabId, url) => void knobs.went.push(url),
    showWords: async (_page, { excerpt }) => (knobs.visible.includes(excerpt) ? 'shown' : 'gone'),
    leaveFor: async () => knobs.leave,
    allowSite: async () => leave('site'),
    forgetSite: async () => leave('press'),
    allowEvery: async () => leave('every'),
    forgetEvery: async () => leave('press'),
    saveFile: (name, file) => void knobs.saved.push({ name, file }),
    watchUpdate: (tell) => {
      waiters.add(tell);
      return () => waiters.delete(tell);
    },
    restart: () => void knobs.restarts++,
    unsent: unsentIn(storage()),
    draft: draftIn(storage()),
    halfWritten: (account) => halfWrittenIn(storage(), account),
    now: () => now,
    newId: () => `id-${++ids}`,
  };
  const news = (news: News) => {
    for (const ear of ears) ear(news);
  };
  const tab = (news: TabNews) => {
    for (const eye of eyes) eye(news);
  };
  const keptPress = (press: Press) => {
    for (const finger of fingers) finger(press);
  };
  const update = () => {
    for (const waiter of waiters) waiter(true);
  };
  return { world, knobs, news, tab, keptPress, leave, update };
}
