import { describe, expect, it } from 'vitest';
import { storeVersion } from '../../lib/notebook/migrations.ts';
import { changes } from '../prospect/made.ts';
import { asked, type Desk, desk, everything, rawStore, refusal, reply, wipe } from './made.ts';

const account = 'northgate.example';
const said = changes({ kind: 'chosen', contact: 'p-1' });

async function filled(): Promise<Desk> {
  const one = desk();
  await reply(one.handlers['prospect.amend']({ account, changes: said }));
  return one;
}

/** The answers of every kind of command. */
const answers = async ({ handlers }: Desk): Promise<string[]> => [
  await refusal(handlers['prospect.find']({ account })),
  await refusal(handlers['prospect.amend']({ account, changes: said })),
  await refusal(handlers['definition.current']({})),
  await refusal(handlers['backup.make']({})),
];
const all = (code: string) => Array(4).fill(code);

async function rowsOf(name: string): Promise<number> {
  const raw = await rawStore(name);
  const rows = await asked(raw.transaction('prospects').objectStore('prospects').count());
  raw.close();
  return rows;
}

/** What must hold of the store itself, whatever lies beneath. */
export function storeHolds(): void {
  describe('a newer store', () => {
    it('is refused and left as it is', async () => {
      const one = await filled();
      const newer = await rawStore(one.name, storeVersion + 1); // not blocked: the notebook gives way
      newer.close();
      expect(await answers(one)).toEqual(all('newer-data'));
      expect(await answers(one.reopened())).toEqual(all('newer-data'));
      const raw = await rawStore(one.name);
      expect(raw.version).toBe(storeVersion + 1);
      raw.close();
      expect(await rowsOf(one.name)).toBe(1);
    });
  });

  describe('a store that lost what was written', () => {
    it('is not taken for a fresh one, and nothing is written to it', async () => {
      const one = await filled();
      await wipe(one.name);
      expect(await answers(one)).toEqual(all('store-damaged'));
      expect(await answers(one.reopened())).toEqual(all('store-damaged'));
      expect(await rowsOf(one.name)).toBe(0);
    });

    it('is found out by its count of accounts alone', async () => {
      const one = await filled();
      const raw = await rawStore(one.name);
      await asked(raw.transaction('prospects', 'readwrite').objectStore('prospects').clear());
      raw.close();
      one.cage.kept = undefined;
      expect(await answers(one.reopened())).toEqual(all('store-damaged'));
    });

    it('is found out by its count of writings alone', async () => {
      const one = await filled();
      one.cage.kept = { schema: storeVersion, generation: 2, rows: 1 };
      expect(await answers(one.reopened())).toEqual(all('store-damaged'));
    });
  });

  describe('a canary', () => {
    it('says what the notebook holds after each writing', async () => {
      const one = await filled();
      expect(one.cage.kept).toEqual({ schema: storeVersion, generation: 1, rows: 1 });
      const [change] = said;
      if (!change) throw new Error('one change');
      await reply(one.handlers['prospect.amend']({ account, changes: [{ ...change, id: 'c9' }] }));
      expect(one.cage.kept).toEqual({ schema: storeVersion, generation: 2, rows: 1 });
    });

    it.each([undefined, 'nonsense', { schema: storeVersion, generation: 0, rows: 0 }])(
      'that is behind (%j) is brought up in silence',
      async (kept) => {
        const one = await filled();
        const before = await everything(one);
        one.cage.kept = kept;
        const again = one.reopened();
        expect(await everything(again)).toBe(before);
        expect(one.cage.kept).toEqual({ schema: storeVersion, generation: 1, rows: 1 });
      },
    );

    it('that cannot be kept fails no command', async () => {
      const one = desk();
      one.cage.isBroken = true;
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      expect((await reply(one.reopened().handlers['prospect.find']({ account })))?.changes).toEqual(said);
      one.cage.isBroken = false;
      expect((await reply(one.reopened().handlers['prospect.find']({ account })))?.changes).toEqual(said);
      expect(one.cage.kept).toMatchObject({ generation: 1 });
    });
  });
}
