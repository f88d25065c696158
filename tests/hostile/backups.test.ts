import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headLine, rowLine } from '../../lib/exchange/backup-line.ts';
import { linesIn, reading, sealed } from '../../lib/exchange/backup-text.ts';
import { noContents } from '../../lib/exchange/contents.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { desk, everything, refusal, reply } from '../notebook/made.ts';
import { changes, day } from '../prospect/made.ts';

const schema = 3;
const rows = ['a.example', 'b.example'].map((account) =>
  rowLine({
    prospect: { ...emptyProspect(account, day(0)), changes: changes({ kind: 'noted', note: 'n', text: 'Müller' }) },
  }),
);
const backup = (): string => {
  const { take, end } = sealed();
  const lines = [headLine(schema, day(1)), ...rows];
  for (const line of lines) take(line);
  return [...lines, end({ ...noContents, accounts: 2 })].join('\n');
};

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** What reading a text as a backup comes to, and the rows it gave. */
async function read(text: string, size = 64) {
  const reader = reading(schema);
  const found: string[] = [];
  for await (const line of linesIn(pieces(text, size))) if (reader.take(line)) found.push(line);
  return { found, ended: reader.ended() };
}

test('hostile 47: any text read as a backup comes to an end and to a fault, and throws nothing', async () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc
      .array(
        fc.constantFrom(
          ...rows,
          headLine(schema, day(1)),
          headLine(9, day(1)),
          '{"end":{}}',
          '\u0000',
          '\ufeff',
          'null',
        ),
        { maxLength: 6 },
      )
      .map((lines) => lines.join('\n')),
  );
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 700 }), async (text, size) => {
      expect((await read(text, size)).ended).toHaveProperty('fault');
    }),
    { numRuns: 300 },
  );
});

test('hostile 47: a backup saved in another encoding is refused', async () => {
  const bytes = new TextEncoder().encode(backup());
  for (const encoding of ['latin1', 'utf-16le', 'windows-1251'])
    expect((await read(new TextDecoder(encoding).decode(bytes))).ended, encoding).toHaveProperty('fault');
});

test('hostile 48: a backup with any one letter changed, added or lost is refused', async () => {
  const good = backup();
  expect((await read(good)).ended).not.toHaveProperty('fault');
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom('', 'x', '0', '"', '\u0000'), async (at, put) => {
      const spoilt = good.slice(0, at) + put + good.slice(at + 1);
      fc.pre(spoilt !== good);
      expect((await read(spoilt)).ended).toHaveProperty('fault');
    }),
    { numRuns: 300 },
  );
});

test('hostile 48: lines that are no rows are refused, whatever they are, and nothing is written', async () => {
  const one = desk();
  await reply(
    one.handlers['prospect.amend']({ account: 'a.example', changes: changes({ kind: 'chosen', contact: null }) }),
  );
  const before = await everything(one);
  const line = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string(),
    fc.record({ prospect: fc.jsonValue({ maxDepth: 3 }) }).map((row) => JSON.stringify(row)),
    fc.constantFrom(...rows.map((row) => row.replace('"changes":[', '"changes":[{},')), rows[0]?.slice(1) ?? ''),
  );
  await fc.assert(
    fc.asyncProperty(line, async (bad) => {
      expect(await refusal(one.handlers['backup.restore']({ id: 'r', lines: [...rows, bad] }))).toBe('bad-request');
    }),
    { numRuns: 100 },
  );
  expect(await everything(one)).toBe(before);
});

test('hostile 49: a backup of a million accounts is read line by line, and reading can stop at any of them', async () => {
  let given = 0;
  const endless = (async function* () {
    yield `${headLine(schema, day(1))}\n`;
    for (; given < 1_000_000; given++) yield `${rows[0]}\n`;
  })();
  const reader = reading(schema);
  let taken = 0;
  for await (const line of linesIn(endless)) {
    if (reader.take(line)) taken++;
    if (taken === 2_000) break;
  }
  expect(taken).toBe(2_000);
  expect(given).toBeLessThanOrEqual(2_000); // no line was made before it was wanted
  expect(reader.ended()).toEqual({ fault: 'damaged' });
});

test('hostile 54: a restore killed between two parts goes on where it stopped, and comes to the same', async () => {
  const parts = rows.map((line, nth) => ({ id: `r-${nth}`, lines: [line] }));
  const whole = desk();
  for (const part of parts) await reply(whole.handlers['backup.restore'](part));
  const killed = desk();
  const [first, second] = parts;
  if (!first || !second) throw new Error('two parts');
  await reply(killed.handlers['backup.restore'](first));
  void killed.handlers['backup.restore'](second); // the answer never arrives
  const again = killed.reopened();
  for (const part of parts) await reply(again.handlers['backup.restore'](part));
  expect(await everything(again)).toBe(await everything(whole));
});
