import * as z from 'zod/mini';

/** Text of at most `max` UTF-16 units; longer input is refused (cap at the source, parse at the door). */
export const textUpTo = (max: number) => z.string().check(z.maxLength(max));

/** Non-empty text of at most `max` UTF-16 units. */
export const someText = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** An instant, ISO 8601 in UTC with milliseconds: "2026-03-16T09:30:00.000Z"; one that a clock can show, from 1900 to 2199. */
export const Instant = z
  .string()
  .check(
    z.regex(/^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
  );

/** A calendar day without a time zone, "2026-03-16". */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type Day = z.infer<typeof Day>;

/** An identifier made by us (UUID or a short slug), never by a page: letters, digits, ".", "_" and "-". */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));
export type Id = z.infer<typeof Id>;

/** ISO 3166-1 alpha-2 country code, upper case. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/));
export type CountryCode = z.infer<typeof CountryCode>;

/** The three values of every question: unknown is not no. */
export const Trilean = z.enum(['yes', 'no', 'unknown']);
export type Trilean = z.infer<typeof Trilean>;
