import * as z from 'zod/mini';
import { Currency } from '../prospect/fact.ts';
import { JobFunction, Seniority } from '../prospect/person.ts';
import { PageKind } from '../prospect/reading.ts';
import { CountryCode, someText } from '../prospect/text.ts';
import { Role } from './vocabulary.ts';

const words = z.array(someText(80)).check(z.maxLength(200));
/** A set the team fills in; null shows "fill in" and counts unknown. */
const fillIn = <T extends z.ZodMiniType>(set: T) => z.nullable(set);

/** The business is of the definition's target class. */
const niche = z.object({ test: z.literal('niche') });
/** The company is in one of these countries. */
const country = z.object({ test: z.literal('country'), in: fillIn(z.array(CountryCode).check(z.maxLength(250))) });
/** The interval of people lies within min..max. */
const headcount = z.object({ test: z.literal('headcount'), min: z.optional(z.int()), max: z.optional(z.int()) });
/** The interval of a year's revenue lies within min..max, both in this currency. In another currency it is unknown. */
const revenue = z.object({
  test: z.literal('revenue'),
  min: z.optional(z.number().check(z.minimum(0))),
  max: z.optional(z.number().check(z.minimum(0))),
  currency: Currency,
});
/** Somebody named has one of these ranks and (if given) functions; "buying" are the definition's own. Never "no" from absence. */
const people = z.object({
  test: z.literal('people'),
  seniorities: z.optional(z.array(Seniority)),
  functions: z.optional(z.union([z.literal('buying'), fillIn(z.array(JobFunction))])),
});
/** Nobody plays this part: "no" once somebody is named, "yes" only when a whole team page names everybody with a title. */
const nobody = z.object({ test: z.literal('nobody'), role: Role, seniorities: z.array(Seniority) });
/** What the company calls its business is one of these kinds. Never "no" from another one. */
const industry = z.object({ test: z.literal('industry'), any: words });
/** Those a company may sell to. */
export const Buyers = z.enum(['businesses', 'consumers']);
/** They sell to businesses, or to consumers, as they say or their prices tell. Never "no": who says one may do the other too. */
const sellsTo = z.object({ test: z.literal('sellsTo'), to: Buyers });
/** They say they are in so many places, or addresses in so many towns are known. Never "no": pages seldom list them all. */
const locations = z.object({ test: z.literal('locations'), min: z.int().check(z.minimum(2)) });
/**
 * The company says one of these words or phrases of itself (whole words, case folded); "offer": that it sells what they name.
 * Never "no": who denies one of them may do another.
 */
const text = z.object({ test: z.literal('text'), any: fillIn(words), as: z.optional(z.literal('offer')) });
const answers = z.array(someText(60)).check(z.maxLength(60));
/** The rep's answer to a question is one of these values; `not` values count against. */
const answer = z.object({
  test: z.literal('answer'),
  question: someText(80),
  is: answers,
  not: z.optional(answers),
});
/** A dated signal of one of these kinds, or of hiring for the functions that buy, not older than `withinDays` (undated signals count unknown). */
const signal = z.object({
  test: z.literal('signal'),
  any: z.array(someText(40)).check(z.maxLength(40)),
  hiringFor: z.optional(z.literal('buying')),
  withinDays: z.int().check(z.minimum(1), z.maximum(3650)),
});
/** The site runs one of these technologies. */
const technology = z.object({ test: z.literal('technology'), any: fillIn(words) });
/** The site has a page of this kind or with one of these words in its address or label. */
const page = z.object({ test: z.literal('page'), kinds: z.optional(z.array(PageKind)), words: z.optional(words) });

const single = [
  niche,
  country,
  headcount,
  revenue,
  people,
  nobody,
  industry,
  sellsTo,
  locations,
  text,
  answer,
  signal,
  technology,
  page,
] as const;
const several = z.array(z.union(single)).check(z.minLength(1), z.maxLength(12));
/** One of several tests passes: yes if any yes, no if all no, else unknown. */
const anyOf = z.object({ test: z.literal('any'), of: several });
/** All of several tests pass: no if any no, yes if all yes, else unknown. */
const allOf = z.object({ test: z.literal('all'), of: several });
/** The first of several tests that is known settles it: what was said before what pages show. */
const firstOf = z.object({ test: z.literal('first'), of: several });
const not = z.object({ test: z.literal('not'), of: z.union(single) });

/** What a criterion or knock-out asks: typed, never prose, with three answers. */
export const Test = z.union([...single, anyOf, allOf, firstOf, not]);
export type Test = z.infer<typeof Test>;
