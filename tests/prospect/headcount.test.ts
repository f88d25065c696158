import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOfPeople } from '../../lib/prospect/headcount.ts';

describe('numberOfPeople', () => {
  it.each([
    ['28', { min: 28, max: 28 }],
    ['51–200', { min: 51, max: 200 }],
    ['51-200 employees', { min: 51, max: 200 }],
    ['1,001-5,000', { min: 1001, max: 5000 }],
    ['5 to 10', { min: 5, max: 10 }],
    ['10K+', { min: 10_000 }],
    ['10k-50k', { min: 10_000, max: 50_000 }],
    ['1.5K', { min: 1_500, max: 1_500 }],
    ['10,001+ employees', { min: 10_001 }],
    ['über 200 Mitarbeitende', { min: 201 }],
    ['mehr als 1.200', { min: 1_201 }],
    ['plus de 40', { min: 41 }],
    ['more than 200 people', { min: 201 }],
    ['at least 30', { min: 30 }],
    ['up to 50', { max: 50 }],
    ['fewer than 20', { max: 19 }],
    ['1’200', { min: 1_200, max: 1_200 }],
    ['3 000', { min: 3_000, max: 3_000 }],
    ['0-10', { min: 0, max: 10 }],
    ['Team - 28 people', { min: 28, max: 28 }],
    ['20 -30 people', { min: 20, max: 30 }],
  ])('%s', (text, people) => {
    expect(numberOfPeople(text)).toEqual(people);
  });

  it.each(['', 'people', '200-51', '99999999', '0', '0 employees', '-5', 'staff: −12'])(
    'says nothing of "%s"',
    (text) => {
      expect(numberOfPeople(text)).toBeUndefined();
    },
  );

  it('gives whole numbers in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789kK.,-–+ to>überup'), maxLength: 40 }), (text) => {
        const people = numberOfPeople(text);
        const { min = 0, max = 10_000_000 } = people ?? {};
        expect(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && min <= Math.max(max, 0)).toBe(true);
      }),
    );
  });
});
