import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { currentStage, proving, stagesOf, stageToProve } from '../../lib/qualification/deal-stages.ts';
import { happened } from '../prospect/sayings.ts';
import { judge, today } from './made.ts';
import { situationWith } from './situations.ts';

const definition = { ...mspToolkit, stages: ['first call', 'demo', 'decision'] };
const stage = (what: string, on: string) => happened('stage', on, { what });
const said = [
  stage('first call', '2026-03-01'),
  stage('demo', '2026-03-10'),
  happened('verified', '2026-03-02', { what: 'first call' }),
  happened('verified', '2026-03-11', { what: 'demo', did: 'answered with a date' }),
  happened('verified', '2026-03-12', { what: 'demo', did: 'brought in a colleague' }),
];

describe('stages of a deal', () => {
  test('S0.13: each stage says whether the deal came to it, and what proves intent there', () => {
    const all = stagesOf(situationWith({ said, definition }));
    expect(all.map(({ name, state, proof }) => [name, state, proof])).toEqual([
      ['first call', 'passed', { on: '2026-03-02' }],
      ['demo', 'now', { on: '2026-03-12', did: 'brought in a colleague' }],
      ['decision', 'ahead', undefined],
    ]);
    expect(all[2]?.advance).toEqual([stage('decision', today)]);
  });

  test('a deal may go back, and through stages the team has not named', () => {
    const back = [...said, stage('trial', '2026-03-13'), stage('first call', '2026-03-14')];
    expect(stagesOf(situationWith({ said: back, definition })).map(({ name, state }) => [name, state])).toEqual([
      ['first call', 'now'],
      ['demo', 'passed'],
      ['decision', 'ahead'],
      ['trial', 'passed'],
    ]);
  });

  test('before the first stage there is none, and one of a day to come is not reached', () => {
    expect(currentStage(situationWith({ definition }))).toBeUndefined();
    expect(currentStage(situationWith({ said: [...said, stage('decision', '2026-03-17')] }))).toBe('demo');
    expect(currentStage(situationWith({ said: [...said, stage('decision', today)] }))).toBe('decision');
  });
});

describe('proof of intent', () => {
  test('S0.1: it says what the buyer did, when, and at which stage', () => {
    expect(proving(situationWith({ said }), { did: ' opened the plan ', on: '2026-03-15' })).toEqual([
      happened('verified', '2026-03-15', { did: 'opened the plan', what: 'demo' }),
    ]);
    expect(proving(situationWith(), { did: 'opened the plan', on: today })).toEqual([
      happened('verified', today, { did: 'opened the plan' }),
    ]);
  });

  test('S0.13: it is for the stage the deal is at, then for the first without one, unless another is named', () => {
    const [first, demo, trial] = [
      stage('first call', '2026-03-01'),
      stage('demo', '2026-03-10'),
      stage('trial', '2026-03-12'),
    ];
    const proof = (what: string) => happened('verified', '2026-03-12', { what });
    const needed = (...sayings: Saying[]) => stageToProve(situationWith({ said: sayings, definition }));
    expect(needed()).toBeUndefined();
    expect(needed(first, demo)).toBe('demo');
    expect(needed(first, demo, proof('demo'))).toBe('first call');
    expect(needed(first, demo, trial, proof('trial'), proof('first call'))).toBe('demo');
    expect(needed(first, demo, proof('demo'), proof('first call'))).toBe('demo');
    expect(
      proving(situationWith({ said: [first, demo], definition }), { did: 'came', on: today, at: 'first call' }),
    ).toEqual([happened('verified', today, { did: 'came', what: 'first call' })]);
  });

  test('S0.12: without what the buyer did there is none', () => {
    expect(proving(situationWith({ said }), { did: '  ', on: today })).toEqual([]);
  });

  test('S0.10: a stage the deal has just come to is not proven by what proved the one before', () => {
    const smb = { kind: 'answered', question: 'company.segment', value: 'smb' } as const;
    expect(judge([], [smb, ...said]).trulyQualified.value).toBe('yes');
    expect(judge([], [smb, ...said, stage('decision', today)]).trulyQualified.value).toBe('unknown');
  });
});
