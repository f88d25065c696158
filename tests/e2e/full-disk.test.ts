import { afterEach, describe, expect, test } from 'vitest';
import { stopBackground } from '../harness/background.ts';
import { ownPage, replied } from '../harness/notebook.ts';
import { act, leaveField, stroke, waitForWords, wordsOf } from '../harness/panel.ts';
import { kill } from '../harness/profile.ts';
import { type SmallDisk, smallDisk, whyNoSmallDisk } from '../harness/small-disk.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const account = 'northgate.example';
const long = Array.from({ length: 1_500 }, (_, at) => ` word${at}`).join('');

/** Texts of notes in the notebook, and what is told of its health and of what lies in the other store. */
const texts = async ({ browser }: World) => {
  const found = await replied(await ownPage(browser), 'prospect.find', { account });
  return found?.changes.flatMap((change) => (change.kind === 'noted' ? [change.text] : []));
};
const kept = async ({ browser }: World) => replied(await ownPage(browser), 'notebook.health', {});

const quiet = () => new Promise((later) => setTimeout(later, 1_500));

const notesIn = (panel: Awaited<ReturnType<World['visit']>>) =>
  panel.$$eval('[data-notes] textarea', (fields) =>
    fields.flatMap((field) => (field instanceof HTMLTextAreaElement && field.value ? [field.value] : [])),
  );

describe('a disk that is full', () => {
  let there: World | undefined;
  let disk: SmallDisk | undefined;
  afterEach(async () => {
    await there?.close();
    await disk?.drop();
    there = disk = undefined;
  });

  test('keeps the edit on screen, says so, and takes it once there is room', async ({ skip }) => {
    const why = whyNoSmallDisk();
    if (why) skip(why);
    disk = await smallDisk(160);
    const profile = `${disk.folder}/profile`;
    there = await world({}, { profile });
    const panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega', 'List']);
    await stroke(panel, 'm');
    await panel.keyboard.type('Said while there was room');
    await leaveField(panel);
    await waitForWords(panel, ['1 note']);

    await quiet(); // the browser may still tidy up, and that frees room
    disk.fill();
    await quiet();
    disk.fill();
    await stroke(panel, 'm');
    await panel.keyboard.press('End');
    await panel.keyboard.sendCharacter(long); // what is short still fits into the last block of a file
    await leaveField(panel);
    const words = await waitForWords(panel, ['Not saved yet', 'There is too little room left on this computer']);
    expect(words).not.toMatch(/damaged|missing|gone/);
    expect(await notesIn(panel)).toEqual([`Said while there was room${long}`]);
    await act(panel, 'Try again');
    await quiet();
    expect(await wordsOf(panel)).toContain('Not saved yet');

    await stopBackground(there.browser); // as it is while the user looks for room
    disk.free();
    await act(panel, 'Try again');
    await panel.waitForFunction(() => !document.body.innerText.includes('Not saved yet'), { timeout: 15_000 });
    expect(await texts(there)).toContain(`Said while there was room${long}`);
    const before = await kept(there);

    // Behind the half record of a write that failed, browsers lose or empty everything at the next start, unless that is seen to.
    for (const _start of ['the first start', 'the second one']) {
      await quiet();
      await kill(there.browser, profile);
      await there.site.close();
      there = await world({}, { profile });
      expect(await kept(there)).toEqual(before);
      expect(await texts(there)).toContain(`Said while there was room${long}`);
      await replied(await ownPage(there.browser), 'prospect.amend', { account: 'other.example', changes: [] });
    }
  });
});
