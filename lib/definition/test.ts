import * as z from 'zod/mini';
import { JobFunction, Seniority } from '../prospect/person.ts';
import { PageKind } from '../prospect/reading.ts';
import { CountryCode, someText } from '../prospect/text.ts';

const words = z.array(someText(80)).check(z.maxLength(200));
/** A set the team fills in; null shows "fill in" and counts unknown. */
const fillIn = <T extends z.ZodMiniType>(set: T) => z.nullable(set);

/** The business is of the definition's target class. */
const niche = z.object({ test: z.literal('niche') });
/** The company is in one of these countries. */
const country = z.object({ test: z.literal('country'), in: fillIn(z.array(CountryCode).check(z.maxLength(250))) });
/** The interval of people lies within min..max. */
const headcount = z.object({ test: z.literal('headcount'), min: z.optional(z.int()), max: z.optional(z.int()) });
/** Somebody named has one of these ranks and (if given) functions. Never "no" from absence. */
const people = z.object({
  test: z.literal('people'),
  seniorities: z.optional(z.array(Seniority)),
  functions: z.optional(fillIn(z.array(JobFunction))),
});
/** One of these words or phrases stands in the pages' text (whole words, case folded). */
const text = z.object({ test: z.literal('text'), any: fillIn(words) });
/** The rep's answer to a question is one of these values; `not` values count against. */
const answer = z.object({
  test: z.literal('answer'),
  question: someText(80),
  is: z.array(someText(60)),
  not: z.optional(z.array(someText(60))),
});
/** A dated signal of one of these kinds, not older than `withinDays` (undated signals count unknown). */
const signal = z.object({
  test: z.literal('signal'),
  any: z.array(someText(40)),
  withinDays: z.int().check(z.minimum(1), z.maximum(3650)),
});
/** The site runs one of these technologies. */
const technology = z.object({ test: z.literal('technology'), any: fillIn(words) });
/** The site has a page of this kind or with one of these words in its address or label. */
const page = z.object({ test: z.literal('page'), kinds: z.optional(z.array(PageKind)), words: z.optional(words) });

const simple = z.union([niche, country, headcount, people, text, answer, signal, technology, page]);
/** One of several tests passes: yes if any yes, no if all no, else unknown. */
const anyOf = z.object({ test: z.literal('any'), of: z.array(simple).check(z.minLength(1), z.maxLength(12)) });
const allOf = z.object({ test: z.literal('all'), of: z.array(simple).check(z.minLength(1), z.maxLength(12)) });
const not = z.object({ test: z.literal('not'), of: simple });

/** What a criterion or knock-out asks: typed, never prose, with three answers. */
export const Test = z.union([
  niche,
  country,
  headcount,
  people,
  text,
  answer,
  signal,
  technology,
  page,
  anyOf,
  allOf,
  not,
]);
export type Test = z.infer<typeof Test>;
