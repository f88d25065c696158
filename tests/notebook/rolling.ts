import { describe, expect, it } from 'vitest';
import { isDue } from '../../lib/notebook/rolling.ts';
import { day, reading } from '../prospect/made.ts';
import { type Desk, desk, refusal, reply } from './made.ts';

const account = 'northgate.example';
const note = { kind: 'noted', text: 'Call', at: day(1) } as const;
const say = (one: Desk, id: string) =>
  reply(one.handlers['prospect.amend']({ account, changes: [{ ...note, id, note: id }] }));
const health = (one: Desk) => reply(one.handlers['notebook.health']({}));
const keysOf = (one: Desk) => [...one.vault.kept.keys()].sort();

/** What must hold of backups made by themselves, whatever store lies beneath. */
export function rollingHolds(): void {
  describe('a backup in the other store', () => {
    it('is asked for after the first writing, and not again right after one was made', async () => {
      const one = desk();
      await say(one, 'a');
      expect(one.plans).toBe(1);
      await one.backUp();
      await say(one, 'b');
      expect(one.plans).toBe(1);
    });

    it('holds everything; what was said until then is not kept a second time, what is said after it is', async () => {
      const one = desk();
      await say(one, 'a');
      await reply(one.handlers['prospect.meet']({ reading: reading({ words: 'w'.repeat(20_000) }) }));
      expect(keysOf(one)).toEqual(['canary', 'said.1']);
      await one.backUp();
      await say(one, 'b');
      expect(await health(one)).toMatchObject({
        damage: null,
        said: 1,
        backups: [{ number: 1, accounts: 1, changes: 1, notes: 1, at: day(30), holds: 'all' }],
      });
      expect(keysOf(one)).toEqual(['backup.1.0', 'backups', 'canary', 'said.3']);
    });

    it('is not made twice of the same', async () => {
      const one = desk();
      expect(await reply(one.handlers['backup.keep']({}))).toEqual({ isMade: false });
      await say(one, 'a');
      expect(await reply(one.handlers['backup.keep']({}))).toEqual({ isMade: true });
      expect(await reply(one.handlers['backup.keep']({}))).toEqual({ isMade: false });
      expect((await health(one)).backups).toHaveLength(1);
    });

    it('stays until three newer ones are there, and leaves nothing behind', async () => {
      const one = desk();
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        await say(one, id);
        await one.backUp();
      }
      expect((await health(one)).backups.map(({ number, changes }) => [number, changes])).toEqual([
        [3, 3],
        [4, 4],
        [5, 5],
      ]);
      expect(keysOf(one)).toEqual(['backup.3.0', 'backup.4.0', 'backup.5.0', 'backups', 'canary']);
    });

    it('for which there is no room is refused, and those before it stay', async () => {
      const one = desk();
      await say(one, 'a');
      await one.backUp();
      await say(one, 'b');
      const before = (await health(one)).backups;
      one.vault.isFull = true;
      expect(await refusal(one.handlers['backup.keep']({}))).toBe('store-full');
      one.vault.isFull = false;
      expect((await health(one)).backups).toEqual(before);
      expect(await reply(one.handlers['backup.keep']({}))).toEqual({ isMade: true });
    });

    it('half made when the background was stopped is cleared away by the next one', async () => {
      const one = desk();
      await say(one, 'a');
      one.vault.kept.set('backup.1.0', 'half').set('backup.1.1', 'half').set('backup.9.4', 'half');
      await one.backUp();
      expect(keysOf(one)).toEqual(['backup.1.0', 'backups', 'canary']);
    });
  });

  describe('isDue', () => {
    const kept = { number: 1, prefix: 'backup.1', chunks: 1, bytes: 1, accounts: 1, changes: 1, notes: 0 } as const;
    const last = { ...kept, generation: 100, at: day(10), holds: 'all' } as const;
    it.each([
      { generation: 1, rows: 1, last: undefined, now: day(10), due: true },
      { generation: 100, rows: 1, last, now: day(300), due: false },
      { generation: 101, rows: 1, last, now: day(10.5), due: false },
      { generation: 101, rows: 1, last, now: day(11.5), due: true },
      { generation: 126, rows: 1, last, now: day(10), due: true },
      { generation: 126, rows: 10_000, last, now: day(10), due: false },
      { generation: 700, rows: 10_000, last, now: day(10), due: true },
    ])('of %j', ({ generation, rows, last, now, due }) => {
      expect(isDue({ generation, rows }, last, now)).toBe(due);
    });
  });
}
