import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../harness/chromium.ts';
import { press, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

/**
 * No program can answer the browser's question for leave. Hosts that are required instead of optional can be given and
 * taken on the browser's own page of the extension, with the same news to it as an answer would bring. Where such a host is not
 * given, a script waits for a press instead of being refused.
 */
const withHosts = () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'sweetspot-')), 'extension');
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
};

describe('leave to read without a press', () => {
  const extension = withHosts();
  let there: World;
  let panel: Page;
  let settings: Page;
  const set = (call: string, ...args: unknown[]) =>
    settings.evaluate(`chrome.developerPrivate.${call}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  const id = () => new URL(panel.url()).host;
  const pagesKept = () =>
    panel.evaluate(
      `chrome.runtime.sendMessage({ ask: 'prospect.find', payload: { account: 'northgate.example' } })
        .then(({ reply }) => reply.pages.map(({ url }) => url))`,
    );

  beforeAll(async () => {
    there = await world({}, { extension });
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners']);
    settings = await there.browser.newPage();
    await settings.goto(`chrome://extensions/?id=${id()}`);
    await set('updateExtensionConfiguration', { extensionId: id(), hostAccess: 'ON_CLICK' });
    await waitForWords(panel, ['This page cannot be read']);
    await there.page.bringToFront();
    await waitForWords(panel, ['Northgate IT Partners', 'is read when you press the button']);
  });
  afterAll(async () => {
    await there.close();
    rmSync(join(extension, '..'), { recursive: true });
  });

  test('is offered at the second press in a row', async () => {
    await press(there.browser, there.page);
    await waitForWords(panel, ['Read without pressing?', 'Always read northgate.example']);
  });

  test('given for a site, its pages are read as they are opened, and no other site is', async () => {
    await set('addHostPermission', id(), 'http://*.northgate.example/*');
    await waitForWords(panel, ['is read as you open it, without a press.']);
    await there.page.goto(demoPages.larkspur);
    expect(await waitForWords(panel, ['Read last'])).not.toContain('Larkspur');
    await there.page.goto(`${demoPages.northgate}team`);
    await waitForWords(panel, ['Dana Whitfield']);
  });

  test('a page that changes its address without loading is read again', async () => {
    await there.page.evaluate(() => history.pushState({}, '', '/story'));
    await expect.poll(pagesKept, { timeout: 15_000 }).toContain(`${demoPages.northgate}story`);
  });

  test('given for every site, a site never seen is read as it is opened', async () => {
    await set('addHostPermission', id(), 'http://*/*');
    await set('addHostPermission', id(), 'https://*/*');
    await there.page.goto(demoPages.larkspur);
    await waitForWords(panel, ['Larkspur Software', 'and every other site are read as you open them']);
  });

  test('hostile 62: taken back in the browser’s own settings, it is told at once and the next site is not read', async () => {
    await set('updateExtensionConfiguration', { extensionId: id(), hostAccess: 'ON_CLICK' });
    const words = await waitForWords(panel, ['is read when you press the button']);
    expect(words).toContain('Larkspur Software');
    await there.page.goto(demoPages.northgate);
    expect(await waitForWords(panel, ['Read last'])).not.toContain('Luis Ortega');
  });
});

describe('a page the browser gives no leave for, whoever presses', () => {
  let there: World;
  beforeAll(async () => {
    there = await world();
  });
  afterAll(() => there.close());

  test.each(['about:blank', 'data:text/html,<p>Northgate'])(
    '%s: is said to be closed, not to need a press',
    async (url) => {
      const panel = await there.visit(demoPages.northgate);
      await waitForWords(panel, ['Northgate IT Partners']);
      await there.page.goto(url);
      await waitForWords(panel, ['The tab shows another page now']);
      await press(there.browser, there.page);
      await waitForWords(panel, ['This page cannot be read', 'keeps extensions away from']);
      await there.page.goto(demoPages.northgate);
      await press(there.browser, there.page);
      await waitForWords(panel, ['Luis Ortega']);
    },
  );
});
