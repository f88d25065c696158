import * as z from 'zod/mini';
import { JobFunction, Seniority } from '../prospect/person.ts';
import { CountryCode, Id, someText, textUpTo } from '../prospect/text.ts';
import { agreement, Content, Signature, Team } from './agreement.ts';
import { Test } from './test.ts';
import { Gate, Need, OpportunityItem, opportunityItems, Phase, Role, Treatment, treatments } from './vocabulary.ts';

/** One line of the ICP checklist. `gate` binds it to one of the five gates of company fit; without it it only gives points. */
export const Criterion = z.object({
  id: Id,
  label: someText(120),
  kind: z.enum(['must', 'nice', 'signal']),
  /** Points; the weights of a profile sum to 100. */
  weight: z.number().check(z.minimum(0), z.maximum(100)),
  test: Test,
  phase: Phase,
  gate: z.optional(Gate),
  /** In words, where the answer is likely to be found. */
  whereToLook: textUpTo(300),
  /** Id of the question that settles it. */
  question: z.optional(someText(80)),
  /** In words, what to fill in while its set is null. */
  toFillIn: z.optional(someText(160)),
});
export type Criterion = z.infer<typeof Criterion>;

/** Ends fit when its test passes: hard by itself, soft after the user confirms; provisional until somebody has talked to them. */
export const KnockOut = z.object({
  id: Id,
  label: someText(160),
  test: Test,
  soft: z.boolean(),
  callBeforeDisqualify: z.boolean(),
  gate: z.optional(Gate),
  /** Id of the question that settles it. */
  question: z.optional(someText(80)),
});
export type KnockOut = z.infer<typeof KnockOut>;

/** Phrases that tell a business's class by what it says it does, and beginnings of its NAICS code; what is not found tells nothing. */
const kindOfBusiness = z.object({
  label: someText(80),
  words: z.array(someText(80)).check(z.maxLength(200)),
  codes: z.optional(z.array(z.string().check(z.regex(/^\d{2,6}$/))).check(z.maxLength(100))),
});
const kindsOfBusiness = z.array(kindOfBusiness).check(z.maxLength(200));
/** `target` is null until the team fills it in. */
export const NicheLists = z.object({
  target: z.nullable(kindsOfBusiness),
  adjacent: kindsOfBusiness,
  outside: kindsOfBusiness,
});
export type NicheLists = z.infer<typeof NicheLists>;

/** Somebody who decides: the part they play, their rank where it matters, and what else must be so. */
export const Decider = z.object({
  role: Role,
  seniorities: z.optional(z.array(Seniority)),
  needs: z.array(Need),
  /** Others who must be known by name. */
  named: z.optional(z.array(Role)),
});
export type Decider = z.infer<typeof Decider>;

/** Who decides in a firm of this size. The first rule whose interval holds the headcount applies. */
export const AuthorityRule = z.object({
  from: z.int().check(z.minimum(0)),
  to: z.optional(z.int()),
  /**
   * top: owner or CEO only. division: also who leads the buying division with budget control and spending power.
   * deciders: any one of those listed, and nobody else.
   */
  who: z.enum(['top', 'division', 'deciders']),
  deciders: z.optional(z.array(Decider).check(z.minLength(1), z.maxLength(12))),
  /** Who must join otherwise; of several, one is enough. */
  mustJoin: z.array(someText(40)).check(z.maxLength(12)),
  origin: textUpTo(80),
});
export type AuthorityRule = z.infer<typeof AuthorityRule>;

/** One description of the company the team wants: several may stand side by side, the best one counts. */
export const Profile = z.object({
  id: Id,
  name: someText(80),
  niche: NicheLists,
  /** Countries served; null until the team fills it in. */
  serviceArea: z.nullable(z.array(CountryCode).check(z.maxLength(250))),
  criteria: z.array(Criterion).check(z.maxLength(40)),
  knockOuts: z.array(KnockOut).check(z.maxLength(40)),
});
export type Profile = z.infer<typeof Profile>;

const days = z.int().check(z.minimum(0), z.maximum(3_650));

/** Numbers of the method; each is a default of ours unless `product.md` names a source. Days are whole days. */
export const Thresholds = z.object({
  tierA: z.number().check(z.minimum(0), z.maximum(100)),
  tierB: z.number().check(z.minimum(0), z.maximum(100)),
  enterpriseFromHeadcount: z.int().check(z.minimum(0)),
  largerFromHeadcount: z.int().check(z.minimum(0)),
  intentValidDays: days,
  minAskGapDays: days,
  opportunityMin: z.int().check(z.minimum(0), z.maximum(5)),
  opportunityRequired: z.array(OpportunityItem).check(z.maxLength(opportunityItems.length)),
  closingLevel: z.int().check(z.minimum(0), z.maximum(5)),
  /** Proof points shown before the closing question. */
  proofPoints: z._default(z.int().check(z.minimum(0)), 2),
  /** Leads below which no share of the funnel is read, and the share that counts as "a lot", 0 to 1. */
  funnelMin: z._default(z.int().check(z.minimum(1)), 20),
  funnelShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
  /** Closed deals below which nothing is proposed. */
  calibrationMin: z._default(z.int().check(z.minimum(1)), 20),
  /** Days from one review to the next. */
  reviewDays: z._default(z.int().check(z.minimum(1)), 30),
  /** Most criteria a checklist should have. */
  criteriaMax: z._default(z.int().check(z.minimum(1)), 12),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** The versioned agreement of sales and marketing: who fits, who decides, what shows readiness, what may be spent. */
export const Definition = z.object({
  format: z.literal('sweetspot-definition/1'),
  id: Id,
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  name: someText(80),
  sells: textUpTo(200),
  template: z.optional(Id),
  /** Content of the version this one was made from, by which two drafts of one version find it. */
  basedOn: z.optional(Content),
  /** Both teams sign, or every verdict is stamped "draft". */
  signatures: z.array(Signature).check(z.maxLength(10)),
  /** Who is to sign for each team; a name here is no signature. */
  signers: z.optional(z.object({ sales: z.optional(someText(80)), marketing: z.optional(someText(80)) })),
  profiles: z.array(Profile).check(z.minLength(1), z.maxLength(10)),
  authority: z.array(AuthorityRule).check(z.maxLength(12)),
  /** Words for the division that buys: "managed services". */
  buyingDivision: z.array(someText(60)).check(z.maxLength(20)),
  /** The functions that buy; null until the team fills it in, absent where no rule or criterion asks. */
  buyingFunctions: z.optional(z.nullable(z.array(JobFunction))),
  notPursuedTitles: z.array(someText(80)).check(z.maxLength(60)),
  readyActions: z
    .array(z.object({ id: Id, label: someText(120), approvedBy: z.array(Team).check(z.maxLength(2)) }))
    .check(z.maxLength(40)),
  thresholds: Thresholds,
  tagAllows: z.array(Treatment).check(z.maxLength(treatments.length)),
  withoutTag: z.array(Treatment).check(z.maxLength(treatments.length)),
  ...agreement,
});
export type Definition = z.infer<typeof Definition>;
