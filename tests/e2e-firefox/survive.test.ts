import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { untilSaid } from '../harness/words.ts';
import { demoPages } from '../tools/demo-web.ts';
import { driven, isSkipped, type World, world } from './world.ts';

const notesIn = (panel: Window) =>
  [...panel.document.querySelectorAll<HTMLTextAreaElement>('[data-notes] textarea')].flatMap(
    ({ value }) => value || [],
  );

const writtenIn = (panel: Window) => {
  const field = panel.document.activeElement;
  return field && 'value' in field ? String(field.value) : '';
};

declare const browser: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

/** All that the background has of an account: only what it has said "kept" to may not be lost. */
const keptOf = async (account: string) =>
  JSON.stringify(await browser.runtime.sendMessage({ ask: 'prospect.find', payload: { account } }));

describe.skipIf(isSkipped)(driven('nothing that was said is lost'), () => {
  let there: World | undefined;
  let profile: string | undefined;
  afterEach(async () => {
    await there?.close();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    there = profile = undefined;
  });

  test('when the background is stopped in the middle of a command', async () => {
    there = await world();
    const { firefox, sidebar } = there;
    await firefox.open(demoPages.northgate);
    await sidebar.press();
    await sidebar.wait('Luis Ortega');
    await sidebar.click('Note');
    const delays = [0, 1, 3, 8, 20];
    for (const [round, delay] of delays.entries()) {
      await sidebar.type(`round ${round} `);
      await new Promise((later) => setTimeout(later, 600 + delay)); // about when the note saves itself
      await firefox.stopBackground();
    }
    await sidebar.key('Escape');
    await firefox.open(`${demoPages.northgate}about`);
    await sidebar.press();
    await sidebar.wait('1 note');
    expect(await sidebar.ask(notesIn)).toEqual([delays.map((_, round) => `round ${round} `).join('')]);
  });

  test('when the sidebar is closed in the middle of a word', async () => {
    there = await world();
    const { firefox, sidebar } = there;
    await firefox.open(demoPages.northgate);
    await sidebar.press();
    await sidebar.wait('Luis Ortega');
    await sidebar.click('Note');
    await sidebar.type('Half a wor');
    await untilSaid(() => sidebar.ask(writtenIn), ['Half a wor']); // the last key has come; the pause that saves has not
    await sidebar.close();
    await sidebar.press();
    await sidebar.wait('1 note');
    expect(await sidebar.ask(notesIn)).toEqual(['Half a wor']);
  });

  test('when the browser is killed and opened again', async () => {
    profile = await mkdtemp(join(tmpdir(), 'sweetspot-profile-'));
    const first = await world({}, profile);
    await first.firefox.open(demoPages.northgate);
    await first.sidebar.press();
    await first.sidebar.wait('Luis Ortega');
    await first.sidebar.click('Choose Luis');
    await first.sidebar.wait('authority sufficient');
    await first.sidebar.type('t');
    await first.sidebar.wait('◆ Sweet spot');
    await new Promise((read) => setTimeout(read, 700)); // a question is read before it is answered
    await first.sidebar.type('1m');
    await first.sidebar.type('Call back on Monday');
    const { bidi, eye } = first.firefox;
    await untilSaid(() => bidi.call(eye, keptOf, 'northgate.example'), ['Call back on Monday']);
    await first.firefox.kill();
    await first.site.close();

    there = await world({}, profile);
    await there.firefox.open(`${demoPages.northgate}about`);
    await there.sidebar.press();
    await there.sidebar.wait('◆ Sweet spot', '1 note', 'chosen', 'Luis Ortega', 'authority sufficient', 'you said');
    expect(await there.sidebar.ask(notesIn)).toEqual(['Call back on Monday']);
  });
});
