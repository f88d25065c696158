import { describe, expect, it } from 'vitest';
import { accountLines, headLine, rowLine } from '../../lib/exchange/backup-line.ts';
import { linesIn, reading, sealed } from '../../lib/exchange/backup-text.ts';
import { noContents } from '../../lib/exchange/contents.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { unite } from '../../lib/prospect/unite.ts';
import { changes, day, page, reading as read } from '../prospect/made.ts';

const schema = 3;
const rows = ['a.example', 'b.example'].map((account) => rowLine({ prospect: emptyProspect(account, day(0)) }));

function backup(head = headLine(schema, day(1)), lines = rows): string[] {
  const { take, end } = sealed();
  const all = [head, ...lines];
  for (const line of all) take(line);
  return [...all, end({ ...noContents, accounts: 2 })];
}

function taken(lines: readonly string[]) {
  const reader = reading(schema);
  const found = lines.filter((line) => reader.take(line));
  return { rows: found, ended: reader.ended() };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* pieces(...texts: string[]) {
  yield* texts;
}

describe('a backup read back', () => {
  it('gives its rows, its date and what it holds', () => {
    expect(taken(backup())).toEqual({ rows, ended: { madeAt: day(1), contents: { ...noContents, accounts: 2 } } });
  });

  it('of an older version of the store is taken', () => {
    expect(taken(backup(headLine(1, day(1)))).rows).toEqual(rows);
  });

  const [head = '', first = '', second = '', end = ''] = backup();
  it.each<[string, string[], string]>([
    ['nothing', [], 'not-a-backup'],
    ['blank lines', ['', ''], 'not-a-backup'],
    ['no JSON', ['name;phone', 'Northgate;1'], 'not-a-backup'],
    ['null', ['null'], 'not-a-backup'],
    ['another format', ['{"format":"contacts/1","schema":1}'], 'not-a-backup'],
    ['a schema of none', backup(headLine(0, day(1))), 'not-a-backup'],
    ['a newer format', [head.replace('backup/1', 'backup/2'), first, second, end], 'newer'],
    ['a newer schema', backup(headLine(schema + 1, day(1))), 'newer'],
    ['a head and no more', [head], 'damaged'],
    ['a piece cut off', [head, first, second], 'damaged'],
    ['a line missing', [head, first, end], 'damaged'],
    ['a line twice', [head, first, first, second, end], 'damaged'],
    ['lines changed round', [head, second, first, end], 'damaged'],
    ['one letter changed', [head, first.replace('a.example', 'c.example'), second, end], 'damaged'],
    ['a changed date', [head.replace(day(1), day(2)), first, second, end], 'damaged'],
    ['an edited count', [head, first, second, end.replace('"lines":3', '"lines":4')], 'damaged'],
    ['edited contents', [head, first, second, end.replace('"accounts":2', '"accounts":3')], 'damaged'],
    ['an edited seal', [head, first, second, end.replace(/"seal":"./, '"seal":"x')], 'damaged'],
    ['something after the end', [head, first, second, end, first], 'damaged'],
    ['a second end', [head, first, second, end, end], 'damaged'],
  ])('hostile 48: that is %s is told', (_what, lines, fault) => {
    expect(taken(lines).ended).toEqual({ fault });
  });

  it('gives no row after a fault', () => {
    expect(taken(['nonsense', first, second]).rows).toEqual([]);
  });
});

describe('linesIn', () => {
  it('finds lines wherever the pieces were cut, whatever ends a line', async () => {
    const lines = await all(linesIn(pieces('on', 'e\r\ntw', 'o\n\nthr', 'ee')));
    expect(lines).toEqual(['one', 'two', '', 'three']);
  });

  it('hostile 47: stops at a line longer than any of ours, however long the text goes on', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given++;
        yield 'x'.repeat(10);
      }
    })();
    expect(await all(linesIn(endless, 100))).toEqual(['x'.repeat(100)]);
    expect(given).toBeLessThan(20);
  });
});

describe('accountLines', () => {
  it('gives pieces of a large account that unite to it, in any order', () => {
    const pages = [0, 1, 2].map((at) =>
      page(read({ url: `https://northgate.example/${at}`, words: 'word '.repeat(50) })),
    );
    const said = changes(...Array(200).fill({ kind: 'noted', note: 'n', text: 'A note' }));
    const prospect = { ...emptyProspect('northgate.example', day(0)), pages, changes: said };
    expect(accountLines(prospect)).toEqual([rowLine({ prospect })]);
    const pieces = accountLines(prospect, 1_000).map((line) => JSON.parse(line).prospect);
    expect(pieces).toHaveLength(6);
    const empty = { ...prospect, pages: [], changes: [] };
    const whole = pieces.toReversed().reduce(unite, empty);
    expect(whole.changes).toEqual(said);
    expect(whole.pages.toSorted((a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1))).toEqual(pages);
  });
});
