import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { calm, criterion, knockOut } from './made.ts';

/** A test that is not made of others. */
type Single = Extract<Test, { test: 'not' }>['of'];

const said = (definition: Definition) => warningsOf(definition).map(({ text }) => text);
const rule = (from: number, to?: number) => ({
  from,
  ...(to !== undefined && { to }),
  who: 'top' as const,
  mustJoin: [],
  origin: '',
});

describe('rules that contradict each other', () => {
  const country = (...codes: string[]): Single => ({ test: 'country', in: codes });
  const people = (min?: number, max?: number): Single => ({
    test: 'headcount',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  });
  const motive = (...is: string[]): Single => ({ test: 'answer', question: 'need.motive', is });

  test.each<[string, Test, Test]>([
    ['a must in the US and a knock-out in the US', country('US'), country('US', 'CA')],
    ['the very same test', { test: 'text', any: ['a'] }, { test: 'text', any: ['a'] }],
    ['a size within a size that knocks out', people(10, 50), people(5)],
    ['one of several', country('US'), { test: 'any', of: [people(1, 2), country('US')] }],
    ['a part of all', { test: 'all', of: [country('US'), people(5)] }, country('US')],
    ['an answer', motive('genuine'), motive('genuine', 'rfp_required')],
    ['the opposite of a wider set', { test: 'not', of: country('US', 'CA') }, { test: 'not', of: country('US') }],
  ])('are found: %s', (_what, must, out) => {
    expect(said(calm([criterion('m', must)], [knockOut('k', out)]))).toEqual([
      'Nobody can fit: whoever meets “m” is knocked out by “k”.',
    ]);
  });

  test.each<[string, Test, Test]>([
    ['a knock-out outside the market', country('US'), { test: 'not', of: country('US') }],
    ['a wider market than what knocks out', country('US', 'CA'), country('CA')],
    ['a size that knocks out beside', people(10, 50), people(undefined, 9)],
    ['a size that knocks out a part', people(10, 50), people(20)],
    ['another question', motive('genuine'), { test: 'answer', question: 'need.timing', is: ['genuine'] }],
  ])('are none: %s', (_what, must, out) => {
    expect(said(calm([criterion('m', must)], [knockOut('k', out)]))).toEqual([]);
  });

  test('a nice criterion may be a knock-out’s', () => {
    expect(said(calm([criterion('m', country('US'), { kind: 'nice' })], [knockOut('k', country('US'))]))).toEqual([]);
  });

  test.each<[string, Test, Test, boolean]>([
    ['two markets apart', country('US'), country('CA'), true],
    ['two markets that meet', country('US', 'CA'), country('CA'), false],
    ['two sizes apart', people(1, 9), people(10), true],
    ['two sizes that meet in one number', people(1, 10), people(10), false],
    ['a test and its opposite', { test: 'not', of: country('US') }, country('US'), true],
    ['an opposite and its test', country('US'), { test: 'not', of: country('US') }, true],
    ['an opposite and another test', country('CA'), { test: 'not', of: country('US') }, false],
  ])('musts: %s', (...[, one, other, isWarned]) => {
    const text = 'Nobody can fit: “a” and “b” can never both be so.';
    expect(said(calm([criterion('a', one), criterion('b', other)]))).toEqual(isWarned ? [text] : []);
  });

  test.each<[string, ReturnType<typeof rule>[], string[]]>([
    ['one after the other', [rule(0, 50), rule(51)], []],
    ['one that ends before it begins', [rule(51, 50)], ['Authority rule 1 never applies: it ends before it begins.']],
    ['one of a single size', [rule(50, 50)], []],
    ['one that another holds', [rule(0), rule(51)], ['Authority rule 2 never applies: rule 1 holds all its sizes.']],
    ['the same twice', [rule(0, 50), rule(0, 50)], ['Authority rule 2 never applies: rule 1 holds all its sizes.']],
    ['two that overlap', [rule(0, 50), rule(50)], ['Authority rules 1 and 2 overlap: the first one counts.']],
  ])('authority: %s', (_what, authority, warnings) => {
    expect(said(calm([], [], { authority }))).toEqual(warnings);
  });

  test.each([
    [75, 74, 0],
    [75, 75, 1],
    [50, 75, 1],
  ])('tier A at %d and tier B at %d', (tierA, tierB, count) => {
    const found = warningsOf(calm([], [], { thresholds: { ...mspToolkit.thresholds, tierA, tierB } }));
    expect(found.map(({ path }) => path)).toEqual(Array(count).fill('thresholds/tierB'));
    if (count) expect(found[0]?.text).toBe(`Tier B begins at ${tierB} and tier A at ${tierA}: nobody is ever B.`);
  });
});
