import { expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { nothingSettles } from '../../lib/definition/settled.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');
const why = (asked: Test, rest: Partial<Definition> = {}) =>
  nothingSettles(asked, { profile, definition: { ...mspToolkit, ...rest } });
const hiring: Test = { test: 'signal', any: [], hiringFor: 'buying', withinDays: 30 };

test.each<[string, Test, ReturnType<typeof nothingSettles>]>([
  ['ends that are crossed', { test: 'headcount', min: 51, max: 50 }, 'never'],
  ['one number', { test: 'headcount', min: 50, max: 50 }, undefined],
  ['a revenue without an end', { test: 'revenue', currency: 'USD' }, 'never'],
  ['a revenue from an amount on', { test: 'revenue', currency: 'USD', min: 1 }, undefined],
  ['an empty set', { test: 'text', any: [] }, 'never'],
  ['a set still to be filled in', { test: 'text', any: null }, 'open'],
  ['no rank', { test: 'people', seniorities: [] }, 'never'],
  ['no sign', { test: 'signal', any: [], withinDays: 30 }, 'never'],
  ['one of several, none of which can be', { test: 'any', of: [{ test: 'page' }, { test: 'text', any: [] }] }, 'never'],
  ['one of several, one of them open', { test: 'any', of: [{ test: 'page' }, { test: 'text', any: null }] }, 'open'],
])('what can settle a test: %s', (_what, asked, expected) => {
  expect(why(asked)).toBe(expected);
});

test('who buys is filled in by the definition, for people and for hiring alike', () => {
  const people: Test = { test: 'people', functions: 'buying' };
  const filled = (buyingFunctions: Definition['buyingFunctions']) => [
    why(people, { buyingFunctions }),
    why(hiring, { buyingFunctions }),
  ];
  expect(filled(['it'])).toEqual([undefined, undefined]);
  expect(filled([])).toEqual(['never', 'never']);
  expect(filled(null)).toEqual(['open', 'open']);
  expect([why(people), why(hiring)]).toEqual(['open', 'open']);
});
