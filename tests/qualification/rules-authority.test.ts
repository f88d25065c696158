import { describe, expect, test } from 'vitest';
import { type Facts, goodCompany, lead, qualify } from './made.ts';

const from: Facts = { ...lead, ...goodCompany };
const small: Facts = { ...from, 'company.size': 'small' };
const larger: Facts = { ...from, 'company.size': 'larger' };
const head: Facts = { ...larger, 'contact.level': 'division_head', 'contact.leads_relevant_division': 'yes' };

describe('authority', () => {
  test.each<[string, Facts, object]>([
    ['S4.15 the CEO of any firm', { ...from, 'contact.level': 'ceo' }, { authority: 'sufficient', must_join: [] }],
    [
      'S4.15 the owner of any firm',
      { ...larger, 'contact.level': 'owner' },
      { authority: 'sufficient', must_join: [] },
    ],
    [
      'S4.17 a manager of a small firm',
      { ...small, 'contact.level': 'manager' },
      { authority: 'insufficient', must_join: ['ceo'] },
    ],
    [
      'S4.15 a division head of a small firm',
      { ...small, 'contact.level': 'division_head', 'contact.controls_budget': 'yes', 'contact.can_spend': 'yes' },
      { authority: 'insufficient', must_join: ['ceo'] },
    ],
    [
      'S4.17 staff of a home user',
      { ...from, 'company.size': 'home_user', 'contact.level': 'staff' },
      { authority: 'insufficient' },
    ],
    [
      'S4.16 leads the buying division, with budget and spending power',
      { ...head, 'contact.controls_budget': 'yes', 'contact.can_spend': 'yes' },
      { authority: 'sufficient', must_join: [] },
    ],
    [
      'S4.16 budget without spending power',
      { ...head, 'contact.controls_budget': 'yes', 'contact.can_spend': 'no' },
      { authority: 'insufficient', must_join: ['ceo'], next_question: 'q.authority.ceo_on_call' },
    ],
    [
      'S4.16 spending power without budget',
      { ...head, 'contact.controls_budget': 'no', 'contact.can_spend': 'yes' },
      { authority: 'insufficient', must_join: ['ceo'] },
    ],
    [
      'S4.16 budget known, spending power not',
      { ...head, 'contact.controls_budget': 'yes' },
      { authority: 'unknown', tag: 'not_yet', next_question: 'q.authority.budget_and_spend' },
    ],
    [
      'S4.16 neither known',
      head,
      { authority: 'unknown', must_join: [], next_question: 'q.authority.budget_and_spend' },
    ],
    [
      'S4.16 heads another division',
      {
        ...head,
        'contact.leads_relevant_division': 'no',
        'contact.controls_budget': 'yes',
        'contact.can_spend': 'yes',
      },
      { authority: 'insufficient', must_join: ['ceo'] },
    ],
    [
      'S4.16 which division is not known',
      {
        ...head,
        'contact.leads_relevant_division': 'unknown',
        'contact.controls_budget': 'yes',
        'contact.can_spend': 'yes',
      },
      { authority: 'unknown', next_question: 'q.authority.who_decides' },
    ],
    [
      'S4.16 a manager said to lead the division',
      {
        ...larger,
        'contact.level': 'manager',
        'contact.leads_relevant_division': 'yes',
        'contact.controls_budget': 'yes',
        'contact.can_spend': 'yes',
      },
      { authority: 'sufficient' },
    ],
    [
      'S4.17 staff of a larger firm',
      { ...larger, 'contact.level': 'staff' },
      { authority: 'insufficient', must_join: ['ceo'] },
    ],
    [
      'S4.14 rank unknown',
      { ...small, 'contact.title': 'Something of ours' },
      { authority: 'unknown', tag: 'not_yet', pursue_appointment: 'not_yet', next_question: 'q.authority.who_decides' },
    ],
    [
      'S4.14 rank not asked on the first call',
      { ...small, talked_to: 'yes' },
      { authority: 'unknown', next_question: 'q.authority.who_decides' },
    ],
    ['S4.14 size unknown', { ...from, 'contact.level': 'manager' }, { authority: 'unknown', must_join: [] }],
    [
      'S4.14 said outright',
      { ...from, 'contact.level': 'manager', 'contact.authority': 'sufficient' },
      { authority: 'sufficient' },
    ],
    [
      'S4.14 said outright, against the rank',
      { ...small, 'contact.level': 'ceo', 'contact.authority': 'insufficient' },
      { authority: 'insufficient' },
    ],
    [
      'S4.18 the CEO can join: the CEO stays named',
      { ...small, 'contact.level': 'manager', 'ceo.can_join': 'yes' },
      { authority: 'sufficient', must_join: ['ceo'] },
    ],
    [
      'S1.13 somebody with authority has joined',
      { ...small, 'contact.level': 'staff', 'joined.authority': 'sufficient' },
      { authority: 'sufficient', must_join: [] },
    ],
    [
      'S4.19 the CEO cannot join',
      { ...small, 'contact.level': 'manager', 'ceo.can_join': 'no' },
      { authority: 'insufficient' },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });

  test.each([
    ['CEO', 'sufficient'],
    ['Owner', 'sufficient'],
    ['Founder & CEO', 'sufficient'],
    ['President', 'sufficient'],
    ['Marketing Manager', 'insufficient'],
    ['Account Executive', 'insufficient'],
    ['Assistant to the CEO', 'insufficient'],
    ['Product Owner', 'insufficient'],
    ['Chief Financial Officer', 'insufficient'],
    ['VP Managed Services', 'insufficient'],
  ])('S4.15 in a small firm the title "%s" alone makes authority %s', async (title, authority) => {
    expect(await qualify({ ...small, 'contact.title': title })).toMatchObject({ authority });
  });

  test('S4.16 the title names the division that buys', async () => {
    const facts = {
      ...larger,
      'contact.title': 'VP Managed Services',
      'contact.controls_budget': 'yes',
      'contact.can_spend': 'yes',
    };
    expect(await qualify(facts)).toMatchObject({ authority: 'sufficient', must_join: [] });
    expect(await qualify({ ...facts, 'contact.title': 'VP Marketing' })).toMatchObject({ authority: 'unknown' });
  });
});
