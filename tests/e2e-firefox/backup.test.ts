import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { untilSaid } from '../harness/words.ts';
import { demoPages } from '../tools/demo-web.ts';
import { driven, isSkipped, type World, world } from './world.ts';

declare const browser: { runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean }> } };

const keepBackup = async () => (await browser.runtime.sendMessage({ ask: 'backup.keep', payload: {} })).ok;

/** Chooses a file in the sidebar as a person does in the dialog of the system, which nothing can reach. */
const choose = (panel: Window, text: string) => {
  const { File, DataTransfer, Event } = panel as Window & typeof globalThis; // every window has its own
  const field = panel.document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'backup.jsonl'));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};

/** How Firefox names the file of a store called "sweetspot": a number, then its letters from both ends. */
const storeFile = /^\d+stwoepest\.sqlite$/;

const storeIn = async (profile: string): Promise<string> => {
  const files = await readdir(join(profile, 'storage', 'default'), { recursive: true });
  const found = files.find((file) => storeFile.test(file.split(/[\\/]/).pop() ?? ''));
  if (!found) throw new Error(`There is no store among ${files.join(', ')}.`);
  return join(profile, 'storage', 'default', found);
};

/** The one backup file in a folder; it is there once all of it is. */
const fileIn = async (folder: string): Promise<string> => {
  const files = await readdir(folder);
  const name = files.find((file) => /^sweetspot-backup-[\d-]+\.jsonl$/.test(file));
  return name ? readFile(join(folder, name), 'utf8') : files.join(', ');
};

const garble = async (file: string, from: number) => {
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xa5, from));
};

describe.skipIf(isSkipped)(driven('what is kept can be kept elsewhere, and outlives a damaged store'), () => {
  let there: World | undefined;
  let folder = '';
  const begin = async () => {
    there = await world({}, folder);
    await there.firefox.open(demoPages.northgate);
    await there.sidebar.press();
    return there;
  };
  const write = async (text: string) => {
    const { sidebar } = await begin();
    await sidebar.wait('Luis Ortega');
    await sidebar.click('Note');
    await sidebar.type(text);
    await sidebar.wait('1 note');
    await sidebar.key('Escape');
  };
  afterEach(async () => {
    await there?.close();
    there = undefined;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a backup file is saved, and taken in by another Firefox', async () => {
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-profile-'));
    await write('Kept in a file');
    await there?.sidebar.click('Backups');
    await there?.sidebar.wait(/None yet|Made by themselves/); // all that moves the button is there
    await there?.sidebar.click('Save a backup file');
    await there?.sidebar.wait('Saved as a file: 1 account');
    const text = await untilSaid(() => fileIn(join(folder, 'downloads')), ['Kept in a file']);
    await there?.close();

    await rm(folder, { recursive: true, maxRetries: 5 });
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-profile-'));
    const { sidebar } = await begin();
    await sidebar.wait('Luis Ortega', 'Every site while this panel is open'); // all that moves the button is there
    await sidebar.click('Backups');
    await sidebar.wait('Restore from a file');
    await sidebar.ask(choose, text);
    await sidebar.wait('Not here yet');
    await sidebar.click('Take it in');
    await sidebar.wait('Taken in: 1 account', '1 note');
  });

  test.each([
    ['gone', 'What was saved here is gone', (file: string) => rm(file)],
    ['garbled inside', 'What was saved', (file: string) => garble(file, 8_192)],
  ])('a store that is %s is no fresh start: the last backup brings all back', async (_, title, damage) => {
    folder = await mkdtemp(join(tmpdir(), 'sweetspot-profile-'));
    await write('Not to be lost');
    expect(await there?.firefox.bidi.call(there.firefox.eye, keepBackup)).toBe(true);
    await there?.close();
    await damage(await storeIn(folder));
    const { sidebar } = await begin();
    await sidebar.wait(title, 'Restore this backup');
    await sidebar.click('Restore this backup');
    await sidebar.wait('Taken in: 1 account', 'Luis Ortega', '1 note');
  });
});
