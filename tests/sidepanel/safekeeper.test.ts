import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Safekeeper } from '../../entrypoints/sidepanel/safekeeper.ts';
import type { World } from '../../entrypoints/sidepanel/world.ts';
import type { Ask, CommandName } from '../../lib/bridge/protocol.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { type Desk, desk, everything, linesOf, reply, wipe } from '../notebook/made.ts';
import { changes, day } from '../prospect/made.ts';
import { reading } from '../screens/samples.ts';
import { madeWorld } from './made-world.ts';

/** A panel beside a real notebook; `before` sees each message and may hold it up. */
function beside(one: Desk, before: (name: CommandName) => void = () => undefined) {
  const { world, knobs } = madeWorld();
  const ask = (name: CommandName, payload: never) => {
    before(name);
    const handle = one.handlers[name] as (ask: Ask<CommandName>) => unknown; // each name has its handler
    return handle(payload);
  };
  return { keeper: new Safekeeper({ ...world, ask: ask as unknown as World['ask'] }), saved: knobs.saved };
}

async function filled(accounts = 1_200): Promise<Desk> {
  const one = desk();
  const said = changes({ kind: 'noted', note: 'n', text: 'Call — “soon”\u2028' });
  const prospects = Array.from({ length: accounts }, (_, at) => emptyProspect(`a${at}.example`, day(0)));
  const lines = prospects.map((prospect) => rowLine({ prospect: { ...prospect, changes: said } }));
  await reply(one.handlers['backup.restore']({ id: 'r', lines }));
  return one;
}

async function fileOf(one: Desk): Promise<Blob> {
  const { keeper, saved } = beside(one);
  await keeper.save();
  const [file] = saved;
  if (!file) throw new Error('Nothing was saved.');
  return file.file;
}

describe('a backup file', () => {
  it('holds everything, under a name of ours', async () => {
    const one = await filled();
    const { keeper, saved } = beside(one);
    await keeper.save();
    expect(keeper.keeping().work).toEqual({
      name: 'saved',
      contents: { accounts: 1_200, changes: 1_200, notes: 1_200 },
      unreadable: 0,
    });
    expect(saved.map(({ name }) => name)).toEqual(['sweetspot-backup-2026-03-16.jsonl']);
    const lines = (await saved[0]?.file.text())?.trimEnd().split('\n');
    expect(lines?.slice(1, -1)).toEqual(await linesOf(one));
  });

  it('is looked through before it is taken in, and changes nothing by that', async () => {
    const file = await fileOf(await filled());
    const empty = desk();
    const { keeper } = beside(empty);
    await keeper.choose(file);
    expect(keeper.keeping().work).toMatchObject({
      name: 'preview',
      preview: {
        madeAt: day(30),
        contents: { accounts: 1_200, notes: 1_200 },
        brings: { accounts: 1_200, added: 1_200, changes: 1_200 },
      },
    });
    expect(await everything(empty)).toBe('');
    await keeper.restore();
    expect(keeper.keeping().work).toEqual({ name: 'restored', accounts: 1_200, changes: 1_200 });
    expect((await linesOf(empty)).length).toBe(1_200);
  });

  it('that brings a definition says which one stands beside ours then, and says so once', async () => {
    const theirs = desk({ now: () => day(9) });
    await reply(theirs.handlers['prospect.meet']({ reading }));
    const second = { ...mspToolkit, version: 2, name: 'Theirs' };
    await reply(theirs.handlers['definition.keep']({ definition: second }));
    const ours = desk({ now: () => day(5) });
    await reply(ours.handlers['definition.keep']({ definition: { ...mspToolkit, id: 'own', version: 1 } }));
    const file = await fileOf(theirs);
    const { keeper } = beside(ours);
    await keeper.choose(file);
    await keeper.restore();
    expect(keeper.keeping().work).toMatchObject({ name: 'restored', beside: { name: 'Theirs', version: 2 } });
    await keeper.choose(file);
    await keeper.restore();
    expect(keeper.keeping().work).not.toHaveProperty('beside');
  });

  it('of what is here already brings nothing', async () => {
    const one = await filled(3);
    const { keeper } = beside(one);
    await keeper.choose(await fileOf(one));
    expect(keeper.keeping().work).toMatchObject({ preview: { brings: { accounts: 0, added: 0, changes: 0 } } });
  });

  it.each<[string, (text: string) => BlobPart, string]>([
    ['is empty', () => '', 'not-a-backup'],
    ['is a table', () => 'name;phone\nNorthgate;1\n', 'not-a-backup'],
    ['is no text', () => new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'not-a-backup'],
    ['is one endless line', () => 'x'.repeat(20_000_000), 'not-a-backup'],
    ['was cut short', (text) => text.slice(0, text.length / 2), 'damaged'],
    ['was edited', (text) => text.replace('soon', 'late'), 'damaged'],
    ['was made by a newer version', (text) => text.replace('"schema":1', '"schema":9'), 'newer'],
  ])('that %s is told, and nothing of it is taken in', async (_what, spoil, fault) => {
    const file = new Blob([spoil(await (await fileOf(await filled(3))).text())]);
    const empty = desk();
    const { keeper } = beside(empty);
    await keeper.choose(file);
    expect(keeper.keeping().work).toEqual({ name: 'no-backup', fault });
    await keeper.restore();
    expect(await everything(empty)).toBe('');
  });

  it('that is gone when it is looked through, or while it is taken in, is not said to be no backup', async () => {
    const gone = new DOMException('gone', 'NotFoundError');
    const file = await fileOf(await filled(3));
    const { keeper } = beside(desk());
    const streams: (() => ReadableStream)[] = [
      () => new ReadableStream({ start: (control) => control.error(gone) }),
      () => file.stream(),
      () => new ReadableStream({ start: (control) => control.error(gone) }),
    ];
    const leaving = Object.assign(new Blob(), { stream: () => streams.shift()?.() });
    const message = 'This file cannot be read: it may have been moved or deleted. Choose it again.';
    await keeper.choose(leaving);
    expect(keeper.keeping().work).toMatchObject({ name: 'refused', refusal: { message } });
    await keeper.choose(leaving);
    await keeper.restore();
    expect(keeper.keeping().work).toMatchObject({ name: 'restored', accounts: 0, stopped: { message } });
  });

  it('half taken in when it was stopped says so, and is finished by taking it in again', async () => {
    const words = 'w'.repeat(60_000);
    const one = desk();
    const page = {
      title: '',
      kind: 'home',
      readAt: day(0),
      facts: [],
      people: [],
      words,
      nextPages: [],
      truncated: false,
    };
    const pages = Array.from({ length: 30 }, (_, at) => ({
      ...page,
      kind: 'home' as const,
      url: `https://x.example/${at}`,
    }));
    for (let at = 0; at < 9; at++) {
      const lines = [rowLine({ prospect: { ...emptyProspect(`a${at}.example`, day(0)), pages } })];
      await reply(one.handlers['backup.restore']({ id: `r${at}`, lines }));
    }
    const file = await fileOf(one);
    const empty = desk();
    let restores = 0;
    const { keeper } = beside(empty, (name) => {
      if (name === 'backup.restore' && ++restores === 1) keeper.stop();
    });
    await keeper.choose(file);
    await keeper.restore();
    const { work } = keeper.keeping();
    expect(work).toMatchObject({ name: 'restored', stopped: { message: 'You stopped it.' } });
    expect(work.name === 'restored' && work.accounts).toBeGreaterThan(0);
    expect(work.name === 'restored' && work.accounts).toBeLessThan(9);
    await keeper.choose(file);
    await keeper.restore();
    expect(await everything(empty)).toBe(await everything(one));
  });
});

describe('a damaged notebook', () => {
  it('gives what there is of it anywhere as a file, which another notebook takes', async () => {
    const one = await filled(3);
    await reply(one.handlers['backup.keep']({}));
    await reply(
      one.handlers['prospect.amend']({
        account: 'late.example',
        changes: changes({ kind: 'noted', note: 'n', text: 'Late' }),
      }),
    );
    await wipe(one.name);
    const file = await fileOf(one.reopened());
    const other = desk();
    const { keeper } = beside(other);
    await keeper.choose(file);
    await keeper.restore();
    expect(keeper.keeping().work).toMatchObject({ name: 'restored', accounts: 4, changes: 4 });
  });

  it('is mended once, and then known to be well', async () => {
    const one = await filled(3);
    await reply(one.handlers['backup.keep']({}));
    await wipe(one.name);
    const { keeper } = beside(one.reopened());
    await keeper.learn();
    expect(keeper.keeping().health).toMatchObject({ damage: 'lost', backups: [{ accounts: 3 }] });
    await Promise.all([keeper.mend(1), keeper.mend(1)]);
    expect(keeper.keeping()).toMatchObject({ health: { damage: null }, work: { name: 'restored', accounts: 3 } });
  });
});
