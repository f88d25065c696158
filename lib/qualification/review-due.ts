import type { Day } from '../prospect/text.ts';
import { daysBetween } from './history.ts';

/** How long ago the two teams last looked at wins and losses together, and whether it is time again. */
export type ReviewDue = { daysAgo: number; isDue: boolean };

/** Whether a review is due on a day: `last` is the last one, or the day the work began. */
export function reviewDue(last: Day, today: Day, { reviewDays }: { reviewDays: number }): ReviewDue {
  const daysAgo = Math.max(0, daysBetween(last, today));
  return { daysAgo, isDue: daysAgo >= reviewDays };
}
