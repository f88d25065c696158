import type { Change, ChangeOf } from '../prospect/change.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { AccountView, Answer } from '../prospect/view.ts';

type Event = ChangeOf<'happened'>;

/** What a buyer who is back does, or a deal that goes on: after the end it is another deal. */
const beginnings: ReadonlySet<Event['event']> = new Set(['stage', 'engaged']);

/** What happened in one deal and tells nothing of the next; that we talked, asked, showed or weeded them out stays known. */
const ofOneDeal: ReadonlySet<Event['event']> = new Set(['outcome', 'stage', 'engaged', 'verified']);

/** Answers about one deal; what the company is, where they come from, who decides there and what they pay for stays known. */
const aboutOneDeal =
  /^(?:(?:opp|budget|intent|deal|readiness|late_cycle|need|appointment|request|joined|contract|ceo|cfo|decider|engineer|purchasing)\.|engagement\.(?!origin$)|(?:problem\.priority|money\.replace_reason)$)/;

/** How the deal before this one ended: the last end after which, on a later day, something of another deal happened. */
export function endedBefore({ standing: { events } }: AccountView): Event | undefined {
  const began = events.findLast(({ event }) => beginnings.has(event))?.on ?? '';
  return events.findLast(({ event, on }) => event === 'outcome' && on < began);
}

/** The account without what belongs to deals that are over: a deal begins anew after an outcome. */
export function ofThisDeal(view: AccountView): AccountView {
  const ended = endedBefore(view)?.on;
  if (ended === undefined) return view;
  const { standing } = view;
  const isOfIt = ([question, { at }]: [string, Answer]) => !aboutOneDeal.test(question) || at.slice(0, 10) > ended;
  return {
    ...view,
    standing: {
      ...standing,
      answers: new Map([...standing.answers].filter(isOfIt)),
      events: standing.events.filter(({ event, on }) => !ofOneDeal.has(event) || on > ended),
    },
  };
}

/** The account as it stood before the deal after this end began: what was said of that deal, and all that happened since, is left out. */
export function beforeNextDeal(prospect: Prospect, { standing: { events } }: AccountView, end: Event): Prospect {
  const began = events.find(({ event, on }) => beginnings.has(event) && on > end.on)?.on;
  if (began === undefined) return prospect;
  const isEarlier = (change: Change): boolean => {
    if (change.kind === 'happened') return change.on < began;
    return change.kind !== 'answered' || !aboutOneDeal.test(change.question) || change.at.slice(0, 10) < began;
  };
  return { ...prospect, changes: prospect.changes.filter(isEarlier) };
}
