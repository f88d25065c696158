import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Definition } from '../../lib/definition/definition.ts';
import { migrations, storeVersion } from '../../lib/notebook/migrations.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { desk, linesOf, rawStore, refusal, reply, rowsIn } from './made.ts';
import * as v001 from './versions/v001.ts';

type Example = { version: number; make: (name: string) => Promise<void> };
const examples = import.meta.glob<Example>('./versions/v*.ts', { eager: true });
const byVersion = Object.entries(examples).map(([path, example]) => ({ path, ...example }));

/** Everything about the tables of a store that a migration can change. */
async function shapeOf(name: string) {
  const store = await rawStore(name);
  const names = [...store.objectStoreNames];
  const reading = store.transaction(names);
  const shape = names.map((table) => {
    const { keyPath, autoIncrement, indexNames } = reading.objectStore(table);
    return { table, keyPath, autoIncrement, indexes: [...indexNames] };
  });
  store.close();
  return shape;
}

describe('versions of the store', () => {
  it('each have a frozen example', () => {
    const names = migrations.map((_, at) => `./versions/v${String(at + 1).padStart(3, '0')}.ts`);
    expect(byVersion.map(({ path }) => path)).toEqual(names);
    expect(byVersion.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  it.each(byVersion)('$path opens, comes to the tables of today, and takes new changes', async ({ make }) => {
    const one = desk();
    await make(one.name);
    const prospect = await reply(one.handlers['prospect.find']({ account: 'northgate.example' }));
    expect(prospect?.changes.length).toBeGreaterThan(0);
    const change = { id: 'new', at: '2026-04-01T09:00:00.000Z', kind: 'chosen' as const, contact: null };
    await reply(one.handlers['prospect.amend']({ account: 'northgate.example', changes: [change] }));
    const fresh = desk();
    await reply(fresh.handlers['prospect.list']({ limit: 1 }));
    expect(await shapeOf(one.name)).toEqual(await shapeOf(fresh.name));
    expect((await rawStore(one.name)).version).toBe(storeVersion);
  });

  it('lose nothing of version 1', async () => {
    const one = desk();
    await v001.make(one.name);
    const lines = await linesOf(one);
    const [{ name: _name, ...account }] = v001.rows.prospects as [(typeof v001.rows.prospects)[0]];
    const pages = v001.rows.pages.map(({ account: _account, ...page }) => page);
    expect(rowsIn(lines, 'prospect')).toEqual([{ ...account, pages }]);
    const definitions = v001.rows.definitions.map((one) => z.parse(Definition, one)); // with what came to it since
    expect(rowsIn(lines, 'definition')).toEqual(definitions);
    expect(await reply(one.handlers['definition.current']({}))).toEqual(definitions[0]);
    expect(await refusal(one.handlers['backup.restore']({ id: 'r1', lines }))).toBe('carried out');
    expect(one.vault.kept.get('canary')).toMatchObject({ generation: 7, rows: 1 });
  });

  it('say the same of version 1 as on the day it was made', async () => {
    const one = desk();
    await v001.make(one.name);
    const prospect = await reply(one.handlers['prospect.find']({ account: 'northgate.example' }));
    if (!prospect) throw new Error('found');
    const view = viewOf(prospect);
    expect(view.one('headcount')).toMatchObject({ value: { min: 40, max: 40 }, saidBy: 'you' });
    expect(view.one('foundedYear')).toBeUndefined();
    expect(view.all('signal')).toEqual([]);
    expect(view.contacts.map(({ name, gone }) => [name, gone])).toEqual([
      ['Ann Poe', false],
      ['Jane Doe', false],
      ['Bob Roe', true],
    ]);
    expect(view.standing).toMatchObject({ chosen: 'added-1', notes: [{ text: 'Met at the fair in May', rivals: [] }] });
    expect(view.standing.answers.get('budget.status')?.value).toBe('earmarked');
  });
});
