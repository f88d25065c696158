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

  const revenue = (currency: 'EUR' | 'USD', min: number, max?: number): Single => ({
    test: 'revenue',
    currency,
    min,
    ...(max !== undefined && { max }),
  });

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
    ['two answers apart', motive('genuine'), motive('rfp_required'), true],
    ['two answers that meet', motive('genuine', 'rfp_required'), motive('genuine'), false],
    ['answers to two questions', motive('genuine'), { test: 'answer', question: 'need.timing', is: ['now'] }, false],
    ['two revenues apart', revenue('EUR', 0, 9), revenue('EUR', 10), true],
    ['two revenues that meet', revenue('EUR', 0, 10), revenue('EUR', 10), false],
    ['two revenues in two currencies', revenue('EUR', 0, 9), revenue('USD', 10), false],
    ['a part of all and another must', { test: 'all', of: [people(5), country('US')] }, country('CA'), true],
    ['one of several is no part', { test: 'any', of: [people(5), country('US')] }, country('CA'), false],
  ])('musts: %s', (...[, one, other, isWarned]) => {
    const text = 'Nobody can fit: “a” and “b” can never both be so.';
    expect(said(calm([criterion('a', one), criterion('b', other)]))).toEqual(isWarned ? [text] : []);
  });

  test('more conditions than anybody writes are told, not compared: a file must not hold the page up', () => {
    const all: Test = { test: 'all', of: Array.from({ length: 12 }, () => country('DE')) };
    const any: Test = { test: 'any', of: Array.from({ length: 12 }, () => country('FR')) };
    const of = (count: number) =>
      calm(
        Array.from({ length: count }, (_, at) => criterion(`m${at}`, all)),
        Array.from({ length: count }, (_, at) => knockOut(`k${at}`, any)),
      );
    const text = '“P” has too many conditions: whether they contradict each other was not looked at.';
    expect(said(of(13))).not.toContain(text);
    expect(said(of(14))).toContain(text);
    expect(warningsOf(of(14)).find((one) => one.text === text)?.path).toBe('profiles/msp_toolkit');
  });

  test('a must that asks for two things apart is found, a nice one is none', () => {
    const both: Test = { test: 'all', of: [people(1, 9), country('US'), people(10)] };
    const text = 'Nobody can fit: “m” asks for things that can never all be so.';
    expect(said(calm([criterion('m', both)]))).toEqual([text]);
    expect(said(calm([criterion('m', both, { kind: 'nice' })]))).toEqual([]);
    expect(warningsOf(calm([criterion('m', both)]))[0]?.path).toBe('profiles/msp_toolkit/criteria/m');
  });

  test.each([
    [0, undefined, true],
    [1, undefined, true],
    [2, undefined, false],
    [undefined, 10, false],
    [1, 10, false],
  ])('a knock-out from %s to %s people knocks everybody out: %s', (min, max, isWarned) => {
    const text = 'Nobody can fit: “k” knocks everybody out.';
    expect(said(calm([], [knockOut('k', people(min, max))]))).toEqual(isWarned ? [text] : []);
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
