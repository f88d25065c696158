import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, fact, prospectFrom, today } from './made.ts';

const judged = (said: Record<string, string>, definition = mspToolkit) =>
  assess(prospectFrom([], answers(said)), definition, today);
const fits = { 'company.niche': 'target', 'company.in_service_area': 'yes' };
const ready = { 'need.timing': 'now', 'appointment.wanted': 'yes' };

describe('fit and readiness are two answers', () => {
  test('S1.2: what shows readiness gives no points of fit', () => {
    const [before, after] = [judged(fits), judged({ ...fits, ...ready })];
    expect(before.readiness.value).toBe('unknown');
    expect(after.readiness.value).toBe('ready');
    expect(after.band).toEqual(before.band);
    expect(after.companyFit).toEqual(before.companyFit);
  });

  test('S1.2: what makes a good fit shows no readiness', () => {
    const [before, after] = [judged(ready), judged({ ...ready, ...fits })];
    expect(before.companyFit.value).toBe('unknown');
    expect(after.companyFit.value).toBe('good');
    expect(after.readiness).toEqual(before.readiness);
  });

  test('S4.25: who pays outside help already is worth more points, and that is said', () => {
    const [without, paying] = [judged(fits), judged({ ...fits, 'money.outsources_now': 'yes' })];
    expect(paying.band.lower).toBe(without.band.lower + 15);
    expect(paying.gates.money.value).toBe('pass');
    expect(paying.gates.money.reasons[0]).toMatchObject({ by: 'you', question: 'money.outsources_now' });
  });
});

describe('S4.29: the environment a prospect runs', () => {
  const asking = (any: string[] | null) => ({
    ...saasMidmarket,
    profiles: saasMidmarket.profiles.map((profile) => ({
      ...profile,
      criteria: [
        {
          id: 'runs',
          label: 'Runs a tool of ours',
          kind: 'must' as const,
          weight: 100,
          test: { test: 'technology' as const, any },
          phase: 'page' as const,
          whereToLook: 'page source',
        },
      ],
    })),
  });
  const running = prospectFrom([{ facts: [fact('technology', 'Acme CRM')] }]);
  const verdict = (any: string[] | null) => assess(running, asking(any), today).criteria[0];

  test.each([
    ['S4.29: a technology that was seen counts', ['Acme CRM'], 'yes', false],
    ['S4.29: one that was not seen is unknown, never no', ['Other CRM'], 'unknown', false],
    ['S4.29: a list nobody filled in judges nothing', null, 'unknown', true],
  ] as const)('%s', (...[_name, any, value, needsFillIn]) => {
    expect(verdict(any === null ? null : [...any])).toMatchObject({ value, needsFillIn });
  });
});
