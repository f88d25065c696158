import { describe, expect, test } from 'vitest';
import type { Profile } from '../../lib/definition/definition.ts';
import { resize, sizeOf } from '../../lib/definition/size.ts';
import type { Test } from '../../lib/definition/test.ts';
import { calm, criterion, knockOut } from './made.ts';

/** A profile with these tests as criteria, and with these as knock-outs. */
function profileOf(tests: readonly Test[], knockOuts: readonly Test[] = []): Profile {
  const named = <Made>(make: (id: string, one: Test) => Made, all: readonly Test[]) =>
    all.map((one, at) => make(`line-${at}`, one));
  const [profile] = calm(named(criterion, tests), named(knockOut, knockOuts)).profiles;
  if (profile === undefined) throw new Error('A definition has a profile.');
  return profile;
}
const people = (min?: number, max?: number): Test => ({
  test: 'headcount',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
const revenue: Test = { test: 'revenue', min: 1, max: 2, currency: 'USD' };

describe('the size a profile asks for', () => {
  test.each<[string, Test[], object | undefined]>([
    ['from and to', [people(5, 100)], { min: 5, max: 100 }],
    ['the first of two', [people(5, 100), people(20, 30)], { min: 5, max: 100 }],
    ['a least number alone is no size', [people(5)], undefined],
    ['nor is a most alone', [people(undefined, 100)], undefined],
    ['nor is what they take in', [revenue], undefined],
    ['one after others that are none', [people(5), revenue, people(20, 30)], { min: 20, max: 30 }],
    ['none', [], undefined],
  ])('%s', (_what, tests, size) => {
    expect(sizeOf(profileOf(tests))).toEqual(size);
  });
});

describe('another size', () => {
  const lines = ({ criteria }: Profile) => criteria.slice(1).map(({ label, test: asked }) => [label, asked]);

  test.each([
    [{ min: 10, max: 80 }, '10 to 80 people'],
    [{ min: 10 }, '10 people or more'],
    [{ max: 80 }, 'Up to 80 people'],
  ])('%j takes the place of the one that stood, and of nothing else', (size, label) => {
    const resized = resize(profileOf([people(5, 100), people(5), revenue]), size);
    expect(lines(resized)).toEqual([
      [label, { test: 'headcount', ...size }],
      ['line-1', people(5)],
      ['line-2', revenue],
    ]);
  });

  test.each<[string, Test, number | undefined, Test[]]>([
    ['far below it stays', people(undefined, 4), 10, [people(undefined, 4)]],
    ['just below it stays', people(undefined, 9), 10, [people(undefined, 9)]],
    ['that reaches its first ends before it', people(undefined, 10), 10, [people(undefined, 9)]],
    ['that reaches into it ends before it', people(undefined, 50), 10, [people(undefined, 9)]],
    ['that would end nobody is left out', people(undefined, 50), 1, []],
    ['is left out where the size has no least', people(undefined, 50), undefined, []],
    ['for being too large stays', people(500), 10, [people(500)]],
    ['of another kind stays', revenue, 10, [revenue]],
  ])('a knock-out for being too small %s', (...[, knockOutTest, min, expected]) => {
    const { knockOuts } = resize(profileOf([people(5, 100)], [knockOutTest]), {
      ...(min !== undefined && { min }),
      max: 900,
    });
    expect(knockOuts.map((one) => one.test)).toEqual(expected);
  });
});
