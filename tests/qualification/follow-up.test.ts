import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { admissionOf, type FollowUp, spendingOf } from '../../lib/qualification/follow-up.ts';
import { sweetSpot } from '../prospect/sayings.ts';
import { answers, fact, person, prospectFrom, today } from './made.ts';

const page = {
  facts: [
    fact('name', 'Northgate'),
    fact('phone', '+15125550140'),
    fact('email', 'hello@northgate.example'),
    fact('address', { street: '200 Congress Ave', locality: 'Austin', country: 'US' }),
  ],
  people: [person('Luis Ortega', 'CEO')],
};
const good = answers({ 'icp.checklist': 'good', 'contact.authority': 'sufficient' });
const tag = (on: boolean) => sweetSpot(mspToolkit, on);
const weeded: Saying = { kind: 'happened', event: 'weeded', on: today, what: 'asked_not_to_contact' };

const admitted = (kind: FollowUp, sayings: readonly Saying[], pages = [page]) => {
  const prospect = prospectFrom(pages, sayings);
  const admission = admissionOf(kind, viewOf(prospect), assess(prospect, mspToolkit, today));
  return admission.isIn ? 'in' : admission.why;
};

describe('the spend guard', () => {
  test.each<[string, FollowUp, Saying[], string]>([
    ['S4.9 no tag', 'telemarketing', good, 'no sweet-spot tag that holds'],
    ['S4.9 no tag', 'direct_mail', good, 'no sweet-spot tag that holds'],
    ['S4.9 no tag', 'general_email', good, 'in'],
    ['S4.8 the tag', 'telemarketing', [...good, tag(true)], 'in'],
    ['S4.8 the tag', 'direct_mail', [...good, tag(true)], 'in'],
    ['S4.8 the tag', 'general_email', [...good, tag(true)], 'in'],
    ['S4.9 the tag taken off', 'telemarketing', [...good, tag(true), tag(false)], 'no sweet-spot tag that holds'],
    [
      'S4.9 a tag that no longer holds',
      'telemarketing',
      [...good, tag(true), ...answers({ 'icp.checklist': 'poor' })],
      'no sweet-spot tag that holds',
    ],
    ['asked to be left alone', 'general_email', [...good, tag(true), weeded], 'asked us not to contact them'],
    ['asked to be left alone', 'telemarketing', [...good, tag(true), weeded], 'asked us not to contact them'],
  ])('%s: %s', (...[_name, kind, sayings, expected]) => {
    expect(admitted(kind, sayings)).toBe(expected);
  });

  test.each<[FollowUp, string]>([
    ['telemarketing', 'no telephone number known'],
    ['direct_mail', 'no postal address known'],
    ['general_email', 'no e-mail address known'],
  ])('nobody gets into a list of %s who cannot be reached by it', (kind, why) => {
    const bare = { ...page, facts: [fact('name', 'Northgate')] };
    expect(admitted(kind, [...good, tag(true)], [bare])).toBe(why);
  });

  test('S4.1: what effort is justified is said of everybody', () => {
    const spent = (...sayings: Saying[]) => spendingOf(assess(prospectFrom([page], sayings), mspToolkit, today));
    expect(spent(...good)).toEqual({ allowed: ['general_email'], forbidden: ['direct_mail', 'telemarketing'] });
    expect(spent(...good, tag(true))).toEqual({
      allowed: ['general_email', 'direct_mail', 'telemarketing'],
      forbidden: [],
    });
    expect(spent(...good, weeded)).toEqual({
      allowed: [],
      forbidden: ['general_email', 'direct_mail', 'telemarketing'],
    });
  });
});
