import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilSaid } from '../harness/words.ts';
import { demoPages } from '../tools/demo-web.ts';
import { driven, isSkipped, type World, world } from './world.ts';

declare const browser: { permissions: { getAll: () => Promise<{ origins: string[] }> } };

// The browser's own question is answered by its own button: here, unlike in Chromium, it can be reached.
describe.skipIf(isSkipped)(driven('leave to read without a press'), () => {
  let there: World;
  const origins = async () => {
    const { bidi, eye } = there.firefox;
    return JSON.stringify(await bidi.call(eye, async () => (await browser.permissions.getAll()).origins));
  };
  beforeAll(async () => {
    there = await world();
    await there.firefox.open(demoPages.northgate);
    await there.sidebar.press();
    await there.sidebar.wait('Luis Ortega', 'each page anew');
  });
  afterAll(() => there.close());

  test('is offered at the second press, and asked for by the browser', async () => {
    await there.firefox.open(`${demoPages.northgate}team`);
    await there.sidebar.wait('The tab shows another page now');
    await there.sidebar.press();
    await there.sidebar.wait('Dana Whitfield', 'Read without pressing?');
    await there.sidebar.click('Always read');
    await there.sidebar.answer('allow');
    await there.sidebar.wait('is read as you open it');
  });

  test('given for a site, its pages are read as they are opened, and those of no other site', async () => {
    await there.firefox.open(`${demoPages.northgate}contact`);
    await there.sidebar.wait(/512 555 0100|\(512\) 555-0100|512-555-0100/, 'Dana Whitfield');
    await there.firefox.open(demoPages.larkspur);
    const words = await there.sidebar.wait('The tab shows another page now');
    expect(words).not.toContain('Dana Whitfield');
  });

  test('taken back, they are not', async () => {
    await there.firefox.open(demoPages.northgate);
    await there.sidebar.click('Only when I press');
    await untilSaid(origins, [/^\[\]$/]);
    await there.firefox.open(`${demoPages.northgate}team`);
    await there.sidebar.wait('The tab shows another page now');
  });

  test('refused, nothing is read', async () => {
    await there.sidebar.press();
    await there.sidebar.click('Every site while this panel is open');
    await there.sidebar.answer('refuse');
    expect(await origins()).toBe('[]');
  });

  test('given for every site, it ends with the panel', async () => {
    await there.sidebar.click('Every site while this panel is open');
    await there.sidebar.answer('allow');
    await there.firefox.open(demoPages.larkspur);
    await there.sidebar.wait('Larkspur Software');
    await there.sidebar.close();
    await untilSaid(origins, [/^\[\]$/]);
  });
});
