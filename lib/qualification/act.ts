import { phrase } from '../words/phrase.ts';
import type { Act, JudgedContact, Reason } from './assessment.ts';
import { dayInWords, endWords, eventsOf } from './history.ts';
import { asksForCeo, inviting, joiningOf, whoInWords } from './joining.ts';
import { know, valueAt } from './known.ts';
import { type Acting, openingLine } from './opening-line.ts';
import { ownLine, spoken, written } from './own-lines.ts';
import { isTop } from './people.ts';
import { firstName, hasEmail, nameAndNumber, reach, readForAddress, readOn } from './reach.ts';
import { criteriaAsking } from './situation.ts';
import { valueWords } from './value-words.ts';
import { weedOutCodes, weedOutOf } from './weed-out.ts';

const none: Act['primary'] = { kind: 'none' };
const words = (reasons: readonly Reason[]): string =>
  [...new Set(reasons.map(({ text }) => text))].slice(0, 2).join('; ');
const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

/** An act that gets somebody on the phone. */
function callAct(a: Acting, headline: string, detail: string): Act {
  const whom = nameAndNumber(a.situation, a);
  return {
    headline: whom === '' ? headline : phrase('{what}: {whom}', { what: headline, whom }),
    detail,
    primary: reach(a.situation, a),
    line: ownLine(a, spoken) ?? openingLine(a),
  };
}

const quiet = (headline: string, detail: string): Act => ({ headline, detail, primary: none });

/** An act that needs an address to write to; while none is known it says so, and reads on where one may stand. */
function byEmail(a: Acting, headline: string, why: string): Act {
  if (hasEmail(a.situation)) return quiet(headline, why);
  const missing = phrase('No e-mail address of theirs is known yet.');
  return { headline, detail: why === '' ? missing : `${why} ${missing}`, primary: readForAddress(a.situation) };
}

/** Somebody else known who may decide, when the chosen contact cannot. */
const whoDecides = ({ people, contact }: Acting): JudgedContact | undefined =>
  people.find((person) => isTop(person) && !person.gone && person.id !== contact?.id);

function invitation(a: Acting): Act {
  const { mustJoin } = a.authority;
  const top = asksForCeo(mustJoin) ? whoDecides(a) : undefined;
  const ours = phrase('It usually saves a second meeting if {who} joins us. Can we find a time for all of us?', {
    who: top?.name ?? inviting(mustJoin),
  });
  const line = ownLine(a, written) ?? ours;
  const whom = a.contact ? firstName(a.contact.name) : phrase('them');
  const who = top?.name ?? (mustJoin.length > 0 ? whoInWords(mustJoin) : phrase('somebody who decides'));
  return {
    headline: phrase('Help {whom}, and book only with {who}', { whom, who }),
    detail: sentence(words(a.authority.reasons)),
    primary: { kind: 'copy', text: line, label: phrase('Copy the invitation') },
    line,
  };
}

/** Where the checklist asks for the kind of business, not knowing it is knowing nothing; else nothing at all must be met. */
const saysNothing = ({ nicheClass, criteria, situation }: Acting): boolean =>
  criteriaAsking(situation, 'niche').length > 0
    ? nicheClass === 'unknown'
    : criteria.every(({ value }) => value === 'unknown');

/** On a list, a contact who cannot decide gets no appointment; who decides is chosen instead where known. */
function listedWithoutAuthority(a: Acting, contact: JudgedContact): Act {
  const top = whoDecides(a);
  const headline = phrase('No appointment with {whom}: general e-mail only', { whom: firstName(contact.name) });
  const detail = sentence(words(a.authority.reasons));
  if (top === undefined) return byEmail(a, headline, detail);
  const label = phrase('Choose {whom}', { whom: firstName(top.name) });
  return { headline, detail, primary: { kind: 'choose', contact: top, label } };
}

function onList(a: Acting): Act {
  const emailOnly = phrase('General e-mail only');
  if (a.disqualified.value === 'yes') return byEmail(a, emailOnly, sentence(words(a.disqualified.reasons)));
  if (a.companyFit.value === 'poor') return byEmail(a, emailOnly, sentence(words(a.companyFit.reasons)));
  if (a.gates.need.value === 'fail') return byEmail(a, emailOnly, sentence(words(a.gates.need.reasons)));
  if (a.authority.value === 'insufficient' && a.contact) return listedWithoutAuthority(a, a.contact);
  const isSomebodyToCall = a.contact !== undefined || a.proposedContact !== undefined;
  if (!isSomebodyToCall && a.companyFit.value === 'unknown' && saysNothing(a))
    return {
      headline: phrase('Not enough known yet'),
      detail: phrase('Read a page that says what they do and who they are.'),
      primary: readOn(a.situation),
    };
  const owner = phrase('List, not a lead: marketing keeps it, and an appointment setter may call.');
  return callAct(a, phrase('Worth a call'), owner);
}

function withoutAuthority(a: Acting): Act {
  const { mustJoin } = a.authority;
  if (joiningOf(a.situation, mustJoin).value !== 'no') return invitation(a);
  const who = asksForCeo(mustJoin) ? phrase('the CEO') : whoInWords(mustJoin);
  return byEmail(
    a,
    phrase('Send information, then leave them to the drip'),
    sentence(phrase('{who} is not an option: no more follow-up for an appointment', { who })),
  );
}

function notReady(a: Acting): Act {
  const isGathering = valueAt(a.situation, 'need.motive') === 'gathering_information';
  if (isGathering)
    return quiet(
      phrase('Send the information, keep in touch by drip'),
      phrase('Only gathering information: no appointment now.'),
    );
  return quiet(phrase('Nurture: stay relevant'), sentence(words(a.readiness.reasons)));
}

function toSales(a: Acting): Act {
  const asked = know(a.situation, 'engagement.asked_for').value;
  const detail =
    asked === 'unknown'
      ? phrase('Good fit and sales-ready; they asked for a response.')
      : phrase('Good fit and sales-ready; they asked for: {what}.', {
          what: valueWords('engagement.asked_for', asked),
        });
  const { mustJoin } = a.authority;
  const join = sentence(phrase('{who} must be on the call', { who: whoInWords(mustJoin) }));
  return callAct(a, phrase('Sales: call now'), mustJoin.length > 0 ? `${detail} ${join}` : detail);
}

function ofLead(a: Acting): Act {
  const against = sentence(words(a.disqualified.reasons));
  if (a.disqualified.value === 'yes') return byEmail(a, phrase('Not a qualified lead: general e-mail only'), against);
  if (a.treatments.includes('call_before_disqualify')) return callAct(a, phrase('Call before you disqualify'), against);
  if (a.companyFit.value === 'poor')
    return byEmail(a, phrase('Stays with marketing: general e-mail'), sentence(words(a.companyFit.reasons)));
  if (a.authority.value === 'insufficient') return withoutAuthority(a);
  if (a.route.value === 'sales') return toSales(a);
  if (a.readiness.value === 'not_ready') return notReady(a);
  return callAct(a, phrase('Qualify by phone'), sentence(words(a.route.reasons)));
}

/** How it ended, told first; and what opens it again, for nothing else does. */
function closed({ situation: s }: Acting): Act {
  const last = eventsOf(s, 'outcome').at(-1);
  if (last === undefined) throw new Error('A closed deal has an outcome.');
  return quiet(
    phrase('Closed: {how}', { how: endWords(last) }),
    phrase('Since {day}. It opens again when they ask for something or come to a stage of a new deal.', {
      day: dayInWords(last.on),
    }),
  );
}

/** What is to be done about a deal that is open, with how the one before it ended. */
function open(a: Acting): Act {
  const act = a.stage.value === 'list' ? onList(a) : ofLead(a);
  const { ended } = a.situation;
  if (ended === undefined) return act;
  const told = { how: endWords(ended), day: dayInWords(ended.on) };
  return { ...act, detail: `${phrase('Their last deal ended on {day}: {how}.', told)} ${act.detail}`.trim() };
}

/** What to do now, before any classification. */
export function actOf(a: Acting): Act {
  if (a.stage.value === 'closed') return closed(a);
  if (weedOutOf(a.situation) === 'asked_not_to_contact') return quiet(sentence(weedOutCodes.asked_not_to_contact), '');
  return open(a);
}
