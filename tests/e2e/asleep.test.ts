import { afterEach, describe, expect, test } from 'vitest';
import { leaveField, stroke, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { sleep } from './sleep.ts';
import { type World, world } from './world.ts';

const notes = (panel: Awaited<ReturnType<World['visit']>>) =>
  panel.$$eval('[data-notes] textarea', (fields) =>
    fields.flatMap((field) => (field instanceof HTMLTextAreaElement && field.value ? [field.value] : [])),
  );

describe('a computer that falls asleep in the middle of saving', () => {
  let there: World | undefined;
  afterEach(async () => {
    await there?.close();
    there = undefined;
  });

  test('loses nothing of what was typed, and keeps nothing twice', async () => {
    there = await world();
    let panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega', 'List']);
    for (const [round, delay] of [0, 4].entries()) {
      await stroke(panel, 'm');
      await panel.keyboard.press('End');
      await panel.keyboard.type(`sleep ${round} `);
      await leaveField(panel); // saves
      await new Promise((later) => setTimeout(later, delay));
      await sleep(there);
    }
    await waitForWords(panel, ['1 note']);
    await panel.close();
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['1 note']);
    expect(await notes(panel)).toEqual(['sleep 0 sleep 1 ']);
  });

  test('a correction half written is there again when the panel was closed over it', async () => {
    there = await world();
    let panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega', 'List']);
    const add = async () => panel.locator('::-p-aria([name="Add a person"][role="button"])').click();
    await add();
    await panel.locator('::-p-aria([name="Name"][role="textbox"])').fill('Ana Cos');
    await panel.close();
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega']);
    const name = await panel.waitForSelector('::-p-aria([name="Name"][role="textbox"])');
    expect(await name?.evaluate((field) => (field instanceof HTMLInputElement ? field.value : ''))).toBe('Ana Cos');
  });
});
