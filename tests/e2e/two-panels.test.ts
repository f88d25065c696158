import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, leaveField, press, stroke, waitForWords, wordsOf } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const contested = 'Answered differently in two places';
const note = '[data-notes] li:last-child textarea';

/** Opens the panel of a second window, on the same page as the first. */
async function secondPanel({ browser }: World, first: Page): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(demoPages.northgate);
  await press(browser, page);
  const isSecond = (url: string) => url.endsWith('/sidepanel.html');
  const target = await browser.waitForTarget((one) => isSecond(one.url()) && one !== first.target());
  return target.asPage();
}

/** Presses an answer in both panels in the same instant, so that neither can have heard of the other. */
const answerAtOnce = (panels: readonly Page[]) => {
  const at = Date.now() + 1_000;
  const click = (panel: Page, answer: number) =>
    panel.evaluate(
      async (at, answer) => {
        const button = document.querySelectorAll<HTMLElement>('[data-question] button')[answer];
        await new Promise((now) => setTimeout(now, at - Date.now()));
        button?.click();
      },
      at,
      answer,
    );
  return Promise.all(panels.map(click));
};

describe('two panels on one account', () => {
  let there: World;
  let first: Page;
  let second: Page;
  const both = (words: (string | RegExp)[]) => Promise.all([first, second].map((panel) => waitForWords(panel, words)));
  const neither = (words: string) =>
    Promise.all(
      [first, second].map((panel) => expect.poll(() => wordsOf(panel), { timeout: 15_000 }).not.toContain(words)),
    );
  const notesIn = (panel: Page) =>
    panel.$$eval('[data-notes] textarea', (fields) => fields.flatMap(({ value }) => (value ? [value] : [])));

  beforeAll(async () => {
    there = await world();
    first = await there.visit(demoPages.northgate);
    await waitForWords(first, ['Luis Ortega']);
    second = await secondPanel(there, first);
    await both(['Luis Ortega']);
  });
  afterAll(() => there.close());

  test('what is said in one is shown in the other', async () => {
    await stroke(first, 'm');
    await first.keyboard.type('Met at the fair');
    await leaveField(first);
    await both(['1 note']);
    await expect.poll(() => notesIn(second)).toEqual(['Met at the fair']);
  });

  test('a note written on in both stands in both texts, side by side', async () => {
    await second.focus(note);
    await second.keyboard.press('End');
    const writing = second.keyboard.type(', asked for a price and a date', { delay: 60 });
    await first.$eval('[data-notes] textarea', (field) => field instanceof HTMLElement && field.focus());
    await first.focus('[data-notes] textarea:not(:placeholder-shown)');
    await first.keyboard.press('End');
    await first.keyboard.type(' in May');
    await leaveField(first);
    await writing;
    await leaveField(second);
    const words = ['This note was also written elsewhere', 'Met at the fair in May', 'asked for a price and a date'];
    const [seen = ''] = await both(words.slice(0, 1));
    expect([seen, ...(await notesIn(first))].join('\n')).toContain('Met at the fair in May');
    expect([seen, ...(await notesIn(first))].join('\n')).toContain('Met at the fair, asked for a price and a date');
  });

  test('choosing one of the two texts settles it in both panels', async () => {
    await act(first, 'Keep both');
    await neither('This note was also written elsewhere');
    const texts = ['Met at the fair in May', 'Met at the fair, asked for a price and a date'];
    await expect.poll(async () => (await notesIn(first)).sort()).toEqual(texts);
    await expect.poll(async () => (await notesIn(second)).sort()).toEqual(texts);
  });

  test('a question answered differently in both is shown with both answers', async () => {
    await answerAtOnce([first, second]);
    const [seen] = await both([contested, 'Counts now', 'Elsewhere']);
    expect(seen?.match(/Keep this one/g)).toHaveLength(2);
  });

  test('the answer that is chosen stays chosen, and the choice can be taken back', async () => {
    await first.evaluate((contested) => {
      const notice = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === contested);
      notice?.parentElement?.querySelectorAll('button')[1]?.click();
    }, contested);
    await neither(contested);
    await act(first, 'Undo');
    await both([contested]);
    await act(second, 'Undo');
  });
});
