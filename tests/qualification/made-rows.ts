import type { Saying } from '../../lib/prospect/change.ts';
import { reviewRow } from '../../lib/qualification/review-row.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, prospectFrom, signed, today } from './made.ts';

/** The end of a deal. */
export const ended = (what: string, on = today, rest = {}) => happened('outcome', on, { what, ...rest });
/** What an account says of which these things were said. */
export const rowOf = (sayings: readonly Saying[], pages: Parameters<typeof prospectFrom>[0] = []) =>
  reviewRow(prospectFrom(pages, sayings), signed, today);

/** They came by themselves and want an answer. */
export const isLead = answers({ 'engagement.requested_response': 'yes', 'engagement.origin': 'inbound' });
const wanted = answers({ 'need.timing': 'now', 'appointment.wanted': 'yes' });
/** They do not need it now. */
export const notNow = answers({ 'need.timing': 'mildly_curious' });
/** A good fit. */
export const good = answers({ 'icp.checklist': 'good' });
const poor = answers({ 'icp.checklist': 'poor' });
/** Somebody who decides is the contact. */
export const decides: Saying[] = [
  { kind: 'contact-set', contact: 'ada', name: 'Ada Winter' },
  { kind: 'chosen', contact: 'ada' },
  { kind: 'answered', question: 'contact.authority@ada', value: 'sufficient' },
];
/** Leads of each cell. */
export const cells = {
  good_ready: [...isLead, ...good, ...decides, ...wanted],
  poor_ready: [...isLead, ...poor, ...wanted],
  good_not_ready: [...isLead, ...good, ...decides, ...notNow],
  poor_not_ready: [...isLead, ...poor, ...notNow],
} as const;
/** So many leads of a cell. */
export const rows = (cell: keyof typeof cells, times: number, more: readonly Saying[] = []) =>
  Array.from({ length: times }, () => rowOf([...cells[cell], ...more]));
