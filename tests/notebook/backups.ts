import { describe, expect, it } from 'vitest';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { changes, day, fact, person, reading } from '../prospect/made.ts';
import { type Desk, desk, everything, linesOf, partsOf, refusal, reply, rowsIn } from './made.ts';

const account = 'northgate.example';
const said = changes(
  { kind: 'answered', question: '__proto__', value: ['yes', 'constructor'] },
  { kind: 'noted', note: 'n', text: '<img src=x onerror=alert(1)> "\u2028\ud800' },
  { kind: 'corrected', field: 'headcount', value: { min: 40, max: 40 } },
  { kind: 'tagged', tag: '__proto__', on: true, reason: '', definition: { id: 'msp_toolkit', version: 1 } },
  { kind: 'retracted', change: 'c2' },
);

async function filled(): Promise<Desk> {
  const one = desk();
  const home = reading({ facts: [fact('name', 'Northgate'), fact('country', 'DE')], people: [person('Jane Doe')] });
  await reply(one.handlers['definition.current']({}));
  await reply(one.handlers['prospect.meet']({ reading: home }));
  await reply(one.handlers['prospect.meet']({ reading: { ...home, readAt: day(2), facts: [] } }));
  await reply(one.handlers['prospect.meet']({ reading: reading({ url: 'https://northgate.example/team' }) }));
  await reply(one.handlers['prospect.amend']({ account, changes: said }));
  await reply(one.handlers['prospect.amend']({ account: 'localhost:8080', changes: said }));
  return one;
}

const deep = (open: string, close: string) => open.repeat(200_000) + close.repeat(200_000);
const spoil = (from: string, to: string) => (lines: string[]) => lines.map((line) => line.replace(from, to));
const hostile: [string, (good: string[]) => string[]][] = [
  ['nothing', () => ['']],
  ['no JSON', () => ['{"prospect":']],
  ['a half', (good) => good.map((line) => line.slice(0, line.length / 2))],
  ['null', () => ['null']],
  ['another row', () => ['{"contact":{}}']],
  ['deep arrays', () => [deep('[', ']')]],
  ['deep objects', () => [`{"prospect":${deep('{"a":', '}').replace('}', '1}')}}`]],
  ['deep accounts', (good) => [...good, `{"prospect":${deep('[', ']')}}`]],
  ['a bad account', spoil('"account":"northgate.example"', '"account":"../northgate"')],
  ['a bad instant', spoil(day(0), '9999-99-99T99:99:99.999Z')],
  ['one bad fact', spoil('"value":"DE"', '"value":{"toString":1}')],
  ['a missing part', spoil('"changes"', '"change"')],
];

/** What must hold of backups, whatever store lies beneath. */
export function backupsHold(): void {
  describe('a backup', () => {
    it('restored into an empty notebook makes the same backup', async () => {
      const lines = await linesOf(await filled());
      const empty = desk();
      const brings = await reply(empty.handlers['backup.compare']({ lines }));
      expect(brings).toEqual({ accounts: 2, added: 2, changes: 10 });
      expect(await everything(empty)).toBe('');
      const restored = await reply(empty.handlers['backup.restore']({ id: 'r', lines }));
      expect(restored).toMatchObject({ accounts: 2, changes: 10 });
      expect(await linesOf(empty)).toEqual(lines);
      expect(empty.news).toEqual([{ news: 'notebook.changed' }]);
    });

    it('restored where it came from, or twice, changes nothing', async () => {
      const one = await filled();
      const lines = await linesOf(one);
      expect(await reply(one.handlers['backup.compare']({ lines }))).toEqual({ accounts: 0, added: 0, changes: 0 });
      expect(await reply(one.handlers['backup.restore']({ id: 'r', lines }))).toMatchObject({
        accounts: 0,
        changes: 0,
      });
      const empty = desk();
      const first = await reply(empty.handlers['backup.restore']({ id: 'r', lines }));
      const again = await reply(empty.reopened().handlers['backup.restore']({ id: 'r', lines }));
      expect(again).toEqual(first);
      expect([await linesOf(one), await linesOf(empty)]).toEqual([lines, lines]);
    });

    it('is merged into what is there, and nothing there is lost', async () => {
      const lines = await linesOf(await filled());
      const here = desk();
      const own = changes({ kind: 'noted', note: 'own', text: 'Only here' }).map((change) => ({
        ...change,
        id: 'own-1',
      }));
      await reply(here.handlers['prospect.amend']({ account, changes: own }));
      const newer = reading({ readAt: day(9), facts: [fact('country', 'AT')] });
      await reply(here.handlers['prospect.meet']({ reading: newer }));
      expect(await reply(here.handlers['backup.compare']({ lines }))).toEqual({ accounts: 2, added: 1, changes: 10 });
      expect(await reply(here.handlers['backup.restore']({ id: 'r', lines }))).toMatchObject({
        accounts: 2,
        changes: 10,
      });
      const prospect = await reply(here.handlers['prospect.find']({ account }));
      expect(prospect?.changes.map(({ id }) => id).sort()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'own-1']);
      expect(prospect?.pages.map(({ readAt }) => readAt)).toEqual([day(9), day(0)]);
      expect(prospect?.createdAt).toBe(day(0));
    });

    it.each(hostile)('hostile 48: of %s is refused as a whole', async (_what, spoilt) => {
      const good = await linesOf(await filled());
      const lines = spoilt(good);
      expect(lines).not.toEqual(good);
      const one = desk();
      await reply(one.handlers['prospect.amend']({ account, changes: said.slice(0, 1) }));
      const before = await everything(one);
      expect(await refusal(one.handlers['backup.compare']({ lines }))).toBe('bad-request');
      expect(await refusal(one.handlers['backup.restore']({ id: 'r', lines }))).toBe('bad-request');
      expect(await everything(one)).toBe(before);
      await reply(one.handlers['backup.restore']({ id: 'r', lines: good }));
    });

    it('hostile 48: leaves keys it does not know behind, and no prototype is changed', async () => {
      const good = await linesOf(await filled());
      const extra = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"unknown":[1],';
      const lines = good.map((line) => line.replaceAll('{"id":', `{${extra}"id":`).replace('{', `{${extra}`));
      const empty = desk();
      await reply(empty.handlers['backup.restore']({ id: 'r', lines }));
      expect(await linesOf(empty)).toEqual(good);
      expect({}).not.toHaveProperty('polluted');
    });

    it('that would overfill an account is refused and leaves no account behind', async () => {
      const [, note] = said;
      const many = (from: number) =>
        Array.from({ length: 12_000 }, (_, at) => ({ ...note, id: `m${from + at}`, at: day(from + at) }));
      const [first, second] = rowsIn(await linesOf(await filled()), 'prospect');
      const lines = (from: number) =>
        [
          { ...first, account: `new-${from}.example` },
          { ...second, changes: many(from) },
        ].map((prospect) => JSON.stringify({ prospect }));
      const one = desk();
      await reply(one.handlers['backup.restore']({ id: 'r1', lines: lines(0) }));
      const before = await everything(one);
      expect(await refusal(one.handlers['backup.restore']({ id: 'r2', lines: lines(12_000) }))).toBe('store-full');
      expect(await everything(one)).toBe(before);
    });

    it('hostile 49: of many accounts comes in parts, and each account once', async () => {
      const one = desk();
      const prospects = Array.from({ length: 1_203 }, (_, at) => emptyProspect(`a${at}.example`, day(0)));
      const lines = prospects.map((prospect) => rowLine({ prospect }));
      await reply(one.handlers['backup.restore']({ id: 'r', lines }));
      const parts = await partsOf(one);
      expect(parts.map(({ contents }) => contents.accounts)).toEqual([500, 500, 203]);
      const found = rowsIn(
        parts.flatMap((part) => part.lines),
        'prospect',
      );
      expect(found.map(({ account }) => account)).toEqual(prospects.map(({ account }) => account).sort());
    });

    it('of an account too large for one line comes in pieces that unite to it', async () => {
      const one = desk();
      const words = 'w'.repeat(60_000);
      for (let at = 0; at < 40; at++)
        await reply(
          one.handlers['prospect.meet']({ reading: reading({ url: `https://northgate.example/${at}`, words }) }),
        );
      await reply(one.handlers['prospect.amend']({ account, changes: said }));
      const lines = await linesOf(one);
      expect(lines.length).toBeGreaterThan(40);
      const empty = desk();
      await reply(empty.handlers['backup.restore']({ id: 'r', lines: lines.toReversed() }));
      const restored = await reply(empty.handlers['prospect.find']({ account }));
      const kept = await reply(one.handlers['prospect.find']({ account }));
      const inOrder = (prospect: typeof kept) => prospect?.pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
      expect(inOrder(restored)).toEqual(inOrder(kept));
      expect(restored?.changes).toEqual(kept?.changes);
    });
  });
}
