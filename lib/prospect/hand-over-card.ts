import * as z from 'zod/mini';
import { Day, Id, Instant, someText, textUpTo } from './text.ts';

/** One line of a card as it read then: what it is about, what was said of it, and why. */
const line = z.object({
  label: someText(160),
  says: textUpTo(200),
  why: z.array(textUpTo(300)).check(z.maxLength(8)),
});

/** A page's words that a verdict rested on. */
const proof = z.object({ says: textUpTo(300), excerpt: textUpTo(300), url: textUpTo(4_000), readAt: Instant });

/** What was known of an account on the day it was handed over, in the words of that day: frozen, so that nobody argues about it later. */
export const HandOverCard = z.object({
  asOf: Day,
  account: someText(200),
  headline: textUpTo(300),
  /** The person it is about, as named then; empty when nobody was chosen. */
  contact: textUpTo(300),
  definition: z.object({ id: Id, version: z.int(), name: someText(80), status: z.enum(['agreed', 'draft']) }),
  verdicts: z.array(line).check(z.maxLength(40)),
  criteria: z.array(line).check(z.maxLength(80)),
  /** What nobody knew then, in words. */
  unknown: z.array(textUpTo(200)).check(z.maxLength(60)),
  proofs: z.array(proof).check(z.maxLength(60)),
});
export type HandOverCard = z.infer<typeof HandOverCard>;
