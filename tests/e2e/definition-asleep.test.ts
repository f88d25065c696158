import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stopBackground } from '../harness/background.ts';
import { ownPage, replied } from '../harness/notebook.ts';
import { act, waitForWords, wordsOf } from '../harness/panel.ts';
import { sleep } from './sleep.ts';
import { type World, world } from './world.ts';

/** A machine with more to do than it can do still comes to a state within this many milliseconds. */
const patience = 60_000;
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const field = (desk: Page, name: string) => desk.locator(`::-p-aria([name="${name}"])`).setTimeout(20_000);

let there: World;
beforeEach(async () => {
  there = await world();
});
afterEach(() => there.close());

async function open(hash: string, words: string): Promise<Page> {
  const desk = await ownPage(there.browser);
  await desk.goto(desk.url().replace('manifest.json', `workspace.html#${hash}`));
  await waitForWords(desk, [words]);
  return desk;
}

/** Asked of the background from a page of its own. */
async function told<Value>(ask: (own: Page) => Promise<Value>): Promise<Value> {
  const own = await ownPage(there.browser);
  const reply = await ask(own);
  await own.close();
  return reply;
}

describe('the lid closed while a definition is kept', () => {
  const current = (desk: Page) => replied(desk, 'definition.current', {}); // from this page: a stopped background wakes
  const tierIn = (desk: Page) =>
    desk.evaluate(
      () => [...document.querySelectorAll('input')].find(({ labels }) => labels?.[0]?.innerText === 'Tier A')?.value,
    );

  /** Kept, and so no longer being changed, or refused. */
  async function isAnswered(desk: Page): Promise<boolean> {
    const words = await wordsOf(desk);
    return !words.includes('Back to reading') || /No answer came|did not work|meanwhile/.test(words);
  }

  /** Changes the tier and presses the button that keeps it; what happens in the same moment is done before any answer. */
  async function keepWhile(desk: Page, tier: number, happening: () => Promise<unknown>): Promise<void> {
    const { version } = await current(desk);
    await desk.bringToFront();
    const words = await waitForWords(desk, [/Change it|Go on with your changes|Back to reading/], patience);
    if (!words.includes('Back to reading'))
      await act(desk, words.includes('Go on with your changes') ? 'Go on with your changes' : 'Change it');
    await field(desk, 'Tier A').fill(String(tier));
    await waitForWords(desk, [`to ${tier}`]);
    await act(desk, `Keep as version ${version + 1}`);
    await happening();
  }

  /** Either it is in force as a whole, or it is still there to be kept. */
  async function kept(desk: Page, tier: number): Promise<void> {
    const before = await current(desk);
    await expect.poll(() => isAnswered(desk), { timeout: 30_000 }).toBe(true);
    const after = await current(desk);
    const isKept = after.thresholds.tierA === tier;
    if (!isKept) expect(await tierIn(desk)).toBe(String(tier));
    expect([before.version, before.version + 1]).toContain(after.version);
    expect(after.profiles).toEqual(before.profiles);
  }

  test('S1.1: with the background stopped in the same moment, it is whole or still there to be kept', async () => {
    const desk = await open('definition', 'Whom we want');
    let stops = 0;
    for (const [round, delay] of [0, 2, 8].entries()) {
      await keepWhile(desk, 80 + round, async () => {
        await pause(delay);
        if (await stopBackground(there.browser)) stops += 1;
      });
      await kept(desk, 80 + round);
    }
    expect(stops).toBeGreaterThan(0);
  });

  test('asleep for longer than a command waits, it is whole or still there to be kept', async () => {
    const desk = await open('definition', 'Whom we want');
    await keepWhile(desk, 80, () => sleep(there));
    await kept(desk, 80);
  });

  /** Opened anew, the page has what was typed: in force and nothing to go on with, or there to go on with. */
  async function isThereAgain(tier: number): Promise<boolean> {
    const desk = await open('definition', 'Whom we want');
    const { thresholds } = await current(desk);
    const words = await waitForWords(desk, [/Change it|Go on with your changes/], patience);
    const isAside = words.includes('Go on with your changes');
    if (isAside) await act(desk, 'Go on with your changes');
    const isThere = thresholds.tierA === tier ? !isAside : isAside && (await tierIn(desk)) === String(tier);
    await desk.close();
    return isThere;
  }

  test('the page closed in the same moment, what was typed is in force or there to go on with', async () => {
    for (const [round, delay] of [0, 5].entries()) {
      const tier = 80 + round;
      const desk = await open('definition', 'Whom we want');
      await keepWhile(desk, tier, () => pause(delay));
      await desk.close();
      await told((own) => replied(own, 'definition.current', {})); // answered once the background has ended what it had begun
      await expect.poll(() => isThereAgain(tier), { timeout: patience }).toBe(true);
    }
  });
});

describe('the lid closed while past deals are taken in', () => {
  const count = 1_200; // more than one message carries
  const file = [
    'Company,Website,Result,Close date,Actions',
    ...Array.from({ length: count }, (_, at) => `Firm ${at},firm-${at}.example,Closed won,2025-03-15,Asked for a demo`),
  ].join('\r\n');
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-deals-'));
    await writeFile(join(folder, 'deals.csv'), file);
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  async function ready(): Promise<Page> {
    const desk = await open('review', 'Take in past deals from a file');
    await act(desk, 'Take in past deals from a file');
    const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null; // the one file field there is
    await input?.uploadFile(join(folder, 'deals.csv'));
    await waitForWords(desk, ['Take in 1,200 deals']);
    return desk;
  }
  const accounts = () =>
    told(async (own) => {
      const changes: number[] = [];
      for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
        const part: Awaited<ReturnType<typeof replied<'prospect.batch'>>> = await replied(own, 'prospect.batch', {
          after,
        });
        changes.push(...part.prospects.map((prospect) => prospect.changes.length));
        after = part.next;
      }
      return changes;
    });

  test.each<[string, (desk: Page) => Promise<unknown>]>([
    ['the page closed', (desk) => desk.close()],
    ['the background stopped', () => stopBackground(there.browser)],
    ['asleep', () => sleep(there)],
  ])(
    '%s: each account is whole, and the same file again brings what is missing and doubles nothing',
    async (_what, happening) => {
      const desk = await ready();
      await act(desk, 'Take in 1,200 deals');
      await happening(desk);
      if (!desk.isClosed()) await waitForWords(desk, [/Taken in: |No answer came|That did not work/]);
      await pause(1_000);
      const whole = new Set(await accounts());
      expect(whole.size).toBeLessThanOrEqual(1); // every account that is there says as much as every other one
      const again = await ready();
      await act(again, 'Take in 1,200 deals');
      await waitForWords(again, [/Taken in: [\d,]+ accounts/]);
      const changes = await accounts();
      expect(changes).toHaveLength(count);
      expect(new Set(changes).size).toBe(1);
      for (const one of whole) expect(changes[0]).toBe(one);
    },
  );
});
