import { cyberServices } from '../../../lib/definition/templates/cyber-services.ts';
import { answers, choose, fact, type Page, person } from '../made.ts';
import { agreed, type Golden, holdTo, judged, lead, saysOf, talked } from './goldens.ts';

const definition = agreed(cyberServices, { 'cyber_services.service_area': ['US'] });

const at = (path: string) => `https://northgate.example/${path}`;
const people = (min: number, max = min) => fact('headcount', { min, max });
const us = fact('country', 'US');
const rosa = person('Rosa Lindqvist', 'CEO', { phone: '+15125550142' });
const theo = person('Theo Banks', 'CFO');
const uma = person('Uma Patel', 'IT Director');
const kim = person('Kim Osei', 'CISO');
const home: Page = { facts: [people(120), us], words: 'We keep HIPAA records safe.' };
const team: Page = { url: at('team'), kind: 'team', people: [rosa, theo, uma] };
const town = (locality: string) => fact('address', { locality, country: 'US' });
const towns: Page = { url: at('contact'), facts: [town('Austin'), town('Waco')] };
const site = [home, team, towns];
const sized = (size: number): Page[] => [{ ...home, facts: [people(size), us] }, team, towns];

const goldens: Golden[] = [
  {
    why: 'the pages give money, area, regulation, two towns and a team without a security leader; only talk gives the rest',
    about: 'unknown',
    pages: site,
    expected: {
      band: { lower: 70, upper: 100 },
      companyFit: { value: 'good' },
      stage: { value: 'list' },
      criteria: judged('no_ciso', 'yes'),
    },
  },
  {
    why: 'they outsource already and an audit pushes them: every point is met, and the CEO takes it to sales',
    pages: site,
    said: [
      choose('Rosa Lindqvist'),
      ...lead,
      ...answers({ 'money.outsources_now': 'yes', 'need.trigger': 'insurance_or_audit' }),
    ],
    tier: 'A',
    expected: {
      band: { lower: 100, upper: 100 },
      authority: { value: 'sufficient' },
      route: { value: 'sales' },
      tag: { value: 'allowed' },
    },
  },
  {
    why: 'a CISO is named, so the point for having none is lost',
    pages: [home, { ...team, people: [rosa, kim] }, towns],
    said: answers({ 'money.outsources_now': 'yes' }),
    tier: 'A',
    expected: { band: { lower: 75, upper: 90 } },
  },
  {
    why: 'no team page was read: that no security leader is named there is silence, not an answer',
    about: 'unknown',
    pages: [{ ...home, people: [rosa, theo] }],
    expected: {
      band: { lower: 50, upper: 100 },
      criteria: judged('no_ciso', 'unknown'),
    },
  },
  {
    why: 'a team page cut short, or one that gives somebody no title, is not the whole team',
    about: 'unknown',
    pages: [
      home,
      { ...team, truncated: true },
      { url: at('people'), kind: 'team', people: [rosa, person('Ada Brook')] },
    ],
    expected: { criteria: judged('no_ciso', 'unknown') },
  },
  {
    why: 'the rep says that they are not regulated, and what was said outranks the word on the page',
    pages: site,
    said: answers({ regulated: 'no', 'criterion:outsources': 'no', 'need.trigger': 'none' }),
    tier: 'B',
    expected: { band: { lower: 50, upper: 50 } },
  },
  {
    why: 'a law firm is regulated by what it is, and so it can carry the minimum with 12 people',
    pages: [{ facts: [fact('service', 'law firm'), people(12), us] }],
    expected: { band: { lower: 50, upper: 100 }, companyFit: { value: 'good' } },
  },
  {
    why: 'after the talk the money must be known, and of 30 people nothing tells it',
    about: 'unknown',
    pages: [{ facts: [people(30), us] }],
    said: [talked],
    expected: {
      band: { lower: 10, upper: 100 },
      companyFit: { value: 'unknown' },
      gates: { money: { value: 'unknown' } },
    },
  },
  {
    why: 'below the minimum and not willing: money fails, which is never more than provisional, even after the talk',
    about: 'knock-out',
    pages: [{ facts: [people(30), us], people: [rosa] }],
    said: [choose('Rosa Lindqvist'), ...lead, talked, ...answers({ 'money.meets_minimum': 'no' })],
    expected: {
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
      knockOuts: judged('home_user', 'yes'),
    },
  },
  {
    why: 'below the minimum today but willing to spend keeps them in the game',
    pages: [{ facts: [people(30), us] }],
    said: answers({ 'money.meets_minimum': 'no', 'money.willing_to_spend': 'yes' }),
    expected: {
      band: { lower: 30, upper: 100 },
      companyFit: { value: 'good' },
      disqualified: { value: 'no' },
      knockOuts: judged('home_user', 'no'),
    },
  },
  {
    why: 'they only want a cheaper provider: a soft knock-out on money',
    about: 'knock-out',
    pages: site,
    said: answers({ 'money.outsources_now': 'yes', 'money.replace_reason': 'cheaper' }),
    tier: 'A',
    expected: { companyFit: { value: 'poor' }, disqualified: { value: 'provisional' } },
  },
  {
    why: 'in Germany, outside the service area: hard, provisional until the call',
    about: 'knock-out',
    pages: [{ facts: [people(120), fact('country', 'DE')], words: 'ISO 27001' }],
    said: [...lead],
    expected: {
      band: { lower: 40, upper: 90 },
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      route: { value: 'qualify' },
    },
  },
  {
    why: 'one page says the US, another Germany: the place is disputed, so the area is open',
    about: 'conflict',
    pages: [
      { facts: [people(120), us], url: at('about') },
      { facts: [fact('country', 'DE')], url: at('imprint') },
    ],
    expected: { band: { lower: 20, upper: 100 }, companyFit: { value: 'unknown' } },
  },
  {
    why: 'about says 40, the directory 60: whether the CFO decides alone depends on it, and fit does not',
    about: 'conflict',
    pages: [...sized(40), { facts: [people(60)], url: at('directory') }],
    said: [choose('Theo Banks'), ...lead],
    expected: { authority: { value: 'unknown' }, companyFit: { value: 'good' } },
  },
  {
    why: 'at 120 people the CFO decides as well as the CEO',
    pages: site,
    said: [choose('Theo Banks'), ...lead],
    expected: { authority: { value: 'sufficient', mustJoin: [] }, route: { value: 'sales' } },
  },
  {
    why: 'at 120 people the IT director counts only with budget and spending authority, which was not asked',
    about: 'unknown',
    pages: site,
    said: [choose('Uma Patel'), ...lead],
    expected: { authority: { value: 'unknown' }, nextQuestion: { id: 'q.authority.budget_and_spend' } },
  },
  {
    why: 'the IT director may not spend: the CEO or the CFO must join',
    pages: site,
    said: [
      choose('Uma Patel'),
      ...lead,
      ...saysOf('Uma Patel', { 'contact.controls_budget': 'yes', 'contact.can_spend': 'no' }),
    ],
    expected: {
      authority: { value: 'insufficient', mustJoin: ['ceo', 'cfo'] },
      tag: { value: 'not_allowed', unblock: 'get the CEO or the CFO on the call' },
    },
  },
  {
    why: 'at 400 people the IT director decides with budget set aside and a CFO who knows of it',
    pages: sized(400),
    said: [
      choose('Uma Patel'),
      ...lead,
      ...answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product', 'cfo.aware': 'yes' }),
    ],
    expected: { authority: { value: 'sufficient' }, route: { value: 'sales' } },
  },
  {
    why: 'at 400 people without budget set aside, whoever holds it must join, and may',
    pages: sized(400),
    said: [choose('Uma Patel'), ...lead, ...answers({ 'budget.status': 'none', 'decider.can_join': 'yes' })],
    expected: {
      authority: { value: 'sufficient', mustJoin: ['budget_holder'] },
      act: { detail: 'Good fit and sales-ready; they asked for a response. The budget holder must be on the call.' },
    },
  },
];

holdTo(definition, goldens);
