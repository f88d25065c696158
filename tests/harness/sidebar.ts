import type { Firefox } from './firefox.ts';
import { untilSaid } from './words.ts';

// What runs in the browser's own window, and in the tab of the add-on that sees its sidebar. Each function must stand alone.

type Place = { x: number; y: number };

declare const synthesizeMouseEvent: (type: string, x: number, y: number, data: object) => void;
declare const browser: { extension: { getViews: (of: { type: string }) => Window[] } };

/** Where the add-on's button stands in the toolbar; null while it is not there. */
const buttonPlace = (id: string): Place | null => {
  const button = document.querySelector(`.unified-extensions-item-action-button[data-extensionid="${id}"]`);
  const place = button?.getBoundingClientRect();
  return place?.width ? { x: place.x + place.width / 2, y: place.y + place.height / 2 } : null;
};

/** Where the sidebar begins in the window. */
const sidebarPlace = (): Place => {
  const frame = document.querySelector('#sidebar') as HTMLIFrameElement; // its content is a document, as a frame's is
  const inner = frame.contentDocument?.querySelector('#webext-panels-browser')?.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  return { x: outer.x + (inner?.x ?? 0), y: outer.y + (inner?.y ?? 0) };
};

const clickAt = ({ x, y }: Place): void => {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
};

type Processor = {
  beginInputTransactionForTests: (window: Window) => void;
  keydown: (event: KeyboardEvent) => void;
  keyup: (event: KeyboardEvent) => void;
};
declare const Cc: Record<string, { createInstance: (kind: unknown) => Processor }>;
declare const Ci: Record<string, unknown>;

/** Presses keys as a keyboard does, into whatever has the focus in the whole window; a combination is held together. */
const pressKeys = (keys: string[], isCombination: boolean): void => {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci['nsITextInputProcessor']);
  processor?.beginInputTransactionForTests(window);
  const codes: Record<string, number> = { Enter: 13, Escape: 27, Alt: 18, Shift: 16 };
  const events = keys.map((key) => {
    return new KeyboardEvent('', { key, keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) });
  });
  for (const event of events) {
    processor?.keydown(event);
    if (!isCombination) processor?.keyup(event);
  }
  for (const event of isCombination ? events.reverse() : []) processor?.keyup(event);
};

declare const Services: { prefs: { setIntPref: (name: string, value: number) => void } };

const wearTheme = (scheme: number): void => Services.prefs.setIntPref('browser.theme.toolbar-theme', scheme);

const isWearing = (panel: Window, theme: string): true | null =>
  panel.matchMedia(`(prefers-color-scheme: ${theme})`).matches || null;

/** Presses a button of the question that Firefox asks; null while it asks none, or would not yet take an answer. */
const answerQuestion = (button: 'button' | 'secondaryButton'): true | null => {
  const question = document.querySelector<Element & Record<typeof button, HTMLButtonElement | undefined>>(
    '#addon-webext-permissions-notification',
  );
  const pressed = question?.closest('panel')?.getAttribute('panelopen') === 'true' ? question[button] : undefined;
  pressed?.click();
  return pressed ? true : null;
};

declare const SidebarController: { hide: () => void };

const hideSidebar = (): void => SidebarController.hide();

const isGone = (panel: Window | undefined): true | null => (panel ? null : true);

const wordsIn = (panel: Window | undefined): string => panel?.document.body.innerText ?? '';

/** Scrolls to what is called so and says where its middle is; null while it is not there, or something lies over it. */
const controlPlace = (panel: Window, name: string): Place | null => {
  const nameOf = (control: HTMLElement) => control.getAttribute('aria-label') ?? control.innerText.trim();
  const controls = [...panel.document.querySelectorAll<HTMLElement>('button, a, summary, input, textarea')];
  const control = controls.find((candidate) => candidate.checkVisibility() && nameOf(candidate).startsWith(name));
  control?.scrollIntoView({ block: 'center' });
  const place = control?.getBoundingClientRect();
  if (!place?.width) return null;
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  return control?.contains(panel.document.elementFromPoint(middle.x, middle.y)) ? middle : null;
};

/** Tries until there is something, for at most ten seconds. */
const until = async <Value>(find: () => Promise<Value | null>, what: string): Promise<Value> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = await find();
    if (found !== null) return found;
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error(`There is no ${what}.`);
};

/** The real sidebar of the add-on, and what a person does in it. */
export type Sidebar = {
  /** Presses the button in the toolbar with the mouse, truly: the browser grants activeTab. */
  press: () => Promise<void>;
  /** The same by the keys that stand for the button. */
  pressByKeys: () => Promise<void>;
  words: () => Promise<string>;
  wait: (...wanted: (string | RegExp)[]) => Promise<string>;
  /** Clicks on the control of which the name begins so. */
  click: (name: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  key: (name: 'Enter' | 'Escape') => Promise<void>;
  /** Answers the question that Firefox itself asks. */
  answer: (how: 'allow' | 'refuse') => Promise<void>;
  close: () => Promise<void>;
  /** Dresses Firefox, its sidebar with it, in this theme from now on. */
  wear: (theme: 'dark' | 'light') => Promise<void>;
  /** Runs a function, which must stand alone, with the sidebar's window. */
  ask: <Args extends unknown[], Result>(
    work: (panel: Window, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>;
};

/** The sidebar of this Firefox. */
export const sidebarOf = ({ bidi, window, eye, id }: Firefox): Sidebar => {
  const ask: Sidebar['ask'] = (work, ...args) =>
    bidi.call(eye, `(...args) => (${work})(browser.extension.getViews({ type: 'sidebar' })[0], ...args)`, ...args);
  const words = () => ask(wordsIn);
  const press = async () => {
    const place = await until(() => bidi.call(window, buttonPlace, id), 'button in the toolbar');
    await bidi.call(window, clickAt, place);
  };
  /** Where a control is once it no longer moves: what stands above it may still be arriving. */
  const resting = async (name: string): Promise<Place | null> => {
    const before = await ask(controlPlace, name);
    await new Promise((later) => setTimeout(later, 400));
    const place = await ask(controlPlace, name);
    return before && place && before.x === place.x && before.y === place.y ? place : null;
  };
  const click = async (name: string) => {
    const { x, y } = await until(() => resting(name), `“${name}”`);
    const from = await bidi.call(window, sidebarPlace);
    await bidi.call(window, clickAt, { x: x + from.x, y: y + from.y });
  };
  return {
    press,
    pressByKeys: () => bidi.call(window, pressKeys, ['Alt', 'Shift', 'Q'], true),
    words,
    wait: (...wanted) => untilSaid(words, wanted),
    click,
    type: (text) => bidi.call(window, pressKeys, [...text], false),
    key: (name) => bidi.call(window, pressKeys, [name], false),
    answer: async (how) => {
      const button = how === 'allow' ? 'button' : 'secondaryButton';
      await until(() => bidi.call(window, answerQuestion, button), 'question of Firefox');
    },
    close: async () => {
      await bidi.call(window, hideSidebar);
      await until(() => ask(isGone), 'end of the sidebar');
    },
    wear: async (theme) => {
      await bidi.call(window, wearTheme, theme === 'dark' ? 0 : 1);
      await until(() => ask(isWearing, theme), `${theme} theme`);
    },
    ask,
  };
};
