import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { ownPage, replied } from '../harness/notebook.ts';
import { act, waitForWords, wordsOf } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const handOver = 'As soon as they asked for a call.';

/** One machine: a browser with a profile of its own, its workspace, and the folder its files are saved in. */
type Machine = { there: World; folder: string; panel: Page; desk: Page };

const control = (desk: Page, name: string) => desk.locator(`::-p-aria([name="${name}"])`).setTimeout(10_000);

/** Opens a page of the workspace, in a tab of its own. */
async function openWorkspace(there: World, folder: string): Promise<Page> {
  const desk = await ownPage(there.browser);
  await desk.goto(desk.url().replace('manifest.json', 'workspace.html#definition'));
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await waitForWords(desk, ['Whom we want']);
  return desk;
}

/** The file of a definition, once it is saved. */
async function savedFile({ desk, folder }: Machine, version: number): Promise<string> {
  const before = new Set(await readdir(folder));
  await act(desk, 'Save as a file');
  const isNew = (name: string) => !before.has(name) && name.endsWith('.json') && name.includes(`-v${version}`);
  await expect.poll(async () => (await readdir(folder)).some(isNew), { timeout: 10_000 }).toBe(true);
  return join(folder, (await readdir(folder)).find(isNew) ?? '');
}

async function openFile({ desk }: Machine, path: string): Promise<void> {
  const field = (await desk.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null; // the one file field there is
  await field?.uploadFile(path);
}

async function sign({ desk }: Machine, team: 'sales' | 'marketing', name: string): Promise<void> {
  await control(desk, `Your name, for ${team}`).fill(name);
  await act(desk, `Sign for ${team}`);
}

describe('a definition that two teams sign on two machines', () => {
  const machines: Machine[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const { there } of machines.splice(0)) await there.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const machine = async (): Promise<Machine> => {
    const folder = await mkdtemp(join(tmpdir(), 'sweetspot-files-'));
    folders.push(folder);
    const there = await world();
    const panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners', 'draft']);
    const made = { there, folder, panel, desk: await openWorkspace(there, folder) };
    machines.push(made);
    return made;
  };
  const current = async ({ there }: Machine) => {
    const own = await ownPage(there.browser);
    const definition = await replied(own, 'definition.current', {});
    await own.close();
    return definition;
  };

  test('S1.1: changed with its impact seen, signed by sales, sent, signed by marketing, sent back, it is agreed on both', async () => {
    const sales = await machine();
    const { desk } = sales;
    await act(desk, 'Change it');
    await control(desk, 'Tier A').fill('80');
    await control(desk, 'When and how sales gets involved').fill(handOver);
    await waitForWords(desk, ['Tier A: from 75 to 80', `from nothing to “${handOver}”`]);
    await act(desk, 'See who moves');
    await waitForWords(desk, ['1 accounts looked at', 'Nobody moves to another cell, tier or tag.']);
    await act(desk, 'Keep as version 2');
    await waitForWords(desk, ['Kept. It is a draft until sales and marketing sign it.', 'v2']);
    await sign(sales, 'sales', 'Rosa');
    await waitForWords(desk, ['Signed. Save the file and give it to the other team.', 'Rosa, on']);
    const sent = await savedFile(sales, 2);

    const marketing = await machine();
    await openFile(marketing, sent);
    await waitForWords(marketing.desk, ['version 2', 'Tier A: from 75 to 80', 'Nothing was changed in both']);
    await act(marketing.desk, 'Use the file’s version as it is');
    await waitForWords(marketing.desk, ['comes into force', 'Tier A: from 75 to 80', '1 accounts looked at']);
    expect(await current(marketing)).toMatchObject({ version: 1 });
    await act(marketing.desk, 'Put version 2 in force');
    await waitForWords(marketing.desk, ['The file’s version is kept.', 'Rosa, on']);
    await act(marketing.desk, 'Undo');
    await waitForWords(marketing.desk, ['The version before is in force again.', 'v1']);
    await act(marketing.desk, 'Back to version 2…');
    await act(marketing.desk, 'Put version 2 in force');
    await waitForWords(marketing.desk, ['This version is in force now.', 'Rosa, on']);
    await sign(marketing, 'marketing', 'Ben');
    await waitForWords(marketing.desk, ['Signed by both teams: it is agreed.']);
    const back = await savedFile(marketing, 2);

    await openFile(sales, back);
    await waitForWords(desk, ['The file says the same.']);
    await act(desk, 'Use the file’s version as it is');
    await waitForWords(desk, ['agreed', 'Rosa, on', 'Ben, on']);
    const [ours, theirs] = [await current(sales), await current(marketing)];
    expect(ours.signatures.map(({ team, by }) => [team, by])).toEqual([
      ['sales', 'Rosa'],
      ['marketing', 'Ben'],
    ]);
    expect(theirs).toEqual(ours);
    for (const { panel } of [sales, marketing])
      await expect.poll(() => wordsOf(panel), { timeout: 10_000 }).not.toMatch(/\bdraft\b/); // the stamp goes with the last signature
  });

  test('two drafts of one version, one on each machine, are joined field by field', async () => {
    const sales = await machine();
    const marketing = await machine();
    const change = async ({ desk }: Machine, fields: Record<string, string>) => {
      await act(desk, 'Change it');
      for (const [name, text] of Object.entries(fields)) await control(desk, name).fill(text);
      await act(desk, 'Keep as version 2');
      await waitForWords(desk, ['Kept. It is a draft']);
    };
    await change(sales, { 'Tier A': '80', 'Tier B': '40' });
    await change(marketing, { 'Tier A': '85', 'What you sell': 'Programmes' });
    await openFile(sales, await savedFile(marketing, 2));
    await waitForWords(sales.desk, ['Changed in both: choose one', 'Yours: 80', 'The file’s: 85', 'join both']);
    await sales.desk.locator('::-p-aria([name="The file’s: 85"][role="radio"])').click();
    await act(sales.desk, 'Join both into a draft');
    await waitForWords(sales.desk, ['Tier A: from 80 to 85', 'Programmes']);
    await act(sales.desk, 'Keep as version 3');
    await waitForWords(sales.desk, ['v3']);
    expect(await current(sales)).toMatchObject({
      version: 3,
      sells: 'Programmes',
      thresholds: { tierA: 85, tierB: 40 },
      signatures: [],
    });
  });

  test('two windows that change it at the same time keep one after the other, and nothing of either is lost', async () => {
    const one = await machine();
    const other = await openWorkspace(one.there, one.folder);
    await act(other, 'Change it');
    await control(other, 'Tier B').fill('40');
    await control(other, 'Tier A').fill('85');
    await one.desk.bringToFront();
    await act(one.desk, 'Change it');
    await control(one.desk, 'Tier A').fill('80');
    await control(one.desk, 'What you sell').fill('Programmes');
    await act(one.desk, 'Keep as version 2');
    await waitForWords(one.desk, ['Kept. It is a draft']);
    await other.bringToFront();
    await waitForWords(other, ['Somebody kept another version since you began', 'Yours: 85', 'In force: 80']);
    await act(other, 'Join both into a draft');
    await act(other, 'Keep as version 3');
    await waitForWords(other, ['Kept. It is a draft', 'v3']);
    expect(await current(one)).toMatchObject({
      version: 3,
      sells: 'Programmes',
      thresholds: { tierA: 85, tierB: 40 },
    });
  });

  test('each of two windows finds what it had half written', async () => {
    const one = await machine();
    const other = await openWorkspace(one.there, one.folder);
    for (const [desk, text] of [
      [one.desk, '8x'],
      [other, '9x'],
    ] as const) {
      await desk.bringToFront();
      await act(desk, 'Change it');
      await control(desk, 'Tier A').fill(text);
      await waitForWords(desk, ['Write a number.']);
    }
    for (const desk of [one.desk, other]) await desk.close();
    const found: string[] = [];
    for (let window = 0; window < 2; window++) {
      const desk = await openWorkspace(one.there, one.folder);
      await act(desk, 'Go on with your changes');
      found.push(...(await desk.$$eval('input', (fields) => fields.map(({ value }) => value))));
    }
    expect(found).toEqual(expect.arrayContaining(['8x', '9x']));
  });

  test('what is half written is there after the tab was closed', async () => {
    const one = await machine();
    await act(one.desk, 'Change it');
    await control(one.desk, 'Tier A').fill('8x');
    await waitForWords(one.desk, ['Write a number.']);
    await one.desk.close();
    const desk = await openWorkspace(one.there, one.folder);
    await act(desk, 'Go on with your changes');
    expect(await desk.$$eval('input', (fields) => fields.some(({ value }) => value === '8x'))).toBe(true);
  });
});
