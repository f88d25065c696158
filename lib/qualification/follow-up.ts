import type { Treatment } from '../definition/vocabulary.ts';
import type { AccountView } from '../prospect/view.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';

/** The kinds of follow-up a list of prospects may be made for. */
export const followUps = ['general_email', 'direct_mail', 'telemarketing'] as const satisfies Treatment[];
export type FollowUp = (typeof followUps)[number];

/** Whether a prospect may be in a list for a kind of follow-up, and in words why not. */
export type Admission = { isIn: true } | { isIn: false; why: string };

/** How a kind of follow-up reaches somebody: the chosen contact first, then the company. */
const reachedBy: Record<FollowUp, (view: AccountView, contact: Assessment['contact']) => string | undefined> = {
  general_email: (view, contact) => contact?.email ?? view.one('email')?.value,
  direct_mail: (view) => view.one('address')?.value.street,
  telemarketing: (view, contact) => contact?.phone ?? view.one('phone')?.value,
};

const missing = (kind: FollowUp): string =>
  ({
    general_email: phrase('no e-mail address known'),
    direct_mail: phrase('no postal address known'),
    telemarketing: phrase('no telephone number known'),
  })[kind];

/**
 * The spend guard: money goes to those with the tag, while nothing stands against it; general e-mail to everybody who did not
 * ask to be left alone (source S4: no tag, no direct mail and no telemarketing).
 */
export function admissionOf(kind: FollowUp, view: AccountView, a: Assessment): Admission {
  const left = (why: string): Admission => ({ isIn: false, why });
  const weeded = view.standing.events.findLast(({ event }) => event === 'weeded');
  if (weeded?.what === 'asked_not_to_contact') return left(phrase('asked us not to contact them'));
  if (a.treatments.length === 0) return left(phrase('nothing that the definition allows'));
  if (kind !== 'general_email' && !a.treatments.includes(kind)) return left(phrase('no sweet-spot tag that holds'));
  return reachedBy[kind](view, a.contact) === undefined ? left(missing(kind)) : { isIn: true };
}

/** The kinds of follow-up a prospect may get, and those it may not, as far as the method goes. */
export function spendingOf(a: Pick<Assessment, 'treatments'>): { allowed: FollowUp[]; forbidden: FollowUp[] } {
  const may = (kind: FollowUp) => (kind === 'general_email' ? a.treatments.length > 0 : a.treatments.includes(kind));
  return { allowed: followUps.filter(may), forbidden: followUps.filter((kind) => !may(kind)) };
}
