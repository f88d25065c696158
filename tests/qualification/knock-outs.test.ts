import { describe, expect, test } from 'vitest';
import type { KnockOut } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { calm, knockOut } from '../definition/made.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, judge, msp, prospectFrom, today } from './made.ts';

const call = 'call before you disqualify';
const appointment = happened('appointment', today);

test.each<[string, Saying[], string[]]>([
  ['nothing stands against them', [], ['no']],
  ['an appointment without anything against them', [appointment], ['no']],
  [
    'a soft knock-out alone',
    answers({ 'money.replace_reason': 'cheaper' }),
    ['provisional', 'you said: Why they replace it: cheaper', call],
  ],
  [
    'money alone, which no knock-out stands for',
    answers({ 'money.meets_minimum': 'no' }),
    ['provisional', 'you said: Meets our minimum: no', call],
  ],
  [
    'a need that fails',
    answers({ 'need.motive': 'price_shopping' }),
    ['provisional', 'you said: Motive: price shopping', call],
  ],
  [
    'a need that fails, told at an appointment',
    [appointment, ...answers({ 'need.motive': 'price_shopping' })],
    ['yes', 'you said: Motive: price shopping'],
  ],
  [
    'a hard knock-out beside a need that fails',
    answers({ 'request.is_offered': 'no', 'need.motive': 'price_shopping' }),
    ['provisional', 'you said: Asks for something we offer: no', call],
  ],
])('whether it ends fit, and why: %s', (...[, said, told]) => {
  const { disqualified } = judge([{ facts: msp }], said);
  expect([disqualified.value, ...disqualified.reasons.map(({ text }) => text)]).toEqual(told);
});

test('where no knock-out asks for the need, its own reason is told, and a need that holds tells none', () => {
  const profiles = mspToolkit.profiles.map((one) => ({ ...one, knockOuts: [] }));
  const reasons = (said: Record<string, string>) =>
    assess(prospectFrom([{ facts: msp }], answers(said)), { ...mspToolkit, profiles }, today).disqualified.reasons.map(
      ({ text }) => text,
    );
  expect(reasons({ 'need.motive': 'rfp_required' })).toEqual(['you said: Motive: must collect offers', call]);
  const cheaper = { 'money.replace_reason': 'cheaper', 'need.timing': 'now' };
  expect(reasons(cheaper)).toEqual(['you said: Why they replace it: cheaper', call]);
});

describe('knock-outs of the team', () => {
  const asks = (question: string, rest: Partial<KnockOut> = {}): KnockOut => ({
    ...knockOut(question, { test: 'answer', question, is: ['yes'], not: ['no'] }),
    ...rest,
  });
  const atOnce = asks('sells_the_same', { callBeforeDisqualify: false });
  const told = (knockOuts: KnockOut[], said: Record<string, string>) => {
    const made = prospectFrom([{ facts: msp }], answers(said));
    const { value, reasons } = assess(made, calm([], knockOuts), today).disqualified;
    return [value, ...reasons.map(({ text }) => text)];
  };

  test('only the one that needs no call ends fit before one, whatever stands beside it', () => {
    const all = [asks('has_no_fleet'), atOnce, asks('is_our_own')];
    expect(told(all, { sells_the_same: 'yes', has_no_fleet: 'no' })[0]).toBe('yes');
    expect(told(all, { sells_the_same: 'no', has_no_fleet: 'yes' })[0]).toBe('provisional');
    expect(told([{ ...atOnce, soft: true }], { sells_the_same: 'yes' })[0]).toBe('provisional');
  });

  test('a soft one tells its own reason, one that is not so none', () => {
    const soft = [asks('has_no_fleet', { soft: true }), asks('sells_the_same', { soft: true })];
    expect(told(soft, { has_no_fleet: 'no', sells_the_same: 'yes' })).toEqual(['provisional', 'you said: yes', call]);
  });
});
