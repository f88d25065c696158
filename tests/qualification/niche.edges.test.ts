import { describe, expect, test } from 'vitest';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { meaningsOf } from '../../lib/qualification/niche.ts';
import { answers, fact, judge, prospectFrom, today } from './made.ts';

describe('a phrase and the words around it', () => {
  const lists = {
    target: [{ label: 'Ours', words: ['Pie', 'berry pies', 'os', 'die-casting'] }],
    adjacent: [],
    outside: [{ label: 'Not ours', words: ['mill'] }],
  };

  test.each([
    ['friendly local berry pie', ['target']],
    ['berry pie of note', ['target']],
    ['busy mill', ['outside']],
    ['mill of note', []],
    ['(mill)', ['outside']],
    ['mills.', ['outside']],
    ['pies', ['target']],
    ['berries', []],
    ['berries pie', ['target']],
    ['o', []],
    ['die - casting', ['target']],
    ['nothing of it', []],
  ])('"%s": %j', (phrase, kinds) => {
    expect(meaningsOf(phrase, lists).map(({ told }) => told)).toEqual(kinds);
  });
});

const known = (services: Record<string, number>, said: Record<string, string> = {}) => {
  const facts = Object.entries(services).map(([phrase, sure]) => fact('service', phrase, sure));
  const { nicheClass, gates } = judge([{ facts }], answers(said));
  return [nicheClass, ...gates.niche.reasons.map(({ by, text }) => `${by}: ${text}`)];
};
const support = 'page: says “it support”: IT services';

describe('how sure a kind must be', () => {
  test.each<[string, Record<string, number>, string]>([
    ['just as much surer as another may be', { 'it support': 0.75, 'law firm': 0.6 }, 'target'],
    ['a little less', { 'it support': 0.74, 'law firm': 0.6 }, 'unknown'],
    ['another line of ours, just as much surer', { 'it support': 0.6, 'web design': 0.75 }, 'target'],
    ['that other line surer still', { 'it support': 0.6, 'web design': 0.76 }, 'unknown'],
    ['a line near it beside one outside', { 'software development company': 0.6, 'dental clinic': 0.75 }, 'adjacent'],
    ['that one outside surer still', { 'software development company': 0.6, 'dental clinic': 0.76 }, 'outside'],
    ['hardly sure, and alone', { 'it support': 0.1 }, 'target'],
    ['one outside hardly sure, and alone', { 'dental clinic': 0.1 }, 'outside'],
    ['not sure at all', { 'dental clinic': 0 }, 'unknown'],
  ])('%s', (_what, services, expected) => {
    expect(known(services)[0]).toBe(expected);
  });
});

describe('why', () => {
  test('pages: what speaks for the kind, three at most; of kinds that differ, one of each', () => {
    const many = {
      'managed service provider': 0.9,
      'it support': 0.8,
      'value-added reseller': 0.8,
      'managed it services': 0.7,
    };
    expect(known({ ...many, 'web design': 0.9 })).toEqual([
      'target',
      'page: says “managed service provider”: MSP',
      support,
      'page: says “value-added reseller”: VAR',
    ]);
    expect(known({ 'web design': 0.8, 'managed service provider': 0.8 })).toEqual([
      'target',
      'page: says “managed service provider”: MSP',
    ]);
    expect(known({ 'web design agency': 0.9, 'it support': 0.6 })).toEqual([
      'unknown',
      support,
      'page: says “web design agency”: Web design and hosting',
    ]);
  });

  test('no page', () => {
    const nothing = ['unknown', 'rule: no page read so far says what kind of business it is'];
    expect([known({}), known({ 'cloud services': 0.9 })]).toEqual([nothing, nothing]);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ 'criterion:niche': 'yes' }, ['target', 'you: you said: our kind of business']],
    [{ 'criterion:niche': 'unknown' }, ['unknown', 'you: you said: cannot be told']],
    [{ 'criterion:niche': 'no' }, ['outside', 'you: you said: not our kind of business']],
    [{ 'company.niche': 'outside' }, ['outside', 'you: you said: outside our niche']],
  ])('%j, as said', (said, expected) => {
    expect(known({}, said)).toEqual(expected);
  });

  test('near it, said before the line of the checklist was refused', () => {
    const near = { 'company.niche': 'adjacent', 'criterion:niche': 'no' };
    expect(known({}, near).slice(0, 2)).toEqual(['adjacent', 'you: you said: not our kind of business']);
  });
});

test('a number in what they offer is no code of a trade', () => {
  const offered = (field: 'service' | 'industry') =>
    assess(prospectFrom([{ facts: [fact(field, '336350 parts')] }]), mfgSupplier, today).nicheClass;
  expect([offered('service'), offered('industry')]).toEqual(['unknown', 'target']);
});
