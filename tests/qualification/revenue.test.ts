import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import type { Revenue } from '../../lib/prospect/fact.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { criterion } from '../definition/made.ts';
import { fact, prospectFrom, today } from './made.ts';

type Bounds = Omit<Extract<Test, { test: 'revenue' }>, 'test'>;

const asking = (bounds: Bounds): Definition => ({
  ...mspToolkit,
  profiles: mspToolkit.profiles.map((profile) => ({
    ...profile,
    criteria: [criterion('revenue', { test: 'revenue', ...bounds })],
  })),
});

/** The verdict on a revenue; several are told by pages of their own. */
const judged = (bounds: Bounds, ...revenues: Revenue[]) => {
  const pages = revenues.map((revenue, at) => ({
    url: `https://northgate.example/${at}`,
    facts: [fact('revenue', revenue)],
  }));
  return assess(prospectFrom(pages), asking(bounds), today).criteria[0];
};
const usd = (min?: number, max?: number): Revenue => ({
  currency: 'USD',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
const million = 1_000_000;

describe('revenue bands', () => {
  test.each<[string, Revenue, Bounds, string]>([
    ['10–50 million against 5 or more', usd(10 * million, 50 * million), usd(5 * million), 'yes'],
    ['10–50 million against 10 to 50', usd(10 * million, 50 * million), usd(10 * million, 50 * million), 'yes'],
    ['10–50 million against 20 or more', usd(10 * million, 50 * million), usd(20 * million), 'unknown'],
    ['10–50 million against 51 or more', usd(10 * million, 50 * million), usd(51 * million), 'no'],
    ['10–50 million against 50 or more', usd(10 * million, 50 * million), usd(50 * million), 'unknown'],
    ['10 million or more against up to 9', usd(10 * million), usd(undefined, 9 * million), 'no'],
    ['up to 9 million against 10 or more', usd(undefined, 9 * million), usd(10 * million), 'no'],
    ['10 million or more against up to 10', usd(10 * million), usd(undefined, 10 * million), 'unknown'],
    ['euros against dollars', { ...usd(10 * million), currency: 'EUR' }, usd(5 * million), 'unknown'],
  ])('%s', (...[, revenue, bounds, value]) => {
    expect(judged(bounds, revenue)?.value).toBe(value);
  });

  test('are unknown while nobody says any', () => {
    expect(judged(usd(million))).toMatchObject({
      value: 'unknown',
      reasons: [{ text: 'no page read so far says what they take in a year' }],
    });
  });

  test.each<[Revenue, string]>([
    [usd(10 * million, 10 * million), 'revenue of USD 10,000,000'],
    [usd(10 * million, 50 * million), 'revenue of USD 10,000,000–50,000,000'],
    [usd(10 * million), 'revenue of USD 10,000,000 or more'],
    [usd(undefined, 10 * million), 'revenue of up to USD 10,000,000'],
  ])('say what they rest on', (revenue, text) => {
    expect(judged(usd(1), revenue)?.reasons).toMatchObject([{ by: 'page', text }]);
  });

  test('that disagree count only where their answers differ', () => {
    const claims = [usd(10 * million, 11 * million), usd(20 * million, 21 * million)];
    expect(judged(usd(5 * million), ...claims)?.value).toBe('yes');
    expect(judged(usd(15 * million), ...claims)).toMatchObject({ value: 'unknown', disputed: true });
  });

  test('decide exactly when every amount within them answers the same', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
    fc.assert(
      fc.property(interval, interval, (known, bounds) => {
        const amounts = Array.from({ length: 21 }, (_, at) => at).filter((one) => one >= known.min && one <= known.max);
        const inside = amounts.filter((one) => one >= bounds.min && one <= bounds.max).length;
        const value = inside === amounts.length ? 'yes' : inside === 0 ? 'no' : 'unknown';
        expect(judged(usd(bounds.min, bounds.max), usd(known.min, known.max))?.value).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});
