import { describe, expect, test } from 'vitest';
import type { Test } from '../../lib/definition/test.ts';
import { judge } from '../../lib/qualification/tests.ts';
import { answers, fact } from './made.ts';
import { situationWith } from './situations.ts';

type Known = Parameters<typeof situationWith>[0];
type Row = [string, Test, Known, string[]];
/** What a test comes to, and what it says it rests on. */
const told = (asked: Test, known: Known) => {
  const { value, reasons } = judge(situationWith(known), asked);
  return [value, ...reasons.map(({ by, text }) => `${by}: ${text}`)];
};

describe('tests made of others', () => {
  const asks = (question: string): Extract<Test, { test: 'answer' }> => ({
    test: 'answer',
    question,
    is: ['yes'],
    not: ['no'],
  });
  const of = [asks('a'), asks('b'), asks('c')];
  const said = (said: Record<string, string>): Known => ({ said: answers(said) });
  const [yes, no, open] = ['you: you said: yes', 'you: you said: no', 'rule: not asked so far'];

  test.each<Row>([
    ['any: one yes', { test: 'any', of }, said({ a: 'no', b: 'yes' }), ['yes', yes]],
    ['any: one open', { test: 'any', of }, said({ a: 'no', b: 'no' }), ['unknown', open]],
    ['any: all open, two are told', { test: 'any', of }, {}, ['unknown', open, open]],
    ['any: all no', { test: 'any', of }, said({ a: 'no', b: 'no', c: 'no' }), ['no', no, no, no]],
    ['all: one no', { test: 'all', of }, said({ a: 'yes', b: 'no' }), ['no', no]],
    ['all: all yes', { test: 'all', of }, said({ a: 'yes', b: 'yes', c: 'yes' }), ['yes', yes, yes, yes]],
    ['first: the first that is known', { test: 'first', of }, said({ b: 'no', c: 'yes' }), ['no', no]],
    ['first: none is', { test: 'first', of }, {}, ['unknown', open, open]],
    ['not: turned round', { test: 'not', of: asks('a') }, said({ a: 'no' }), ['yes', no]],
  ])('%s', (...[, asked, known, expected]) => {
    expect(told(asked, known)).toEqual(expected);
  });

  test('what is not filled in, or in dispute, stays so within others while it is open', () => {
    const unfilled: Test = { test: 'technology', any: null };
    expect(judge(situationWith(), { test: 'any', of: [asks('a'), unfilled] })).toMatchObject({ needsFillIn: true });
    expect(judge(situationWith(said({ a: 'yes' })), { test: 'any', of: [asks('a'), unfilled] })).not.toHaveProperty(
      'needsFillIn',
    );
    const counts = [{ min: 28 }, { min: 101, max: 250 }].map((count, at) => ({
      url: `https://northgate.example/${at}`,
      facts: [fact('headcount', { max: 28, ...count })],
    }));
    const size: Test = { test: 'headcount', min: 5, max: 100 };
    expect(judge(situationWith({ pages: counts }), { test: 'all', of: [size, size] })).toMatchObject({
      disputed: true,
    });
    expect(judge(situationWith(), { test: 'all', of: [size] })).not.toHaveProperty('disputed');
  });
});
