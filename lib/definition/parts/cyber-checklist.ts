import type { Criterion, KnockOut } from '../definition.ts';
import type { Test } from '../test.ts';
import { cheaperOnly, notOffered, outOfArea } from './common-knock-outs.ts';

/** Rules and audits a company names when it stands under them. */
const rulebooks: Test & { test: 'text' } = {
  test: 'text',
  any: [
    ...['hipaa', 'pci dss', 'pci compliance', 'pci compliant', 'soc 2', 'soc2', 'cmmc', 'iso 27001', 'iso/iec 27001'],
    ...['glba', 'gramm-leach-bliley', 'nist 800-171', 'dfars', 'nis2'],
  ],
};

/** Businesses that are regulated or audited by what they are: health, finance, defence, legal, payments. */
const regulatedBusinesses: Test & { test: 'industry' } = {
  test: 'industry',
  any: [
    ...['hospital', 'medical practice', 'medical clinic', 'dental clinic', 'dental practice', 'pharmacy', 'care home'],
    ...['home care agency', 'orthodontist', 'psychology practice', 'medical device manufacturer'],
    ...['pharmaceutical company', 'health insurer', 'bank', 'credit union', 'insurance agency', 'insurance company'],
    ...['investment company', 'financial advisor', 'mortgage broker', 'fintech company', 'payment processor'],
    ...['accounting firm', 'law firm', 'patent law firm', 'notary office', 'defense contractor', 'defence contractor'],
    'government agency',
  ],
};

const answered = (question: string): Test & { test: 'answer' } => ({
  test: 'answer',
  question,
  is: ['yes'],
  not: ['no'],
});

/** The checklist of a managed security seller; weights sum to 100. */
export const cyberCriteria: Criterion[] = [
  {
    id: 'money',
    label: 'Can carry 5,000 a month: 50 or more people, or regulated, or venture funded, or says so',
    kind: 'must',
    weight: 20,
    test: {
      test: 'any',
      of: [
        { test: 'headcount', min: 50 },
        answered('regulated'),
        rulebooks,
        regulatedBusinesses,
        answered('money.vc_backed'),
        answered('money.willing_to_spend'),
        answered('money.meets_minimum'),
      ],
    },
    phase: 'first_conversation',
    whereToLook: 'about page, news; else ask',
    question: 'q.check.minimum',
  },
  {
    id: 'geo',
    label: 'In our service area',
    kind: 'must',
    weight: 10,
    test: { test: 'country', in: null },
    phase: 'page',
    gate: 'geography',
    whereToLook: 'contact page',
    question: 'q.geo.in_service_area',
    toFillIn: 'Countries you serve',
  },
  {
    id: 'regulated',
    label: 'Regulated or audited: health, finance, defence, legal, payments',
    kind: 'nice',
    weight: 20,
    test: { test: 'first', of: [answered('regulated'), rulebooks, regulatedBusinesses] },
    phase: 'page',
    whereToLook: 'trust page, footer',
    question: 'q.check.regulated',
  },
  {
    id: 'outsources',
    label: 'Already outsources IT or security',
    kind: 'nice',
    weight: 15,
    test: answered('money.outsources_now'),
    phase: 'first_conversation',
    whereToLook: 'ask on the first conversation',
    question: 'q.money.outsourcing_today',
  },
  {
    id: 'no_ciso',
    label: 'No security leader is named on a team page that was read',
    kind: 'nice',
    weight: 10,
    test: { test: 'nobody', role: 'security', seniorities: ['owner', 'c-suite', 'vp', 'director', 'head', 'manager'] },
    phase: 'page',
    whereToLook: 'team page; while none was read, nobody can say that they have none',
    question: 'q.ask.no_security_lead',
  },
  {
    id: 'trigger',
    label: 'Insurance renewal, audit finding, incident, or a customer demands security',
    kind: 'signal',
    weight: 15,
    test: {
      test: 'answer',
      question: 'need.trigger',
      is: ['insurance_or_audit', 'incident', 'customer_demand'],
      not: ['none'],
    },
    phase: 'first_conversation',
    whereToLook: 'ask; news',
    question: 'q.check.trigger',
  },
  {
    id: 'sites',
    label: 'Several sites, or people who work from home',
    kind: 'nice',
    weight: 10,
    test: { test: 'first', of: [answered('remote'), { test: 'locations', min: 2 }] },
    phase: 'page',
    whereToLook: 'contact page, careers page',
    question: 'q.check.sites',
  },
];

/** What ends fit for a managed security seller, each of it only after a call. */
export const cyberKnockOuts: KnockOut[] = [
  {
    id: 'home_user',
    label: 'Home user or below the minimum, and not willing to spend',
    test: {
      test: 'all',
      of: [
        { test: 'answer', question: 'money.meets_minimum', is: ['no'], not: ['yes'] },
        { test: 'answer', question: 'money.willing_to_spend', is: ['no', 'unknown'], not: ['yes'] },
      ],
    },
    soft: true,
    callBeforeDisqualify: true,
    gate: 'money',
  },
  outOfArea('Outside our service area'),
  cheaperOnly('Only wants a cheaper provider'),
  notOffered('Needs work outside our expertise, like forensics of industrial systems'),
];
