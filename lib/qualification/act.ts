import type { Act, Assessment, JudgedContact, Reason } from './assessment.ts';
import { asksForCeo, joiningOf, whoInWords } from './joining.ts';
import { know, valueAt } from './known.ts';
import { isTop } from './people.ts';
import { firstName, nameAndNumber, reach, readOn } from './reach.ts';
import { criteriaAsking, type Situation } from './situation.ts';
import { isSpoken } from './spoken.ts';

/** What the act is judged by. */
export type Acting = Omit<Assessment, 'act' | 'sheet' | 'definition' | 'profile'> & { situation: Situation };

const none: Act['primary'] = { kind: 'none' };
const words = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.map(({ text }) => text))].slice(0, 2).join('; ');
const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

/** What to say on the phone: the next question where it is one for the buyer, else who has a say in what we sell. */
function lineOf({ situation, nextQuestion, contact, proposedContact }: Acting): string {
  const whom = contact ?? proposedContact;
  const hello = whom ? `Hello ${firstName(whom.name)}. ` : 'Hello. ';
  if (nextQuestion && isSpoken(nextQuestion.id)) return hello + nextQuestion.text;
  return `${hello}This is about our ${situation.definition.sells}: who besides you would have a say in it?`;
}

/** An act that gets somebody on the phone. */
function callAct(a: Acting, headline: string, detail: string): Act {
  const whom = nameAndNumber(a.situation, a);
  return {
    headline: whom === '' ? headline : `${headline}: ${whom}`,
    detail,
    primary: reach(a.situation, a),
    line: lineOf(a),
  };
}

const quiet = (headline: string, detail: string): Act => ({ headline, detail, primary: none });

/** Somebody else known who may decide, when the chosen contact cannot. */
const whoDecides = ({ people, contact }: Acting): JudgedContact | undefined =>
  people.find((person) => isTop(person) && !person.gone && person.id !== contact?.id);

const inviting = (mustJoin: readonly string[]): string =>
  asksForCeo(mustJoin) ? 'your CEO' : whoInWords(mustJoin).replaceAll('the ', 'your ');

function invitation(a: Acting): Act {
  const { mustJoin } = a.authority;
  const top = asksForCeo(mustJoin) ? whoDecides(a) : undefined;
  const line = `It usually saves a second meeting if ${top?.name ?? inviting(mustJoin)} joins us. Can we find a time for all of us?`;
  const whom = a.contact ? firstName(a.contact.name) : 'them';
  const role = top?.name ?? (mustJoin.length > 0 ? whoInWords(mustJoin) : 'somebody who decides');
  return {
    headline: `Help ${whom}, and book only with ${role}`,
    detail: sentence(words(a.authority.reasons)),
    primary: { kind: 'copy', text: line, label: 'Copy the invitation' },
    line,
  };
}

/** Where the checklist asks for the kind of business, not knowing it is knowing nothing; else nothing at all must be met. */
const saysNothing = ({ nicheClass, criteria, situation }: Acting): boolean =>
  criteriaAsking(situation, 'niche').length > 0
    ? nicheClass === 'unknown'
    : criteria.every(({ value }) => value === 'unknown');

function onList(a: Acting): Act {
  if (a.companyFit.value === 'poor') return quiet('General e-mail only', sentence(words(a.companyFit.reasons)));
  if (a.gates.need.value === 'fail') return quiet('General e-mail only', sentence(words(a.gates.need.reasons)));
  if (a.authority.value === 'insufficient' && a.contact) {
    const top = whoDecides(a);
    const primary: Act['primary'] = top
      ? { kind: 'choose', contact: top, label: `Choose ${firstName(top.name)}` }
      : none;
    const whom = firstName(a.contact.name);
    return {
      headline: `No appointment with ${whom}: general e-mail only`,
      detail: sentence(words(a.authority.reasons)),
      primary,
    };
  }
  const isBlank = a.people.length === 0 && a.companyFit.value === 'unknown' && saysNothing(a);
  if (isBlank)
    return {
      headline: 'Nothing known yet',
      detail: 'Read a page that says what they do and who they are.',
      primary: readOn(a.situation),
    };
  return callAct(a, 'Worth a call', 'List, not a lead: an appointment setter may call.');
}

function withoutAuthority(a: Acting): Act {
  const { mustJoin } = a.authority;
  if (joiningOf(a.situation, mustJoin).value !== 'no') return invitation(a);
  const who = asksForCeo(mustJoin) ? 'the CEO' : whoInWords(mustJoin);
  return quiet(
    'Send information, then leave them to the drip',
    sentence(`${who} is not an option: no more follow-up for an appointment`),
  );
}

function notReady(a: Acting): Act {
  const isGathering = valueAt(a.situation, 'need.motive') === 'gathering_information';
  if (isGathering)
    return quiet('Send the information, keep in touch by drip', 'Only gathering information: no appointment now.');
  return quiet('Nurture: stay relevant', sentence(words(a.readiness.reasons)));
}

function toSales(a: Acting): Act {
  const asked = know(a.situation, 'engagement.asked_for').value;
  const what = asked === 'unknown' ? 'they asked for a response' : `they asked for: ${asked.replaceAll('_', ' ')}`;
  const { mustJoin } = a.authority;
  const join = mustJoin.length > 0 ? ` ${sentence(`${whoInWords(mustJoin)} must be on the call`)}` : '';
  return callAct(a, 'Sales: call now', `Good fit and sales-ready; ${what}.${join}`);
}

function ofLead(a: Acting): Act {
  if (a.disqualified.value === 'yes')
    return quiet('Not a qualified lead: general e-mail only', sentence(words(a.disqualified.reasons)));
  if (a.treatments.includes('call_before_disqualify'))
    return callAct(a, 'Call before you disqualify', sentence(words(a.disqualified.reasons)));
  if (a.companyFit.value === 'poor')
    return quiet('Stays with marketing: general e-mail', sentence(words(a.companyFit.reasons)));
  if (a.authority.value === 'insufficient') return withoutAuthority(a);
  if (a.route.value === 'sales') return toSales(a);
  if (a.readiness.value === 'not_ready') return notReady(a);
  return callAct(a, 'Qualify by phone', sentence(words(a.route.reasons)));
}

/** What to do now, before any classification. */
export function actOf(a: Acting): Act {
  if (a.stage.value === 'closed') return quiet('Closed', sentence(words(a.stage.reasons)));
  return a.stage.value === 'list' ? onList(a) : ofLead(a);
}
