import type { Saying } from '../prospect/change.ts';
import type { Day } from '../prospect/text.ts';
import { dayAfter, daysBetween, eventsOf } from './history.ts';
import type { Situation } from './situation.ts';

/** Why nobody should ask outright on a day: the nearest ask, how many days before it (after it when negative), and when it opens. */
export type AskLock = { asked: Day; daysAgo: number; opens: Day };

/** How often the buyer was asked outright in this deal whether they still want it. */
export const askCount = (s: Situation): number =>
  eventsOf(s, 'asked').filter(({ on }) => s.ended === undefined || on > s.ended.on).length;

/** What forbids an explicit ask on a day; undefined when the gap to every other is kept. */
export function askLock(s: Situation, on: Day): AskLock | undefined {
  const gap = s.definition.thresholds.minAskGapDays;
  const near = eventsOf(s, 'asked').findLast((ask) => Math.abs(daysBetween(ask.on, on)) < gap);
  return near && { asked: near.on, daysAgo: daysBetween(near.on, on), opens: dayAfter(near.on, gap) };
}

/** Logs an explicit ask; within the gap only with a reason that was typed, else undefined. */
export function askSaying(s: Situation, { on, reason = '' }: { on: Day; reason?: string }): Saying | undefined {
  const typed = reason.trim().slice(0, 300);
  if (askLock(s, on) !== undefined && typed === '') return undefined;
  return { kind: 'happened', event: 'asked', on, ...(typed === '' ? {} : { reason: typed }) };
}
