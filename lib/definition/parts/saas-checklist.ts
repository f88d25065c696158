import type { Criterion, KnockOut } from '../definition.ts';
import { notOffered } from './common-knock-outs.ts';

/** North America, the United Kingdom and the European Union. */
export const saasRegion = [
  ...['US', 'CA', 'MX', 'GB'],
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
];

/** The checklist of a SaaS seller; weights sum to 100. */
export const saasCriteria: Criterion[] = [
  {
    id: 'size',
    label: '100 to 1,000 employees',
    kind: 'must',
    weight: 20,
    test: { test: 'headcount', min: 100, max: 1000 },
    phase: 'page',
    whereToLook: 'about page, careers page, directory',
    question: 'q.ask.size_100_1000',
  },
  {
    id: 'geo',
    label: 'In North America, the UK or the EU',
    kind: 'must',
    weight: 10,
    test: { test: 'country', in: saasRegion },
    phase: 'page',
    gate: 'geography',
    whereToLook: 'footer, contact page',
    question: 'q.geo.in_service_area',
  },
  {
    id: 'b2b',
    label: 'Sells to businesses',
    kind: 'must',
    weight: 10,
    test: {
      test: 'any',
      of: [
        {
          test: 'text',
          any: [
            ...['request a demo', 'book a demo', 'schedule a demo', 'get a demo', 'for teams', 'for your team'],
            ...['enterprise plan', 'enterprise customers', 'enterprise software', 'for enterprise', 'for enterprises'],
            ...['enterprise-grade', 'enterprise-ready', 'b2b', 'for businesses', 'business customers'],
          ],
        },
        { test: 'sellsTo', to: 'businesses' },
      ],
    },
    phase: 'page',
    whereToLook: 'home page, pricing page',
    question: 'q.ask.b2b',
  },
  {
    id: 'problem',
    label: 'Shows the problem we solve',
    kind: 'nice',
    weight: 20,
    test: { test: 'text', any: null },
    phase: 'page',
    whereToLook: 'careers page and job adverts, product pages',
    question: 'q.ask.problem',
    toFillIn: 'Words that show the problem you solve',
  },
  {
    id: 'tech',
    label: 'Runs a tool we integrate with or replace',
    kind: 'nice',
    weight: 15,
    test: { test: 'technology', any: null },
    phase: 'page',
    whereToLook: 'integrations page, job adverts; what the site runs on',
    question: 'q.ask.tools',
    toFillIn: 'Tools you integrate with or replace',
  },
  {
    id: 'owner_function',
    label: 'The function that buys has a named head',
    kind: 'nice',
    weight: 10,
    test: { test: 'people', seniorities: ['owner', 'c-suite', 'vp', 'director', 'head'], functions: 'buying' },
    phase: 'page',
    whereToLook: 'team page',
    question: 'q.ask.function_head',
  },
  {
    id: 'trigger',
    label: 'Funding, a new executive, or hiring for the function that buys, in the last 90 days',
    kind: 'signal',
    weight: 10,
    test: { test: 'signal', any: ['funding', 'new_executive'], hiringFor: 'buying', withinDays: 90 },
    phase: 'page',
    whereToLook: 'news, careers page',
    question: 'q.ask.software_trigger',
  },
  {
    id: 'security',
    label: 'Has a security or compliance page: buys software properly',
    kind: 'nice',
    weight: 5,
    test: { test: 'page', kinds: ['security'] },
    phase: 'page',
    whereToLook: 'footer',
    question: 'q.ask.security_page',
  },
];

/** What ends fit for a SaaS seller, each of it only after a call. */
export const saasKnockOuts: KnockOut[] = [
  {
    id: 'competitor',
    label: 'Sells what we sell',
    test: { test: 'answer', question: 'company.is_competitor', is: ['yes'], not: ['no'] },
    soft: false,
    callBeforeDisqualify: true,
    question: 'q.check.competitor',
  },
  {
    id: 'too_small',
    label: 'Fewer than 20 employees',
    test: { test: 'headcount', max: 19 },
    soft: true,
    callBeforeDisqualify: true,
  },
  {
    id: 'locked',
    label: 'Signed with an alternative less than six months ago: renewal is more than six months away',
    test: {
      test: 'answer',
      question: 'contract.renewal',
      is: ['later'],
      not: ['no_contract', 'within_six_months'],
    },
    soft: true,
    callBeforeDisqualify: true,
    question: 'q.check.renewal',
  },
  notOffered('Needs something out of scope'),
];
