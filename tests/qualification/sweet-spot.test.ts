import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { judge } from '../../lib/qualification/verdicts.ts';
import { ceoLead, type Facts, goodCompany, goodLead, lead } from './made.ts';
import { subjectOf } from './made-facts.ts';

function judged(facts: Facts, definition?: string): Assessment['tag'] & { pursue: string } {
  const { prospect, definition: agreed, today } = subjectOf(facts, definition);
  const { tag, pursueAppointment } = judge(prospect, agreed, today).verdicts;
  return { ...tag, pursue: pursueAppointment };
}
const texts = ({ reasons }: Assessment['tag']) => reasons.map(({ text }) => text);
const cannot: Facts = { ...lead, ...goodCompany, 'contact.authority': 'insufficient' };
const nobody: Facts = { 'icp.checklist': 'good' };

describe('the tag', () => {
  test.each<[string, Facts, [string, string | undefined, ...string[]]]>([
    [
      'S4.8: a good company and who decides',
      goodLead,
      ['allowed', undefined, 'you said: Company fit as a whole: good', 'you said: The contact decides'],
    ],
    [
      'a poor company: its reasons, and no step helps',
      { ...goodLead, 'icp.checklist': 'poor' },
      ['not_allowed', undefined, 'you said: Company fit as a whole: poor'],
    ],
    [
      'who cannot decide: the CEO helps',
      cannot,
      ['not_allowed', 'get the CEO on the call', 'you said: The contact cannot decide'],
    ],
    [
      'a poor company and who cannot decide: both',
      { ...cannot, 'icp.checklist': 'poor' },
      ['not_allowed', undefined, 'you said: Company fit as a whole: poor', 'you said: The contact cannot decide'],
    ],
    [
      'a need that fails',
      { ...goodLead, 'need.motive': 'price_shopping' },
      [
        'not_allowed',
        undefined,
        'you said: Motive: price shopping',
        'call before you disqualify',
        'you said: Motive: price shopping',
      ],
    ],
    [
      'a company that is open',
      { ...lead, 'contact.authority': 'sufficient' },
      ['not_yet', 'answer what is open about the company', 'not known: kind of business', 'not known: market'],
    ],
    ['nobody known', nobody, ['not_yet', 'find out who decides', 'nobody with authority is chosen']],
    [
      'S4.14: somebody of whom it is not known',
      { ...lead, 'icp.checklist': 'good' },
      ['not_yet', 'find out what The may decide', 'the rank of The contact is not known'],
    ],
  ])('%s', (_what, facts, [value, unblock, ...reasons]) => {
    const tag = judged(facts);
    expect([tag.value, tag.unblock, ...texts(tag)]).toEqual([value, unblock, ...reasons]);
  });

  test('where no one person is asked for by every rule that may hold, no step is told; once the size is known, it is', () => {
    const facts = { ...lead, 'icp.checklist': 'good', 'contact.authority': 'insufficient' };
    expect(judged(facts, 'saas_midmarket')).not.toHaveProperty('unblock');
    expect(judged({ ...facts, 'company.users': 400 }, 'saas_midmarket').unblock).toBe(
      'get the budget holder on the call',
    );
  });
});

describe('trying for an appointment', () => {
  test.each<[string, Facts, string]>([
    ['S4.15: with who decides', ceoLead, 'yes'],
    ['S4.26: not while they are mildly curious', { ...ceoLead, 'need.timing': 'mildly_curious' }, 'no'],
    ['S4.27: not when they want none', { ...ceoLead, 'appointment.wanted': 'no' }, 'no'],
    ['S4.18: with the CEO, where that is all that is missing', cannot, 'only_with_ceo'],
    ['S4.19: not where the CEO cannot', { ...cannot, 'ceo.can_join': 'no' }, 'no'],
    ['S4.17: not on a list', { ...goodCompany, 'contact.authority': 'insufficient' }, 'no'],
    ['not while more is missing', { ...cannot, 'company.niche': 'unknown' }, 'no'],
    [
      'not with the CEO either where something stands against them',
      { ...cannot, 'need.motive': 'price_shopping' },
      'no',
    ],
    ['not yet while the company is open', { ...lead, 'contact.authority': 'sufficient' }, 'not_yet'],
    ['not with a poor company', { ...goodLead, 'icp.checklist': 'poor' }, 'no'],
  ])('%s', (_what, facts, pursue) => {
    expect(judged(facts).pursue).toBe(pursue);
  });
});
