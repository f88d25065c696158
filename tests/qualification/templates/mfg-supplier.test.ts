import { mfgSupplier } from '../../../lib/definition/templates/mfg-supplier.ts';
import { answers, choose, fact, type Page, person } from '../made.ts';
import { agreed, type Golden, holdTo, lead, saysOf, talked } from './goldens.ts';

const definition = agreed(mfgSupplier, {
  'mfg_supplier.service_area': ['US', 'CA'],
  'mfg_supplier.process.words': ['die casting', 'aluminum'],
  'mfg_supplier.certs.words': ['ISO 9001', 'IATF 16949'],
});

const at = (path: string) => `https://northgate.example/${path}`;
const people = (min: number, max = min) => fact('headcount', { min, max });
const maker = fact('service', 'manufacturer');
const us = fact('country', 'US');
const pia = person('Pia Moreno', 'Purchasing Manager', { phone: '+15125550142' });
const egon = person('Egon Falk', 'Design Engineer');
const mia = person('Mia Chen', 'Marketing Manager');
const gus = person('Gus Hardy', 'General Manager');
const words = 'Pumps from aluminum die casting, reshoring since 2024. Suppliers work to IATF 16949.';
const suppliers = { kind: 'supplier' as const, url: at('suppliers'), label: 'For suppliers' };
const site = (size: number, some = [pia, egon, mia, gus]): Page => ({
  facts: [maker, us, people(size)],
  people: some,
  words,
  nextPages: [suppliers],
});
const lacks = answers({ 'criterion:certs': 'no', 'criterion:dual': 'no', 'criterion:portal': 'no' });

const goldens: Golden[] = [
  {
    why: 'a manufacturer with our process, our certificate, reshoring and a supplier page: only the volume is open, A',
    pages: [site(240)],
    tier: 'A',
    expected: { band: { lower: 85, upper: 100 }, companyFit: { value: 'good' }, nicheClass: 'target' },
  },
  {
    why: 'purchasing and the engineer who specifies are both there, and the volume is told: to sales with all points',
    pages: [site(240)],
    said: [choose('Pia Moreno'), ...lead, ...answers({ volume: 'above_minimum', 'engineer.can_join': 'yes' })],
    tier: 'A',
    expected: {
      band: { lower: 100, upper: 100 },
      authority: { value: 'sufficient' },
      route: { value: 'sales' },
      tag: { value: 'allowed' },
    },
  },
  {
    why: 'whether the engineer who specifies joins purchasing was not asked',
    about: 'unknown',
    pages: [site(240)],
    said: [choose('Pia Moreno'), ...lead],
    tier: 'A',
    expected: { authority: { value: 'unknown' }, nextQuestion: { id: 'q.authority.engineer_joins' } },
  },
  {
    why: 'the engineer alone does not buy, and purchasing does not join',
    pages: [site(240)],
    said: [choose('Egon Falk'), ...lead, ...answers({ 'purchasing.can_join': 'no' })],
    tier: 'A',
    expected: {
      authority: { value: 'insufficient', mustJoin: ['purchasing'] },
      nextQuestion: { id: 'q.authority.decider_on_call' },
      act: { headline: 'Help Egon, and book only with the purchasing manager' },
    },
  },
  {
    why: 'a marketing manager has no part in buying parts',
    pages: [site(240)],
    said: [choose('Mia Chen'), ...lead],
    tier: 'A',
    expected: { authority: { value: 'insufficient', mustJoin: ['engineering'] }, cell: 'poor_ready' },
  },
  {
    why: 'in a firm of 60 the general manager decides',
    pages: [site(60)],
    said: [choose('Gus Hardy'), ...lead],
    tier: 'A',
    expected: { authority: { value: 'sufficient' }, route: { value: 'sales' } },
  },
  {
    why: 'the assistant of a general manager is none',
    pages: [site(60, [person('Ada Brook', 'Assistant General Manager')])],
    said: [choose('Ada Brook'), ...lead],
    tier: 'A',
    expected: {
      authority: { value: 'insufficient', mustJoin: ['owner'] },
      tag: { unblock: 'get the owner on the call' },
    },
  },
  {
    why: 'at 900 people the category manager decides with approved budget, quality and engineering known by name',
    pages: [site(900, [person('Cem Aydin', 'Category Manager'), egon, person('Nora Quist', 'Quality Manager')])],
    said: [choose('Cem Aydin'), ...lead, ...answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product' })],
    tier: 'A',
    expected: { authority: { value: 'sufficient' }, segment: 'enterprise', route: { value: 'sales' } },
  },
  {
    why: 'the same with nobody of quality known by name: it stays open, and is asked',
    about: 'unknown',
    pages: [site(900, [person('Cem Aydin', 'Category Manager'), egon])],
    said: [choose('Cem Aydin'), ...lead, ...answers({ 'budget.status': 'earmarked', 'budget.for': 'this_product' })],
    tier: 'A',
    expected: { authority: { value: 'unknown' }, nextQuestion: { id: 'q.authority.others_named' } },
  },
  {
    why: 'a NAICS code of 336 is one of manufacturing, whatever else the page says of itself',
    pages: [{ facts: [fact('industry', 'NAICS 336350'), us], words: 'aluminum' }],
    expected: { band: { lower: 50, upper: 100 }, nicheClass: 'target', companyFit: { value: 'good' } },
  },
  {
    why: 'a page that says neither what they are nor where: everything is open, the kind of business is asked first',
    about: 'unknown',
    pages: [{ words: 'Welcome' }],
    expected: {
      band: { lower: 0, upper: 100 },
      companyFit: { value: 'unknown' },
      nextQuestion: { id: 'q.niche.confirm', answers: [{}, { label: 'Something else' }] },
    },
  },
  {
    why: 'a wholesaler makes nothing: a must fails',
    pages: [{ facts: [fact('service', 'wholesaler'), us], words }],
    expected: { nicheClass: 'outside', companyFit: { value: 'poor' }, engage: 'no' },
  },
  {
    why: 'one page says manufacturer, another wholesaler: disputed, so nobody claims either',
    about: 'conflict',
    pages: [site(240), { facts: [fact('service', 'wholesaler')], url: at('about') }],
    expected: { band: { lower: 65, upper: 100 }, nicheClass: 'unknown', companyFit: { value: 'unknown' } },
  },
  {
    why: 'the plant is in Poland, too far to ship to: hard, provisional until the call',
    about: 'knock-out',
    pages: [{ facts: [maker, fact('country', 'PL')], words }],
    said: lead,
    expected: { companyFit: { value: 'poor' }, disqualified: { value: 'provisional' }, route: { value: 'qualify' } },
  },
  {
    why: 'they require a certificate we lack: a hard knock-out that also takes the points',
    about: 'knock-out',
    pages: [site(240)],
    said: [...lead, ...answers({ 'certificates.required': 'not_held' })],
    expected: {
      band: { lower: 70, upper: 85 },
      companyFit: { value: 'poor' },
      disqualified: { value: 'provisional' },
    },
  },
  {
    why: 'export control forbids it and they were told so: out',
    about: 'knock-out',
    pages: [site(240)],
    said: [...lead, ...answers({ export_blocked: 'yes' }), talked],
    expected: { disqualified: { value: 'yes' }, salesContactAllowed: 'no' },
  },
  {
    why: 'below the minimum order: soft, the company still fits and the user confirms',
    about: 'knock-out',
    pages: [site(240)],
    said: answers({ volume: 'below_minimum' }),
    tier: 'A',
    expected: {
      band: { lower: 85, upper: 85 },
      companyFit: { value: 'good' },
      disqualified: { value: 'provisional' },
      tag: { value: 'not_allowed' },
    },
  },
  {
    why: 'a plain manufacturer of our process with the volume is a B',
    pages: [{ facts: [maker, us], words: 'Aluminum die casting' }],
    said: [...lacks, ...answers({ volume: 'above_minimum' })],
    tier: 'B',
    expected: { band: { lower: 65, upper: 65 }, companyFit: { value: 'good' } },
  },
  {
    why: 'with somebody to ask and who decides settled, what could knock them out comes before points',
    pages: [site(240)],
    said: [
      choose('Pia Moreno'),
      ...lead,
      ...saysOf('Pia Moreno', { 'contact.authority': 'sufficient' }),
      ...answers({ 'company.segment': 'smb', 'need.timing': 'now' }),
    ],
    tier: 'A',
    expected: { nextQuestion: { id: 'q.check.certificates' } },
  },
];

holdTo(definition, goldens);
