import * as z from 'zod/mini';
import { Id, Instant, someText, textUpTo } from '../prospect/text.ts';

/** What stands in the form of the first definition, sent or not: the template it is for, and the text of each field by its id. */
export const Draft = z.object({
  template: Id,
  fields: z.array(z.object({ id: someText(140), text: textUpTo(8_000) })).check(z.maxLength(60)),
});
export type Draft = z.infer<typeof Draft>;

/** Where the first run stands after consent: choosing a template, filling it in, or through with it. */
export const SetUpStep = z.enum(['template', 'fill-in', 'done']);

/** When the user let pages be read, and how far the first run came; nothing is read before it is there. */
export const SetUp = z.object({
  consentAt: Instant,
  step: SetUpStep,
  draft: z.nullable(Draft),
  changedAt: Instant,
});
export type SetUp = z.infer<typeof SetUp>;
