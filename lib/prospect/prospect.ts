import * as z from 'zod/mini';
import { AccountKey } from './account.ts';
import { Change } from './change.ts';
import { Fact } from './fact.ts';
import { Person } from './person.ts';
import { NextPage, PageKind } from './reading.ts';
import { Instant, textUpTo } from './text.ts';

/** A fact as kept: when it was first seen, and, if a later reading of the same page lacked it, since when it is gone. */
const kept = { firstSeenAt: Instant, goneAt: z.optional(Instant) };
export const SeenFact = z.intersection(Fact, z.object(kept));
export type SeenFact = z.infer<typeof SeenFact>;
export const SeenPerson = z.extend(Person, kept);
export type SeenPerson = z.infer<typeof SeenPerson>;

/** One page of the account as last read; facts that vanished from it stay, marked gone. */
export const SeenPage = z.object({
  url: textUpTo(4_000),
  title: textUpTo(300),
  kind: PageKind,
  readAt: Instant,
  facts: z.array(SeenFact).check(z.maxLength(1_000)),
  people: z.array(SeenPerson).check(z.maxLength(600)),
  words: textUpTo(64_000),
  nextPages: z.array(NextPage).check(z.maxLength(40)),
  truncated: z.boolean(),
});
export type SeenPage = z.infer<typeof SeenPage>;

/** An account as kept in the notebook: what pages showed and what the user said. All else is derived from it. */
export const Prospect = z.object({
  account: AccountKey,
  createdAt: Instant,
  updatedAt: Instant,
  pages: z.array(SeenPage).check(z.maxLength(200)),
  changes: z.array(Change).check(z.maxLength(20_000)),
});
export type Prospect = z.infer<typeof Prospect>;

/** A prospect nobody has read or said anything about yet. `at` is an instant. */
export const emptyProspect = (account: AccountKey, at: string): Prospect => ({
  account,
  createdAt: at,
  updatedAt: at,
  pages: [],
  changes: [],
});
