import { jobFunctions, seniorities } from '../prospect/person.ts';
import { PageKind } from '../prospect/reading.ts';
import { needsInWords } from '../qualification/needs.ts';
import { rolesInWords } from '../qualification/roles.ts';
import { phrases } from '../words/phrase.ts';
import type { Kind } from './described.ts';
import { Buyers, type Test } from './test.ts';
import { Need, Role } from './vocabulary.ts';

const set: Kind = { as: 'words', isOpen: true };
const words: Kind = { as: 'words' };
const end: Kind = { as: 'number', isOptional: true };

/** Fields of tests and of those who decide, by the name of the member: how each is written. */
const memberKinds: Readonly<Record<string, Kind>> = {
  min: end,
  max: end,
  withinDays: { as: 'number' },
  currency: { as: 'line' },
  in: set,
  any: set,
  is: words,
  not: words,
  to: { as: 'choice', values: Buyers.options },
  question: { as: 'line' },
  words,
  kinds: { as: 'choices', values: PageKind.options },
  seniorities: { as: 'choices', values: seniorities },
  functions: { as: 'choices', values: jobFunctions },
  role: { as: 'choice', values: Role.options, says: rolesInWords },
  needs: { as: 'choices', values: Need.options, says: needsInWords },
  named: { as: 'choices', values: Role.options, says: rolesInWords },
};

const memberLabels: Readonly<Record<string, string>> = phrases({
  min: 'At least',
  max: 'At most',
  withinDays: 'Within days',
  currency: 'Currency, three letters',
  in: 'Countries, two letters each',
  any: 'Any of these',
  is: 'Answers that count',
  not: 'Answers that count against',
  to: 'Whom they sell to',
  question: 'Answer to',
  words: 'Words in its address or name',
  kinds: 'Kinds of page',
  seniorities: 'Ranks',
  functions: 'Functions',
  role: 'Part they play',
  needs: 'What else must be so',
  named: 'Who must be known by name',
});

const inside = /\/(?:test|deciders\/\d+)(?:\/of(?:\/\d+)?)*\/(\w+)$/;

/** How a field inside a test, or of somebody who decides, is written; undefined for another path. */
export const memberKindAt = (path: string): Kind | undefined => {
  const name = inside.exec(path)?.[1];
  return name !== undefined && Object.hasOwn(memberKinds, name) ? memberKinds[name] : undefined;
};

/** What such a field is called. */
export const memberLabelAt = (path: string): string | undefined => {
  const name = inside.exec(path)?.[1];
  return name !== undefined && Object.hasOwn(memberLabels, name) ? memberLabels[name] : undefined;
};

type Single = Extract<Test, { test: 'not' }>['of'];

/** A new test of each kind that asks one thing, to be filled in. */
export const newTests: { readonly [Name in Single['test']]: Extract<Single, { test: Name }> } = {
  niche: { test: 'niche' },
  country: { test: 'country', in: null },
  headcount: { test: 'headcount', min: 1 },
  revenue: { test: 'revenue', min: 1_000_000, currency: 'USD' },
  people: { test: 'people', seniorities: ['owner'] },
  nobody: { test: 'nobody', role: 'security', seniorities: ['c-suite', 'head'] },
  industry: { test: 'industry', any: [] },
  sellsTo: { test: 'sellsTo', to: 'businesses' },
  locations: { test: 'locations', min: 2 },
  text: { test: 'text', any: null },
  answer: { test: 'answer', question: 'problem.exists', is: ['yes'], not: ['no'] },
  signal: { test: 'signal', any: ['funding'], withinDays: 90 },
  technology: { test: 'technology', any: null },
  page: { test: 'page', words: [] },
};

/** What each kind of test asks, in a few words. */
export const testNames: { readonly [Name in Test['test']]: string } = phrases({
  niche: 'Kind of business',
  country: 'Country',
  headcount: 'Number of people',
  revenue: 'Revenue of a year',
  people: 'Somebody named',
  nobody: 'Nobody named',
  industry: 'What they call their business',
  sellsTo: 'Whom they sell to',
  locations: 'Number of places',
  text: 'Words they say',
  answer: 'An answer of yours',
  signal: 'A dated sign',
  technology: 'Technology they run',
  page: 'A page they have',
  any: 'One of several',
  all: 'All of several',
  first: 'What is known first of several',
  not: 'The opposite',
});

/** The fields each kind of test has. */
export const testMembers: { readonly [Name in Test['test']]: readonly string[] } = {
  niche: [],
  country: ['in'],
  headcount: ['min', 'max'],
  revenue: ['min', 'max', 'currency'],
  people: ['seniorities', 'functions'],
  nobody: ['role', 'seniorities'],
  industry: ['any'],
  sellsTo: ['to'],
  locations: ['min'],
  text: ['any'],
  answer: ['question', 'is', 'not'],
  signal: ['any', 'withinDays'],
  technology: ['any'],
  page: ['kinds', 'words'],
  any: [],
  all: [],
  first: [],
  not: [],
};
