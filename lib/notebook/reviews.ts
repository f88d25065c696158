import type { Reply } from '../bridge/protocol.ts';
import { rowLine } from '../exchange/backup-line.ts';
import type { Reads, Writes } from './schema.ts';
import { metaOf, type Work } from './transaction.ts';

/** When the two teams last looked at wins and losses together, and since when there is anything to look at. */
export async function lastReviewIn(at: Reads): Promise<Reply<'review.last'>> {
  const [reviewedAt = null, setUp] = await Promise.all([metaOf(at, 'reviewedAt'), metaOf(at, 'setUp')]);
  return { reviewedAt, begunAt: setUp?.consentAt ?? null };
}

/** Notes that they did at the instant `now`; a clock that has run ahead takes no review back. */
export async function keepReviewIn(at: Writes, now: string): Promise<Work<Reply<'review.last'>>> {
  const last = await lastReviewIn(at);
  if (last.reviewedAt !== null && last.reviewedAt >= now) return { reply: last };
  await at.objectStore('meta').put(now, 'reviewedAt');
  return { reply: { ...last, reviewedAt: now }, added: 0, said: [rowLine({ reviewedAt: now })] };
}

/** Takes over from a backup when the last review was, if that is later than ours. */
export async function takeReview(at: Writes, reviewedAt: string): Promise<void> {
  const ours = await metaOf(at, 'reviewedAt');
  if (ours === undefined || reviewedAt > ours) await at.objectStore('meta').put(reviewedAt, 'reviewedAt');
}
