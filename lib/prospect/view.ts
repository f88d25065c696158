import type { AccountKey } from './account.ts';
import type { AnswerValue, ChangeOf } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { CompanyField, CompanyValue } from './fact.ts';
import type { Id } from './text.ts';

/** A company value as it stands: what the user said outranks every page; the other claims are kept beside it. */
export type Held<F extends CompanyField = CompanyField> = {
  field: F;
  value: CompanyValue<F>;
  saidBy: 'you' | 'page';
  /** Probability, 0 to 1; 1 when the user said so. */
  confidence: number;
  /** Where pages say the same, newest first; empty when only the user said so. */
  evidence: Evidence[];
  /** True when pages disagree and the user has not settled it. */
  disputed: boolean;
  /** Other claims for the same field, most trusted first. */
  others: { value: CompanyValue<F>; evidence: Evidence[] }[];
};

/** A value that a page made and, read again, makes no more, with where it stood. */
export type Past<F extends CompanyField = CompanyField> = { value: CompanyValue<F>; evidence: Evidence[] };

/** A person at the account: merged from pages and from what the user said. */
export type Contact = {
  /** Stable: from the normalised name, or the id the user's addition made. */
  id: Id;
  name: string;
  title?: string;
  email?: string;
  phone?: string;
  linkedin?: string;
  saidBy: 'you' | 'page';
  confidence: number;
  evidence: Evidence[];
  /** True when no page read last shows the person any more (and the user did not add them). */
  gone: boolean;
};

/** One note as it stands; `rivals` are texts written at the same time elsewhere from the same base, never overwritten. */
export type Note = { id: Id; text: string; change: Id; at: string; rivals: { text: string; change: Id; at: string }[] };

/** An answer as it stands, with the change that gave it. */
export type Answer = { value: AnswerValue; at: string; change: Id };

/** What the user said, after taking retractions out: the newest answer to each question, notes, tags, events. */
export type Standing = {
  answers: ReadonlyMap<string, Answer>;
  /** Undefined: never chosen. Null: chosen to be nobody. */
  chosen: Id | null | undefined;
  /** The newest word on each tag, those taken off too (look at `on`); newest first. */
  tags: ChangeOf<'tagged'>[];
  /** Newest first. */
  notes: Note[];
  /** Oldest day first. */
  events: ChangeOf<'happened'>[];
  /** Newest first, each with its card as it was. */
  handOvers: ChangeOf<'handed-over'>[];
  /** Ids of the changes that undo would take back: all of the newest entry, in the order they were said; empty when there is none. */
  undoable: readonly Id[];
};

/** The merged picture of one account, derived from a `Prospect` and never stored. */
export type AccountView = {
  account: AccountKey;
  /** The one value in force of a single-valued field (name, headcount, country, …). */
  one: <F extends CompanyField>(field: F) => Held<F> | undefined;
  /** All values of a many-valued field (phone, email, service, address, …), most trusted first; gone ones left out. */
  all: <F extends CompanyField>(field: F) => Held<F>[];
  /** Values no longer on any page that was read again: never told as if they stood. */
  past: <F extends CompanyField>(field: F) => Past<F>[];
  contacts: Contact[];
  standing: Standing;
  /** Pages read, newest first, with their visible words. */
  pages: { url: string; title: string; kind: string; readAt: string; words: string }[];
};
