import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { meaningsOf } from '../../lib/qualification/niche.ts';
import { trades } from '../../lib/readers/lexicon/lexicon.ts';
import { answers, fact, judge } from './made.ts';

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');
const told = (phrase: string) => meaningsOf(phrase, profile.niche).map((meaning) => meaning.told);
const services = (said: Record<string, number>) => [
  { facts: Object.entries(said).map(([phrase, sure]) => fact('service', phrase, sure)) },
];

describe('what a phrase says of a business', () => {
  test.each([
    ['managed service provider', ['target']],
    ['managed services providers', ['target']],
    ['msp', ['target']],
    ['value-added reseller', ['target']],
    ['it support for law firms', ['target']],
    ['managed it services for dental clinics', ['target']],
    ['backup and disaster recovery', ['target']],
    ['software development company', ['adjacent']],
    ['software companies', ['adjacent']],
    ['managed print services', ['adjacent']],
    ['it staffing', ['adjacent']],
    ['law firm software', []],
    ['dental clinics', ['outside']],
    ['it support and web design', ['target', 'adjacent']],
    ['it services and software development company', ['target', 'adjacent']],
    ['cloud services', []],
    ['startup', []],
    ['', []],
  ])('"%s"', (phrase, kinds) => {
    expect(told(phrase)).toEqual(kinds);
  });

  test('every business the readers can name has its class, but a start-up', () => {
    const silent = trades.filter(({ phrase }) => told(phrase).length === 0).map(({ phrase }) => phrase);
    expect(silent).toContain('cloud services');
    expect(silent).toContain('startup');
    const business = trades.filter(({ kind, phrase }) => kind === 'business' && silent.includes(phrase));
    expect(business.map(({ phrase }) => phrase)).toEqual(['startup']);
  });

  test('only what a company calls itself is outside, never a single offer', () => {
    const offers = trades
      .filter(({ kind }) => kind === 'offer')
      .filter(({ phrase }) => told(phrase).includes('outside'));
    expect(offers).toEqual([]);
  });
});

describe('lists of a team', () => {
  const casting = { label: 'Foundry', words: ['castings', 'casting', 'die casting'] };
  const lists = {
    target: [casting, { label: 'Forge', words: ['casting'] }],
    adjacent: [{ label: 'Foundry', words: ['casting'] }],
    outside: [],
  };

  test('a phrase of several kinds says all of them, and of one kind once, however often it is listed there', () => {
    expect(meaningsOf('casting', lists)).toEqual([
      { told: 'target', label: 'Foundry' },
      { told: 'target', label: 'Forge' },
      { told: 'adjacent', label: 'Foundry' },
    ]);
    expect(meaningsOf('die casting', lists)).toEqual([{ told: 'target', label: 'Foundry' }]);
  });

  test('that are still to be filled in say nothing', () => {
    expect(meaningsOf('casting', { target: null, adjacent: [], outside: [] })).toEqual([]);
  });

  test('are read anew where another list stands in their place', () => {
    const other = { ...lists, target: [], adjacent: [] };
    expect([meaningsOf('casting', other), meaningsOf('casting', lists)]).toEqual([
      [],
      expect.arrayContaining([{ told: 'target', label: 'Foundry' }]),
    ]);
  });
});

describe('the class of a business', () => {
  test.each<[string, Record<string, number>, string, boolean]>([
    ['nothing found', {}, 'unknown', false],
    ['a phrase of no list', { 'cloud services': 0.9 }, 'unknown', false],
    ['it says what it is', { 'managed service provider': 0.85 }, 'target', false],
    ['an MSP that also builds sites', { 'managed it services': 0.8, 'web design': 0.8 }, 'target', false],
    ['a web agency that also helps with computers', { 'web design agency': 0.9, 'it support': 0.6 }, 'unknown', true],
    ['a software firm', { 'software development company': 0.85 }, 'adjacent', false],
    ['a dentist', { 'dental clinic': 0.8 }, 'outside', false],
    ['a dentist whose page names IT support', { 'dental clinic': 0.8, 'it support': 0.6 }, 'unknown', true],
    ['an MSP whose page names a law firm', { 'managed service provider': 0.9, 'law firm': 0.6 }, 'target', false],
    ['a marketing agency with a hosting offer', { 'marketing agency': 0.9, 'web hosting': 0.6 }, 'outside', false],
    [
      'a software firm for manufacturers',
      { 'software development company': 0.8, manufacturer: 0.7 },
      'adjacent',
      false,
    ],
  ])('%s', (...[, said, niche, disputed]) => {
    const assessment = judge(services(said));
    expect(assessment.nicheClass).toBe(niche);
    expect(assessment.criteria.find(({ id }) => id === 'niche')).toMatchObject({ disputed });
  });

  test('each reason points at the words of a page', () => {
    const { gates } = judge(services({ 'managed service provider': 0.85 }));
    expect(gates.niche.reasons).toMatchObject([{ by: 'page', evidence: { url: 'https://northgate.example/' } }]);
  });

  test('said on two pages it is one reason', () => {
    const facts = [fact('service', 'managed service provider')];
    const { gates } = judge([{ facts }, { facts, url: 'https://northgate.example/services' }]);
    expect(gates.niche.reasons).toHaveLength(1);
  });

  test.each([
    ['target', 'target'],
    ['adjacent', 'adjacent'],
    ['outside', 'outside'],
  ])('the rep outranks the pages: %s', (said, niche) => {
    const pages = services({ 'software development company': 0.9 });
    const { nicheClass, gates } = judge(pages, answers({ 'company.niche': said }));
    expect(nicheClass).toBe(niche);
    expect(gates.niche.reasons[0]).toMatchObject({ by: 'you' });
  });

  test.each([
    ['yes', 'target', 'pass'],
    ['no', 'adjacent', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ])('the criterion answered "%s" counts for the gate', (said, niche, gate) => {
    const pages = services({ 'software development company': 0.9 });
    const assessment = judge(pages, answers({ 'criterion:niche': said }));
    expect(assessment.nicheClass).toBe(niche);
    expect(assessment.gates.niche.value).toBe(gate);
  });

  test('the criterion answered "no" where pages say nothing near: outside', () => {
    expect(judge([{}], answers({ 'criterion:niche': 'no' })).nicheClass).toBe('outside');
  });

  test.each([
    [{ 'criterion:niche': 'yes', 'company.niche': 'adjacent' }, 'adjacent', 'no'],
    [{ 'company.niche': 'adjacent', 'criterion:niche': 'yes' }, 'target', 'yes'],
  ])('of two answers the newer one counts, for the class and the criterion alike: %j', (said, niche, value) => {
    const { nicheClass, criteria } = judge([{}], answers(said));
    expect([nicheClass, criteria.find(({ id }) => id === 'niche')?.value]).toEqual([niche, value]);
  });

  test('a corrected kind of business is judged by the same lists', () => {
    const { nicheClass } = judge(services({ 'law firm': 0.9 }), [
      { kind: 'corrected', field: 'service', value: 'managed service provider' },
    ]);
    expect(nicheClass).toBe('target');
  });
});
