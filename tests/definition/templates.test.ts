import { describe, expect, test } from 'vitest';
import { asks, partsOf } from '../../lib/definition/asked.ts';
import { Definition, type Profile } from '../../lib/definition/definition.ts';
import { criterionQuestion, isCheck, questions } from '../../lib/definition/questions.ts';
import { templateOf, templates } from '../../lib/definition/templates.ts';
import { checkKeys } from '../../lib/qualification/check-choices.ts';
import { whoInWords } from '../../lib/qualification/joining.ts';
import { isChoiceKey, vocabulary } from '../../lib/qualification/vocabulary.ts';

const linesOf = ({ criteria, knockOuts }: Profile) => [...criteria, ...knockOuts];
const profileOf = ({ profiles: [profile], name }: Definition): Profile => {
  if (profile === undefined) throw new Error(`${name} has a profile.`);
  return profile;
};

test('there are five, found by their files, and each by its id', () => {
  const ids = [...templates.values()].map(({ id }) => id).sort();
  expect(ids).toEqual(['agency', 'cyber_services', 'mfg_supplier', 'msp_toolkit', 'saas_midmarket']);
  for (const [file, definition] of templates) {
    expect(definition.id.replaceAll('_', '-')).toBe(file);
    expect(templateOf(definition.id)).toBe(definition);
  }
  expect(templateOf('nothing')).toBeUndefined();
});

test('a criterion of the team’s own without a question is asked in a sentence, not by its label', () => {
  expect(criterionQuestion({ label: 'Has a fleet' })).toBe('“Has a fleet”: is that so at your company?');
  expect(criterionQuestion({ label: 'Has a fleet', question: 'constructor' })).toContain('Has a fleet');
});

describe.each([...templates])('%s', (_file, definition) => {
  const profile = profileOf(definition);
  const tests = linesOf(profile).flatMap((one) => partsOf(one.test));

  test('is a whole definition, a draft until both teams sign', () => {
    expect(Definition.parse(definition)).toEqual(definition);
    expect(definition.signatures).toEqual([]);
  });

  test('its weights sum to 100, and no id stands twice', () => {
    expect(profile.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const ids = linesOf(profile).map(({ id }) => id);
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

  test('every question it names is in the list, and asks for what the line rests on', () => {
    const named = linesOf(profile).flatMap(({ id, question }) => (question === undefined ? [] : [{ id, question }]));
    const isSaid = (question: string) => !criterionQuestion({ label: 'A label', question }).includes('A label');
    expect(named.filter(({ question }) => !Object.hasOwn(questions, question) && !isSaid(question))).toEqual([]);
    const astray = named.filter(({ question }) => isCheck(question) && !asks(profile, checkKeys[question]));
    expect(astray).toEqual([]);
  });

  test('every criterion names the question one can say to settle it', () => {
    expect(profile.criteria.filter(({ question }) => question === undefined)).toEqual([]);
  });

  test('every hard knock-out that only an answer settles can be asked about or told on the sheet', () => {
    const silent = profile.knockOuts.filter(
      ({ soft, gate, question }) => !soft && gate === undefined && question === undefined,
    );
    expect(silent).toEqual([]);
  });

  test('no phrase of its niche lists stands in two classes', () => {
    const { target, adjacent, outside } = profile.niche;
    const phrases = [target ?? [], adjacent, outside].flatMap((kinds) => [
      ...new Set(kinds.flatMap(({ words }) => words)),
    ]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  test('its authority rules leave no size of firm without a rule, and none with two', () => {
    for (const people of [0, 1, 20, 50, 51, 100, 101, 250, 251, 500, 501, 1000, 1001, 100_000])
      expect(definition.authority.filter(({ from, to = Infinity }) => from <= people && people <= to)).toHaveLength(1);
  });

  test('a rule that lists who decides lists somebody, and says who must join in words', () => {
    for (const { who, deciders, mustJoin } of definition.authority) {
      expect([who, deciders === undefined]).toEqual([who, who !== 'deciders']);
      expect(whoInWords(mustJoin)).toMatch(/^the [A-Za-z ]+( or the [A-Za-z ]+)?$/);
    }
  });
});
