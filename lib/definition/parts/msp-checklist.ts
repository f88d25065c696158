import type { Criterion, KnockOut } from '../definition.ts';

/** Countries served until the team says otherwise. */
export const area = ['US'];

/** The checklist of the MSP toolkit; weights sum to 100. */
export const criteria: Criterion[] = [
  {
    id: 'niche',
    label: 'Is a VAR, MSP or IT-services company',
    kind: 'must',
    weight: 30,
    test: { test: 'niche' },
    phase: 'page',
    gate: 'niche',
    whereToLook: 'home or services page: managed services, managed IT, VAR, reseller, IT support, help desk',
    question: 'q.niche.confirm',
  },
  {
    id: 'geo',
    label: 'In a market we serve',
    kind: 'must',
    weight: 10,
    test: { test: 'country', in: area },
    phase: 'page',
    gate: 'geography',
    whereToLook: 'footer, contact page, structured address',
    question: 'q.geo.in_service_area',
  },
  {
    id: 'owner_led',
    label: 'Owner or CEO is named on the site',
    kind: 'nice',
    weight: 15,
    test: {
      test: 'any',
      of: [
        { test: 'people', seniorities: ['owner'] },
        { test: 'people', seniorities: ['c-suite'], functions: ['general-management'] },
      ],
    },
    phase: 'page',
    whereToLook: 'about or team page',
    question: 'q.ask.owner_named',
  },
  {
    id: 'recurring',
    label: 'Sells managed or recurring services, not only break-fix',
    kind: 'nice',
    weight: 15,
    test: {
      test: 'text',
      as: 'offer',
      any: [
        'managed services',
        'managed service',
        'managed it',
        'fully managed',
        'co-managed',
        'per user per month',
        'per user, per month',
        'per-user pricing',
        'flat fee',
        'flat-fee',
        'flat rate',
        'flat-rate',
        'fixed monthly fee',
        'monthly subscription',
      ],
    },
    phase: 'page',
    whereToLook: 'services or pricing page',
    question: 'q.ask.recurring',
  },
  {
    id: 'money',
    label: 'Already pays outside help for marketing or sales, or says it can spend',
    kind: 'nice',
    weight: 15,
    test: {
      test: 'any',
      of: [
        { test: 'answer', question: 'money.outsources_now', is: ['yes'], not: ['no'] },
        { test: 'answer', question: 'money.willing_to_spend', is: ['yes'], not: ['no'] },
      ],
    },
    phase: 'first_conversation',
    whereToLook: 'ask on the first conversation',
    question: 'q.money.outsourcing_today',
  },
  {
    id: 'size',
    label: '5 to 100 people',
    kind: 'nice',
    weight: 10,
    test: { test: 'headcount', min: 5, max: 100 },
    phase: 'page',
    whereToLook: 'about page, directory listing, careers page',
    question: 'q.ask.size_5_100',
  },
  {
    id: 'growing',
    label: 'Hiring sales or marketing, new office, acquisition',
    kind: 'signal',
    weight: 5,
    test: { test: 'signal', any: ['hiring_sales', 'hiring_marketing', 'new_location', 'acquisition'], withinDays: 90 },
    phase: 'page',
    whereToLook: 'careers or news page',
    question: 'q.ask.growing',
  },
];

/** What ends fit for the MSP toolkit, each of it only after a call. */
export const knockOuts: KnockOut[] = [
  {
    id: 'out_of_area',
    label: 'Outside the geographic market we serve',
    test: { test: 'not', of: { test: 'country', in: area } },
    soft: false,
    callBeforeDisqualify: true,
    gate: 'geography',
  },
  {
    id: 'not_offered',
    label: 'Wants something we do not sell or deliver',
    test: { test: 'answer', question: 'request.is_offered', is: ['no'], not: ['yes'] },
    soft: false,
    callBeforeDisqualify: true,
    gate: 'scope',
  },
  {
    id: 'adjacent_refused',
    label: 'IT-related but not in the niche, and general principles only is a deal killer',
    test: {
      test: 'all',
      of: [
        { test: 'answer', question: 'company.niche', is: ['adjacent'], not: ['target', 'outside'] },
        { test: 'answer', question: 'niche.accepts_general', is: ['no'], not: ['yes'] },
      ],
    },
    soft: false,
    callBeforeDisqualify: true,
    gate: 'niche',
  },
  {
    id: 'cheaper_only',
    label: 'Leaves the current provider only to pay less',
    test: { test: 'answer', question: 'money.replace_reason', is: ['cheaper'], not: ['poor_service'] },
    soft: true,
    callBeforeDisqualify: true,
    gate: 'money',
  },
  {
    id: 'price_or_rfp',
    label: 'Price shopping, or an RFP because it is required',
    test: {
      test: 'answer',
      question: 'need.motive',
      is: ['price_shopping', 'rfp_required'],
      not: ['genuine', 'gathering_information'],
    },
    soft: true,
    callBeforeDisqualify: true,
  },
];
