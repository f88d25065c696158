import type { JobFunction, Seniority } from '../prospect/person.ts';

/** Phrases parted by commas, in the language's own spelling; case and accents do not matter. */
type Phrases = string;

/** What a word does to the words around it. */
export type Role =
  /** Helps somebody else's post, whose rank it does not have: "assistant to the director". */
  | 'helper'
  /** Before a post it is that post: "assistant director", "deputy head". */
  | 'deputy'
  /** The post is over, or an honour: "former", "retired". */
  | 'former'
  /** Raises an occupation without a rank to senior: "senior", "lead", "chief" of "chief engineer". */
  | 'senior'
  /** Lowers whatever follows to entry: "trainee", "junior". */
  | 'junior'
  /** What follows says of what, not who: "of", "for", "to", "der". */
  | 'scope'
  /** What follows is the employer: "at", "bei", "chez". */
  | 'employer'
  /** Joins two posts or two fields: "and". */
  | 'join'
  /** Says nothing: articles, places, "global". */
  | 'filler'
  /** A post only where nothing it could belong to follows: "partner", but not "partner manager". */
  | 'bound';

/** One language's words for posts, fields of work and the small words between them. Adding a language is adding a file. */
export type Lexicon = {
  /** Phrases that name a post, by rank and, where the phrase itself tells it, by function. */
  posts: Record<Seniority, Partial<Record<JobFunction | 'any', Phrases>>>;
  /** Phrases that settle a function: "marketing", "human resources". */
  fields: Partial<Record<Exclude<JobFunction, 'general-management'>, Phrases>>;
  /** Phrases that only suggest a function, when nothing settles it: "digital", "project". */
  hints: Partial<Record<Exclude<JobFunction, 'general-management'>, Phrases>>;
  roles: Partial<Record<Role, Phrases>>;
  /** Two words that name a post together with whatever stands between: "chief … officer". */
  spans: readonly { first: string; last: string; seniority: Seniority }[];
  /** True where words are written together ("Vertriebsleiter"); then unknown words are taken apart. */
  isCompounding: boolean;
  /** First parts of compounds that are no words for a field on their own, by function. */
  stems: Partial<Record<JobFunction, Phrases>>;
};

/** What is known of one phrase, all languages together. */
export type Entry = {
  post?: { seniority: Seniority; function?: JobFunction };
  field?: JobFunction;
  hint?: JobFunction;
  roles: readonly Role[];
};
