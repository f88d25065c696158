import { phrase, phrases } from '../words/phrase.ts';
import type { Assessment, Reason } from './assessment.ts';
import { firstAppointment, talkedTo } from './history.ts';
import type { Situation } from './situation.ts';

/** Why a prospect is weeded out, by code, in words. */
export const weedOutCodes = phrases({
  out_of_area: 'outside our market',
  not_offered: 'wants what we do not offer',
  niche_mismatch: 'not our kind of business',
  no_problem: 'does not have the problem',
  cannot_pay: 'cannot pay',
  cheaper_only: 'wants it cheaper, nothing else',
  price_shopper: 'shops on price',
  required_rfp: 'must collect offers',
  just_curious: 'just curious',
  no_authority_no_ceo: 'cannot decide, and nobody else can join',
  competitor: 'sells what we sell',
  duplicate: 'is here twice',
  bad_data: 'what we have of them is wrong',
  asked_not_to_contact: 'asked us not to contact them',
});
export type WeedOutCode = keyof typeof weedOutCodes;

const isCode = (code: string | undefined): code is WeedOutCode =>
  code !== undefined && Object.hasOwn(weedOutCodes, code);

/** A code in words; what is no code of ours stays as it is. */
export const weedOutWords = (code: string): string => (isCode(code) ? weedOutCodes[code] : code);

/** Nothing a talk could change. */
const atOnce: ReadonlySet<WeedOutCode> = new Set(['duplicate', 'bad_data', 'asked_not_to_contact']);
/** Told for sure by a first appointment only: tire kickers, looky-loos, price shoppers. */
const afterAppointment: ReadonlySet<WeedOutCode> = new Set(['price_shopper', 'required_rfp', 'just_curious']);

/** The code that stands against the prospect; undefined while there is none. */
export function weedOutOf({ view }: Situation): WeedOutCode | undefined {
  const code = view.standing.events.findLast(({ event }) => event === 'weeded')?.what;
  return isCode(code) ? code : undefined;
}

/** What the code comes to: final at once, after a talk or after the first appointment, provisional before. */
export function weededOutOf(s: Situation): Assessment['disqualified'] {
  const code = weedOutOf(s);
  if (code === undefined) return { value: 'no', reasons: [] };
  const reasons: Reason[] = [{ by: 'you', text: phrase('weeded out: {why}', { why: weedOutWords(code) }) }];
  const known = afterAppointment.has(code) ? firstAppointment(s) : talkedTo(s);
  const isFinal = atOnce.has(code) || known.value === 'yes';
  return { value: isFinal ? 'yes' : 'provisional', reasons };
}
