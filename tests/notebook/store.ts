import { describe, expect, it } from 'vitest';
import { storeVersion } from '../../lib/notebook/migrations.ts';
import { changes } from '../prospect/made.ts';
import { asked, type Desk, desk, everything, linesOf, rawStore, refusal, reply, rowsIn, wipe } from './made.ts';

const account = 'northgate.example';
const said = changes({ kind: 'chosen', contact: 'p-1' });

async function filled(): Promise<Desk> {
  const one = desk();
  await reply(one.handlers['prospect.amend']({ account, changes: said }));
  return one;
}

/** The answers of every kind of command but those that mend. */
const answers = async ({ handlers }: Desk): Promise<string[]> => [
  await refusal(handlers['prospect.find']({ account })),
  await refusal(handlers['prospect.amend']({ account, changes: said })),
  await refusal(handlers['definition.current']({})),
  await refusal(handlers['backup.restore']({ id: 'r', lines: [] })),
  await refusal(handlers['backup.keep']({})),
];
const all = (code: string) => Array(5).fill(code);

async function rowsOf(name: string): Promise<number> {
  const raw = await rawStore(name);
  const rows = await asked(raw.transaction('prospects').objectStore('prospects').count());
  raw.close();
  return rows;
}

async function emptied(name: string): Promise<void> {
  const raw = await rawStore(name);
  await asked(raw.transaction('prospects', 'readwrite').objectStore('prospects').clear());
  raw.close();
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
      expect(await refusal(one.handlers['notebook.health']({}))).toBe('newer-data');
      const raw = await rawStore(one.name);
      expect(raw.version).toBe(storeVersion + 1);
      raw.close();
      expect(await rowsOf(one.name)).toBe(1);
    });

    it('is not made anew by an older version, even when it is gone', async () => {
      const one = await filled();
      await wipe(one.name);
      one.vault.kept.set('canary', { schema: storeVersion + 1, generation: 1, rows: 1, place: 1 });
      expect(await answers(one.reopened())).toEqual(all('newer-data'));
      expect((await indexedDB.databases()).some(({ name }) => name === one.name)).toBe(false);
    });
  });

  describe('a store that lost what was written', () => {
    it('hostile 56: is not taken for a fresh one, and nothing is written to it', async () => {
      const one = await filled();
      await wipe(one.name);
      expect(await answers(one)).toEqual(all('store-damaged'));
      expect(await answers(one.reopened())).toEqual(all('store-damaged'));
      expect(await rowsOf(one.name)).toBe(0);
      expect(await reply(one.handlers['notebook.health']({}))).toMatchObject({ damage: 'lost', said: 1 });
    });

    it('is found out by its count of accounts alone', async () => {
      const one = await filled();
      await emptied(one.name);
      one.vault.kept.delete('canary');
      const again = one.reopened();
      expect(await answers(again)).toEqual(all('store-damaged'));
      expect(await reply(again.handlers['notebook.health']({}))).toMatchObject({ damage: 'behind' });
    });

    it('is found out by its count of writings alone, and what it still holds is put away', async () => {
      const one = await filled();
      one.vault.kept.set('canary', { schema: storeVersion, generation: 2, rows: 1, place: 1 });
      const again = one.reopened();
      expect(await answers(again)).toEqual(all('store-damaged'));
      await emptied(one.name); // as a browser may empty a damaged store later
      expect(await reply(again.handlers['notebook.health']({}))).toEqual({
        schema: storeVersion,
        damage: 'behind',
        readable: { accounts: 1, changes: 1, notes: 0, unreadable: 0 },
        said: 1,
        backups: [],
      });
      expect(rowsIn(await linesOf(again), 'prospect')).toMatchObject([{ account, changes: said }]);
    });

    it('is found out once, however many commands come upon it at once', async () => {
      const one = await filled();
      const { getAll } = IDBObjectStore.prototype;
      let isBroken = true;
      IDBObjectStore.prototype.getAll = function (...what) {
        if (isBroken) throw new DOMException('The transaction was aborted', 'AbortError');
        return getAll.apply(this, what);
      };
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...what) {
        if (!isBroken) return open.apply(this, what);
        isBroken = false; // the browser empties a store it could not read, and says so once
        this.deleteDatabase(what[0]);
        const request = open.apply(this, what);
        request.addEventListener('upgradeneeded', (event) =>
          Object.defineProperty(event, 'dataLoss', { value: 'total' }),
        );
        return request;
      };
      const codes = await Promise.all(
        Array.from({ length: 20 }, () => refusal(one.handlers['prospect.find']({ account }))),
      );
      Object.assign(IDBFactory.prototype, { open });
      Object.assign(IDBObjectStore.prototype, { getAll });
      expect(new Set(codes)).toEqual(new Set(['store-damaged']));
      expect(one.vault.kept.get('damage')).toMatchObject({ kind: 'lost' });
    });

    it('is found out by what the browser says of it', async () => {
      const one = await filled();
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...what) {
        const request = open.apply(this, what);
        request.addEventListener('upgradeneeded', (event) =>
          Object.defineProperty(event, 'dataLoss', { value: 'total' }),
        );
        return request;
      };
      one.vault.kept.delete('canary');
      await wipe(one.name);
      const codes = await answers(one.reopened());
      IDBFactory.prototype.open = open;
      expect(codes).toEqual(all('store-damaged'));
      expect(await answers(one.reopened())).toEqual(all('store-damaged')); // also when the browser says it no more
    });
  });

  describe('a store that cannot be opened', () => {
    const failing = async (vaultIsFull: boolean) => {
      const one = await filled();
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
      one.vault.isFull = vaultIsFull;
      const again = one.reopened();
      const codes = await answers(again);
      const health = await again.handlers['notebook.health']({});
      IDBFactory.prototype.open = open;
      one.vault.isFull = false;
      expect(await refusal(again.handlers['prospect.find']({ account }))).toBe('carried out'); // nothing was condemned
      return { codes, health };
    };

    it('hostile 56: is damaged while there is room on the disk', async () => {
      const { codes, health } = await failing(false);
      expect(codes).toEqual(all('store-damaged'));
      expect(health).toMatchObject({ ok: true, reply: { damage: 'unopenable', readable: null } });
    });

    it('is no damage where the disk is full', async () => {
      const { codes, health } = await failing(true);
      expect(codes).toEqual(all('store-full'));
      expect(health).toMatchObject({ ok: false });
    });
  });

  describe('a canary', () => {
    const canary = (one: Desk) => one.vault.kept.get('canary');

    it('says what the notebook holds after each writing', async () => {
      const one = await filled();
      expect(canary(one)).toEqual({ schema: storeVersion, generation: 1, rows: 1, place: 1 });
      const [change] = said;
      if (!change) throw new Error('one change');
      await reply(one.handlers['prospect.amend']({ account, changes: [{ ...change, id: 'c9' }] }));
      expect(canary(one)).toEqual({ schema: storeVersion, generation: 2, rows: 1, place: 1 });
    });

    it.each([undefined, 'nonsense', { schema: storeVersion, generation: 0, rows: 0 }])(
      'that is behind (%j) is brought up in silence',
      async (kept) => {
        const one = await filled();
        const before = await everything(one);
        one.vault.kept.set('canary', kept);
        const again = one.reopened();
        expect(await everything(again)).toBe(before);
        expect(canary(one)).toEqual({ schema: storeVersion, generation: 1, rows: 1, place: 1 });
        expect(await reply(again.handlers['notebook.health']({}))).toMatchObject({ damage: null });
      },
    );

    it('that cannot be kept fails no command', async () => {
      const one = desk();
      one.vault.isBroken = true;
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      expect((await reply(one.reopened().handlers['prospect.find']({ account })))?.changes).toEqual(said);
      one.vault.isBroken = false;
      expect((await reply(one.reopened().handlers['prospect.find']({ account })))?.changes).toEqual(said);
      expect(canary(one)).toMatchObject({ generation: 1 });
    });
  });
}
