import type { ChangeOf } from '../prospect/change.ts';
import type { Day, Trilean } from '../prospect/text.ts';
import { languageSpoken, oncePerLanguage, phrase } from '../words/phrase.ts';
import type { JudgedContact } from './assessment.ts';
import { saidOf } from './people.ts';
import { byRule, byYou, type Known } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';

/** Something that happened on a day. */
export type Event = ChangeOf<'happened'>;

/** Events of one kind, oldest first. */
export const eventsOf = ({ view }: Situation, kind: Event['event']): Event[] =>
  view.standing.events.filter(({ event }) => event === kind);

const dayLength = 86_400_000;
/** False for what only looks like a day: "2026-13-41". */
const isOfCalendar = (day: Day): boolean => !Number.isNaN(Date.parse(day));

/** The day so many whole days after another; before it when negative. */
export const dayAfter = (day: Day, days: number): Day =>
  isOfCalendar(day) ? new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10) : day;

/** Making one takes as long as judging an account. */
const calendar = oncePerLanguage(
  () => new Intl.DateTimeFormat(languageSpoken(), { dateStyle: 'medium', timeZone: 'UTC' }),
);

/** A day as the user's language writes it: "12 Mar 2026". */
export const dayInWords = (day: Day): string => (isOfCalendar(day) ? calendar('medium').format(new Date(day)) : day);

/** Whole days from one day to another; negative when the first is later. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** What happened when: talks and appointments are all that is told. */
function eventWords({ event, on }: Event): string {
  const day = dayInWords(on);
  return event === 'appointment' ? phrase('appointment on {day}', { day }) : phrase('talked on {day}', { day });
}

/** Whether something has happened: yes by an event, else as answered. */
const happened = (s: Situation, kinds: readonly Event['event'][], key: string): Known<Trilean> => {
  const event = kinds.map((kind) => eventsOf(s, kind).at(-1)).find((found) => found !== undefined);
  if (event) return { value: 'yes', reasons: [{ by: 'you', text: eventWords(event), at: event.at }] };
  const answer = answerTo(s, key);
  if (answer?.value !== 'yes' && answer?.value !== 'no')
    return { value: 'unknown', reasons: [byRule(phrase('nothing logged so far'))] };
  return {
    value: answer.value,
    reasons: [byYou(answer.value === 'yes' ? phrase('you said: yes') : phrase('you said: no'), key, answer)],
  };
};

/** Whether somebody has talked to them; a first appointment is a talk. */
export const talkedTo = (s: Situation): Known<Trilean> => happened(s, ['talked', 'appointment'], 'talked_to');

/** Whether the first appointment was held. */
export const firstAppointment = (s: Situation): Known<Trilean> =>
  happened(s, ['appointment'], 'first_appointment.held');

/** How a deal may end. */
export const outcomes = ['bought_from_us', 'bought_similar', 'bought_different_category', 'no_decision'] as const;

/** How a deal ended, in words: "bought from us". */
export const endWords = ({ what = '' }: Event): string => phrase(what.replaceAll('_', ' '));

/** How the deal ended, if it did; open again once something of a new one happened on a later day. */
export function outcomeOf(s: Situation): Known<(typeof outcomes)[number] | 'unknown'> {
  const last = eventsOf(s, 'outcome').at(-1);
  const value = outcomes.find((outcome) => outcome === last?.what);
  if (last === undefined || value === undefined) {
    const why = s.ended ? phrase('a new deal has begun since the last one ended') : phrase('no outcome logged');
    return { value: 'unknown', reasons: [byRule(why)] };
  }
  return {
    value,
    reasons: [{ by: 'you', text: `${endWords(last)}, ${dayInWords(last.on)}`, at: last.at }],
  };
}

const named = (events: readonly Event[]): string[] => [
  ...new Set(events.map(({ what }) => what ?? '').filter((what) => what !== '')),
];

const listOf = (s: Situation, key: string): string[] => {
  const value = answerTo(s, key)?.value;
  return Array.isArray(value) ? value : [];
};

/** Name of the tag that opens direct mail and telemarketing. */
export const sweetSpot = 'sweet_spot';

/** Whether the sweet-spot tag is on. */
export function isTagged({ view }: Situation): Known<Trilean> {
  const tag = view.standing.tags.find(({ tag }) => tag === sweetSpot);
  if (tag === undefined) return { value: 'unknown', reasons: [byRule(phrase('never tagged'))] };
  return {
    value: tag.on ? 'yes' : 'no',
    reasons: [{ by: 'you', text: tag.reason || phrase('you tagged it'), question: 'tag.applied', at: tag.at }],
  };
}

/** Whether budget was ever set aside: as said, else yes while it is earmarked now. */
export function everEarmarked(s: Situation): Known<Trilean> {
  const key = 'budget.ever_earmarked';
  const said = answerTo(s, key);
  if (said?.value === 'yes' || said?.value === 'no')
    return {
      value: said.value,
      reasons: [
        byYou(
          said.value === 'yes' ? phrase('you said: it was budgeted once') : phrase('you said: it was never budgeted'),
          key,
          said,
        ),
      ],
    };
  const now = answerTo(s, 'budget.status');
  if (now?.value !== 'earmarked')
    return { value: 'unknown', reasons: [byRule(phrase('not asked whether it was budgeted'))] };
  return { value: 'yes', reasons: [byYou(phrase('you said: budget is earmarked'), 'budget.status', now)] };
}

/** Stages the deal has reached, oldest first. */
export const stagesSoFar = (s: Situation): string[] => named(eventsOf(s, 'stage'));

/** Proofs of intent up to today, oldest first: a day that has not come proves nothing. */
export const proofsOf = (s: Situation): Event[] => eventsOf(s, 'verified').filter(({ on }) => on <= s.today);

/** Stages at which the buyer did something that showed intent. */
export const verifiedStages = (s: Situation): string[] => [
  ...named(proofsOf(s)),
  ...listOf(s, 'intent.verified_stages'),
];

/** The day of the last proof of intent, and of the last explicit ask. */
export const lastDay = (s: Situation, kind: 'verified' | 'asked'): Day | undefined =>
  (kind === 'verified' ? proofsOf(s) : eventsOf(s, kind)).at(-1)?.on;

const numberOf = (s: Situation, key: string): number | undefined => {
  const value = answerTo(s, key)?.value;
  return typeof value === 'number' ? value : undefined;
};

/** Step of the permission ladder, 0 to 5; a stranger until said otherwise. */
export const permissionLevel = (s: Situation): number => numberOf(s, 'permission.level') ?? 0;

const said = (s: Situation, person: JudgedContact) => saidOf(s.view, 'contact.is_decision_maker', person)?.value;

/** Whether somebody decides: as said, else by running the firm and still being there. */
export const decides = (s: Situation, person: JudgedContact): boolean =>
  said(s, person) === 'yes' ||
  (said(s, person) !== 'no' && !person.gone && (person.level === 'owner' || person.level === 'ceo'));

/** How many people are known, and how many of them decide; undefined while nobody is known or was counted. */
export function peopleCounted(s: Situation): { contacts: number; deciding: number | undefined } {
  const contacts = Math.max(
    s.people.filter(({ isElsewhere }) => !isElsewhere).length,
    numberOf(s, 'people.contacts') ?? 0,
  );
  const seen = s.people.filter((person) => decides(s, person)).length;
  const said = numberOf(s, 'people.decision_makers_named');
  const isCounted = said !== undefined || s.people.length > 0;
  return { contacts, deciding: isCounted ? Math.max(seen, said ?? 0) : undefined };
}
