import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { answers, ceoLead, type Facts, judge, qualify, today } from './made.ts';

const now: Facts = { 'need.timing': 'now', 'appointment.wanted': 'yes' };
const owner: Facts = { ...ceoLead, 'contact.level': 'owner' };
const included = (...treatments: string[]) => ({ treatment: expect.arrayContaining(treatments) });

describe('niche, geography, scope', () => {
  const software: Facts = { ...ceoLead, 'company.niche': 'adjacent' };

  test.each<[string, Facts, object]>([
    [
      'S4.13 a software firm not yet asked: one quick call',
      software,
      {
        criteria: { niche: 'unknown' },
        route: 'qualify',
        tag: 'not_yet',
        next_question: 'q.niche.general_principles_ok',
        ...included('qualify_by_phone'),
      },
    ],
    [
      'S4.13 general principles are enough: proceed',
      { ...software, 'niche.accepts_general': 'yes', talked_to: 'yes' },
      {
        criteria: { niche: 'pass' },
        company_fit: 'good',
        tag: 'allowed',
        pursue_appointment: 'yes',
        disqualified: 'no',
      },
    ],
    [
      'S4.13 a deal killer: no tag',
      { ...software, 'niche.accepts_general': 'no', talked_to: 'yes' },
      {
        criteria: { niche: 'fail' },
        tag: 'not_allowed',
        pursue_appointment: 'no',
        route: 'marketing',
        disqualified: 'yes',
      },
    ],
    [
      'S4.12 another IT business is not the target',
      { ...ceoLead, 'company.niche': 'outside' },
      { criteria: { niche: 'fail' }, company_fit: 'poor' },
    ],
    [
      'S4.12 what they are is not known',
      { ...ceoLead, 'company.niche': 'unknown' },
      { criteria: { niche: 'unknown' }, next_question: 'q.niche.confirm' },
    ],
    [
      'S4.5 outside the area, after a talk: final',
      { ...ceoLead, 'company.in_service_area': 'no', talked_to: 'yes' },
      { disqualified: 'yes', route: 'marketing', tag: 'not_allowed', company_fit: 'poor' },
    ],
    [
      'S4.6 outside the area, before any talk: call first',
      { ...ceoLead, 'company.in_service_area': 'no' },
      { disqualified: 'provisional', route: 'qualify', ...included('call_before_disqualify') },
    ],
    [
      'S4.28 wants what we do not sell, before any talk',
      { ...ceoLead, 'request.is_offered': 'no' },
      { disqualified: 'provisional' },
    ],
    [
      'S4.28 said so at the first appointment',
      { ...ceoLead, 'request.is_offered': 'no', 'first_appointment.held': 'yes' },
      { disqualified: 'yes', lead_qualified: 'no' },
    ],
    [
      'where they are is not known',
      { ...ceoLead, 'company.in_service_area': 'unknown' },
      { company_fit: 'unknown', tag: 'not_yet', next_question: 'q.geo.in_service_area' },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });
});

describe('money', () => {
  test.each<[string, Facts, object]>([
    [
      'S4.20 below the minimum',
      { 'money.meets_minimum': 'no' },
      { criteria: { money: 'fail' }, company_fit: 'poor', disqualified: 'provisional', tag: 'not_allowed' },
    ],
    [
      'S4.20 below the minimum stays provisional after a talk',
      { 'money.meets_minimum': 'no', talked_to: 'yes' },
      { disqualified: 'provisional', route: 'marketing' },
    ],
    [
      'S4.21 small, burned, and willing to spend',
      { 'money.meets_minimum': 'no', 'money.willing_to_spend': 'yes' },
      { criteria: { money: 'pass' }, company_fit: 'good' },
    ],
    [
      'S4.22 venture money beats size',
      { 'money.meets_minimum': 'no', 'money.vc_backed': 'yes' },
      { criteria: { money: 'pass' } },
    ],
    [
      'S4.23 outsourcing already, reason open',
      { 'money.outsources_now': 'yes' },
      { criteria: { money: 'pass' }, next_question: 'q.money.why_replace' },
    ],
    [
      'S4.24 leaves for poor service',
      { 'money.outsources_now': 'yes', 'money.replace_reason': 'poor_service' },
      { criteria: { money: 'pass' }, tag: 'allowed' },
    ],
    [
      'S4.24 leaves only to pay less',
      { 'money.outsources_now': 'yes', 'money.replace_reason': 'cheaper' },
      { criteria: { money: 'fail' }, company_fit: 'poor', disqualified: 'provisional' },
    ],
    [
      'S4.10 money not known blocks nothing before the first talk',
      {},
      {
        criteria: { money: 'unknown' },
        company_fit: 'good',
        tag: 'allowed',
        next_question: 'q.money.outsourcing_today',
      },
    ],
    [
      'S4.20 not willing says nothing of what they can pay',
      { 'money.willing_to_spend': 'no' },
      { criteria: { money: 'unknown' } },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify({ ...owner, ...facts })).toMatchObject(expected);
  });

  test('S4.10: what the first conversation should tell is told as still open once there was one', () => {
    const why = (...said: Saying[]) => judge([], said).gates.money.reasons.map(({ text }) => text);
    expect(why()).toEqual(['whether they can pay is asked on the first conversation']);
    const open = ['whether they can pay is still not known: ask when you talk again'];
    expect(why({ kind: 'happened', event: 'talked', on: today })).toEqual(open);
    expect(why(...answers({ talked_to: 'yes' }))).toEqual(open);
  });
});

describe('need', () => {
  test.each<[string, Facts, object]>([
    [
      'S4.26 now',
      now,
      { criteria: { need: 'pass' }, readiness: 'ready', route: 'sales', ...included('sales_process') },
    ],
    [
      'S4.26 mildly curious',
      { 'need.timing': 'mildly_curious' },
      {
        criteria: { need: 'not_now' },
        readiness: 'not_ready',
        cell: 'good_not_ready',
        pursue_appointment: 'no',
        ...included('nurture'),
      },
    ],
    [
      'S4.27 only gathering information',
      { 'need.motive': 'gathering_information', 'appointment.wanted': 'no' },
      { criteria: { need: 'not_now' }, ...included('send_information', 'drip') },
    ],
    [
      'S4.26 a required tender',
      { 'need.motive': 'rfp_required' },
      { criteria: { need: 'fail' }, tag: 'not_allowed', disqualified: 'provisional' },
    ],
    [
      'S4.11 price shopping before the appointment',
      { 'need.motive': 'price_shopping', talked_to: 'yes' },
      { disqualified: 'provisional', route: 'marketing' },
    ],
    [
      'S4.11 price shopping at the appointment: weeded out',
      { 'need.motive': 'price_shopping', 'first_appointment.held': 'yes' },
      { disqualified: 'yes', tag: 'not_allowed', pursue_appointment: 'no' },
    ],
    [
      'an appointment refused is not pursued',
      { 'appointment.wanted': 'no' },
      { tag: 'allowed', pursue_appointment: 'no' },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify({ ...owner, ...facts })).toMatchObject(expected);
  });
});
