import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Crossing, chanceOf, shareOf } from '../../lib/qualification/share.ts';

type Four = readonly [number, number, number, number];
const crossing = ([a, b, c, d]: Four): Crossing => ({
  yes: { positive: a, negative: b },
  no: { positive: c, negative: d },
});
const count = fc.integer({ min: 0, max: 30 });

describe('a share of few', () => {
  test.each([
    [0, 0, 0.5, 0, 1],
    [0, 10, 0.1388, 0, 0.2775],
    [5, 10, 0.5, 0.2366, 0.7634],
    [10, 10, 0.8612, 0.7225, 1],
    [8, 20, 0.4161, 0.2188, 0.6134],
  ])('%i of %i is smoothed by Wilson’s interval at 95 %%', (...[of, all, ...wanted]) => {
    const share = shareOf(of, all);
    expect(share).toMatchObject({ of, all });
    const [rate, low, high] = wanted;
    for (const [name, value] of Object.entries({ rate, low, high }))
      expect(share, name).toHaveProperty(name, expect.closeTo(value, 4));
  });

  test('lies in its interval, which lies in 0 to 1 and narrows with more of the same', () => {
    fc.assert(
      fc.property(count, count, (of, rest) => {
        const share = shareOf(of, of + rest);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.rate).toBeGreaterThanOrEqual(share.low);
        expect(share.rate).toBeLessThanOrEqual(share.high);
        const more = shareOf(of * 2, (of + rest) * 2);
        expect(more.high - more.low).toBeLessThanOrEqual(share.high - share.low);
      }),
    );
  });
});

describe('the chance of a table', () => {
  test.each([
    [[3, 1, 1, 3], 0.4857], // the lady tasting tea
    [[8, 2, 1, 5], 0.035],
    [[10, 0, 0, 10], 0.0000108],
    [[5, 5, 5, 5], 1],
    [[0, 0, 5, 5], 1],
    [[4, 0, 6, 0], 1],
    [[0, 0, 0, 0], 1],
  ] as const)('%j: Fisher, both sides', (four, wanted) => {
    expect(chanceOf(crossing(four))).toBeCloseTo(wanted, 4);
  });

  test('is the same whichever side is called yes, or positive, and is a probability', () => {
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        const chance = chanceOf(crossing([a, b, c, d]));
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOf(crossing([c, d, a, b]))).toBeCloseTo(chance, 9);
        expect(chanceOf(crossing([b, a, d, c]))).toBeCloseTo(chance, 9);
        expect(chanceOf(crossing([a, c, b, d]))).toBeCloseTo(chance, 9);
      }),
    );
  });
});
