import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, press, stroke, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { messagesIn } from '../tools/messages.ts';
import { type World, world } from './world.ts';

const english = messagesIn('en');
const german = messagesIn('de');

/** Texts of ours that German says otherwise, as expressions for a whole text on screen; a bare value, or one beside another, is no text of ours. */
const ours = [...english]
  .filter(
    ([name, text]) =>
      german.get(name) !== text && (text.includes('{') ? /\p{L}{4}/u : /\p{L}{3}/u).test(text.replace(/\{\w+\}/g, '')),
  )
  .map(([, text]) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.{1,200}?'))
  .map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** All texts of the panel, each as it is drawn, with what is read aloud or shown on hover; words of a page are left out. */
const textsOf = (panel: Page): Promise<string[]> =>
  panel.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const drawn: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('a')) drawn.push(node.textContent ?? '');
    const told = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [...new Set([...drawn, ...told].map((text) => text.trim()).filter((text) => text !== ''))];
  });

const englishIn = async (panel: Page): Promise<string[]> =>
  (await textsOf(panel)).filter((text) => ours.some((pattern) => pattern.test(text)));

/** Opens every row that can be opened. */
const openAll = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const row of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) row.click();
  });

describe('in a German browser', () => {
  let there: World;
  let panel: Page;
  const none: string[] = [];

  beforeAll(async () => {
    there = await world({}, { language: 'de' });
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners', 'Luis Ortega']);
  });
  afterAll(() => there.close());

  test('the panel says that it is German', async () => {
    expect(await panel.$eval('html', ({ lang, dir }) => ({ lang, dir }))).toEqual({ lang: 'de', dir: 'ltr' });
  });

  test('what to do, the verdict and every reason are German', async () => {
    await waitForWords(panel, ['Ein Anruf lohnt sich: Luis Ortega', 'Liste, noch kein Lead', 'gespeichert heute']);
    await openAll(panel);
    expect(await englishIn(panel)).toEqual(none);
  });

  test('it fits the narrowest panel', async () => {
    await panel.setViewport({ width: 250, height: 700 });
    const { whole, shown } = await panel.evaluate(() => ({
      whole: document.documentElement.scrollWidth,
      shown: window.innerWidth,
    }));
    await panel.setViewport(null);
    expect(whole).toBe(shown);
  });

  test('so are the answers, the tag and what is told of them', async () => {
    await stroke(panel, 't');
    await waitForWords(panel, ['Sweet Spot ist noch nicht möglich']);
    await stroke(panel, 'r');
    await waitForWords(panel, ['gewählt', 'Entscheidungsbefugnis reicht aus']);
    await stroke(panel, '1');
    await waitForWords(panel, ['Sie sagten:']);
    await openAll(panel);
    expect(await englishIn(panel)).toEqual(none);
  });

  test('so are the keys', async () => {
    await panel.keyboard.press('?');
    await waitForWords(panel, ['zur nächsten Zeile', 'eine Notiz schreiben']);
    expect(await englishIn(panel)).toEqual(none);
    await act(panel, 'Schließen');
  });

  test('so is a German company, and a page that says nothing of one', async () => {
    await there.page.goto(demoPages.brandstetter);
    await press(there.browser, there.page);
    await waitForWords(panel, ['Brandstetter']);
    await openAll(panel);
    expect(await englishIn(panel)).toEqual(none);
  });
});

describe('a first run in a German browser', () => {
  let there: World;
  beforeAll(async () => {
    there = await world({}, { language: 'de', isFirstRun: true });
  });
  afterAll(() => there.close());

  test('is German on each of its screens', async () => {
    const panel = await there.visit(demoPages.northgate);
    const screens = ['Was Sweetspot liest', 'Was verkaufen Sie, und an wen?', 'Machen Sie es zu Ihrem'];
    for (const title of screens) {
      await waitForWords(panel, [title]);
      await openAll(panel);
      expect(await englishIn(panel)).toEqual([]);
      await panel.keyboard.press('Enter');
    }
  });
});
