import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages } from '../tools/demo-web.ts';
import { driven, isSkipped, type World, world } from './world.ts';

// One user, one browser, in order: each step stands on the one before.
describe.skipIf(isSkipped)(driven('a prospect from the first press to a kept verdict'), () => {
  let there: World;
  beforeAll(async () => {
    there = await world();
  });
  afterAll(() => there.close());

  test('a press opens the real sidebar and reads the page', async () => {
    await there.firefox.open(demoPages.northgate);
    await there.sidebar.press();
    const words = await there.sidebar.wait('Northgate IT Partners', 'northgate.example', 'Luis Ortega', 'Austin');
    expect(words).toMatch(/“[^”]*managed (?:IT )?service[^”]*” · home/i);
  });

  test.each([
    ['dark', 'rgb(22, 24, 27)'],
    ['light', 'rgb(251, 251, 250)'],
  ] as const)('in the %s theme it fits into the width that Firefox gives it', async (theme, ground) => {
    await there.sidebar.wear(theme);
    const seen = await there.sidebar.ask((panel) => ({
      ground: panel.getComputedStyle(panel.document.body).backgroundColor,
      width: panel.document.documentElement.clientWidth,
      beyond: [...panel.document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > panel.document.documentElement.clientWidth)
        .map((element) => element.outerHTML.slice(0, 100)),
    }));
    expect(seen).toMatchObject({ ground, beyond: [] });
    expect(seen.width).toBeLessThan(260);
  });

  test('one click chooses the contact proposed; from then on the keys are the panel’s', async () => {
    await there.sidebar.click('Choose Luis');
    await there.sidebar.wait('chosen', 'authority sufficient');
    await there.sidebar.type('t');
    await there.sidebar.wait('◆ Sweet spot');
    await new Promise((read) => setTimeout(read, 700)); // a question is read before it is answered
    await there.sidebar.type('1');
    await there.sidebar.wait('you said');
    await there.sidebar.type('m');
    await there.sidebar.type('Met Dana in Austin');
    await there.sidebar.wait('1 note');
  });

  test('a line to say is copied', async () => {
    await there.sidebar.click('Copy');
    await there.sidebar.wait('Copied');
  });

  test('evidence is shown in the page', async () => {
    await there.sidebar.click('“Managed IT Services');
    await there.sidebar.wait('Marked in the page');
    const { bidi, tab } = there.firefox;
    expect(await bidi.call(tab, () => CSS.highlights.has('sweetspot'))).toBe(true);
  });

  test('Firefox takes the leave to read back with every navigation, and nothing old is shown as if it were there', async () => {
    await there.firefox.open(`${demoPages.northgate}team`);
    const words = await there.sidebar.wait('The tab shows another page now', 'Press');
    expect(words).not.toContain('Luis Ortega');
    await there.sidebar.press();
    await there.sidebar.wait('Dana Whitfield', 'Luis Ortega', '◆ Sweet spot', '1 note');
  });

  test('another site is an account of its own, read at the shortcut too', async () => {
    await there.firefox.open(demoPages.larkspur);
    await there.sidebar.wait('The tab shows another page now');
    await there.sidebar.pressByKeys();
    const words = await there.sidebar.wait('Larkspur Software', 'Denver');
    expect(words).not.toContain('◆ Sweet spot');
  });

  test('a background that was stopped comes back for what is said next', async () => {
    expect(await there.firefox.stopBackground()).toBe('stopped');
    await there.firefox.open(demoPages.northgate);
    await there.sidebar.press();
    await there.sidebar.wait('◆ Sweet spot', '1 note');
    expect(await there.firefox.stopBackground()).toBe('stopped');
    await there.sidebar.click('Undo');
    await there.sidebar.wait('Taken back');
  });

  test('all the while nothing but the pages themselves was asked for', () => {
    const asked = new Set(there.site.requests.map((line) => line.replace(/^(\w+ [^/]+).*/, '$1')));
    expect([...asked].sort()).toEqual(['GET larkspur.example', 'GET northgate.example']);
  });
});
