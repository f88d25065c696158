import * as z from 'zod/mini';
import { AccountKey } from './account.ts';
import { Fact } from './fact.ts';
import { OtherCompany, Subject } from './other-company.ts';
import { Person } from './person.ts';
import { Instant, textUpTo } from './text.ts';

/** What a page is for. */
const pageKinds = [
  'home',
  'about',
  'contact',
  'team',
  'person',
  'imprint',
  'careers',
  'directory',
  'article',
  'product',
  'login',
  /** What the company says of its own security or compliance. */
  'security',
  /** What the company tells those who want to supply it. */
  'supplier',
  'other',
] as const;
export const PageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof PageKind>;

/** A page of the same site that the site itself links to, worth reading next. */
export const NextPage = z.object({ kind: PageKind, url: textUpTo(2_000), label: textUpTo(100) });
export type NextPage = z.infer<typeof NextPage>;

/** What one snapshot says: facts about the company, people, and the visible words for keyword criteria. */
export const Reading = z.object({
  /** The account the page belongs to. */
  account: AccountKey,
  /** Address of the page, without fragment and tracking parameters. */
  url: textUpTo(4_000),
  title: textUpTo(300),
  readAt: Instant,
  kind: PageKind,
  lang: textUpTo(40),
  facts: z.array(Fact).check(z.maxLength(500)),
  people: z.array(Person).check(z.maxLength(300)),
  /** Visible text of the page in reading order, lines separated by "\n", navigation and quoted praise left out; at most 64,000 units. */
  words: textUpTo(64_000),
  nextPages: z.array(NextPage).check(z.maxLength(40)),
  /** Whom the page speaks of where it is not its owner alone: then `facts` and `words` hold only what the owner says of itself. */
  subject: z.optional(Subject),
  /** The host that many companies share, where the account is one of them. */
  sharedHost: z.optional(textUpTo(255)),
  /** Another account that the page itself says it belongs to, by its canonical address. */
  alsoAt: z.optional(AccountKey),
  /** Companies the page speaks of beside its owner: of a list its rows. */
  others: z.optional(z.array(OtherCompany).check(z.maxLength(500))),
  truncated: z.boolean(),
  /** Ids of readers that failed on this page; the others' facts stand. */
  failed: z.array(textUpTo(40)).check(z.maxLength(50)),
});
export type Reading = z.infer<typeof Reading>;
