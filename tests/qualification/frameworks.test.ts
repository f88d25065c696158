import { describe, expect, test } from 'vitest';
import { type Framework, fieldsOf, frameworks, isFramework, seenAs } from '../../lib/qualification/frameworks.ts';
import { vocabulary } from '../../lib/qualification/vocabulary.ts';
import { answers, choose, fact, judge, msp, person } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO');
const known = answers({
  'need.timing': 'now',
  'problem.priority': 'top',
  'budget.status': 'identified',
  'money.vc_backed': 'yes',
});
const judged = judge(
  [{ facts: [...msp, fact('headcount', { min: 28, max: 28 })], people: [luis] }],
  [choose('Luis Ortega'), ...known],
);
const at = (framework: Framework, label: string) => seenAs(framework, judged).find((field) => field.label === label);
const stands = (framework: Framework, label: string) =>
  Object.fromEntries((at(framework, label)?.lines ?? []).flatMap(({ key, stands }) => (stands ? [[key, stands]] : [])));

describe('other methods', () => {
  test.each([
    ['namn', ['Niche', 'Authority', 'Money', 'Need']],
    ['bant', ['Budget', 'Authority', 'Need', 'Timeline']],
    ['champ', ['Challenges', 'Authority', 'Money', 'Prioritisation']],
    [
      'meddpicc',
      [
        ...['Metrics', 'Economic buyer', 'Decision criteria', 'Decision process', 'Paper process', 'Identify pain'],
        ...['Champion', 'Competition'],
      ],
    ],
  ] as const)('%s has its own fields in its own order', (framework, labels) => {
    expect(fieldsOf(framework).map(({ label }) => label)).toEqual(labels);
  });

  test('all look at the same facts: what is said under one is said under each that asks for it', () => {
    expect(stands('bant', 'Budget')).toEqual({ 'budget.status': 'Identified' });
    expect(stands('champ', 'Money')).toEqual({ 'money.vc_backed': 'Yes', 'budget.status': 'Identified' });
    expect(stands('champ', 'Prioritisation')).toEqual({ 'problem.priority': 'Top', 'need.timing': 'Now' });
    expect(stands('meddpicc', 'Identify pain')).toEqual({ 'problem.priority': 'Top' });
    expect(stands('namn', 'Need')).toEqual(stands('bant', 'Need'));
  });

  test('a field that has a verdict tells it, with its reasons', () => {
    expect(at('namn', 'Niche')?.verdict).toBe(judged.gates.niche);
    expect(at('bant', 'Authority')?.verdict).toBe(judged.authority);
    expect(at('champ', 'Challenges')?.verdict).toBe(judged.gates.problem);
    expect(at('bant', 'Timeline')?.verdict).toBeUndefined();
  });

  test('what is open has its answers, ready to be said', () => {
    const open = at('bant', 'Timeline')?.lines.find(({ key }) => key === 'opp.timeline_agreed');
    expect(open?.stands).toBeUndefined();
    expect(open?.choices[0]).toEqual({
      label: 'Yes',
      says: [{ kind: 'answered', question: 'opp.timeline_agreed', value: 'yes' }],
    });
  });

  test('every key is one of the method, once in each field; only what no fact tells has none', () => {
    const bare = frameworks.flatMap((name) =>
      fieldsOf(name).flatMap(({ label, keys }) => {
        expect(keys.filter((key) => !(key in vocabulary))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
        return keys.length === 0 ? [label] : [];
      }),
    );
    expect(bare).toEqual(['Metrics']);
  });

  test('a name of none is none', () => {
    expect(['namn', 'bant', 'meddpicc', 'champ'].every(isFramework)).toBe(true);
    expect([isFramework(null), isFramework('toString'), isFramework('spiced')]).toEqual([false, false, false]);
  });
});
