import { phrase } from '../words/phrase.ts';
import type { Assessment, Reason } from './assessment.ts';
import { joiningOf, whoInWords } from './joining.ts';
import { valueAt } from './known.ts';
import { byRule } from './reasons.ts';
import type { Situation } from './situation.ts';

/** What the tag is judged by. */
export type Judged = Pick<
  Assessment,
  'gates' | 'companyFit' | 'authority' | 'contact' | 'proposedContact' | 'disqualified'
> & { hasFail: boolean };

/** What stands in the way for good, with its reasons. */
function blocks({ hasFail, companyFit, authority, disqualified, gates }: Judged): Reason[] {
  const company = companyFit.value === 'poor' ? companyFit.reasons : [];
  const fails = hasFail ? [...disqualified.reasons, ...(gates.need.value === 'fail' ? gates.need.reasons : [])] : [];
  return [
    ...company,
    ...(company.length > 0 ? [] : fails),
    ...(authority.value === 'insufficient' ? authority.reasons : []),
  ];
}

/** What is still open, in words. */
function open({ companyFit, authority, contact }: Judged): Reason[] {
  const nobody = contact === undefined && authority.value !== 'sufficient';
  const who = nobody
    ? [byRule(phrase('nobody with authority is chosen'))]
    : authority.value === 'unknown'
      ? authority.reasons
      : [];
  return [...(companyFit.value === 'unknown' ? companyFit.reasons : []), ...who];
}

const firstName = (name: string) => name.split(' ')[0] ?? name;

function unblocking({ companyFit, authority, contact, proposedContact }: Judged): string | undefined {
  if (authority.value === 'insufficient') {
    return authority.mustJoin.length === 0
      ? undefined
      : phrase('get {who} on the call', { who: whoInWords(authority.mustJoin) });
  }
  if (companyFit.value === 'unknown') return phrase('answer what is open about the company');
  if (contact === undefined)
    return proposedContact
      ? phrase('choose {whom}', { whom: firstName(proposedContact.name) })
      : phrase('find out who decides');
  return phrase('find out what {whom} may decide', { whom: firstName(contact.name) });
}

/** Whether money may be spent on direct mail and telemarketing to get an appointment, and what blocks it. */
export function tagOf(judged: Judged): Assessment['tag'] {
  const { companyFit, authority, hasFail } = judged;
  const step = unblocking(judged);
  const withStep = step === undefined ? {} : { unblock: step };
  if (companyFit.value === 'poor' || hasFail) return { value: 'not_allowed', reasons: blocks(judged) };
  if (authority.value === 'insufficient') return { value: 'not_allowed', reasons: blocks(judged), ...withStep };
  if (companyFit.value === 'good' && authority.value === 'sufficient')
    return { value: 'allowed', reasons: [...companyFit.reasons, ...authority.reasons] };
  return { value: 'not_yet', reasons: open(judged), ...withStep };
}

/** True when authority is all that is missing: the company is good and nothing else stands against them. */
const onlyAuthorityMissing = ({ companyFit, authority, hasFail }: Judged): boolean =>
  authority.value === 'insufficient' && companyFit.value === 'good' && !hasFail;

/** Whether to try for an appointment with the chosen contact. */
export function pursueOf(
  s: Situation,
  judged: Judged & Pick<Assessment, 'stage'>,
  tag: Assessment['tag']['value'],
): Assessment['pursueAppointment'] {
  if (judged.gates.need.value === 'not_now' || valueAt(s, 'appointment.wanted') === 'no') return 'no';
  if (tag === 'allowed') return 'yes';
  const { mustJoin } = judged.authority;
  const canBring = judged.stage.value !== 'list' && joiningOf(s, mustJoin).value !== 'no';
  if (onlyAuthorityMissing(judged) && canBring) return 'only_with_ceo';
  return tag === 'not_allowed' ? 'no' : 'not_yet';
}
