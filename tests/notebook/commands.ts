import { describe, expect, it } from 'vitest';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { changeLimit } from '../../lib/notebook/prospects.ts';
import { pageLimit } from '../../lib/prospect/meet.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { changes, day, fact, page, person, reading } from '../prospect/made.ts';
import { asked, desk, everything, rawStore, refusal, reply } from './made.ts';

const account = 'northgate.example';
const home = reading({ facts: [fact('name', 'Northgate IT')], people: [person('Jane Doe')] });
const team = reading({ url: 'https://northgate.example/team', readAt: day(1), people: [person('Bob Roe')] });
const said = changes(
  { kind: 'answered', question: 'money.budget', value: 'yes' },
  { kind: 'noted', note: 'n', text: 'Call after Easter' },
);
const met = emptyProspect(account, day(0));

/** What every command must do, whatever store lies beneath. */
export function commandsHold(): void {
  describe('accounts', () => {
    it('are found as they were kept, also by a worker started anew', async () => {
      const first = desk();
      expect(await reply(first.handlers['prospect.find']({ account }))).toBeNull();
      await reply(first.handlers['prospect.meet']({ reading: home }));
      const met = await reply(first.handlers['prospect.meet']({ reading: team }));
      expect(met.pages).toHaveLength(2);
      const amended = await reply(first.handlers['prospect.amend']({ account, changes: said }));
      expect(amended.changes).toEqual(said);
      expect(await reply(first.reopened().handlers['prospect.find']({ account }))).toEqual(amended);
      expect(first.news).toMatchObject(Array(3).fill({ news: 'prospect.changed', account }));
      expect(first.news[2]).toMatchObject({ updatedAt: amended.updatedAt, changes: 2 });
    });

    it('can be written about before any page was read', async () => {
      const { handlers } = desk();
      const prospect = await reply(handlers['prospect.amend']({ account, changes: said }));
      expect(prospect).toMatchObject({ account, pages: [], changes: said, createdAt: day(30) });
    });

    it('are listed by name, last changed first, as many as asked for', async () => {
      const { handlers } = desk();
      for (const [key, on] of [
        ['a.example', 3],
        ['b.example', 9],
        ['c.example', 6],
      ] as const)
        await reply(
          handlers['prospect.meet']({ reading: reading({ account: key, url: `https://${key}/`, readAt: day(on) }) }),
        );
      await reply(handlers['prospect.meet']({ reading: { ...home, account: 'b.example', readAt: day(9) } }));
      expect(await reply(handlers['prospect.list']({ limit: 2 }))).toEqual([
        { account: 'b.example', name: 'Northgate IT', updatedAt: day(9) },
        { account: 'c.example', name: 'c.example', updatedAt: day(6) },
      ]);
    });
  });

  describe('pages', () => {
    it('beyond the limit go for good, those without facts first', async () => {
      const one = desk();
      const at = (index: number) => reading({ url: `https://northgate.example/${index}`, readAt: day(index) });
      const pages = Array.from({ length: pageLimit }, (_, index) => page(at(index)));
      await reply(one.handlers['backup.restore']({ id: 'r', lines: [rowLine({ prospect: { ...met, pages } })] }));
      await reply(one.handlers['prospect.meet']({ reading: at(pageLimit) }));
      const kept = await reply(one.handlers['prospect.find']({ account }));
      const urls = kept?.pages.map(({ url }) => url);
      expect(urls).toHaveLength(pageLimit);
      expect(urls).not.toContain('https://northgate.example/0');
      expect(urls).toContain(`https://northgate.example/${pageLimit}`);
    });
  });

  describe('a store closed under a command', () => {
    it('is opened again', async () => {
      const one = desk();
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      const { transaction } = IDBDatabase.prototype;
      const closed = new Set<IDBDatabase>();
      IDBDatabase.prototype.transaction = function (...what) {
        if (closed.size === 0) closed.add(this);
        if (closed.has(this)) throw new DOMException('The database connection is closing.', 'InvalidStateError');
        return transaction.apply(this, what);
      };
      const found = await one.handlers['prospect.find']({ account });
      IDBDatabase.prototype.transaction = transaction;
      expect(found).toMatchObject({ ok: true, reply: { changes: said } });
      expect(closed.size).toBe(1);
    });
  });

  describe('a command sent twice', () => {
    it('meets once, amends once and tells once', async () => {
      const one = desk();
      await reply(one.handlers['prospect.meet']({ reading: home }));
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      const [before, canary] = [await everything(one), one.vault.kept.get('canary')];
      await reply(one.handlers['prospect.meet']({ reading: home }));
      await reply(one.reopened().handlers['prospect.amend']({ account, changes: said }));
      expect(await everything(one)).toBe(before);
      expect(one.vault.kept.get('canary')).toEqual(canary);
      expect(one.news).toHaveLength(2);
    });

    it('loses none of twenty sent at once', async () => {
      const { handlers } = desk();
      const many = Array.from(
        { length: 20 },
        (_, at) => ({ ...said[1], id: `n${at}`, note: `n${at}` }) as (typeof said)[0],
      );
      await Promise.all([
        ...many.map((change) => handlers['prospect.amend']({ account, changes: [change] })),
        handlers['prospect.meet']({ reading: home }),
      ]);
      const prospect = await reply(handlers['prospect.find']({ account }));
      expect(new Set(prospect?.changes.map(({ id }) => id)).size).toBe(20);
      expect(prospect?.pages).toHaveLength(1);
    });
  });

  describe('a command that fails', () => {
    it.each(['QuotaExceededError', 'DataError', 'AbortError'])(
      'hostile 55: leaves nothing half written (%s)',
      async (name) => {
        const one = desk();
        await reply(one.handlers['prospect.meet']({ reading: home }));
        const before = await everything(one);
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...row) {
          if (this.name === 'meta') throw new DOMException('disk full', name); // the last thing a command writes
          return put.apply(this, row);
        };
        const refusals = [
          await refusal(one.handlers['prospect.meet']({ reading: team })),
          await refusal(one.handlers['prospect.amend']({ account, changes: said })),
        ];
        IDBObjectStore.prototype.put = put;
        expect(refusals).toEqual(['store-full', 'store-full']);
        expect(await everything(one)).toBe(before);
        expect(one.news).toHaveLength(1);
        await reply(one.handlers['prospect.amend']({ account, changes: said }));
        expect((await reply(one.handlers['prospect.find']({ account })))?.changes).toEqual(said);
      },
    );

    it('says when an account can hold no more, and keeps all it has', async () => {
      const one = desk();
      const row = (await reply(one.handlers['prospect.amend']({ account, changes: said }))) satisfies object;
      const full = Array.from({ length: changeLimit }, (_, at) => ({ ...said[0], id: `f${at}`, at: day(at / 1000) }));
      const raw = await rawStore(one.name);
      const { pages: _pages, ...rest } = row;
      await asked(
        raw
          .transaction('prospects', 'readwrite')
          .objectStore('prospects')
          .put({ ...rest, name: 'x', changes: full }),
      );
      raw.close();
      expect(await refusal(one.handlers['prospect.amend']({ account, changes: said }))).toBe('store-full');
      expect((await reply(one.handlers['prospect.find']({ account })))?.changes).toHaveLength(changeLimit);
    });

    it('says that a row is damaged, and goes on with the others', async () => {
      const one = desk();
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      const raw = await rawStore(one.name);
      await asked(
        raw
          .transaction('prospects', 'readwrite')
          .objectStore('prospects')
          .put({ account: 'broken.example', changes: 7 }),
      );
      raw.close();
      const broken = { account: 'broken.example' };
      expect(await refusal(one.handlers['prospect.find'](broken))).toBe('store-damaged');
      expect(await refusal(one.handlers['prospect.amend']({ ...broken, changes: said }))).toBe('store-damaged');
      expect((await reply(one.handlers['prospect.find']({ account })))?.changes).toEqual(said);
    });
  });
}
