import type { Day } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import { dayAfter, dayInWords, daysBetween, eventsOf, proofsOf } from './history.ts';
import type { Situation } from './situation.ts';

/** How long the last proof of intent lasts: the days left are 0 on its last day, negative once it is stale. */
export type Freshness = { last: Day; until: Day; daysLeft: number };

/** The freshness of intent; undefined while nothing proves any. */
export function freshnessOf(s: Situation): Freshness | undefined {
  const last = proofsOf(s).at(-1)?.on;
  if (last === undefined) return undefined;
  const until = dayAfter(last, s.definition.thresholds.intentValidDays);
  return { last, until, daysLeft: daysBetween(s.today, until) };
}

/** The freshness in words: "intent is fresh until 12 Mar 2026, 2 days left". */
export function freshnessWords({ until, daysLeft }: Freshness): string {
  const day = dayInWords(until);
  if (daysLeft < -1) return phrase('intent is stale since {day}, {days} days', { day, days: -daysLeft });
  if (daysLeft < 0) return phrase('intent is stale since {day}, 1 day', { day });
  if (daysLeft === 0) return phrase('intent is fresh until today');
  if (daysLeft === 1) return phrase('intent is fresh until {day}, 1 day left', { day });
  return phrase('intent is fresh until {day}, {days} days left', { day, days: daysLeft });
}

/** The first and the last day of the deal so far; undefined while it has no stage. */
function dealDays(s: Situation): { from: Day; to: Day } | undefined {
  const from = eventsOf(s, 'stage').find(({ on }) => on <= s.today)?.on;
  const end = eventsOf(s, 'outcome').at(-1)?.on ?? s.today;
  return from === undefined ? undefined : { from, to: end < s.today ? end : s.today };
}

/** Whole days of the deal on which no proof of intent was fresh; 0 while there is no deal. */
export function staleDays(s: Situation): number {
  const days = dealDays(s);
  if (days === undefined) return 0;
  let stale = 0;
  let open = days.from; // the first day that no proof looked at so far covers
  for (const { on } of proofsOf(s)) {
    const until = on < days.to ? on : days.to;
    stale += Math.max(0, daysBetween(open, until));
    const next = dayAfter(on, s.definition.thresholds.intentValidDays + 1);
    if (next > open) open = next;
  }
  return stale + Math.max(0, daysBetween(open, days.to));
}
