import { describe, expect, test } from 'vitest';
import { ceoLead, type Facts, goodCompany, lead, qualify } from './made.ts';

const owner: Facts = { ...ceoLead, 'contact.level': 'owner' };
const manager: Facts = { ...lead, ...goodCompany, 'company.size': 'small', 'contact.level': 'manager' };
const included = (...treatments: string[]) => ({ treatment: expect.arrayContaining(treatments) });

describe('the tag and the treatment', () => {
  test.each<[string, Facts, object]>([
    [
      'S4.9 tagged: direct mail and telemarketing',
      { ...owner, 'tag.applied': 'yes' },
      included('direct_mail', 'telemarketing'),
    ],
    [
      'S4.18 a manager who came in: help, and book with the CEO',
      manager,
      { pursue_appointment: 'only_with_ceo', ...included('send_information', 'book_with_ceo') },
    ],
    [
      'S4.18 the CEO can join',
      { ...manager, 'ceo.can_join': 'yes' },
      { authority: 'sufficient', fit: 'good', tag: 'allowed', pursue_appointment: 'yes', must_join: ['ceo'] },
    ],
    [
      'S4.19 the CEO is ruled out',
      { ...manager, 'ceo.can_join': 'no' },
      { pursue_appointment: 'no', ...included('send_information', 'drip', 'remove_from_followup') },
    ],
    [
      'S4.17 a manager on a list is not booked',
      { ...manager, 'engagement.requested_response': 'no' },
      { stage: 'list', pursue_appointment: 'no', tag: 'not_allowed' },
    ],
    [
      'two things missing: not with the CEO either',
      { ...manager, 'company.niche': 'unknown' },
      { pursue_appointment: 'no' },
    ],
    ['not now: not with the CEO either', { ...manager, 'need.timing': 'mildly_curious' }, { pursue_appointment: 'no' }],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });

  test.each<[string, Facts, string[]]>([
    ['S4.9 not tagged', { ...owner, 'tag.applied': 'no' }, ['direct_mail', 'telemarketing']],
    [
      'S4.9 a tag on who must not have it opens nothing',
      { ...owner, 'company.niche': 'outside', 'tag.applied': 'yes' },
      ['direct_mail', 'telemarketing'],
    ],
    [
      'S4.19 the CEO is ruled out',
      { ...manager, 'ceo.can_join': 'no' },
      ['book_with_ceo', 'bring_in_authority', 'telemarketing'],
    ],
  ])('%s: neither of these', async (_rule, facts, excluded) => {
    const { treatment } = (await qualify(facts)) as { treatment: string[] }; // the command's own output
    expect(treatment.filter((one) => excluded.includes(one))).toEqual([]);
    expect(treatment).toContain('general_email');
  });
});

describe('S4.4 several profiles side by side', () => {
  const icps = [
    { id: 'home', users_min: 1, users_max: 10 },
    { id: 'office', users_min: 5, users_max: 250 },
    { id: 'campus', users_min: 1000 },
  ];
  const fitFor = (users: number | undefined) =>
    qualify({ icps, ...(users === undefined ? {} : { 'company.users': users }) }, { kind: 'multi_icp' });

  test.each([
    [1, { home: 'good', office: 'poor', campus: 'poor' }, 'home'],
    [100, { home: 'poor', office: 'good', campus: 'poor' }, 'office'],
    [1000, { home: 'poor', office: 'poor', campus: 'good' }, 'campus'],
    [5, { home: 'good', office: 'good', campus: 'poor' }, 'home'],
  ])('%i users', async (users, fits, best) => {
    expect(await fitFor(users)).toMatchObject({ fit_by_icp: fits, best_icp: best });
  });

  test('S4.3 outside all of them none is best; with nothing known none is excluded', async () => {
    expect(await fitFor(500)).not.toHaveProperty('best_icp');
    expect(await fitFor(undefined)).toMatchObject({
      fit_by_icp: { home: 'unknown', office: 'unknown', campus: 'unknown' },
    });
  });
});
