import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { ownPage, replied } from '../harness/notebook.ts';
import { act, waitForWords } from '../harness/panel.ts';
import { type World, world } from './world.ts';

const owner = mspToolkit.profiles[0]?.criteria.find(({ label }) => label.startsWith('Owner or CEO'));

/** Thirty invented deals: those with a named owner bought, here or elsewhere; the others nothing. One name looks like a formula. */
const deals = Array.from({ length: 30 }, (_, at) => {
  const isWon = at % 2 === 0;
  const name = at === 0 ? '=1+1' : `Firm ${at}`;
  const outcome = isWon ? (at % 4 === 0 ? 'Closed won' : 'Lost to competitor') : 'No decision';
  return `"${name}",firm-${at}.example,${outcome},2025-0${(at % 9) + 1}-15,enterprise,${isWon ? 'yes' : 'no'},Asked for a demo`;
});
const file = [`Company,Website,Result,Close date,Segment,${owner?.id},Actions`, ...deals].join('\r\n');

// One user, one browser, in order: each step stands on the one before.
describe('past deals in the review sheet', () => {
  let there: World;
  let desk: Page;
  let folder: string;
  const kept = async () => {
    const own = await ownPage(there.browser);
    const { prospects } = await replied(own, 'prospect.batch', { after: null });
    await own.close();
    return prospects;
  };
  const takeIn = async () => {
    const field = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null; // the one file field there is
    await field?.uploadFile(join(folder, 'deals.csv'));
    await waitForWords(desk, ['=1+1 · Bought from us · 15 Jan 2025 · Asked for a demo']);
    await act(desk, 'Take in 30 deals');
  };

  beforeAll(async () => {
    there = await world();
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-deals-'));
    await writeFile(join(folder, 'deals.csv'), file);
    desk = await ownPage(there.browser);
    await desk.goto(desk.url().replace('manifest.json', 'workspace.html#review'));
  });
  afterAll(async () => {
    await there.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the sheet of an empty notebook says so, and declines to propose', async () => {
    const words = await waitForWords(desk, ['Won: 0', 'Too few: 0 deals teach something, 20 are needed']);
    expect(words).not.toContain('Go on with it in the definition');
  });

  test('thirty deals of a file are kept, and are seen in the sheet and in what it proposes', async () => {
    await act(desk, 'Take in past deals from a file');
    await takeIn();
    const words = await waitForWords(desk, [
      'Taken in: 30 accounts',
      'bought from us or a product like ours 15, no decision 15, neither way 0, left out 0',
      'Asked for a demo: before 15 purchases and 15 no-decisions',
      'Kind (criterion “Owner or CEO is named on the site”): from nice to have to must',
    ]);
    expect(words).toContain('Owner or CEO is named on the site: bought where met 15 of 15');
    expect(words).toMatch(/Won: 0\s/); // deals of a list are news of no review
    expect(await kept()).toHaveLength(30);
  });

  test('the same file again doubles nothing', async () => {
    const before = (await kept()).map(({ changes }) => changes.length);
    await act(desk, 'Another file');
    await takeIn();
    await waitForWords(desk, ['Taken in: 0 accounts']);
    expect((await kept()).map(({ changes }) => changes.length)).toEqual(before);
  });

  test('the one change is taken to the definition, and is no version before it is kept there', async () => {
    await act(desk, 'Go on with it in the definition');
    await waitForWords(desk, ['Whom we want']);
    const own = await ownPage(there.browser);
    expect(await replied(own, 'definition.current', {})).toMatchObject({ version: mspToolkit.version });
    await own.close();
  });
});
