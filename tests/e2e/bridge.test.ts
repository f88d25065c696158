import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const account = 'forged.example';
const forged = {
  ask: 'prospect.amend',
  payload: { account, changes: [{ id: 'f1', at: '2026-03-16T09:30:00.000Z', kind: 'chosen', contact: null }] },
};
type Extension = {
  storage: { local: { get: (key: string) => Promise<unknown> } };
  runtime: { id: string; sendMessage: (message: unknown) => Promise<unknown> };
  tabs: { query: (what: object) => Promise<{ id: number }[]> };
  scripting: { executeScript: (what: object) => Promise<{ result: unknown }[]> };
};

/** What the background answers to our own panel. */
const ask = (panel: Page, message: unknown) =>
  panel.evaluate((sent) => (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(sent), message);

describe('only the pages of the extension are answered', () => {
  let there: World;
  let panel: Page;
  beforeAll(async () => {
    there = await world();
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega']);
  });
  afterAll(() => there.close());

  test('hostile 51: a script of ours inside a page, which could be taken over, is not', async () => {
    const results = await panel.evaluate(async (message) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const send = async (sent: unknown) => {
        const { runtime, storage } = (globalThis as unknown as { chrome: Extension }).chrome;
        const answer = await runtime.sendMessage(sent).catch(() => null);
        const kept = await storage.local.get('canary').catch(() => 'closed');
        return { id: runtime.id, answer: answer ?? null, kept };
      };
      return scripting.executeScript({ target: { tabId: tab?.id }, func: send, args: [message] });
    }, forged);
    const id = new URL(panel.url()).hostname;
    expect(results[0]?.result).toEqual({ id, answer: null, kept: 'closed' });
    expect(await ask(panel, { ask: 'prospect.find', payload: { account } })).toEqual({ ok: true, reply: null });
  });

  test('a page itself has nobody to speak to', async () => {
    const reach = await there.page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof chrome?.runtime?.sendMessage;
    });
    expect(reach).toBe('undefined');
  });

  test('hostile 51: the panel is, and what is no command is refused', async () => {
    expect(await ask(panel, { ask: 'prospect.forget', payload: {} })).toMatchObject({ ok: false });
    expect(await ask(panel, { ask: '__proto__', payload: {} })).toMatchObject({ ok: false });
    expect(await ask(panel, forged)).toMatchObject({ ok: true, reply: { account } });
    expect(await ask(panel, { ask: 'prospect.find', payload: { account } })).toMatchObject({ reply: { account } });
  });
});
