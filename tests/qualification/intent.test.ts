import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { freshnessOf, freshnessWords, staleDays } from '../../lib/qualification/intent.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, judge, msp, person, today } from './made.ts';
import { situationWith } from './situations.ts';

const proof = (on: string, what = 'demo') => happened('verified', on, { what, did: 'opened the shared plan' });
const stage = (on: string, what = 'demo') => happened('stage', on, { what });
const smb = answers({ 'company.segment': 'smb' });

describe('intent', () => {
  test('S0.1: a perfect fit without anything the buyer did shows no intent', () => {
    const pages = [{ facts: msp, people: [person('Luis Ortega', 'CEO')] }];
    const perfect = [choose('Luis Ortega'), ...smb, ...answers({ 'icp.checklist': 'good' })];
    expect(judge(pages, perfect)).toMatchObject({ fit: { value: 'good' }, trulyQualified: { value: 'unknown' } });
    const inDemo = judge(pages, [...perfect, stage('2026-03-10')]);
    expect(inDemo.trulyQualified).toEqual({
      value: 'unknown',
      reasons: [{ by: 'rule', text: 'no proof of intent at: demo' }],
    });
    const shown = judge(pages, [...perfect, stage('2026-03-10'), proof('2026-03-12')]);
    expect(shown.trulyQualified.value).toBe('yes');
  });

  test('S0.13: each stage needs a proof of its own', () => {
    const first = [...smb, stage('2026-03-01', 'first call'), proof('2026-03-12', 'first call')];
    expect(judge([], first).trulyQualified.value).toBe('yes');
    expect(judge([], [...first, stage('2026-03-13')]).trulyQualified.value).toBe('unknown');
    expect(judge([], [...first, stage('2026-03-13'), proof('2026-03-14')]).trulyQualified.value).toBe('yes');
  });

  test('S0.12: a seller’s event proves nothing at any stage', () => {
    const ours = happened('seller', '2026-03-15', { what: 'demo' });
    expect(judge([], [...smb, stage('2026-03-10'), ours]).trulyQualified.value).toBe('unknown');
  });

  test('a proof of a day to come counts neither for its stage nor for freshness', () => {
    const said = [...smb, stage('2026-03-10'), proof('2026-03-20')];
    expect(judge([], said).trulyQualified.reasons).toEqual([{ by: 'rule', text: 'no proof of intent at: demo' }]);
    expect(freshnessOf(situationWith({ said: [proof('2026-03-14'), proof('2026-03-20')] }))?.last).toBe('2026-03-14');
  });
});

describe('freshness', () => {
  test.each([
    ['2026-03-16', 14, 'intent is fresh until 30 Mar 2026, 14 days left'],
    ['2026-03-04', 2, 'intent is fresh until 18 Mar 2026, 2 days left'],
    ['2026-03-03', 1, 'intent is fresh until 17 Mar 2026, 1 day left'],
    ['2026-03-02', 0, 'intent is fresh until today'],
    ['2026-03-01', -1, 'intent is stale since 15 Mar 2026, 1 day'],
    ['2026-02-01', -29, 'intent is stale since 15 Feb 2026, 29 days'],
  ])('S0.10: last proof on %s: %s days left', (on, daysLeft, text) => {
    const fresh = freshnessOf(situationWith({ said: [proof(on)] }));
    expect(fresh).toMatchObject({ last: on, daysLeft });
    expect(fresh && freshnessWords(fresh)).toBe(text);
    const verdict = judge([], [...smb, stage(on), proof(on)]).trulyQualified;
    expect(verdict).toEqual({ value: daysLeft >= 0 ? 'yes' : 'unknown', reasons: [{ by: 'rule', text }] });
  });

  test('S0.10: nothing proven has no freshness', () => {
    expect(freshnessOf(situationWith())).toBeUndefined();
  });
});

describe('days of stale intent', () => {
  const outcome = (on: string) => happened('outcome', on, { what: 'no_decision' });
  test.each<[string, number, Saying[]]>([
    ['no deal', 0, []],
    ['no deal, though a proof', 0, [proof('2026-01-01')]],
    ['a deal since today', 0, [stage(today)]],
    ['ten days without any proof', 10, [stage('2026-03-06')]],
    ['proven on the first day', 0, [stage('2026-03-06'), proof('2026-03-06')]],
    ['proven after three days', 3, [stage('2026-03-06'), proof('2026-03-09')]],
    ['the last day of a proof is fresh', 0, [stage('2026-03-02'), proof('2026-03-02')]],
    ['the day after it is not', 1, [stage('2026-02-28'), proof('2026-02-28')]],
    [
      'a gap between two proofs',
      5,
      [stage('2026-02-01'), proof('2026-02-01'), proof('2026-02-21'), proof('2026-03-07')],
    ],
    ['proofs that overlap count once', 0, [stage('2026-03-01'), proof('2026-03-01'), proof('2026-03-08')]],
    ['a proof before the deal', 4, [stage('2026-03-06'), proof('2026-02-25')]],
    ['a proof long before the deal covers none of it', 10, [stage('2026-03-06'), proof('2026-01-01')]],
    ['a deal that ended counts no further', 4, [stage('2026-03-01'), outcome('2026-03-05')]],
    ['a proof after its end', 4, [stage('2026-03-01'), outcome('2026-03-05'), proof('2026-03-10')]],
    ['a stage of a day to come', 0, [stage('2026-03-20')]],
  ])('S0.14: %s: %s', (...[, days, said]) => {
    expect(staleDays(situationWith({ said }))).toBe(days);
  });
});
