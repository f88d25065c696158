import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Health } from '../../lib/bridge/protocol.ts';
import { type Knobs, wellKept } from '../sidepanel/made-world.ts';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { now, prospectOf } from './samples.ts';

const backup = { bytes: 20_000, holds: 'all', accounts: 120, changes: 430, notes: 85 } as const;
const backups: Health['backups'] = [
  { ...backup, number: 4, at: '2026-03-14T08:00:00.000Z', accounts: 118, holds: 'said' },
  { ...backup, number: 5, at: '2026-03-15T17:30:00.000Z' },
];
const readable = { accounts: 97, changes: 300, notes: 60, unreadable: 3 };
const damaged = (damage: Health['damage'], more: Partial<Health> = {}): Partial<Knobs> => ({
  isDamaged: true,
  health: { ...wellKept, damage, backups, said: 12, ...more },
});

describe('a notebook that is damaged', () => {
  it('says what there is to go on from', async () => {
    await panelIn(damaged('behind', { readable }), 'Some of what was saved is missing');
    const words = wordsOnScreen();
    expect(words).toContain('120 accounts, 430 entries of yours, 85 notes among them');
    expect(words).toContain(
      'Still readable here: 97 accounts, 300 entries of yours, 60 notes among them; 3 pieces are not',
    );
    expect(words).toContain('Said since the last backup and kept apart: 12 entries');
    expect(words).not.toContain('Northgate');
  });

  it.each([
    ['Restore this backup', 5],
    ['Continue without a backup', null],
  ])('%s leads back to work', async (name, number) => {
    const { screen, world, news } = await panelIn(damaged('lost'), 'What was saved here is gone');
    const mended: unknown[] = [];
    const { ask } = world;
    world.ask = ((command: never, payload: never) => {
      if (command === 'notebook.mend') mended.push(payload);
      return ask(command, payload);
    }) as typeof ask; // passes everything on
    await screen.getByRole('button', { name }).click();
    news({ news: 'notebook.changed' });
    await expect.element(screen.getByRole('heading', { name: 'Northgate IT Partners' })).toBeInTheDocument();
    expect(mended).toEqual([{ backup: number }]);
    await expect.poll(wordsOnScreen).toContain('Taken in: 2 accounts, 3 entries.');
  });

  it('takes the backup that is chosen', async () => {
    const { screen, knobs } = await panelIn(damaged('lost'), 'What was saved here is gone');
    await screen.getByRole('radio', { name: /14 Mar/ }).click();
    await screen.getByRole('button', { name: 'Restore this backup' }).click();
    await expect.poll(() => knobs.asked).toContain('notebook.mend');
    expect(wordsOnScreen()).not.toContain('undefined');
  });

  it('saves what there is as a file', async () => {
    const kept = new Map([['northgate.example', prospectOf()]]);
    const { screen, knobs } = await panelIn({ ...damaged('lost'), kept }, 'What was saved here is gone');
    await screen.getByRole('button', { name: 'Save all there is as a file' }).click();
    await expect.poll(() => knobs.saved.map(({ name }) => name)).toEqual(['sweetspot-backup-2026-03-16.jsonl']);
  });

  it('keeps what is half written while it is shut', async () => {
    const { screen, knobs, news } = await panelIn({}, 'Northgate IT Partners');
    const note = screen.getByRole('textbox', { name: 'Note' });
    Object.assign(knobs, damaged('behind'));
    await note.fill('Half a sentence');
    await expect.element(screen.getByText('Some of what was saved is missing')).toBeInTheDocument();
    expect(wordsOnScreen()).toContain('Said just now; it is saved as soon as this is settled: 1 entry');
    await screen.getByRole('button', { name: 'Restore this backup' }).click();
    news({ news: 'notebook.changed' });
    await expect.poll(() => knobs.kept.get('northgate.example')?.changes).toMatchObject([{ text: 'Half a sentence' }]);
  });
});

describe('data of a newer version', () => {
  it('is left alone, with a sentence that says so', async () => {
    const { screen, world } = await panelIn({}, 'Northgate IT Partners');
    world.ask = (async () => ({ ok: false, refusal: { code: 'newer-data', message: 'newer' } })) as never; // refuses all
    await screen.getByRole('textbox', { name: 'Note' }).fill('x');
    await expect.element(screen.getByText('What was saved is of a newer Sweetspot')).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Northgate');
    expect(await faults()).toEqual([]);
  });
});

describe('backups', () => {
  it('are listed, and a file is looked through before it is taken in', async () => {
    const { screen, knobs } = await panelIn({ health: { ...wellKept, backups } }, 'Northgate IT Partners');
    await screen.getByText('Backups', { exact: true }).click();
    await expect.element(screen.getByText(/15 Mar 2026/)).toBeInTheDocument();
    await screen.getByRole('button', { name: 'Save a backup file' }).click();
    await expect.element(screen.getByText(/Saved as a file: 1 account/)).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    const [saved] = knobs.saved;
    if (!saved) throw new Error('Nothing was saved.');
    await userEvent.upload(screen.getByLabelText('Restore from a file…'), new File([saved.file], saved.name));
    await expect.element(screen.getByText(/Not here yet: 1 account, 2 entries/)).toBeInTheDocument();
    expect(knobs.asked).not.toContain('backup.restore');
    expect(await faults()).toEqual([]);
    knobs.definition = { ...knobs.definition, version: 2, name: 'Ours' }; // kept here since the file was saved
    await screen.getByRole('button', { name: 'Take it in' }).click();
    await expect.element(screen.getByText(/Taken in: 1 account, 2 entries/)).toBeInTheDocument();
    expect(wordsOnScreen()).toContain('MSP / VAR marketing toolkit”, version 1, is kept beside yours.');
    expect(await faults()).toEqual([]);
  });

  it('that are none are told from', async () => {
    const { screen } = await panelIn({}, 'Northgate IT Partners');
    await screen.getByText('Backups', { exact: true }).click();
    await userEvent.upload(screen.getByLabelText('Restore from a file…'), new File(['a;b'], 'list.csv'));
    await expect.element(screen.getByText(/This file is not a Sweetspot backup/)).toBeInTheDocument();
  });
});

describe('a newer version that waits', () => {
  it('is put in when asked for', async () => {
    const { screen, update, knobs } = await panelIn({}, 'Northgate IT Partners');
    update();
    await expect.element(screen.getByText(/A new version is ready/)).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await screen.getByRole('button', { name: 'Restart to update' }).click();
    await expect.poll(() => knobs.restarts).toBe(1);
  });

  it('saves what is being written first', async () => {
    const { screen, update, knobs } = await panelIn({}, 'Northgate IT Partners');
    update();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Just typed');
    await screen.getByRole('button', { name: 'Restart to update' }).click();
    await expect.poll(() => knobs.restarts).toBe(1);
    expect(knobs.kept.get('northgate.example')?.changes).toMatchObject([{ text: 'Just typed' }]);
  });

  it.each<[string, Partial<Knobs>, string]>([
    ['what is not saved', { refuses: 'The disk is full.' }, 'Note'],
    ['a correction half written', {}, ''],
  ])('is never put in over %s', async (_what, set, field) => {
    const { screen, update, knobs } = await panelIn({}, 'Northgate IT Partners');
    Object.assign(knobs, set);
    update();
    if (field) await screen.getByRole('textbox', { name: field }).fill('Just typed');
    else await screen.getByRole('button', { name: 'Northgate IT Partners' }).click();
    await screen.getByRole('button', { name: 'Restart to update' }).click();
    await expect.element(screen.getByText(/Not yet: something is being written/)).toBeInTheDocument();
    expect(knobs.restarts).toBe(0);
  });
});

describe('what is not saved about an account that is not on screen', () => {
  it('is named, and can be tried again', async () => {
    const { screen, knobs, world } = await panelIn({}, 'Northgate IT Partners');
    knobs.refuses = 'The disk is full.';
    const change = { id: 'c', at: now, kind: 'chosen', contact: null } as const;
    world.unsent.add([{ account: 'riverbend.example', change }]);
    await screen.getByRole('textbox', { name: 'Note' }).fill('Here too');
    await screen.getByRole('button', { name: 'Try again' }).first().click();
    await expect.element(screen.getByText(/riverbend.example/)).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    knobs.refuses = undefined;
    await screen.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => knobs.kept.get('riverbend.example')?.changes).toHaveLength(1);
    await expect.element(screen.getByText(/riverbend.example/)).not.toBeInTheDocument();
  });
});
