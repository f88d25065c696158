import * as z from 'zod/mini';
import { Id, Instant, someText, textUpTo } from '../prospect/text.ts';
import { Treatment } from './vocabulary.ts';

/** The two who must agree. */
export const Team = z.enum(['sales', 'marketing']);
export type Team = z.infer<typeof Team>;

/** SHA-256, in hex, of what a definition says. */
export const Content = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * Somebody signed for a team. `content` is that of what was signed: a changed text has other content, and no signature. It proves
 * that the text is the one this signature was put under, not who put it there: name, team and day are what was typed, and whoever
 * edits the file can type others. Hashing them too would prove no more, for it takes no secret to do it; it would take a key of
 * each signer. So two teams trust a file as far as they trust where it came from.
 */
export const Signature = z.object({
  team: Team,
  by: someText(80),
  at: Instant,
  content: z.optional(Content),
});
export type Signature = z.infer<typeof Signature>;

/** A customer's story that builds trust: for which business, which problem and whose role it speaks. */
export const Story = z.object({
  id: Id,
  title: someText(120),
  text: textUpTo(2_000),
  industry: textUpTo(80),
  problem: textUpTo(120),
  role: textUpTo(80),
});
export type Story = z.infer<typeof Story>;

const owner = z.enum(['sales', 'marketing', 'qualify']);

/** Who owns a prospect of each cell. */
const Routes = z.object({
  good_ready: owner,
  poor_ready: owner,
  good_not_ready: owner,
  poor_not_ready: owner,
});

/** Who goes to sales and who stays with marketing unless a team agrees otherwise: only good fit and ready goes to sales. */
const defaultRoutes: z.infer<typeof Routes> = {
  good_ready: 'sales',
  poor_ready: 'marketing',
  good_not_ready: 'marketing',
  poor_not_ready: 'marketing',
};

/** Parts of a definition that a template may leave to the team: what they are when nobody has said anything. */
export const agreement = {
  routes: z._default(Routes, defaultRoutes),
  /** When and how sales gets involved, in words. While it is empty nobody can sign. */
  handOver: z._default(textUpTo(600), ''),
  /** The stages of a deal, first to last, in the team's words. */
  stages: z._default(z.array(someText(60)).check(z.maxLength(12)), ['first call', 'demo', 'proposal', 'decision']),
  /** The team's own words for questions, by the id of each. */
  wording: z._default(z.array(z.object({ question: someText(80), text: someText(300) })).check(z.maxLength(80)), []),
  /** The team's own lines for what should be done. */
  plays: z._default(z.array(z.object({ treatment: Treatment, line: someText(600) })).check(z.maxLength(40)), []),
  stories: z._default(z.array(Story).check(z.maxLength(200)), []),
  /** Days what pages told is kept after it was first read, reading it again renews nothing; 0 keeps it until it is removed. */
  retentionDays: z._default(z.int().check(z.minimum(0), z.maximum(3_650)), 0),
};

/** A definition's agreement before the team has said anything. */
export const emptyAgreement = z.parse(z.object(agreement), {});
