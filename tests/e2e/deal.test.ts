import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, stroke, waitForWords, wordsOf } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

/** Presses the first button that bears these words, or is named so; in a group of that name where one is given. */
const pressButton = (panel: Page, name: string, group?: string) =>
  panel.waitForFunction(
    (wanted, within) => {
      const place = within === undefined ? document : document.querySelector(`[aria-label="${within}"]`);
      const buttons = [...(place?.querySelectorAll<HTMLElement>('button') ?? [])];
      const found = buttons.find((one) => (one.ariaLabel ?? one.innerText).includes(wanted));
      found?.click();
      return found !== undefined;
    },
    {},
    name,
    group,
  );

/** Sets the clock of the panel so many days ahead. */
const letPass = (panel: Page, days: number) =>
  panel.evaluate((ahead) => {
    const Real = Date;
    const offset = ahead * 86_400_000;
    globalThis.Date = new Proxy(Real, {
      construct: (_, given) => (given.length === 0 ? new Real(Real.now() + offset) : Reflect.construct(Real, given)),
      get: (_, name) => (name === 'now' ? () => Real.now() + offset : Reflect.get(Real, name)),
    });
  }, days);

// One user, one browser, in order: each step stands on the one before.
describe('a deal from its first stage to stale intent', () => {
  let there: World;
  let panel: Page;

  beforeAll(async () => {
    there = await world();
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners', 'Luis Ortega']);
    await stroke(panel, 'r');
    await waitForWords(panel, ['chosen']);
  });
  afterAll(() => there.close());

  test('a talk is logged in five presses, and makes a lead of a list entry', async () => {
    expect(await wordsOf(panel)).toContain('List');
    await pressButton(panel, 'Readiness');
    await pressButton(panel, 'Demo', 'Log what they did');
    await pressButton(panel, 'Luis Ortega', 'Log what they did');
    await pressButton(panel, 'Needs it now', 'Log what they did');
    await pressButton(panel, 'Log the talk');
    const words = await waitForWords(panel, ['Lead', 'asked for: demo', 'we talked']);
    expect(words).not.toContain('List, not a lead');
    await pressButton(panel, 'Readiness');
  });

  test('the deal comes to a stage, where nothing shows intent yet', async () => {
    await pressButton(panel, 'Intent and budget');
    await waitForWords(panel, ['What did the buyer do?', 'Segment']);
    await pressButton(panel, 'SMB');
    await pressButton(panel, 'The deal is here: demo');
    await waitForWords(panel, ['Truly qualified', 'no proof of intent at: demo']);
  });

  test('what the buyer did proves it, and says how long for', async () => {
    await pressButton(panel, 'brought in a colleague');
    await waitForWords(panel, [/intent is fresh until [^,]+, 14 days left/]);
  });

  test('asked outright, the question is locked, and opens to a typed reason alone', async () => {
    await pressButton(panel, 'No clear answer');
    await waitForWords(panel, [/You asked today; again from \S+/, 'Asked outright once']);
    await pressButton(panel, 'Log the ask');
    const words = await waitForWords(panel, ['Write why, in a few words']);
    expect(words).toContain('Asked outright once');
    await panel.locator('::-p-aria(Why you ask again so soon)').fill('They called us');
    await pressButton(panel, 'Log the ask');
    await waitForWords(panel, ['Asked outright 2 times']);
  });

  test('twelve days later it is seen that intent is about to be stale, and they may be asked again', async () => {
    await letPass(panel, 12);
    await press(there.browser, there.page);
    const words = await waitForWords(panel, [/intent is fresh until [^,]+, 2 days left/]);
    expect(words).not.toContain('You asked');
  });

  test('another nine days later it is stale, and counts for nothing', async () => {
    await letPass(panel, 9); // from the clock set before
    await press(there.browser, there.page);
    await waitForWords(panel, [/intent is stale since [^,]+, 7 days/, '6 days without fresh intent']);
  });

  test('all of it is kept', async () => {
    await panel.reload();
    await press(there.browser, there.page);
    await waitForWords(panel, ['Lead', /intent is fresh until [^,]+, 14 days left/]);
  });
});
