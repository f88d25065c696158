import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { agency } from '../../lib/definition/templates/agency.ts';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { inviting, whoInWords } from '../../lib/qualification/joining.ts';
import { authorityIn, type Case, judgeChosen, lead, saas } from './chosen.ts';
import { answers, fact, type Page, person, prospectFrom, today } from './made.ts';

describe('who joins instead', () => {
  const owner = person('Otto Klein', 'Owner');
  test.each<[string, Definition, Case, string[]]>([
    [
      'the CEO of 180 people',
      saas,
      { title: 'VP Sales', size: 180, said: answers({ 'ceo.can_join': 'yes' }) },
      ['sufficient', 'ceo'],
    ],
    [
      'the CEO of 1,500 people does not settle it',
      saas,
      { title: 'IT Manager', size: 1500, said: answers({ 'ceo.can_join': 'yes' }) },
      ['unknown'],
    ],
    [
      'whoever holds the budget of 400 people',
      saas,
      { title: 'IT Manager', size: 400, said: answers({ 'decider.can_join': 'yes' }) },
      ['sufficient', 'budget_holder'],
    ],
    [
      'somebody sufficient has joined already',
      saas,
      { title: 'IT Manager', size: 400, said: answers({ 'joined.authority': 'sufficient' }) },
      ['sufficient'],
    ],
  ])('%s', (...[, definition, one, expected]) => {
    expect(authorityIn(definition, one)).toEqual(expected);
  });

  test('where the rules want more than the top, the CEO alone does not settle it by joining', () => {
    const strict: Definition = {
      ...saas,
      authority: [
        {
          from: 0,
          who: 'deciders',
          deciders: [{ role: 'top', needs: ['budget_earmarked'] }],
          mustJoin: ['ceo'],
          origin: '',
        },
      ],
    };
    const joined = answers({ 'ceo.can_join': 'yes' });
    expect(authorityIn(strict, { title: 'IT Manager', said: joined })).toEqual(['insufficient', 'ceo']);
    expect(authorityIn(strict, { title: 'CEO' })).toEqual(['unknown']);
    expect(authorityIn(strict, { title: 'CEO', said: answers({ 'budget.status': 'none' }) })).toEqual([
      'insufficient',
      'ceo',
    ]);
  });

  test('the invitation names the part that is missing, not the owner who happens to be known', () => {
    const egon: Case = {
      title: 'Design Engineer',
      size: 240,
      others: [owner],
      said: answers({ 'purchasing.can_join': 'no' }),
    };
    expect(
      judgeChosen(mfgSupplier, {
        ...egon,
        said: [...(egon.said ?? []), ...answers({ 'company.niche': 'target', 'icp.checklist': 'good' })],
      }).act,
    ).toMatchObject({
      headline: 'Help Ines, and book only with the purchasing manager',
      line: expect.stringContaining('if your purchasing manager joins us'),
    });
  });

  test('nobody can join: information, drip, no more follow-up', () => {
    const alone: Case = {
      title: 'IT Manager',
      size: 400,
      said: answers({ 'decider.can_join': 'no', 'icp.checklist': 'good' }),
    };
    const { treatments, pursueAppointment, act } = judgeChosen(saas, alone);
    expect(treatments).toEqual(expect.arrayContaining(['send_information', 'drip', 'remove_from_followup']));
    expect([pursueAppointment, act.detail]).toEqual([
      'no',
      'The budget holder is not an option: no more follow-up for an appointment. No e-mail address of theirs is known yet.',
    ]);
  });
});

test.each<[string[], string, string]>([
  [['cfo'], 'the CFO', 'your CFO'],
  [['owner', 'purchasing'], 'the owner or the purchasing manager', 'your owner or your purchasing manager'],
  [['head_of_plant'], 'the head of plant', 'your head of plant'],
  [['ceo', 'cfo'], 'the CEO or the CFO', 'your CEO'],
  [['constructor'], 'the constructor', 'your constructor'],
  [[], '', 'your CEO'],
])('who must join, told of and to the contact: %j', (who, told, asked) => {
  expect([whoInWords(who), inviting(who)]).toEqual([told, asked]);
});

describe('asking', () => {
  const open = answers({
    'company.niche': 'target',
    'company.in_service_area': 'yes',
    'need.timing': 'now',
    'appointment.wanted': 'yes',
    'money.outsources_now': 'no',
  });
  const founder: Case = { title: 'Founder', size: 30, said: [...open, ...answers({ 'company.segment': 'smb' })] };

  test('a hard knock-out is asked about before the soft ones, which stand before it in the list', () => {
    const paying = [...(founder.said ?? []), ...answers({ 'money.meets_minimum': 'yes' })];
    expect(judgeChosen(agency, { ...founder, said: paying }).nextQuestion?.id).toBe('q.check.conflict');
    const said = [...paying, ...answers({ client_conflict: 'no' })];
    expect(judgeChosen(agency, { ...founder, said }).nextQuestion?.id).toBe('q.check.outsourcing');
  });

  test('with nobody to ask, pages come first', () => {
    const page = { facts: [fact('headcount', { min: 30, max: 30 })] };
    const { nextQuestion } = assess(prospectFrom([page], [...lead, ...open]), agency, today);
    expect(nextQuestion?.id).toBe('q.criterion.owner');
  });

  test('a criterion whose question was answered is not asked for again, though it stays open', () => {
    const said = [
      ...open,
      ...answers({
        'money.meets_minimum': 'no',
        'money.outsources_now': 'yes',
        'money.replace_reason': 'poor_service',
      }),
    ];
    const assessed = judgeChosen(cyberServices, {
      ...founder,
      said: [
        ...said,
        ...answers({
          regulated: 'no',
          remote: 'no',
          'need.trigger': 'none',
          'criterion:no_ciso': 'no',
          'company.segment': 'smb',
        }),
      ],
    });
    expect(assessed.criteria.find(({ id }) => id === 'money')?.value).toBe('unknown');
    expect(assessed.nextQuestion).toBeUndefined();
  });
});

describe('where a template does not ask for the kind of business', () => {
  test('knowing where they are is not knowing nothing', () => {
    const act = (page: Page) => assess(prospectFrom([page]), saas, today).act.headline;
    expect(act({ facts: [fact('country', 'GB')] })).toBe('Worth a call');
    expect(act({})).toBe('Not enough known yet');
  });

  test('where it asks and its kinds are not filled in, it says so', () => {
    const { criteria } = assess(prospectFrom([{ facts: [fact('service', 'bakery')] }]), agency, today);
    expect(criteria.find(({ id }) => id === 'industry')).toMatchObject({ value: 'unknown', needsFillIn: true });
  });
});
