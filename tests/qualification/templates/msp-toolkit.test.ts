import { mspToolkit } from '../../../lib/definition/templates/msp-toolkit.ts';
import { answers, choose, fact, msp, type Page, person } from '../made.ts';
import { agreed, type Golden, holdTo } from './goldens.ts';

const luis = person('Luis Ortega', 'Founder & CEO', { phone: '+15125550142' });
const dana = person('Dana Whitfield', 'Marketing Manager');
const people28 = fact('headcount', { min: 28, max: 28 });
const recurring = 'Flat fee, per user per month.';
const at = (path: string) => `https://northgate.example/${path}`;
const pays = answers({ 'money.outsources_now': 'yes' });
const asked = answers({ 'engagement.requested_response': 'yes', 'readiness.agreed_action': 'yes' });
const full: Page = { facts: [...msp, people28], people: [luis, dana], words: recurring };

const goldens: Golden[] = [
  {
    why: 'a whole site, Luis chosen, who pays outside help and asked for a demo: A, to sales',
    tier: 'A',
    pages: [full],
    said: [choose('Luis Ortega'), ...pays, ...asked],
    expected: {
      band: { lower: 95, upper: 100, tier: 'A' },
      cell: 'good_ready',
      route: { value: 'sales' },
      tag: { value: 'allowed' },
    },
  },
  {
    why: 'the same site, cold, nobody chosen: A already, but a list entry and no tag yet',
    tier: 'A',
    pages: [full],
    expected: {
      band: { lower: 80, upper: 100, tier: 'A' },
      companyFit: { value: 'good' },
      authority: { value: 'unknown' },
      cell: 'undetermined',
      stage: { value: 'list' },
      tag: { value: 'not_yet', unblock: 'choose Luis' },
      proposedContact: { name: 'Luis Ortega', level: 'owner' },
      act: { headline: 'Worth a call: Luis Ortega, +1 512 555 0142', primary: { kind: 'choose' } },
    },
  },
  {
    why: 'a home page that says only what they are: no tier can be claimed',
    pages: [{ facts: msp }],
    expected: { band: { lower: 40, upper: 100 }, companyFit: { value: 'good' }, cell: 'undetermined' },
  },
  {
    why: 'a page that says nothing: everything is open',
    about: 'unknown',
    pages: [{}],
    expected: {
      band: { lower: 0, upper: 100 },
      companyFit: { value: 'unknown' },
      nextQuestion: { id: 'q.niche.confirm' },
      act: { headline: 'Not enough known yet' },
    },
  },
  {
    why: 'about says 28, the directory 101–250: the size is disputed and widens the band',
    about: 'conflict',
    pages: [
      { ...full, url: at('about') },
      { facts: [fact('headcount', { min: 101, max: 250 })], url: at('directory') },
    ],
    said: [choose('Luis Ortega')],
    expected: { band: { lower: 70, upper: 100 }, authority: { value: 'sufficient' }, companyFit: { value: 'good' } },
  },
  {
    why: 'an MSP with 300 people that breaks things and fixes them: B at most is not settled, C is out',
    pages: [{ facts: [...msp, fact('headcount', { min: 300, max: 300 })] }],
    said: answers({ 'criterion:recurring': 'no', 'criterion:owner_led': 'no', 'criterion:growing': 'no' }),
    expected: { band: { lower: 40, upper: 55 }, segment: 'enterprise' },
  },
  {
    why: 'the same, and it pays nobody: C',
    tier: 'C',
    pages: [{ facts: [...msp, fact('headcount', { min: 300, max: 300 })] }],
    said: answers({
      'criterion:recurring': 'no',
      'criterion:owner_led': 'no',
      'criterion:growing': 'no',
      'criterion:money': 'no',
    }),
    expected: { band: { lower: 40, upper: 40, tier: 'C' }, companyFit: { value: 'good' } },
  },
  {
    why: 'an MSP in Germany: a knock-out, provisional until somebody has talked to them',
    about: 'knock-out',
    pages: [{ facts: [fact('service', 'managed service provider'), fact('country', 'DE'), people28], people: [luis] }],
    said: [choose('Luis Ortega'), ...asked],
    expected: {
      band: { lower: 55, upper: 90 },
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
      route: { value: 'qualify' },
      tag: { value: 'not_allowed' },
      cell: 'poor_ready',
      act: { headline: 'Call before you disqualify: Luis Ortega, +1 512 555 0142' },
    },
  },
  {
    why: 'the same after the talk: final, and no tier any more',
    pages: [{ facts: [fact('service', 'managed service provider'), fact('country', 'DE'), people28], people: [luis] }],
    said: [choose('Luis Ortega'), ...asked, { kind: 'happened', event: 'talked', on: '2026-03-15' }],
    expected: { disqualified: { value: 'yes' }, route: { value: 'marketing' }, salesContactAllowed: 'no' },
  },
  {
    why: 'a software firm with its CEO: adjacent, one question decides',
    pages: [
      { facts: [fact('service', 'software development company'), fact('country', 'US'), people28], people: [luis] },
    ],
    said: [choose('Luis Ortega'), ...asked],
    expected: {
      band: { lower: 35, upper: 70 },
      nicheClass: 'adjacent',
      companyFit: { value: 'unknown' },
      tag: { value: 'not_yet' },
      nextQuestion: { id: 'q.niche.general_principles_ok' },
    },
  },
  {
    why: 'a law firm: outside, general e-mail only',
    pages: [{ facts: [fact('service', 'law firm'), fact('country', 'US')] }],
    expected: {
      band: { lower: 10, upper: 70 },
      nicheClass: 'outside',
      companyFit: { value: 'poor' },
      engage: 'no',
      act: { headline: 'General e-mail only' },
    },
  },
  {
    why: 'an MSP whose page also calls itself a marketing agency: disputed, asked',
    pages: [{ facts: [...msp, fact('service', 'marketing agency')] }],
    expected: { band: { lower: 10, upper: 100 }, nicheClass: 'unknown', nextQuestion: { id: 'q.niche.confirm' } },
  },
  {
    why: 'Dana chosen at a firm of 28: book only with the CEO, who is known by name',
    tier: 'A',
    pages: [full],
    said: [choose('Dana Whitfield'), ...asked],
    expected: {
      authority: { value: 'insufficient', mustJoin: ['ceo'] },
      fit: { value: 'poor' },
      cell: 'poor_ready',
      pursueAppointment: 'only_with_ceo',
      act: { headline: 'Help Dana, and book only with Luis Ortega', primary: { kind: 'copy' } },
    },
  },
  {
    why: 'Dana chosen at a firm of 51–200 people: the size does not settle it, the rank does not either',
    pages: [{ ...full, facts: [...msp, fact('headcount', { min: 40, max: 200 })] }],
    said: [choose('Dana Whitfield'), ...asked],
    expected: { authority: { value: 'unknown', mustJoin: [] }, tag: { value: 'not_yet' } },
  },
];

holdTo(agreed(mspToolkit), goldens);
