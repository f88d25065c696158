import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { agency } from '../../lib/definition/templates/agency.ts';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { about, authorityIn, type Case, judgeChosen, saas } from './chosen.ts';
import { answers, person } from './made.ts';

describe('who decides, by the size of the firm', () => {
  test.each<[string, Definition, Case, string[]]>([
    ['the COO of 60 people', saas, { title: 'COO', size: 60 }, ['sufficient']],
    ['the COO of 180 people leads another function', saas, { title: 'COO', size: 180 }, ['insufficient', 'ceo', 'cfo']],
    ['a CEO of 900 people', saas, { title: 'CEO', size: 900 }, ['sufficient']],
    ['a CEO of 1,500 people', saas, { title: 'CEO', size: 1500 }, ['unknown']],
    ['a CEO while the size is not known', saas, { title: 'CEO' }, ['unknown']],
    ['an IT manager of 180 people', saas, { title: 'IT Manager', size: 180 }, ['insufficient', 'ceo', 'cfo']],
    ['a bare VP of 180 people may lead it', saas, { title: 'Vice President', size: 180 }, ['unknown']],
    ['no function filled in', saasMidmarket, { title: 'CIO', size: 180 }, ['unknown']],
    ['a manager in a firm of 180 or of any other size', saas, { title: 'IT Manager' }, ['unknown']],
    ['staff in a security prospect of any size', cyberServices, { title: 'Help Desk Technician' }, ['insufficient']],
    ['a VP marketing of 300 people', agency, { title: 'VP Marketing', size: 300 }, ['unknown']],
    [
      'a marketing director of 300 people',
      agency,
      { title: 'Marketing Director', size: 300 },
      ['insufficient', 'budget_holder'],
    ],
    [
      'a purchasing assistant',
      mfgSupplier,
      { title: 'Purchasing Assistant', size: 240 },
      ['insufficient', 'engineering'],
    ],
    ['a head of procurement', mfgSupplier, { title: 'Head of Procurement', size: 240 }, ['unknown']],
    ['a manufacturing engineer', mfgSupplier, { title: 'Manufacturing Engineer', size: 240 }, ['unknown']],
    ['a sales engineer', mfgSupplier, { title: 'Sales Engineer', size: 240 }, ['insufficient', 'engineering']],
  ])('%s', (...[, definition, one, expected]) => {
    expect(authorityIn(definition, one)).toEqual(expected);
  });
});

describe('what else must be so', () => {
  const cio: Case = { title: 'CIO', size: 180 };
  const yes = ['sufficient'];
  const no = ['insufficient', 'ceo', 'cfo'];
  test.each([
    ['yes', 'yes', yes],
    ['yes', 'no', yes],
    ['yes', 'unknown', yes],
    ['no', 'yes', yes],
    ['unknown', 'yes', yes],
    ['no', 'no', no],
    ['no', 'unknown', ['unknown']],
    ['unknown', 'no', ['unknown']],
    ['unknown', 'unknown', ['unknown']],
  ])('CEO aware: %s, CFO aware: %s', (ceo, cfo, expected) => {
    expect(authorityIn(saas, { ...cio, said: answers({ 'ceo.aware': ceo, 'cfo.aware': cfo }) })).toEqual(expected);
  });

  const buyer: Case = {
    title: 'CIO',
    size: 1500,
    said: [
      ...about('contact.controls_budget'),
      ...about('contact.can_spend'),
      ...answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product' }),
    ],
  };
  const board = [
    person('Kim Osei', 'CISO'),
    person('Lea Stern', 'General Counsel'),
    person('Pia Moreno', 'Buyer, Procurement'),
  ];

  test.each<[string, Case, string[]]>([
    ['an economic buyer of 1,500 people, the others known by name', { ...buyer, others: board }, ['sufficient']],
    ['the same with legal unknown', { ...buyer, others: board.filter((one) => one.name !== 'Lea Stern') }, ['unknown']],
    [
      'the same, said to be known',
      { ...buyer, said: [...(buyer.said ?? []), ...answers({ 'others.named': 'yes' })] },
      ['sufficient'],
    ],
    [
      'the same, said not to be known',
      { ...buyer, said: [...(buyer.said ?? []), ...answers({ 'others.named': 'no' })] },
      ['unknown'],
    ],
    [
      'budget set aside for something else',
      { ...buyer, others: board, said: [...(buyer.said ?? []), ...answers({ 'budget.for': 'other' })] },
      ['insufficient', 'economic_buyer'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(authorityIn(saas, one)).toEqual(expected);
  });

  test('says who decides, and what is missing', () => {
    expect(
      judgeChosen(saas, { ...cio, said: answers({ 'ceo.aware': 'no', 'cfo.aware': 'no' }) }).authority.reasons,
    ).toMatchObject([
      { by: 'you', text: 'you said: The CEO knows of it: no' },
      { by: 'you', text: 'you said: The CFO knows of it: no' },
      {
        by: 'rule',
        text: 'in a firm of this size: the owner or CEO; or who leads the function that buys, the CEO or CFO knows of it',
      },
    ]);
    expect(judgeChosen(saas, cio).authority.reasons).toEqual([
      { by: 'rule', text: 'not known: the CEO or CFO knows of it' },
    ]);
  });
});

describe('who decides is told with what is open, or what was refused', () => {
  const spends = [...about('contact.controls_budget'), ...about('contact.can_spend')];
  const others = 'not known by name: purchasing, security, legal';
  const rule = 'in a firm of this size: the owner or CEO; or who leads a department, controls the budget, may spend it';

  test.each<[Case, string, string[]]>([
    [{ title: 'Head of IT', size: 400 }, 'unknown', ['not known: controls the budget', 'not known: may spend it']],
    [
      { title: 'Head of IT', size: 400, said: about('contact.can_spend') },
      'unknown',
      ['not known: controls the budget'],
    ],
    [
      { title: 'Head of IT', size: 400, said: spends },
      'sufficient',
      [
        'Ines Duarte: Head of IT',
        'you said: Controls the budget: yes',
        'you said: May spend it without another approval: yes',
      ],
    ],
    [{ title: 'IT Manager', size: 400 }, 'insufficient', ['Ines Duarte: IT Manager', rule]],
    [
      { title: 'Head of IT', size: 400, said: about('contact.can_spend', 'no') },
      'insufficient',
      ['you said: May spend it without another approval: no', rule],
    ],
    [{ title: 'CEO', size: 1500, said: spends }, 'unknown', ['not known: budget is set aside', others]],
  ])('S4.14: %j: %s', (one, value, texts) => {
    const { authority } = judgeChosen(saas, one);
    expect([authority.value, authority.reasons.map(({ text }) => text)]).toEqual([value, texts]);
  });

  test('the others may be said to be known; their seats are no question then', () => {
    const { authority } = judgeChosen(saas, {
      title: 'CEO',
      size: 1500,
      said: [...spends, ...answers({ 'others.named': 'yes' })],
    });
    expect(authority.reasons.map(({ text }) => text)).toEqual(['not known: budget is set aside']);
  });

  test.each<[string, Case, string]>([
    ['a director of no function that is known', { title: 'Category Director', size: 180 }, 'unknown'],
    [
      'somebody said to lead, without a title',
      { title: '', size: 180, said: about('contact.level', 'division_head') },
      'unknown',
    ],
    ['who leads another function', { title: 'VP Sales', size: 180 }, 'insufficient'],
    ['who leads nothing', { title: 'Office Manager', size: 180 }, 'insufficient'],
  ])('S4.16: whether they lead the function that buys: %s', (_who, one, value) => {
    expect(judgeChosen(saas, one).authority.value).toBe(value);
  });
});
