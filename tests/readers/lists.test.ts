import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../lib/prospect/reading.ts';
import { understand } from '../../lib/readers/index.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const company = (at: number) =>
  `Firm ${String.fromCharCode(65 + (at % 26))}${'abcdefghij'[Math.trunc(at / 26) % 10]}low ${at}`;

type Row = { at: number; hasSite: boolean; isPaid: boolean };
const rowOf = ({ at, hasSite, isPaid }: Row): Made => [
  'li',
  {},
  ...(isPaid ? [['p', {}, 'Sponsored'] as const] : []),
  ['h2', {}, company(at)],
  ['p', {}, 'Category: Machines'],
  ['p', {}, '70173 Stuttgart'],
  ...(hasSite ? [['a', { href: `https://firm-${at}.example/` }, 'Visit website'] as const] : []),
];
const list = (rows: readonly Row[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://fair.example/find',
      title: 'Exhibitors of the fair',
      outline: outlineOf([
        ['h1', {}, 'Exhibitors'],
        ['ul', {}, ...rows.map(rowOf)],
      ]),
    },
    { readAt },
  );
const rowsUpTo = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ at, hasSite: true, isPaid: false }));

describe('a list of companies', () => {
  it('gives each row once, its site only where the row leads to it, advertisements never', () => {
    const kinds = fc.array(fc.record({ hasSite: fc.boolean(), isPaid: fc.boolean() }), { minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(kinds, (made) => {
        const rows = made.map((row, at) => ({
          ...row,
          at,
          hasSite: row.hasSite || at % 5 !== 4,
          isPaid: row.isPaid && at % 3 === 1,
        }));
        const shown = rows.filter(({ isPaid }) => !isPaid);
        fc.pre(shown.length > 4);
        const { others = [] } = list(rows);
        expect(others.map(({ name }) => name)).toEqual(shown.map(({ at }) => company(at)));
        expect(others.map(({ account }) => account)).toEqual(
          shown.map(({ at, hasSite }) => (hasSite ? `firm-${at}.example` : undefined)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('is no longer than 500 rows, and fits what may be told', () => {
    const reading = list(rowsUpTo(500));
    expect(reading.others).toHaveLength(500);
    expect(Reading.safeParse(reading).success).toBe(true);
  });

  it('has evidence of the list itself for everything a row says', () => {
    const { others = [] } = list(rowsUpTo(5));
    for (const { facts } of others) {
      expect(facts.map(({ field }) => field).sort()).toEqual(['address', 'domain', 'industry', 'name']);
      for (const { field, evidence } of facts) {
        expect(evidence.url).toBe('https://fair.example/find');
        expect(evidence.excerpt, field).not.toBe('');
      }
    }
  });
});
