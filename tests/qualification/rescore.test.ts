import { describe, expect, test } from 'vitest';
import { rescored } from '../../lib/qualification/rescore.ts';

/** A clock that one judging moves on by so many milliseconds. */
function clock(step: number) {
  let time = 0;
  let judged = 0;
  return {
    slices: { sliceMs: 10, now: () => time },
    judged: () => judged,
    double: (one: number) => {
      time += step;
      judged += 1;
      return one * 2;
    },
  };
}
const numbers = [1, 2, 3, 4, 5, 6, 7];

describe('judging many', () => {
  test('goes in slices: each says how far it is, and what came of those judged since', () => {
    const { slices, double } = clock(4);
    expect([...rescored(numbers, double, slices)]).toEqual([
      { done: 3, rows: [2, 4, 6] },
      { done: 6, rows: [8, 10, 12] },
      { done: 7, rows: [14] },
    ]);
  });

  test('one that takes longer than a slice is a slice of its own', () => {
    const { slices, double } = clock(30);
    expect([...rescored([1, 2], double, slices)].map(({ done }) => done)).toEqual([1, 2]);
  });

  test('who stops asking has stopped it', () => {
    const { slices, double, judged } = clock(4);
    for (const { done } of rescored(numbers, double, slices)) if (done >= 3) break;
    expect(judged()).toBe(3);
  });

  test('of none it says that it is done', () => {
    const { slices, double } = clock(4);
    expect([...rescored([], double, slices)]).toEqual([{ done: 0, rows: [] }]);
    expect([...rescored([1, 2, 3], double, slices)]).toEqual([{ done: 3, rows: [2, 4, 6] }]);
  });
});
