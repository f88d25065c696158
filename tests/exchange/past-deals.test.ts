import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { guessedMapping, type Mapping } from '../../lib/exchange/past-deal-columns.ts';
import { dealIn } from '../../lib/exchange/past-deals.ts';
import { tableLimits, tableOf } from '../../lib/exchange/table-text.ts';
import { AccountKey } from '../../lib/prospect/account.ts';
import { root } from '../tools/run.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const golden = (file: string) => new Uint8Array(readFileSync(join(root, 'tests/exchange/tables', file)));

/** Everything a file says, as the golden below has it. */
function read(file: string, meant = {}) {
  const found = tableOf(golden(file));
  if ('fault' in found) return found.fault;
  const { table } = found;
  const mapping = guessedMapping(table.header, mspToolkit);
  const rows = table.rows.map((row) => dealIn(row, { mapping, meant: new Map(Object.entries(meant)) }));
  return { encoding: table.encoding, delimiter: table.delimiter, mapping, rows };
}

describe('a file of past deals', () => {
  test('with commas, quotes, and strings that a spreadsheet would run: they are data', () => {
    expect(read('comma.csv')).toEqual({
      encoding: 'utf-8',
      delimiter: ',',
      mapping: [
        'name',
        'domain',
        'outcome',
        'on',
        'segment',
        'headcount',
        'country',
        'industry',
        'actions',
        undefined,
        undefined,
      ],
      rows: [
        {
          deal: {
            account: 'ashdown-freight.example',
            outcome: 'bought_from_us',
            name: 'Ashdown Freight, Inc.',
            on: '2025-11-03',
            segment: 'smb',
            headcount: { min: 11, max: 50 },
            country: 'US',
            industry: 'Logistics',
            actions: ['Asked for a demo', 'Sent a site plan'],
            criteria: [],
          },
          puzzling: [],
        },
        {
          deal: {
            account: 'beckett.example',
            outcome: 'no_decision',
            name: 'Beckett Haulage',
            on: '2025-12-24',
            segment: 'enterprise',
            headcount: { min: 2001 },
            country: 'DE',
            industry: 'Logistics',
            actions: [],
            criteria: [],
          },
          puzzling: [],
        },
        {
          deal: {
            account: 'corbel.example',
            outcome: 'bought_similar',
            name: '=HYPERLINK("http://x.example","go")',
            on: '2026-01-09',
            industry: '@SUM(1+1)',
            actions: ['-2+3'],
            criteria: [],
          },
          puzzling: [],
        },
      ],
    });
  });

  test('with semicolons and old letters, in German; an outcome that says too little waits for the user', () => {
    const said = {
      account: 'past-deal/m%C3%BCller-s%C3%B6hne'.toLowerCase(),
      outcome: 'bought_from_us',
      name: 'Müller & Söhne',
      on: '2025-12-24',
      headcount: { min: 201 },
      industry: 'Gießerei',
      actions: [],
      criteria: [],
    };
    expect(read('semicolon-latin.csv')).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      mapping: ['name', 'outcome', 'on', 'headcount', 'country', 'industry'],
      rows: [{ deal: said, puzzling: ['Österreich'] }, { why: 'no-account' }, { why: 'no-outcome' }],
    });
    expect(read('semicolon-latin.csv', { verloren: 'no_decision' })).toMatchObject({
      rows: [{}, { why: 'no-account' }, { deal: { outcome: 'no_decision', on: '2026-01-31', country: 'AT' } }],
    });
  });

  test('with tabs, as spreadsheets save “Unicode text”', () => {
    expect(read('tab-utf16.csv')).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      rows: [
        { deal: { account: 'eider.example', cause: 'viability_too_expensive', budgeted: 'no' }, puzzling: [] },
        { deal: { account: 'fulmar.example', cause: 'force_majeure' }, puzzling: ['maybe'] },
      ],
    });
  });
});

describe('the door', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a first line alone', 'name,outcome\n\n  \n', 'empty'],
    ['what is no text', 'PK\u0003\u0004\0\0', 'no-text'],
    ['too many rows', `a\n${'x\n'.repeat(tableLimits.rows + 1)}`, 'too-many-rows'],
  ])('refuses %s', (_what, text, fault) => {
    expect(tableOf(bytesOf(text))).toEqual({ fault: { why: fault } });
  });

  test.each([
    ['a quotation mark that is never closed', 'name,outcome\nAsh,won\n\n"Beck,won\nCorbel,won\n', 4],
    ['one that another one rows below seems to close', 'name,outcome\n"Ash" Ltd,won\nBeck,lost\n"Corbel",won', 2],
    ['one in the first line', '"name,outcome\nAsh,won', 1],
  ])('refuses %s, and says in which row: rows below it are lost in it', (_what, text, row) => {
    expect(tableOf(bytesOf(text))).toEqual({ fault: { why: 'open-quote', row } });
  });

  test.each([
    ['a cell of several lines', 'name,outcome\n"Ash\nLtd",won\nBeck,lost', 2],
    ['an unmarked quotation mark within a cell', 'name,outcome\n"5" disks",won\nBeck,lost', 2],
    ['one that is never closed in the last cell of all', 'name,outcome\nAsh,won\nBeck,"lost\n', 2],
  ])('takes %s: no row is lost in it', (_what, text, rows) => {
    const found = tableOf(bytesOf(text));
    expect('table' in found && found.table.rows).toHaveLength(rows);
  });

  test('takes as many rows as may be, and refuses a byte too many', () => {
    const found = tableOf(bytesOf(`a\n${'x\n'.repeat(tableLimits.rows)}`));
    expect('table' in found && found.table.rows.length).toBe(tableLimits.rows);
    expect(tableOf(new Uint8Array(tableLimits.bytes + 1))).toEqual({ fault: { why: 'too-large' } });
  });

  test('takes no more columns than may be, and rows that are too short', () => {
    const found = tableOf(bytesOf(`${'a,'.repeat(300)}\n1\n`));
    expect('table' in found && found.table.header).toHaveLength(tableLimits.columns);
    expect(dealIn([], { mapping: ['name', 'outcome'], meant: new Map() })).toEqual({ why: 'no-account' });
  });
});

describe('columns', () => {
  test('are guessed by their headings, criteria by their labels or ids, and each thing once', () => {
    const [criterion] = mspToolkit.profiles[0]?.criteria ?? [];
    const header = ['WEBSITE', 'url', criterion?.label ?? '', 'Close_Date', 'Favourite colour', ''];
    const wanted: Mapping = ['domain', undefined, `criterion:${criterion?.id}`, 'on', undefined, undefined];
    expect(guessedMapping(header, mspToolkit)).toEqual(wanted);
    expect(guessedMapping([criterion?.id ?? ''], mspToolkit)).toEqual([`criterion:${criterion?.id}`]);
  });

  test('of criteria say yes, no or nothing; anything else is told as not understood', () => {
    const mapping: Mapping = ['name', 'outcome', 'criterion:a', 'criterion:b', 'criterion:c', 'criterion:d'];
    const found = dealIn(['Gannet', 'won', 'Yes', '0', 'unknown', 'sort of'], { mapping, meant: new Map() });
    expect(found).toMatchObject({
      deal: {
        criteria: [
          ['a', 'yes'],
          ['b', 'no'],
        ],
      },
      puzzling: ['sort of'],
    });
  });

  test('a company without a domain has a place of its own under its name, whatever its letters', () => {
    const accountOf = (name: string, domain = '') => {
      const found = dealIn([name, 'won', domain], { mapping: ['name', 'outcome', 'domain'], meant: new Map() });
      return 'deal' in found ? found.deal.account : found.why;
    };
    expect(accountOf('Heron GmbH & Co.')).toBe('past-deal/heron-gmbh-co');
    for (const name of ['東京物産', '<b>x</b>', '\ud800lone', 'a'.repeat(500)])
      expect(AccountKey.safeParse(accountOf(name)).success, name).toBe(true);
    expect(accountOf('***')).toBe('no-account');
    expect(accountOf('Ibis', 'not a domain')).toBe('past-deal/ibis');
    expect(accountOf('Ibis', 'sales@ibis.example')).toBe('past-deal/ibis');
    expect(accountOf('', 'WWW.Ibis.example')).toBe('ibis.example');
    expect(accountOf('', 'javascript:alert(1)')).toBe('no-account');
  });
});
