import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallest } from '../../lib/qualification/smallest.ts';

test('the smallest set is found whatever must be in it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), fc.nat(60), (weights, wanted) => {
      const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
      const found = smallest(weights, (some) => sum(some) >= wanted);
      const masks = Array.from({ length: 2 ** weights.length }, (_, mask) =>
        weights.filter((_one, at) => mask & (1 << at)),
      );
      const enough = masks.filter((some) => sum(some) >= wanted).map((some) => some.length);
      expect(found?.length).toBe(enough.length === 0 ? undefined : Math.min(...enough));
    }),
  );
});

describe('of several smallest sets', () => {
  const any =
    (...sets: string[]) =>
    (some: readonly string[]) =>
      sets.some((set) => [...set].every((one) => some.includes(one)));

  test.each<[string, string[], string | undefined]>([
    ['the first in their order', ['ad', 'bc'], 'ad'],
    ['the first that has what every one needs', ['bd', 'cd'], 'bd'],
    ['the smaller, though it comes later', ['abc', 'cd'], 'cd'],
    ['what alone is enough', ['ab', 'd'], 'd'],
    ['all of them, where none can be left out', ['abcd'], 'abcd'],
    ['none at all, where nothing is needed', [''], ''],
    ['no set, where all are not enough', [], undefined],
  ])('%s', (_what, sets, expected) => {
    expect(smallest([...'abcd'], any(...sets))?.join('')).toBe(expected);
  });

  test.each([
    { of: 'alike: the sets of five', musts: [], found: [0, 1, 2, 3, 4, 5], count: 1 + 10 + 4 + 252 },
    { of: 'of which two must be: pairs of the others', musts: [8, 9], found: [0, 1, 2, 8, 9], count: 1 + 10 + 5 + 28 },
  ])('no more is tried than the answer takes, of ten $of', ({ musts, found, count }) => {
    let tried = 0;
    const isEnough = (some: readonly number[]) => {
      tried++;
      return some.length >= found.length && musts.every((one) => some.includes(one));
    };
    expect(smallest([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], isEnough)).toEqual(found);
    expect(tried).toBe(count);
  });
});
