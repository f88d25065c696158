import { describe, expect, it } from 'vitest';
import { day, fact, person, reading } from '../prospect/made.ts';
import { asked, type Desk, desk, everything, linesOf, rawStore, refusal, reply, rowsIn, wipe } from './made.ts';

const account = 'northgate.example';
const note = { kind: 'noted', text: 'Call', at: day(1) } as const;
const say = (one: Desk, id: string, about = account) =>
  reply(one.handlers['prospect.amend']({ account: about, changes: [{ ...note, id, note: id }] }));
const health = (one: Desk) => reply(one.handlers['notebook.health']({}));
const mend = (one: Desk, backup: number | null) => one.handlers['notebook.mend']({ backup });
const idsOf = async (one: Desk) =>
  (await reply(one.handlers['prospect.find']({ account })))?.changes.map(({ id }) => id).sort();

/** A notebook with one backup, something said before it and something after it. */
async function filled(): Promise<Desk> {
  const one = desk();
  await reply(one.handlers['definition.current']({}));
  await reply(one.handlers['prospect.meet']({ reading: reading({ facts: [fact('name', 'Northgate')] }) }));
  await say(one, 'before');
  await one.backUp();
  await reply(one.handlers['prospect.meet']({ reading: reading({ readAt: day(2), people: [person('Jane Doe')] }) }));
  await say(one, 'after');
  await say(one, 'elsewhere', 'riverbend.example');
  return one;
}

const spoil = async (one: Desk, change: (row: Record<string, unknown>) => unknown) => {
  const raw = await rawStore(one.name);
  const table = raw.transaction('prospects', 'readwrite').objectStore('prospects');
  await asked(table.put(change(await asked(table.get(account)))));
  raw.close();
};

/** What must hold of mending a damaged notebook, whatever store lies beneath. */
export function mendingHolds(): void {
  describe('a notebook the browser has emptied', () => {
    it('is mended from its last backup and what was said since: nothing said is missing', async () => {
      const one = await filled();
      await wipe(one.name);
      const again = one.reopened();
      expect(await health(again)).toMatchObject({ damage: 'lost', said: 2, backups: [{ number: 1, notes: 1 }] });
      expect(await reply(mend(again, 1))).toEqual({ accounts: 2, changes: 3 });
      expect(again.news).toEqual([{ news: 'notebook.changed' }]);
      expect(again.plans).toBe(1);
      expect(await idsOf(again)).toEqual(['after', 'before']);
      expect(await health(again)).toMatchObject({ damage: null });
      expect(await idsOf(one.reopened())).toEqual(['after', 'before']);
      const [definition] = rowsIn(await linesOf(again), 'definition');
      expect(definition).toEqual(await reply(again.handlers['definition.current']({})));
    });

    it('goes on without the backup, if the user wants that, and the backup stays', async () => {
      const one = await filled();
      await wipe(one.name);
      expect(await reply(mend(one, null))).toEqual({ accounts: 2, changes: 2 });
      expect(await idsOf(one)).toEqual(['after']);
      expect((await health(one)).backups).toHaveLength(1);
    });

    it('is written to again after it was mended, and backed up', async () => {
      const one = await filled();
      await wipe(one.name);
      await reply(mend(one, 1));
      await say(one, 'later');
      await one.backUp();
      expect(await health(one)).toMatchObject({ said: 0, backups: [{ notes: 1 }, { notes: 4 }] });
      expect(await idsOf(one.reopened())).toEqual(['after', 'before', 'later']);
    });

    it('can be mended again when it is damaged again', async () => {
      const one = await filled();
      await wipe(one.name);
      await reply(mend(one, 1));
      await say(one, 'later');
      await wipe(`${one.name}-2`);
      const again = one.reopened();
      expect(await health(again)).toMatchObject({ damage: 'lost' });
      await reply(mend(again, 1));
      expect(await idsOf(again.reopened())).toEqual(['after', 'before', 'later']);
    });

    it('is as it was when mending was stopped half way, and mends then', async () => {
      const one = await filled();
      await wipe(one.name);
      const { put } = IDBObjectStore.prototype;
      let writes = 0;
      IDBObjectStore.prototype.put = function (...row) {
        if (++writes > 3) throw new DOMException('no space', 'QuotaExceededError');
        return put.apply(this, row);
      };
      expect(await refusal(mend(one, 1))).toBe('store-full');
      IDBObjectStore.prototype.put = put;
      expect(await health(one.reopened())).toMatchObject({ damage: 'lost', backups: [{ number: 1 }] });
      await reply(mend(one.reopened(), 1));
      expect(await idsOf(one.reopened())).toEqual(['after', 'before']);
    });

    it('is not mended from a backup that is damaged itself', async () => {
      const one = await filled();
      await wipe(one.name);
      const chunk = String(one.vault.kept.get('backup.1.0'));
      for (const bad of [chunk.slice(0, 400), `${chunk.slice(0, 200)}AAAA${chunk.slice(204)}`, 7, undefined]) {
        one.vault.kept.set('backup.1.0', bad);
        expect(await refusal(mend(one, 1))).toBe('bad-request');
        expect(await health(one)).toMatchObject({ damage: 'lost' });
      }
      expect(await refusal(mend(one, 4))).toBe('not-found');
      expect(await reply(mend(one, null))).toMatchObject({ accounts: 2 });
    });

    it('mends once when it is asked to twice', async () => {
      const one = await filled();
      await wipe(one.name);
      const [first, second] = await Promise.all([mend(one, 1), mend(one, 1)]);
      expect(first).toEqual(second);
      expect(await idsOf(one)).toEqual(['after', 'before']);
    });
  });

  describe('a notebook that lost its last writings', () => {
    it('keeps what is left and gets back what was said', async () => {
      const one = await filled();
      const before = await everything(one);
      await spoil(one, (row) => ({ ...row, changes: [] }));
      one.vault.kept.set('canary', { ...Object(one.vault.kept.get('canary')), generation: 99 });
      const again = one.reopened();
      expect(await health(again)).toMatchObject({
        damage: 'behind',
        readable: { accounts: 2, changes: 1, notes: 1, unreadable: 0 },
        said: 2,
      });
      await reply(mend(again, 1));
      expect(await everything(again)).toBe(before);
    });
  });

  describe('an account that cannot be read', () => {
    it('is mended as far as its pieces can be, and the rest from the backup; other accounts never stop', async () => {
      const one = await filled();
      const spoilt = (changes: unknown) => [{ id: 'after', at: 'nonsense' }, ...(changes as object[]).slice(1)];
      await spoil(one, (row) => ({ ...row, changes: spoilt(row['changes']), createdAt: 7 }));
      expect(await refusal(one.handlers['prospect.find']({ account }))).toBe('store-damaged');
      expect(await refusal(one.handlers['prospect.find']({ account: 'riverbend.example' }))).toBe('carried out');
      expect(await refusal(one.handlers['backup.keep']({}))).toBe('store-damaged'); // no good backup makes room for a bad one
      expect(await health(one)).toMatchObject({ damage: null });
      await reply(mend(one, 1));
      expect(await idsOf(one)).toEqual(['after', 'before']);
      expect((await reply(one.handlers['prospect.find']({ account })))?.pages[0]?.people).toHaveLength(1);
    });

    it('does not keep the others out of a backup in a file, which tells that something is missing', async () => {
      const one = await filled();
      await spoil(one, (row) => ({ ...row, changes: [7] }));
      const part = await reply(one.handlers['backup.make']({ after: null }));
      expect(part).toMatchObject({ contents: { accounts: 2 }, unreadable: 1 });
    });
  });
}
