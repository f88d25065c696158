import type { Definition } from '../definition/definition.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrase, phrases } from '../words/phrase.ts';
import { dayInWords, type Event, eventsOf } from './history.ts';
import { byRule, byYou, type Known } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';
import { valueWords } from './value-words.ts';

const asks = ['demo', 'question', 'white_paper', 'information', 'consultation', 'other'] as const;
type Ask = (typeof asks)[number];

/** What the buyer did, newest day last. What the seller did is another kind of event, and shows nothing of them. */
const engagements = (s: Situation): Event[] => eventsOf(s, 'engaged');

const because = <V extends string>(value: V, text: string, { at }: Event): Known<V> => ({
  value,
  reasons: [{ by: 'you', text, at }],
});

const labels = phrases({
  response: 'Asked us for a response',
  asked: 'What they asked for',
  agreed: 'Took an action both teams agreed on',
  interest: 'Showed interest',
});
type Label = keyof typeof labels;
type Outright<V extends string> = { key: string; called: Label; inWords: (value: V) => string; values: readonly V[] };

/** An answer given outright; undefined while there is none, or where what was logged after it says otherwise. */
function outright<V extends string>(s: Situation, { key, called, inWords, values }: Outright<V>, logged?: Event) {
  const answer = answerTo(s, key);
  const value = values.find((one) => one === answer?.value);
  if (answer === undefined || value === undefined) return undefined;
  if (logged !== undefined && logged.at > answer.at) return undefined;
  const text = phrase('you said: {label}: {value}', { label: labels[called], value: inWords(value) });
  return { value, reasons: [byYou(text, key, answer)] } satisfies Known<V>;
}

const yesNo: readonly Exclude<Trilean, 'unknown'>[] = ['yes', 'no'];
const trilean = (key: string, called: Label): Outright<'yes' | 'no'> => ({
  key,
  called,
  inWords: (value) => phrase(value),
  values: yesNo,
});
const nothing = (called: Label): Known<'unknown'> => ({
  value: 'unknown',
  reasons: [byRule(phrase('{label}: not known', { label: labels[called] }))],
});

const response = trilean('engagement.requested_response', 'response');

/** Whether they asked for a response: once is enough, and what they did without asking takes nothing back. */
export function requestedResponse(s: Situation): Known<Trilean> {
  const told = engagements(s).filter(({ wantsResponse }) => wantsResponse !== undefined);
  const wanted = told.findLast(({ wantsResponse }) => wantsResponse);
  const said = outright(s, response, wanted);
  if (said) return said;
  if (wanted) return because('yes', phrase('asked for a response on {day}', { day: dayInWords(wanted.on) }), wanted);
  const last = told.at(-1);
  if (last) return because('no', phrase('no response wanted on {day}', { day: dayInWords(last.on) }), last);
  return nothing(response.called);
}

const askedKey: Outright<Ask> = {
  key: 'engagement.asked_for',
  called: 'asked',
  inWords: (value) => valueWords('engagement.asked_for', value),
  values: asks,
};

/** What they asked for last. */
export function askedFor(s: Situation): Known<Ask | 'unknown'> {
  const last = engagements(s).findLast((one) => one.askedFor !== undefined);
  const said = outright(s, askedKey, last);
  if (said) return said;
  if (last?.askedFor === undefined) return nothing(askedKey.called);
  const told = { what: valueWords('engagement.asked_for', last.askedFor), day: dayInWords(last.on) };
  return because(last.askedFor, phrase('asked for: {what}, {day}', told), last);
}

const agreedKey = trilean('readiness.agreed_action', 'agreed');

/** True for an action that sales and marketing have both approved: one team's word alone shows no readiness. */
const isAgreed = ({ approvedBy }: Definition['readyActions'][number]): boolean =>
  approvedBy.includes('sales') && approvedBy.includes('marketing');

/** Whether they took an action both teams agreed on: as logged under its label, or said outright, the newest word. */
export function agreedAction(s: Situation): Known<Trilean> {
  const agreed = new Set(s.definition.readyActions.filter(isAgreed).map(({ label }) => label));
  const last = engagements(s).findLast(({ what }) => what !== undefined && agreed.has(what));
  const said = outright(s, agreedKey, last);
  if (said) return said;
  if (last?.what === undefined) return nothing(agreedKey.called);
  const told = { what: phrase(last.what), day: dayInWords(last.on) };
  return because('yes', phrase('{what}, {day}', told), last);
}

const interestKey = trilean('engagement.interest', 'interest');

/** Whether they showed interest: anything they did of their own shows some. */
export function interest(s: Situation): Known<Trilean> {
  const last = engagements(s).at(-1);
  const said = outright(s, interestKey, last);
  if (said) return said;
  if (last === undefined) return nothing(interestKey.called);
  return because('yes', phrase('did something of their own on {day}', { day: dayInWords(last.on) }), last);
}
