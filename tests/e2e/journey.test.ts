import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, leaveField, press, stroke, waitForWords, wordsOf } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

// One user, one browser, in order: each step stands on the one before.
describe('a prospect from the first press to a kept verdict', () => {
  let there: World;
  let panel: Awaited<ReturnType<World['visit']>>;

  beforeAll(async () => {
    there = await world();
  });
  afterAll(() => there.close());

  test('a press reads the page and says who this is and what to do', async () => {
    panel = await there.visit(demoPages.northgate);
    const words = await waitForWords(panel, ['Northgate IT Partners', 'northgate.example', 'Luis Ortega', 'Austin']);
    expect(words).toContain('List');
    expect(words).toMatch(/“[^”]*managed (?:IT )?service[^”]*” · home/i); // the words of the page that the verdict rests on
  });

  test('the sweet spot is blocked while nobody is chosen, and says so', async () => {
    await stroke(panel, 't');
    const words = await waitForWords(panel, ['Sweet spot is not possible yet']);
    expect(words).not.toContain('◆ Sweet spot');
  });

  test('one key chooses the contact proposed', async () => {
    await stroke(panel, 'r');
    const words = await waitForWords(panel, ['chosen', 'authority sufficient']);
    expect(words).toContain('Luis Ortega');
  });

  test('with a contact who decides, one key tags', async () => {
    await stroke(panel, 't');
    await waitForWords(panel, ['◆ Sweet spot', 'Sweet spot: tagged']);
  });

  test('one key answers the next question, and another one takes its place', async () => {
    const question = () => panel.$eval('[data-question]', (answers) => answers.parentElement?.textContent ?? '');
    const before = await question();
    await stroke(panel, '1');
    await panel.waitForFunction(
      (old) => document.querySelector('[data-question]')?.parentElement?.textContent !== old,
      {},
      before,
    );
    expect(await wordsOf(panel)).toContain('you said');
  });

  test('a corrected fact outranks the page, and the page is still heard', async () => {
    await act(panel, 'Northgate IT Partners');
    await panel.waitForSelector('form input');
    await panel.$eval('form input', (input) => input instanceof HTMLInputElement && input.select());
    await panel.keyboard.type('Northgate Partners');
    await panel.keyboard.press('Enter');
    await waitForWords(panel, [/Northgate Partners\s*you said so/]);
    await panel.click('h1 button');
    await waitForWords(panel, [/Page says “Northgate IT Partners”/]);
    await act(panel, 'Cancel');
  });

  test('a note saves itself', async () => {
    await stroke(panel, 'm');
    await panel.keyboard.type('Met Dana at the Austin meetup');
    await waitForWords(panel, ['1 note']);
    await leaveField(panel);
  });

  test('the team page of the same site is read without a press, into the same account', async () => {
    await there.page.bringToFront();
    await there.page.goto(`${demoPages.northgate}team`);
    const words = await waitForWords(panel, ['Dana Whitfield', 'Marketing Manager', 'Northgate Partners']);
    expect(words).toContain('Luis Ortega');
    expect(words).toContain('1 note');
  });

  test('so is the contact page', async () => {
    await there.page.goto(`${demoPages.northgate}contact`);
    await waitForWords(panel, [/512 555 0100|\(512\) 555-0100|512-555-0100/, 'Dana Whitfield']);
  });

  test('another site is not read without a press, and nothing old is shown as if it were there', async () => {
    await there.page.goto(demoPages.larkspur);
    const words = await waitForWords(panel, ['The tab shows another page now']);
    expect(words).not.toContain('Luis Ortega');
    expect(words).not.toMatch(/managed (?:IT )?service/i);
  });

  test('a press reads it as an account of its own', async () => {
    await press(there.browser, there.page);
    const words = await waitForWords(panel, ['Larkspur Software', 'larkspur.example', 'Denver']);
    expect(words).not.toContain('Northgate');
    expect(words).not.toContain('◆ Sweet spot');
  });

  test('back at the first one everything is as it was left', async () => {
    await there.page.goto(demoPages.northgate);
    await waitForWords(panel, ['The tab shows another page now']);
    await press(there.browser, there.page);
    await waitForWords(panel, [
      /Northgate Partners\s*you said so/,
      '◆ Sweet spot',
      '1 note',
      'Dana Whitfield',
      'chosen',
    ]);
    const notes = await panel.$$eval('[data-notes] textarea', (fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );
    expect(notes).toContain('Met Dana at the Austin meetup');
  });

  test('a company outside the area served is told so', async () => {
    panel = await there.visit(`${demoPages.brandstetter}kontakt`);
    const words = await waitForWords(panel, ['Brandstetter', 'Regensburg']);
    expect(words).toMatch(/Poor fit/);
  });

  test('all the while nothing but the pages themselves was asked for', () => {
    const hosts = new Set(there.site.requests.map((line) => line.replace(/^GET ([^/]+).*/, '$1')));
    expect([...hosts].sort()).toEqual(['brandstetter.example', 'larkspur.example', 'northgate.example']);
    expect(there.site.requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });
});
