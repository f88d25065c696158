import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { forecastReasons, leaving, whyLeave } from '../../lib/qualification/forecast.ts';
import { stageOf } from '../../lib/qualification/stage.ts';
import { happened } from '../prospect/sayings.ts';
import { allFive, answers, judge, msp, today } from './made.ts';
import { situationWith } from './situations.ts';

const enterprise = answers({ 'company.segment': 'enterprise' });
const smb = answers({ 'company.segment': 'smb' });
const earmarked = answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product' });
const noBudget = answers({ 'budget.status': 'none' });
const five = answers({ 'engagement.requested_response': 'yes', ...allFive });
const pages = [{ facts: msp }];
const why = (...said: Saying[]) => forecastReasons(judge(pages, said));
const leave = (...said: Saying[]) => whyLeave(situationWith({ pages, said }), judge(pages, said));
const notTop = answers({ 'problem.priority': 'not_top' });
const deal = [...smb, happened('stage', '2026-01-02', { what: 'demo' })];
const proof = (on: string) => happened('verified', on, { what: 'demo' });

describe('the forecast', () => {
  test('S0.7: in it only what is an opportunity and truly qualified, and it says why', () => {
    expect(why(...five, ...enterprise, ...earmarked)).toEqual(['an opportunity, and truly qualified']);
    expect(why(...five, ...enterprise, ...noBudget)).toEqual(['you said: Budget: no budget']);
    expect(why(...enterprise, ...earmarked)).toEqual(['not an opportunity']);
    expect(why(...enterprise)).toEqual(['not an opportunity', 'whether budget is set aside was not asked']);
  });
});

describe('leave the funnel?', () => {
  const budget = 'No budget is set aside for this. Should it still be in the funnel?';
  const priority = 'The problem is not among their first, and those end in no decision. Should it stay in the funnel?';
  test.each<[string, string | undefined, Saying[]]>([
    ['S0.7: an enterprise without a budget', budget, [...enterprise, ...noBudget]],
    [
      'S0.7: a budget for something else',
      budget,
      [...enterprise, ...answers({ 'budget.status': 'earmarked', 'budget.for': 'other' })],
    ],
    ['S0.7: budget set aside', undefined, [...enterprise, ...earmarked]],
    [
      'S0.6: not asked yet: that is asked first',
      undefined,
      [...enterprise, happened('stage', today, { what: 'demo' })],
    ],
    [
      'S0.7: who sets it aside and when is known',
      undefined,
      [...enterprise, ...noBudget, ...answers({ 'budget.when_appropriated': 'known' })],
    ],
    [
      'S0.7: nobody can say when',
      budget,
      [...enterprise, ...noBudget, ...answers({ 'budget.when_appropriated': 'open' })],
    ],
    ['S0.11: a small firm without a budget', undefined, [...smb, ...noBudget]],
    ['S3.6: the problem is not among the first of an open deal', priority, [...deal, ...notTop]],
    ['S3.6: there is no deal', undefined, [...smb, ...notTop]],
    ['S3.6: the deal has ended', undefined, [...deal, ...notTop, happened('outcome', today, { what: 'no_decision' })]],
    ['S0.10: stale for as long as it was fresh', undefined, [...deal, proof('2026-02-16')]],
    [
      'S0.10: stale for longer',
      'Nothing has shown intent for 29 days. Should it still be in the funnel?',
      [...deal, proof('2026-02-15')],
    ],
    ['S0.10: an enterprise goes by budget', undefined, [...deal, ...enterprise, ...earmarked, proof('2026-02-01')]],
    ['S0.10: never shown: it is asked first', undefined, deal],
  ])('%s', (...[, expected, said]) => {
    expect(leave(...said)).toBe(expected);
  });

  test('S0.7: leaving ends the deal as one that bought from nobody', () => {
    const s = situationWith({ said: deal });
    expect(leaving(s)).toEqual([happened('outcome', today, { what: 'no_decision' })]);
    const ended = judge(pages, [...deal, ...leaving(s)]);
    expect([ended.stage.value, ended.forecast]).toEqual(['closed', 'exclude']);
  });
});

describe('what is decided and what is not', () => {
  test('S3.5: a problem that is not among the first is not acted on, whatever else they did', () => {
    const ready = answers({ 'need.timing': 'now', 'appointment.wanted': 'yes' });
    expect(judge(pages, ready).readiness.value).toBe('ready');
    expect(judge(pages, [...ready, ...answers({ 'problem.priority': 'top' })]).readiness.value).toBe('ready');
    expect(judge(pages, [...ready, ...notTop]).readiness.value).toBe('not_ready');
  });

  test('S3.12: whether they see the problem yet changes nothing of the fit', () => {
    const judgedWith = (aware: string) => {
      const { companyFit, band, engage } = judge(pages, answers({ 'problem.exists': 'yes', 'problem.aware': aware }));
      return [companyFit.value, band, engage];
    };
    expect(judgedWith('no')).toEqual(judgedWith('yes'));
    expect(judgedWith('no')[0]).toBe('good');
  });

  test('S4.7: a route of its own for whoever qualifies by telephone, neither sales nor marketing', () => {
    const lead = answers({ 'engagement.requested_response': 'yes' });
    const { route, treatments } = judge(pages, lead);
    expect(route.value).toBe('qualify');
    expect(treatments).toContain('qualify_by_phone');
    expect(treatments).not.toContain('sales_process');
  });

  test('S3.3: why a buyer does not talk to us is one of three codes', () => {
    const [line] = judge(pages).sheet.filter(({ key }) => key === 'late_cycle.reason');
    expect(line?.choices.map(({ label }) => label)).toEqual([
      'Never heard of us',
      'Not viable',
      'Already narrowed down',
    ]);
    const said = judge(pages, line?.choices[2]?.says).sheet.find(({ key }) => key === 'late_cycle.reason');
    expect(said?.stands).toBe('Already narrowed down');
  });

  test('a deal is an opportunity only with what the five come to', () => {
    const s = situationWith({ pages, said: five });
    expect(stageOf(s, { met: 5, missing: [], unknown: [] }).value).toBe('opportunity');
    expect(stageOf(s, { met: 4, missing: [], unknown: [] }).value).toBe('lead');
  });
});
