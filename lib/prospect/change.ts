import * as z from 'zod/mini';
import { AccountKey } from './account.ts';
import { type CompanyField, companyValues, E164, EmailAddress, Fact, WebAddress } from './fact.ts';
import { HandOverCard } from './hand-over-card.ts';
import { noteLimit } from './note-parts.ts';
import { Day, Id, Instant, someText, textUpTo } from './text.ts';

/**
 * Everything a user says about a prospect is one of these; they are only ever appended, never edited. What is said in one go has the id
 * of its first change as `entry`, and is undone in one go.
 */
const head = { id: Id, at: Instant, entry: z.optional(Id) };

/** A value a rep may give: one of an enumeration, a number, or a list of words. */
export const AnswerValue = z.union([textUpTo(500), z.number(), z.array(textUpTo(100)).check(z.maxLength(50))]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/**
 * Answer to a question of the vocabulary ("money.outsources_now"), of one contact ("contact.can_spend@<contact id>") or to
 * a criterion ("criterion:niche"). "unknown" takes an answer back; to a criterion it says that pages cannot tell.
 */
const answered = z.object({
  ...head,
  kind: z.literal('answered'),
  question: someText(120),
  value: AnswerValue,
  /** The change whose answer stood when this was said; null when none did, absent when nobody looked. */
  base: z.optional(z.nullable(Id)),
});

const correctionOf = <F extends CompanyField>(field: F) =>
  z.object({
    ...head,
    kind: z.literal('corrected'),
    field: z.literal(field),
    /** The right value; null when what the page says is wrong and the right value is not known. */
    value: z.nullable(companyValues[field]),
  });
const [field, ...fields] = Object.keys(companyValues) as [CompanyField, ...CompanyField[]]; // the keys of our own constant

/** What the user said a field's value is. */
export type Correction<Field extends CompanyField = CompanyField> = {
  [F in Field]: {
    id: string;
    at: string;
    entry?: string | undefined;
    kind: 'corrected';
    field: F;
    value: z.infer<(typeof companyValues)[F]> | null;
  };
}[Field];
const correctionUnion = z.discriminatedUnion('field', [correctionOf(field), ...fields.map(correctionOf)]);
const corrected = correctionUnion as unknown as z.ZodMiniType<Correction>; // one member a field

/** A person the user added or corrected; `contact` is the id the person is known by. Absent parts stay as the pages say. */
const contactSet = z.object({
  ...head,
  kind: z.literal('contact-set'),
  contact: Id,
  name: someText(200),
  title: z.optional(textUpTo(300)),
  email: z.optional(EmailAddress),
  phone: z.optional(E164),
  linkedin: z.optional(WebAddress),
});

/** The person the rep has spoken to or would speak to; null for nobody. */
const chosen = z.object({ ...head, kind: z.literal('chosen'), contact: z.nullable(Id) });

/** A tag put on or taken off, with the definition version it was judged by. */
const tagged = z.object({
  ...head,
  kind: z.literal('tagged'),
  tag: someText(60),
  on: z.boolean(),
  reason: textUpTo(300),
  definition: z.object({ id: Id, version: z.int() }),
});

/** A note's text. `note` names the note; `base` is the change this text was edited from (absent: new note). Empty text removes it. */
const noted = z.object({
  ...head,
  kind: z.literal('noted'),
  note: Id,
  text: textUpTo(noteLimit),
  base: z.optional(Id),
});

/**
 * What happened, and to whom: they talked; the seller asked outright whether they still want it (`asked`), did something of their
 * own (`seller`) or showed a proof point (`shown`, `what` is the story); the buyer did something (`engaged`) or showed intent
 * (`verified`, `what` is the stage); a first appointment was held; the deal came to a stage, or to its end (`outcome`); the user
 * looked, put a weed-out code on them (`weeded`), let sales have them against the rule (`overrode`) or heard of something else (`heard`).
 */
const events = [
  'talked',
  'asked',
  'engaged',
  'appointment',
  'stage',
  'verified',
  'seller',
  'outcome',
  'looked',
  'shown',
  'weeded',
  'overrode',
  'heard',
] as const;

/** Something that happened on a day. */
const happened = z.object({
  ...head,
  kind: z.literal('happened'),
  event: z.enum(events),
  on: Day,
  what: z.optional(textUpTo(300)),
  /** Whom it happened with. */
  contact: z.optional(Id),
  /** What the buyer asked for, and whether a response was wanted. */
  askedFor: z.optional(z.enum(['demo', 'question', 'white_paper', 'information', 'consultation', 'other'])),
  wantsResponse: z.optional(z.boolean()),
  /** What the buyer did that shows it: "opened the shared plan". */
  did: z.optional(textUpTo(300)),
  /** Where it was seen or shown, in words. */
  where: z.optional(textUpTo(300)),
  /** Why the user did it against the rule: typed, never made up. */
  reason: z.optional(textUpTo(300)),
});

/** The account was handed over to a team; the card is what both saw then, and nothing said later changes it. */
const handedOver = z.object({
  ...head,
  kind: z.literal('handed-over'),
  to: z.enum(['sales', 'marketing']),
  on: Day,
  card: HandOverCard,
});

/**
 * Facts that a page states of a company it does not belong to (a row of a list, an article, one of several firms of a site), which the
 * user says are about this account. They are the page's words, with its evidence.
 */
const attached = z.object({
  ...head,
  kind: z.literal('attached'),
  /** What the page calls the company. */
  company: someText(200),
  facts: z.array(Fact).check(z.maxLength(40)),
});

/** Whether another account is the same company under another domain. Said in both accounts with one id, so that either can take it back. */
const joined = z.object({ ...head, kind: z.literal('joined'), other: AccountKey, isSame: z.boolean() });

/** Takes an earlier change back (undo); retracting a retraction brings it back (redo). */
const retracted = z.object({ ...head, kind: z.literal('retracted'), change: Id });

/** Parses one change. */
export const Change = z.union([
  answered,
  corrected,
  contactSet,
  chosen,
  tagged,
  noted,
  happened,
  handedOver,
  attached,
  joined,
  retracted,
]);
export type Change = z.infer<typeof Change>;

/** A change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** What a user says in one act, before it gets its id and instant. */
export type Saying = Change extends infer C ? (C extends Change ? Omit<C, 'id' | 'at' | 'entry'> : never) : never;
