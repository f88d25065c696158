import { describe, expect, test } from 'vitest';
import { Definition } from '../../lib/definition/definition.ts';
import { questions } from '../../lib/definition/questions.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import { isChoiceKey, vocabulary } from '../../lib/qualification/vocabulary.ts';

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');

const simple = (one: Test): Test[] =>
  one.test === 'any' || one.test === 'all' ? one.of.flatMap(simple) : one.test === 'not' ? [one.of] : [one];
const tests = [...profile.criteria, ...profile.knockOuts].flatMap((one) => simple(one.test));

describe('the MSP toolkit', () => {
  test('is a whole definition, a draft until both teams sign', () => {
    expect(Definition.safeParse(mspToolkit).success).toBe(true);
    expect(mspToolkit.signatures).toEqual([]);
  });

  test('its weights sum to 100, and no id stands twice', () => {
    expect(profile.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const ids = [...profile.criteria, ...profile.knockOuts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('S1.3 its checklist has 5 to 12 items', () => {
    expect(profile.criteria.length).toBeGreaterThanOrEqual(5);
    expect(profile.criteria.length).toBeLessThanOrEqual(12);
  });

  test('every answer it asks for is a key and a value of the vocabulary', () => {
    const asked = tests.flatMap((one) => (one.test === 'answer' ? [one] : []));
    expect(asked.length).toBeGreaterThan(0);
    const wrong = asked.filter(({ question, is, not = [] }) => {
      if (!isChoiceKey(question)) return true;
      const values: readonly string[] = vocabulary[question].values;
      return [...is, ...not].some((value) => !values.includes(value));
    });
    expect(wrong).toEqual([]);
  });

  test('every question it names is in the list', () => {
    const named = profile.criteria.flatMap(({ question }) => (question === undefined ? [] : [question]));
    expect(named.filter((question) => !Object.hasOwn(questions, question))).toEqual([]);
  });

  test('no phrase of its niche lists stands in two classes', () => {
    const classes = [profile.niche.target, profile.niche.adjacent, profile.niche.outside];
    const phrases = classes.flatMap((kinds) => [...new Set(kinds.flatMap(({ words }) => words))]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  test('its authority rules leave no size of firm without a rule, and none with two', () => {
    for (const people of [0, 1, 50, 51, 250, 100_000])
      expect(mspToolkit.authority.filter(({ from, to = Infinity }) => from <= people && people <= to)).toHaveLength(1);
  });
});
