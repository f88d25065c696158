import { describe, expect, test } from 'vitest';
import { inBoth, liesWithin, meetsInterval } from '../../lib/definition/interval.ts';
import type { Headcount } from '../../lib/prospect/fact.ts';

describe('numbers known as an interval', () => {
  test.each<[Headcount, Headcount, 'yes' | 'no' | 'unknown', Headcount | undefined]>([
    [{ min: 51, max: 200 }, { min: 51, max: 200 }, 'yes', { min: 51, max: 200 }],
    [{ min: 51, max: 200 }, { min: 100 }, 'unknown', { min: 100, max: 200 }],
    [{ min: 51, max: 200 }, { min: 200 }, 'unknown', { min: 200, max: 200 }],
    [{ min: 51, max: 200 }, { min: 201 }, 'no', undefined],
    [{ min: 51, max: 200 }, { max: 51 }, 'unknown', { min: 51, max: 51 }],
    [{ min: 51, max: 200 }, { max: 50 }, 'no', undefined],
    [{ min: 51, max: 200 }, { min: 50, max: 199 }, 'unknown', { min: 51, max: 199 }],
    [{ min: 51 }, { min: 50 }, 'yes', { min: 51 }],
    [{ min: 51 }, { max: 500 }, 'unknown', { min: 51, max: 500 }],
    [{ max: 9 }, { max: 10 }, 'yes', { max: 9 }],
    [{}, {}, 'yes', {}],
  ])('%j within %j: %s', (...[people, bounds, within, shared]) => {
    expect(liesWithin(people, bounds)).toBe(within);
    expect(meetsInterval(people, bounds)).toBe(shared !== undefined);
    if (shared !== undefined) expect(inBoth(people, bounds)).toEqual(shared);
  });
});
