import type { Criterion, KnockOut } from '../definition.ts';

/** Advertising pixels and marketing automation, by the names they go by. */
const martech = [
  ...['Google Ads', 'Meta Pixel', 'Facebook Pixel', 'LinkedIn Insight Tag', 'Microsoft Advertising', 'TikTok Pixel'],
  ...['X Pixel', 'Pinterest Tag', 'AdRoll', 'Criteo', 'HubSpot', 'Marketo', 'Pardot', 'Salesforce Marketing Cloud'],
  ...['Oracle Eloqua', 'ActiveCampaign', 'Mailchimp', 'Klaviyo', 'Brevo', 'Adobe Campaign'],
];

/** The checklist of an agency; weights sum to 100. */
export const agencyCriteria: Criterion[] = [
  {
    id: 'size',
    label: '20 to 500 employees',
    kind: 'must',
    weight: 15,
    test: { test: 'headcount', min: 20, max: 500 },
    phase: 'page',
    whereToLook: 'about page, careers page',
    question: 'q.ask.size_20_500',
  },
  {
    id: 'industry',
    label: 'In one of our niches',
    kind: 'must',
    weight: 20,
    test: { test: 'niche' },
    phase: 'page',
    gate: 'niche',
    whereToLook: 'home page',
    question: 'q.niche.confirm',
    toFillIn: 'Your niches: kinds of business, about three',
  },
  {
    id: 'geo',
    label: 'Same language and within four time zones',
    kind: 'must',
    weight: 10,
    test: { test: 'country', in: null },
    phase: 'page',
    gate: 'geography',
    whereToLook: 'contact page',
    question: 'q.geo.in_service_area',
    toFillIn: 'Countries of your language within four time zones',
  },
  {
    id: 'owner',
    label: 'Somebody who decides on marketing is named, or the founder acts as one',
    kind: 'nice',
    weight: 15,
    test: {
      test: 'any',
      of: [
        {
          test: 'people',
          seniorities: ['owner', 'c-suite', 'vp', 'director', 'head', 'manager'],
          functions: ['marketing'],
        },
        { test: 'people', seniorities: ['owner'] },
      ],
    },
    phase: 'page',
    whereToLook: 'team page',
    question: 'q.ask.marketing_decider',
  },
  {
    id: 'spend',
    label: 'Signs of spending on marketing: advertising pixels, automation',
    kind: 'nice',
    weight: 15,
    test: { test: 'technology', any: martech },
    phase: 'page',
    whereToLook: 'what the site runs on; events page',
    question: 'q.ask.marketing_spend',
  },
  {
    id: 'outsources',
    label: 'Has worked with an agency before',
    kind: 'nice',
    weight: 15,
    test: { test: 'answer', question: 'money.outsources_now', is: ['yes'], not: ['no'] },
    phase: 'first_conversation',
    whereToLook: 'credit in the footer, case studies; ask',
    question: 'q.money.outsourcing_today',
  },
  {
    id: 'trigger',
    label: 'New head of marketing, funding, rebrand or launch in the last 120 days',
    kind: 'signal',
    weight: 10,
    test: {
      test: 'signal',
      any: ['new_head_of_marketing', 'funding', 'rebrand', 'product_launch'],
      withinDays: 120,
    },
    phase: 'page',
    whereToLook: 'news, careers page',
    question: 'q.ask.agency_trigger',
  },
];

/** What ends fit for an agency, each of it only after a call. */
export const agencyKnockOuts: KnockOut[] = [
  {
    id: 'in_house',
    label: 'Has a whole team in house and says it will not outsource',
    test: { test: 'answer', question: 'outsourcing_policy', is: ['none'], not: ['open'] },
    soft: true,
    callBeforeDisqualify: true,
    question: 'q.check.outsourcing',
  },
  {
    id: 'spec',
    label: 'Wants a free pitch',
    test: { test: 'answer', question: 'wants_spec_work', is: ['yes'], not: ['no'] },
    soft: true,
    callBeforeDisqualify: true,
    question: 'q.check.spec_work',
  },
  {
    id: 'below_retainer',
    label: 'Cannot reach the minimum retainer',
    test: { test: 'answer', question: 'money.meets_minimum', is: ['no'], not: ['yes'] },
    soft: true,
    callBeforeDisqualify: true,
    gate: 'money',
    question: 'q.check.minimum',
  },
  {
    id: 'conflict',
    label: 'Competes directly with a client of ours',
    test: { test: 'answer', question: 'client_conflict', is: ['yes'], not: ['no'] },
    soft: false,
    callBeforeDisqualify: true,
    question: 'q.check.conflict',
  },
];
