import { beforeEach, describe, expect, it, vi } from 'vitest';

type Tab = { id?: number; windowId: number };

const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const fake = {
    press: undefined as ((tab: Tab) => void) | undefined,
    opened: [] as unknown[],
    session,
    browser: {
      action: {
        onClicked: {
          addListener: (listener: (tab: Tab) => void) => {
            fake.press = listener;
          },
        },
      },
      sidePanel: { open: async (where: unknown) => void fake.opened.push(where) },
      sidebarAction: undefined as { open: () => Promise<void> } | undefined,
      storage: {
        session: {
          get: async (key: string) => ({ [key]: session.get(key) }),
          set: async (what: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(what)) session.set(key, value);
          },
        },
      },
    },
  };
  return fake;
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { onPress } = await import('../../lib/browser/panel.ts');

const told: unknown[] = [];
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  told.length = 0;
  fake.opened.length = 0;
  fake.session.clear();
  fake.browser.sidebarAction = undefined;
  onPress((press) => told.push(press));
});

describe('onPress', () => {
  it('counts two presses that come at once as two', async () => {
    fake.press?.({ id: 7, windowId: 1 });
    fake.press?.({ id: 7, windowId: 1 });
    await settle();
    expect(told).toMatchObject([{ press: 1 }, { press: 2 }]);
  });

  it('opens the panel before anything is awaited, then tells which press it was', async () => {
    fake.press?.({ id: 7, windowId: 1 });
    expect(fake.opened).toEqual([{ tabId: 7 }]);
    await settle();
    fake.press?.({ id: 8, windowId: 2 });
    await settle();
    expect(told).toEqual([
      { tabId: 7, windowId: 1, press: 1 },
      { tabId: 8, windowId: 2, press: 2 },
    ]);
    expect(fake.session.get('press')).toEqual({ tabId: 8, windowId: 2, press: 2 });
  });

  it('opens it in the window when there is no tab, and tells of no press', async () => {
    fake.press?.({ windowId: 1 });
    expect(fake.opened).toEqual([{ windowId: 1 }]);
    await settle();
    expect(told).toEqual([]);
  });

  it('opens the sidebar where that is what the browser has', () => {
    const open = vi.fn(async () => undefined);
    fake.browser.sidebarAction = { open };
    fake.press?.({ id: 7, windowId: 1 });
    expect(open).toHaveBeenCalledOnce();
    expect(fake.opened).toEqual([]);
  });

  it('begins to count anew when what was kept is no press', async () => {
    fake.session.set('press', { press: 'many' });
    fake.press?.({ id: 7, windowId: 1 });
    await settle();
    expect(told).toEqual([{ tabId: 7, windowId: 1, press: 1 }]);
  });
});
