import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stopBackground } from '../harness/background.ts';
import { leaveField, stroke, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const notes = (panel: Awaited<ReturnType<World['visit']>>) =>
  panel.$$eval('[data-notes] textarea', (fields) =>
    fields.flatMap((field) => (field instanceof HTMLTextAreaElement && field.value ? [field.value] : [])),
  );

describe('nothing that was said is lost', () => {
  let there: World | undefined;
  let profile: string | undefined;
  afterEach(async () => {
    await there?.close();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    there = profile = undefined;
  });

  test('hostile 53: when the background is stopped in the middle of a command', async () => {
    there = await world();
    let panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega', 'List']);
    const delays = [0, 1, 3, 8, 20];
    let stops = 0;
    for (const [round, delay] of delays.entries()) {
      await stroke(panel, 'm');
      await panel.keyboard.press('End');
      await panel.keyboard.type(`round ${round} `);
      await leaveField(panel); // saves
      await new Promise((later) => setTimeout(later, delay));
      if (await stopBackground(there.browser)) stops += 1;
    }
    expect(stops).toBeGreaterThan(0);
    await panel.close();
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['1 note']);
    expect(await notes(panel)).toEqual([delays.map((_, round) => `round ${round} `).join('')]);
  });

  test('when the browser is killed and opened again', async () => {
    profile = await mkdtemp(join(tmpdir(), 'sweetspot-profile-'));
    there = await world({}, { profile });
    let panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega', 'List']);
    await stroke(panel, 'r');
    await waitForWords(panel, ['authority sufficient']);
    await stroke(panel, 't');
    await waitForWords(panel, ['◆ Sweet spot']);
    await stroke(panel, 'm');
    await panel.keyboard.type('Call back on Monday');
    await waitForWords(panel, ['1 note']);
    const killed = there;
    const gone = new Promise((exit) => killed.browser.process()?.once('exit', exit));
    killed.browser.process()?.kill('SIGKILL');
    await gone;
    await killed.site.close();
    there = undefined;
    for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      await rm(join(profile, lock), { force: true });

    there = await world({}, { profile });
    panel = await there.visit(`${demoPages.northgate}about`);
    await waitForWords(panel, ['◆ Sweet spot', '1 note', 'chosen', 'Luis Ortega', 'authority sufficient']);
    expect(await notes(panel)).toEqual(['Call back on Monday']);
  });
});
