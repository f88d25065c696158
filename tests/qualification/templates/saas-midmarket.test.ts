import { saasMidmarket } from '../../../lib/definition/templates/saas-midmarket.ts';
import { answers, choose, fact, type Page, person } from '../made.ts';
import { agreed, type Golden, holdTo, lead, saysOf, talked } from './goldens.ts';

const definition = agreed(saasMidmarket, {
  buying_functions: ['it'],
  'saas_midmarket.problem.words': ['manual onboarding', 'shadow IT'],
  'saas_midmarket.tech.technologies': ['Okta', 'Jira'],
});

const at = (path: string) => `https://northgate.example/${path}`;
const people = (min: number, max = min) => fact('headcount', { min, max });
const ines = person('Ines Duarte', 'Chief Information Officer', { phone: '+442075550142' });
const omar = person('Omar Reyes', 'VP Sales');
const lena = person('Lena Vogt', 'CEO');
const words = 'Request a demo. No more manual onboarding for your people.';
const britain = fact('country', 'GB');
const funded = fact('signal', { kind: 'funding', on: '2026-02-20' });
const okta = fact('technology', 'Okta');
const trustLink = { kind: 'security' as const, url: at('trust'), label: 'Trust Center' };
const site = (size: number): Page => ({
  facts: [people(size), britain, okta, funded],
  people: [ines, omar, lena],
  words,
});
const poorPoints = { 'criterion:problem': 'no', 'criterion:tech': 'no', 'criterion:trigger': 'no' };

const goldens: Golden[] = [
  {
    why: '340 people in Britain with the problem, the tool, a CIO and fresh funding: all but the trust page is met, A',
    pages: [site(340)],
    tier: 'A',
    expected: {
      band: { lower: 95, upper: 100 },
      companyFit: { value: 'good' },
      stage: { value: 'list' },
      segment: 'smb',
      tag: { value: 'not_yet' },
    },
  },
  {
    why: 'the same with a link to its trust center: every point is met',
    pages: [{ ...site(340), nextPages: [trustLink] }],
    tier: 'A',
    expected: { band: { lower: 100, upper: 100 } },
  },
  {
    why: 'at 340 people a head of department who controls and may spend the budget decides, so a lead goes to sales',
    pages: [site(340)],
    said: [
      choose('Ines Duarte'),
      ...lead,
      ...saysOf('Ines Duarte', { 'contact.controls_budget': 'yes', 'contact.can_spend': 'yes' }),
    ],
    tier: 'A',
    expected: {
      authority: { value: 'sufficient', mustJoin: [] },
      cell: 'good_ready',
      route: { value: 'sales' },
      tag: { value: 'allowed' },
    },
  },
  {
    why: 'at 180 people the head of IT decides once the CEO or CFO knows of it, and nobody has asked that yet',
    about: 'unknown',
    pages: [site(180)],
    said: [choose('Ines Duarte'), ...lead],
    tier: 'A',
    expected: {
      authority: { value: 'unknown', mustJoin: [] },
      tag: { value: 'not_yet' },
      nextQuestion: { id: 'q.authority.top_aware' },
    },
  },
  {
    why: 'neither CEO nor CFO knows of it, so one of the two must join',
    pages: [site(180)],
    said: [choose('Ines Duarte'), ...lead, ...answers({ 'ceo.aware': 'no', 'cfo.aware': 'no' })],
    tier: 'A',
    expected: {
      authority: { value: 'insufficient', mustJoin: ['ceo', 'cfo'] },
      cell: 'poor_ready',
      pursueAppointment: 'only_with_ceo',
      nextQuestion: { id: 'q.authority.ceo_on_call' },
      act: { headline: 'Help Ines, and book only with Lena Vogt' },
    },
  },
  {
    why: 'a VP of Sales heads another function than the one that buys, which is IT',
    pages: [site(180)],
    said: [choose('Omar Reyes'), ...lead],
    tier: 'A',
    expected: { authority: { value: 'insufficient', mustJoin: ['ceo', 'cfo'] }, fit: { value: 'poor' } },
  },
  {
    why: 'the size is on no page read so far: a must is open, so neither fit nor tier is claimed',
    about: 'unknown',
    pages: [{ facts: [britain], words: 'Request a demo' }],
    expected: { band: { lower: 20, upper: 100 }, companyFit: { value: 'unknown' }, authority: { value: 'unknown' } },
  },
  {
    why: '“51–200” people may be 100 or not: the interval settles nothing',
    about: 'unknown',
    pages: [{ facts: [people(51, 200), britain], words }],
    expected: { band: { lower: 40, upper: 100 }, companyFit: { value: 'unknown' } },
  },
  {
    why: 'the about page says 90 and the directory 150: the size is disputed, so fit stays unknown',
    about: 'conflict',
    pages: [
      { ...site(90), url: at('about') },
      { facts: [people(150)], url: at('directory') },
    ],
    tier: 'A',
    expected: { band: { lower: 75, upper: 100 }, companyFit: { value: 'unknown' }, segment: 'smb' },
  },
  {
    why: 'funding 166 days ago is no trigger any more, and nothing speaks against one either',
    pages: [
      { ...site(340), facts: [people(340), britain, okta, fact('signal', { kind: 'funding', on: '2025-10-01' })] },
    ],
    tier: 'A',
    expected: { band: { lower: 85, upper: 100 } },
  },
  {
    why: 'hiring for IT, the function that buys, is a trigger as good as funding',
    pages: [{ facts: [people(340), britain, fact('signal', { kind: 'hiring_it', on: '2026-03-01' })], words }],
    expected: { band: { lower: 70, upper: 100 } },
  },
  {
    why: 'a good company without the problem, the tool and a trigger is a B',
    pages: [{ facts: [people(340), britain], people: [ines], words: 'Request a demo.', nextPages: [trustLink] }],
    said: answers(poorPoints),
    tier: 'B',
    expected: { band: { lower: 55, upper: 55 }, companyFit: { value: 'good' } },
  },
  {
    why: '2,400 people are above the mid-market, and in such a firm not even the CEO decides before budget is set aside',
    pages: [site(2400)],
    said: [choose('Lena Vogt'), ...lead],
    tier: 'A',
    expected: {
      band: { lower: 75, upper: 80 },
      companyFit: { value: 'poor' },
      authority: { value: 'unknown' },
      segment: 'enterprise',
      disqualified: { value: 'provisional' },
    },
  },
  {
    why: 'it sells what we sell: a hard knock-out, provisional until somebody has talked to them',
    about: 'knock-out',
    pages: [site(340)],
    said: [choose('Ines Duarte'), ...lead, ...answers({ 'company.is_competitor': 'yes' })],
    tier: 'A',
    expected: {
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      route: { value: 'qualify' },
      act: { primary: { kind: 'call' } },
    },
  },
  {
    why: 'the same after the talk: out, and no tier any more',
    about: 'knock-out',
    pages: [site(340)],
    said: [choose('Ines Duarte'), ...lead, ...answers({ 'company.is_competitor': 'yes' }), talked],
    expected: { disqualified: { value: 'yes' }, route: { value: 'marketing' }, salesContactAllowed: 'no' },
  },
  {
    why: 'signed elsewhere for longer than six months: a soft knock-out, the company still fits but gets no tag',
    about: 'knock-out',
    pages: [site(340)],
    said: answers({ 'contract.renewal': 'later' }),
    tier: 'A',
    expected: {
      companyFit: { value: 'good' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
    },
  },
];

holdTo(definition, goldens);
