import { describe, expect, it } from 'vitest';
import { changes, day, fact, person, reading } from '../prospect/made.ts';
import { type Desk, desk, everything, refusal, reply } from './made.ts';

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
const hostile: [string, (good: string) => string, string][] = [
  ['nothing', () => '', 'bad-request'],
  ['no JSON', () => '{"format":', 'bad-request'],
  ['a half', (good) => good.slice(0, good.length / 2), 'bad-request'],
  ['null', () => 'null', 'bad-request'],
  ['another format', () => '{"format":"contacts/1","schema":1}', 'bad-request'],
  ['a newer format', (good) => good.replace('backup/1', 'backup/2'), 'newer-data'],
  ['a newer schema', (good) => good.replace('"schema":1', '"schema":2'), 'newer-data'],
  ['a schema of none', (good) => good.replace('"schema":1', '"schema":0'), 'bad-request'],
  ['deep arrays', () => deep('[', ']'), 'bad-request'],
  [
    'deep objects',
    () => `{"format":"sweetspot-backup/1","schema":1,"prospects":${deep('{"a":', '}').replace('}', '1}')}}`,
    'bad-request',
  ],
  ['deep accounts', (good) => good.replace('"prospects":[', `"prospects":[${deep('[', ']')},`), 'bad-request'],
  ['a bad account', (good) => good.replaceAll('northgate.example"', '../northgate"'), 'bad-request'],
  ['a bad instant', (good) => good.replace(day(0), '9999-99-99T99:99:99.999Z'), 'bad-request'],
  ['one bad fact', (good) => good.replace('"value":"DE"', '"value":{"toString":1}'), 'bad-request'],
  ['a missing part', (good) => good.replace('"definitions"', '"definition"'), 'bad-request'],
];

/** What must hold of backups, whatever store lies beneath. */
export function backupsHold(): void {
  describe('a backup', () => {
    it('restored into an empty notebook makes the same backup', async () => {
      const json = await everything(await filled());
      const empty = desk();
      const restored = await reply(empty.handlers['backup.restore']({ id: 'r', json }));
      expect(restored).toMatchObject({ accounts: 2, changes: 10 });
      expect(await everything(empty)).toBe(json);
      expect(empty.news).toContainEqual({ news: 'prospect.changed', account });
    });

    it('restored where it came from, or twice, changes nothing', async () => {
      const one = await filled();
      const json = await everything(one);
      expect(await reply(one.handlers['backup.restore']({ id: 'r', json }))).toMatchObject({ accounts: 0, changes: 0 });
      const empty = desk();
      const first = await reply(empty.handlers['backup.restore']({ id: 'r', json }));
      const again = await reply(empty.reopened().handlers['backup.restore']({ id: 'r', json }));
      expect(again).toEqual(first);
      expect([await everything(one), await everything(empty)]).toEqual([json, json]);
    });

    it('is merged into what is there, and nothing there is lost', async () => {
      const json = await everything(await filled());
      const here = desk();
      const own = changes({ kind: 'noted', note: 'own', text: 'Only here' }).map((change) => ({
        ...change,
        id: 'own-1',
      }));
      await reply(here.handlers['prospect.amend']({ account, changes: own }));
      const newer = reading({ readAt: day(9), facts: [fact('country', 'AT')] });
      await reply(here.handlers['prospect.meet']({ reading: newer }));
      expect(await reply(here.handlers['backup.restore']({ id: 'r', json }))).toMatchObject({
        accounts: 2,
        changes: 10,
      });
      const prospect = await reply(here.handlers['prospect.find']({ account }));
      expect(prospect?.changes.map(({ id }) => id).sort()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'own-1']);
      expect(prospect?.pages.map(({ readAt }) => readAt)).toEqual([day(9), day(0)]);
      expect(prospect?.createdAt).toBe(day(0));
    });

    it.each(hostile)('of %s is refused as a whole', async (_what, spoilt, code) => {
      const good = await everything(await filled());
      const bad = spoilt(good);
      expect(bad).not.toBe(good);
      const one = desk();
      await reply(one.handlers['prospect.amend']({ account, changes: said.slice(0, 1) }));
      const before = await everything(one);
      expect(await refusal(one.handlers['backup.restore']({ id: 'r', json: bad }))).toBe(code);
      expect(await everything(one)).toBe(before);
      await reply(one.handlers['backup.restore']({ id: 'r', json: good }));
    });

    it('leaves keys it does not know behind, and no prototype is changed', async () => {
      const good = await everything(await filled());
      const extra = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"unknown":[1],';
      const json = good.replaceAll('{"id":', `{${extra}"id":`).replace('{"format"', `{${extra}"format"`);
      const empty = desk();
      await reply(empty.handlers['backup.restore']({ id: 'r', json }));
      expect(await everything(empty)).toBe(good);
      expect({}).not.toHaveProperty('polluted');
    });

    it('that would overfill an account is refused and leaves no account behind', async () => {
      const [, note] = said;
      const many = (from: number) =>
        Array.from({ length: 12_000 }, (_, at) => ({ ...note, id: `m${from + at}`, at: day(from + at) }));
      const good = JSON.parse(await everything(await filled()));
      const [first, second] = good.prospects;
      const json = (from: number) =>
        JSON.stringify({
          ...good,
          prospects: [
            { ...first, account: `new-${from}.example` },
            { ...second, changes: many(from) },
          ],
        });
      const one = desk();
      await reply(one.handlers['backup.restore']({ id: 'r1', json: json(0) }));
      const before = await everything(one);
      expect(await refusal(one.handlers['backup.restore']({ id: 'r2', json: json(12_000) }))).toBe('store-full');
      expect(await everything(one)).toBe(before);
    });
  });
}
