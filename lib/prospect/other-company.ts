import * as z from 'zod/mini';
import { AccountKey } from './account.ts';
import { Fact, WebAddress } from './fact.ts';
import { someText, textUpTo } from './text.ts';

/** A company that a page speaks of beside the one it belongs to: its facts are held apart until the user says whose they are. */
export const OtherCompany = z.object({
  name: someText(200),
  /** Account of its own site, where the page states it. */
  account: z.optional(AccountKey),
  /** Where the page leads to for more about it. */
  link: z.optional(WebAddress),
  /** What the page says beside its name, literally. */
  says: textUpTo(200),
  facts: z.array(Fact).check(z.maxLength(40)),
});
export type OtherCompany = z.infer<typeof OtherCompany>;

/**
 * Whom a page speaks of: a list of companies, an article, a page about one other company, or several companies that share
 * the site. Where nothing is said, the page speaks of its owner.
 */
export const Subject = z.enum(['list', 'article', 'other', 'several']);
export type Subject = z.infer<typeof Subject>;
