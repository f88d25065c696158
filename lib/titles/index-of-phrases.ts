import { type JobFunction, type Seniority, seniorities } from '../prospect/person.ts';
import { spelledOut } from './fold.ts';
import type { Entry, Lexicon, Role } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** Everything the lexicons know, by folded phrase; compounds may be taken apart at `tails` and `heads`. */
export type PhraseIndex = {
  entries: ReadonlyMap<string, Entry>;
  /** Words that may end a compound: "…leiter". */
  tails: ReadonlySet<string>;
  /** Words that may begin a compound, with the function they stand for: "vertriebs…". */
  heads: ReadonlyMap<string, JobFunction>;
  spans: Lexicon['spans'];
  /** Words in the longest phrase that begins with a word. */
  longestFrom: ReadonlyMap<string, number>;
};

const and = / (?:and|und|et|y|e|en|och|og) /;
const plain = /^[a-z0-9 ]+$/;

const keysOf = (phrase: string): string[] => {
  const spelled = plain.test(phrase) ? undefined : spelledOut(phrase);
  return [phrase, ...(spelled === undefined ? [] : [spelled])]
    .flatMap((form) => (and.test(form) ? [form, form.replace(and, ' & ')] : [form]))
    .map((form) => (plain.test(form) ? form : tokensOf(form).join(' ')))
    .filter((key) => key !== '');
};

/** Splits "vice president, vp" into phrases of the tokens a title is cut into; "research and development" also with "&". */
const phrasesIn = (text: string): string[] => text.split(',').flatMap((phrase) => keysOf(phrase.trim()));

type Split = (text: string) => readonly string[];

/** `phrasesIn` that splits each text once: compounding languages need theirs twice. */
const splitOnce = (): Split => {
  const earlier = new Map<string, readonly string[]>();
  return (text) => {
    const phrases = earlier.get(text) ?? phrasesIn(text);
    earlier.set(text, phrases);
    return phrases;
  };
};

type Claim = (known: Entry) => Entry;

const post =
  (seniority: Seniority, of: JobFunction | 'any'): Claim =>
  (known) => {
    const told = of === 'any' ? known.post?.function : of;
    return { ...known, post: told === undefined ? { seniority } : { seniority, function: told } };
  };
const role =
  (name: Role): Claim =>
  (known) => ({ ...known, roles: [...known.roles, name] });

/** What a lexicon says, as pairs of phrases and the claim made about them. */
const claimsOf = (lexicon: Lexicon): [phrases: string, claim: Claim][] => [
  ...seniorities.flatMap((seniority) =>
    Object.entries(lexicon.posts[seniority]).map(([of, phrases]): [string, Claim] => [
      phrases,
      post(seniority, of as JobFunction | 'any'), // the keys of our own constant
    ]),
  ),
  ...Object.entries(lexicon.fields).map(([field, phrases]): [string, Claim] => [
    phrases,
    (known) => ({ ...known, field: field as JobFunction }), // as above
  ]),
  ...Object.entries(lexicon.hints).map(([hint, phrases]): [string, Claim] => [
    phrases,
    (known) => ({ ...known, hint: hint as JobFunction }), // as above
  ]),
  ...Object.entries(lexicon.roles).map(([name, phrases]): [string, Claim] => [phrases, role(name as Role)]), // as above
];

const compoundsOf = (lexicon: Lexicon, entries: ReadonlyMap<string, Entry>, split: Split) => {
  const tails = Object.values(lexicon.posts).flatMap((posts) => Object.values(posts).flatMap(split));
  const fields = [...Object.values(lexicon.fields), ...Object.values(lexicon.hints)].flatMap(split);
  const heads = fields.flatMap((word): [string, JobFunction][] => {
    const entry = entries.get(word);
    const stands = entry?.field ?? entry?.hint;
    return stands === undefined ? [] : [[word, stands]];
  });
  const stems = Object.entries(lexicon.stems).flatMap(
    ([stands, words]) => split(words).map((word): [string, JobFunction] => [word, stands as JobFunction]), // the keys of our own constant
  );
  return { tails, heads: [...heads, ...stems] };
};

const longestFrom = (phrases: Iterable<string>): Map<string, number> => {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
};

/** Builds the index of several lexicons; where two claim a phrase, the later adds to the earlier. */
export const indexOf = (lexicons: readonly Lexicon[]): PhraseIndex => {
  const entries = new Map<string, Entry>();
  const split = splitOnce();
  for (const [phrases, claim] of lexicons.flatMap(claimsOf))
    for (const phrase of split(phrases)) entries.set(phrase, claim(entries.get(phrase) ?? { roles: [] }));
  const compounds = lexicons
    .filter((lexicon) => lexicon.isCompounding)
    .map((each) => compoundsOf(each, entries, split));
  return {
    entries,
    tails: new Set(compounds.flatMap((each) => each.tails)),
    heads: new Map(compounds.flatMap((each) => each.heads)),
    spans: lexicons.flatMap((lexicon) => lexicon.spans),
    longestFrom: longestFrom(entries.keys()),
  };
};
