import { describe, expect, test } from 'vitest';
import { contradictions } from '../../lib/definition/contradictions.ts';
import type { Criterion, Definition, KnockOut } from '../../lib/definition/definition.ts';
import type { Test } from '../../lib/definition/test.ts';
import { calm, criterion, knockOut } from './made.ts';

const country = (...codes: string[]): Extract<Test, { test: 'country' }> => ({ test: 'country', in: codes });
const open: Test = { test: 'country', in: null };
const people = (min?: number): Extract<Test, { test: 'headcount' }> => ({
  test: 'headcount',
  ...(min !== undefined && { min }),
});
const revenue: Test = { test: 'revenue', currency: 'EUR', min: 0 };
const motive: Test = { test: 'answer', question: 'need.motive', is: ['genuine'] };
const paths = (definition: Definition) => contradictions(definition).map(({ path }) => path);

describe('what cannot be told is no contradiction', () => {
  test.each<[string, Test, Test]>([
    ['a market still to be filled in', open, country('US')],
    ['a knock-out still to be filled in', country('US'), open],
    ['a market of no country', country(), country('US')],
    ['a must of another kind', country('US'), people(5)],
    ['an opposite and a test of its kind', { test: 'not', of: country('US') }, country('CA')],
    ['a test and an opposite of its kind', country('CA'), { test: 'not', of: country('CA') }],
    ['a knock-out for what they take in', country('US'), revenue],
    ['a size without an end', country('US'), people()],
  ])('a must and a knock-out: %s', (_what, must, out) => {
    expect(paths(calm([criterion('m', must)], [knockOut('k', out)]))).toEqual([]);
  });

  test.each<[string, Test, Test]>([
    ['one still to be filled in', open, country('US')],
    ['the other still to be filled in', country('US'), open],
    ['two kinds', country('US'), people(5)],
    ['sizes and what they take in', people(5), revenue],
    ['an answer and a market', motive, country('US')],
  ])('two musts: %s', (_what, one, other) => {
    expect(paths(calm([criterion('a', one), criterion('b', other)]))).toEqual([]);
  });
});

describe('each is told where it stands', () => {
  const [us, ca] = [criterion('us', country('US')), criterion('ca', country('CA'))];
  test.each<[string, Criterion[], KnockOut[], string[]]>([
    ['at the knock-out', [us], [knockOut('k', country('US'))], ['knockOuts/k']],
    ['at the knock-out for all', [], [knockOut('k', people(0))], ['knockOuts/k']],
    ['at the later of two musts', [us, ca], [], ['criteria/ca']],
    [
      'at the later, by one of its parts',
      [us, criterion('all', { test: 'all', of: [people(5), country('CA')] })],
      [],
      ['criteria/all'],
    ],
    ['nowhere for what would only be nice', [us, { ...ca, kind: 'nice' }], [], []],
  ])('%s', (...[, criteria, knockOuts, expected]) => {
    expect(paths(calm(criteria, knockOuts))).toEqual(expected.map((path) => `profiles/msp_toolkit/${path}`));
  });

  test('at the rule of authority that never applies', () => {
    const rule = { from: 0, who: 'top' as const, mustJoin: ['ceo'], origin: '' };
    expect(paths(calm([], [], { authority: [rule, { ...rule, from: 5 }] }))).toEqual(['authority/1']);
  });
});
