import { reviewDue } from '../lib/qualification/review-due.ts';
import { phrase } from '../lib/words/phrase.ts';

type DueProps = { last: string; today: string; reviewDays: number };

/** That it is time to look at wins and losses together, in a sentence; undefined while it is not. `last` and `today` are days. */
export function dueWords({ last, today, reviewDays }: DueProps): string | undefined {
  const { daysAgo, isDue } = reviewDue(last, today, { reviewDays });
  return isDue
    ? phrase('Time to look at wins and losses together: {days} days since the last time.', { days: daysAgo })
    : undefined;
}
