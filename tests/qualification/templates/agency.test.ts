import { expect, test } from 'vitest';
import { fillIn } from '../../../lib/definition/fill-in.ts';
import { agency } from '../../../lib/definition/templates/agency.ts';
import { assess } from '../../../lib/qualification/assess.ts';
import { answers, choose, fact, type Page, person, prospectFrom, today } from '../made.ts';
import { agreed, type Golden, holdTo, judged, lead, saysOf, talked } from './goldens.ts';

const definition = agreed(agency, {
  'agency.service_area': ['US', 'CA'],
  'agency.niche': ['dental clinic', 'law firm', 'credit union'],
});

const at = (path: string) => `https://northgate.example/${path}`;
const people = (min: number, max = min) => fact('headcount', { min, max });
const us = fact('country', 'US');
const clinic = fact('service', 'dental clinic');
const rebrand = fact('signal', { kind: 'rebrand', on: '2025-12-06' });
const hanna = person('Hanna Sorel', 'Head of Marketing', { phone: '+15125550142' });
const otto = person('Otto Klein', 'Founder & CEO');
const site = (size: number): Page => ({
  facts: [clinic, us, people(size), fact('technology', 'HubSpot'), rebrand],
  people: [hanna],
});
const nothingElse = {
  'criterion:spend': 'no',
  'criterion:trigger': 'no',
  'criterion:owner': 'no',
  'money.outsources_now': 'no',
};

const goldens: Golden[] = [
  {
    why: 'a dental clinic of 60 with a head of marketing, HubSpot and a rebrand 100 days ago: only talk is open, A',
    pages: [site(60)],
    tier: 'A',
    expected: { band: { lower: 85, upper: 100 }, companyFit: { value: 'good' }, nicheClass: 'target' },
  },
  {
    why: 'the head of marketing has the budget, the CEO knows of it, and they have had an agency: to sales',
    pages: [site(60)],
    said: [
      choose('Hanna Sorel'),
      ...lead,
      ...saysOf('Hanna Sorel', { 'contact.controls_budget': 'yes' }),
      ...answers({ 'ceo.aware': 'yes', 'money.outsources_now': 'yes' }),
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
    why: 'the head of marketing has the budget, but the CEO does not know of it and must join',
    pages: [site(60)],
    said: [
      choose('Hanna Sorel'),
      ...lead,
      ...saysOf('Hanna Sorel', { 'contact.controls_budget': 'yes' }),
      ...answers({ 'ceo.aware': 'no', 'cfo.aware': 'no' }),
    ],
    tier: 'A',
    expected: { authority: { value: 'insufficient', mustJoin: ['ceo'] }, pursueAppointment: 'only_with_ceo' },
  },
  {
    why: 'in a firm of 30 nobody but the founder decides',
    pages: [{ ...site(30), people: [hanna, otto] }],
    said: [choose('Hanna Sorel'), ...lead],
    tier: 'A',
    expected: {
      authority: { value: 'insufficient', mustJoin: ['ceo'] },
      act: { headline: 'Help Hanna, and book only with Otto Klein' },
    },
  },
  {
    why: 'no marketing person is named, and the founder acts as one',
    pages: [{ facts: [clinic, us, people(30)], people: [otto] }],
    expected: { band: { lower: 60, upper: 100 }, criteria: judged('owner', 'yes') },
  },
  {
    why: 'at 300 people a head of marketing is below the rank that decides, so who holds the budget must join',
    pages: [site(300)],
    said: [choose('Hanna Sorel'), ...lead],
    tier: 'A',
    expected: { authority: { value: 'insufficient', mustJoin: ['budget_holder'] } },
  },
  {
    why: 'at 300 people the CMO decides with budget set aside and procurement known by name',
    pages: [{ ...site(300), people: [person('Vera Holm', 'CMO'), person('Ian Bell', 'Procurement Lead')] }],
    said: [choose('Vera Holm'), ...lead, ...answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product' })],
    tier: 'A',
    expected: { authority: { value: 'sufficient' }, route: { value: 'sales' } },
  },
  {
    why: 'a bakery is none of our words, and that tells nothing: unknown, asked, no tier',
    about: 'unknown',
    pages: [{ ...site(60), facts: [fact('service', 'bakery'), us, people(60)] }],
    expected: {
      band: { lower: 40, upper: 100 },
      nicheClass: 'unknown',
      companyFit: { value: 'unknown' },
      nextQuestion: { id: 'q.niche.confirm' },
    },
  },
  {
    why: 'the rep says that it is something else: outside our niches, and with nothing else for it a C',
    pages: [{ facts: [fact('service', 'bakery'), us, people(60)] }],
    said: answers({ 'company.niche': 'outside', ...nothingElse }),
    tier: 'C',
    expected: { band: { lower: 25, upper: 25 }, companyFit: { value: 'poor' }, engage: 'no' },
  },
  {
    why: '“11–50” people may be 20 or not: the must is open',
    about: 'unknown',
    pages: [{ facts: [clinic, us, people(11, 50)] }],
    expected: { band: { lower: 30, upper: 100 }, companyFit: { value: 'unknown' } },
  },
  {
    why: 'about says 15 and the directory 40: disputed, so the size is open though the rest makes an A',
    about: 'conflict',
    pages: [
      { ...site(15), url: at('about') },
      { facts: [people(40)], url: at('directory') },
    ],
    expected: { band: { lower: 70, upper: 100 }, companyFit: { value: 'unknown' } },
  },
  {
    why: 'twelve people are too few: a must fails whatever the points',
    pages: [site(12)],
    expected: { band: { lower: 70, upper: 85 }, companyFit: { value: 'poor' } },
  },
  {
    why: 'a rebrand 130 days ago is too old to be a trigger',
    pages: [{ ...site(60), facts: [clinic, us, people(60), fact('signal', { kind: 'rebrand', on: '2025-11-06' })] }],
    expected: {
      band: { lower: 60, upper: 100 },
      criteria: judged('trigger', 'unknown'),
    },
  },
  {
    why: 'it competes with a client of ours: hard, and only a call makes it final',
    about: 'knock-out',
    pages: [site(60)],
    said: [choose('Hanna Sorel'), ...lead, ...answers({ client_conflict: 'yes' })],
    tier: 'A',
    expected: {
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      treatments: ['call_before_disqualify', 'qualify_by_phone', 'general_email'],
    },
  },
  {
    why: 'the same after the call: out, and no tier any more',
    about: 'knock-out',
    pages: [site(60)],
    said: [choose('Hanna Sorel'), ...lead, ...answers({ client_conflict: 'yes' }), talked],
    expected: { disqualified: { value: 'yes' }, route: { value: 'marketing' } },
  },
  {
    why: 'they cannot reach the minimum: money fails, and stays provisional even after the talk',
    about: 'knock-out',
    pages: [site(60)],
    said: [choose('Hanna Sorel'), ...lead, talked, ...answers({ 'money.meets_minimum': 'no' })],
    tier: 'A',
    expected: { companyFit: { value: 'poor' }, disqualified: { value: 'provisional' }, tag: { value: 'not_allowed' } },
  },
  {
    why: 'they want a free pitch: soft, the company still fits but gets no tag',
    about: 'knock-out',
    pages: [site(60)],
    said: answers({ wants_spec_work: 'yes' }),
    tier: 'A',
    expected: {
      companyFit: { value: 'good' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
    },
  },
];

holdTo(definition, goldens);

test.each([
  ['Dentists', 'dental clinic'],
  ['Anwaltskanzlei', 'law firm'],
  ['solicitors', 'law firm'],
])('a niche typed as “%s” is met by what pages are read for: %s', (typed, service) => {
  const typedIn = fillIn(agency, 'agency.niche', [typed]);
  const { nicheClass } = assess(prospectFrom([{ facts: [fact('service', service)] }]), typedIn, today);
  expect(nicheClass).toBe('target');
  const other = assess(prospectFrom([{ facts: [fact('service', 'bakery')] }]), typedIn, today);
  expect(other.nicheClass).toBe('unknown');
});
