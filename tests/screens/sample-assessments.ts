import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Assessment, JudgedContact, Reason } from '../../lib/qualification/assessment.ts';
import { prospectOf, seen } from './samples.ts';

const contacts = viewOf(prospectOf()).contacts;
const judged = (name: string, level: JudgedContact['level']): JudgedContact => {
  const contact = contacts.find((contact) => contact.name === name);
  if (contact === undefined) throw new Error(`The sample has nobody called ${name}.`);
  return { ...contact, level };
};

/** The founder, who decides. */
export const luis = judged('Luis Ortega', 'ceo');
/** The marketing manager, who does not. */
export const dana = judged('Dana Whitfield', 'manager');

const rule = (text: string): Reason => ({ by: 'rule', text });
const page = (text: string, evidence: Evidence): Reason => ({ by: 'page', text, evidence });
const unknown = { value: 'unknown' as const, reasons: [] };

const criterion = {
  asks: 'text' as const,
  phase: 'page' as const,
  kind: 'nice' as const,
  disputed: false,
  needsFillIn: false,
  reasons: [],
};
const criteria: Assessment['criteria'] = [
  {
    ...criterion,
    id: 'niche',
    label: 'VAR, MSP or IT services',
    kind: 'must',
    weight: 30,
    value: 'yes',
    reasons: [page('managed service provider', seen('/', 'We are a [managed service provider] for clinics'))],
    whereToLook: 'home, services page',
  },
  {
    ...criterion,
    id: 'market',
    label: 'In a market we serve',
    kind: 'must',
    weight: 10,
    value: 'yes',
    reasons: [page('US', seen('/contact', '[Austin, TX 78701]'))],
    whereToLook: 'contact page',
  },
  {
    ...criterion,
    id: 'size',
    label: '5 to 100 people',
    weight: 10,
    value: 'unknown',
    disputed: true,
    reasons: [
      page('28 people', seen('/about', 'a [team of 28] in Austin')),
      page('101–250 people', seen('/directory', 'employees: [101–250]')),
    ],
    whereToLook: 'about page',
  },
  {
    ...criterion,
    id: 'recurring',
    label: 'Sells recurring services',
    weight: 15,
    value: 'unknown',
    whereToLook: 'services, pricing',
  },
  {
    ...criterion,
    id: 'outside-help',
    label: 'Pays outside help for marketing',
    weight: 15,
    value: 'unknown',
    phase: 'first_conversation',
    whereToLook: 'ask',
  },
  {
    ...criterion,
    id: 'owner',
    label: 'Owner or CEO is named on the site',
    weight: 15,
    value: 'yes',
    reasons: [page('Luis Ortega', seen('/about', 'founded by [Luis Ortega]'))],
    whereToLook: 'team page',
  },
  {
    ...criterion,
    id: 'hiring',
    label: 'Hiring sales or marketing',
    kind: 'signal',
    weight: 5,
    value: 'no',
    reasons: [rule('no open position')],
    whereToLook: 'careers',
  },
];

const outsources = (value: string): Saying[] => [{ kind: 'answered', question: 'money.outsources_now', value }];

/** A good account nobody has talked to: list, worth a call. */
export const assessment: Assessment = {
  definition: { id: mspToolkit.id, version: 7, name: 'MSP toolkit', status: 'draft' },
  profile: { id: 'msp', name: 'MSP' },
  criteria,
  knockOuts: [],
  band: { lower: 55, upper: 95 },
  nicheClass: 'target',
  gates: {
    niche: { value: 'pass', reasons: [] },
    geography: { value: 'pass', reasons: [] },
    scope: unknown,
    problem: unknown,
    money: unknown,
    need: unknown,
  },
  companyFit: { value: 'good', reasons: [] },
  authority: { value: 'unknown', reasons: [rule('nobody is chosen')], mustJoin: [] },
  proposedContact: luis,
  people: [luis, dana],
  fit: { value: 'unknown', reasons: [] },
  readiness: unknown,
  cell: 'undetermined',
  stage: { value: 'list', reasons: [rule('they have not asked for anything yet')] },
  opportunity: {
    met: 0,
    missing: [],
    unknown: ['timeline', 'decision_maker', 'budget', 'buyer_next_steps', 'urgency_driver'],
  },
  disqualified: { value: 'no', reasons: [] },
  route: { value: 'marketing', reasons: [] },
  tag: { value: 'not_yet', reasons: [rule('nobody with authority is chosen')], unblock: 'choose Luis Ortega' },
  pursueAppointment: 'not_yet',
  treatments: ['build_permission'],
  engage: 'yes',
  leadQualified: 'yes',
  salesContactAllowed: 'unknown',
  saleGate: { value: 'blocked', reason: 'dm_problem' },
  permission: { level: 0, next: 1, closingAsk: 'no' },
  segment: 'smb',
  hasDeal: false,
  trulyQualified: unknown,
  reverify: 'yes',
  forecast: 'exclude',
  noDecisionRisk: 'normal',
  peopleGap: [],
  salesGaps: ['authority', 'budget', 'timeframe'],
  act: {
    headline: 'Worth a call: choose whom',
    detail: 'Luis Ortega, Founder & CEO, leads a firm of 28.',
    primary: { kind: 'choose', contact: luis, label: 'Choose Luis' },
  },
  nextQuestion: {
    id: 'q.money.outsourcing_today',
    text: 'Who handles your marketing today, and why look at something new?',
    answers: [
      { label: 'Outside help', says: outsources('yes') },
      { label: 'In house', says: outsources('no') },
    ],
    settles: 'settles 15 points',
  },
  sheet: [
    {
      group: 'money',
      key: 'money.outsources_now',
      label: 'Pays outside help already',
      reasons: [],
      choices: [
        { label: 'Yes', says: outsources('yes') },
        { label: 'No', says: outsources('no') },
      ],
    },
    {
      group: 'need',
      key: 'need.timing',
      label: 'Need',
      stands: 'Now',
      reasons: [],
      choices: [
        { label: 'Now', says: [{ kind: 'answered', question: 'need.timing', value: 'now' }] },
        { label: 'Mildly curious', says: [{ kind: 'answered', question: 'need.timing', value: 'mildly_curious' }] },
      ],
    },
  ],
};

/** The same account with Luis chosen, who decides. */
export const worthACall: Assessment = {
  ...assessment,
  contact: luis,
  authority: { value: 'sufficient', reasons: [rule('a CEO decides in a firm of 28')], mustJoin: [] },
  fit: { value: 'good', reasons: [] },
  tag: { value: 'allowed', reasons: [rule('niche, market and authority are good')] },
  act: {
    headline: 'Worth a call: Luis Ortega, +1 512 555 0142',
    detail: 'List, not a lead: an appointment setter may call.',
    primary: { kind: 'call', contact: luis, label: 'Call Luis', phone: '+15125550142' },
    line: 'Luis, who looks after your marketing since you opened the second office?',
  },
};
