import { needsInWords } from '../qualification/needs.ts';
import { rolesInWords } from '../qualification/roles.ts';
import { valueWords } from '../qualification/value-words.ts';
import { isChoiceKey, vocabulary } from '../qualification/vocabulary.ts';
import { countryName } from '../words/country.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { Decider, Profile } from './definition.ts';
import { choiceLabel } from './described.ts';
import type { Test } from './test.ts';

type Of<Name extends Test['test']> = Extract<Test, { test: Name }>;

const listed = (all: readonly string[]): string => all.map((one) => phrase(one)).join(', ');
const spelt = (all: readonly string[]): string => all.map(choiceLabel).join(', ');

/** Names of countries in one line; what is still to be filled in says so. */
export const countriesInWords = (codes: readonly string[] | null): string =>
  codes === null ? phrase('(to fill in)') : codes.map(countryName).join(', ');

const openList = (set: readonly string[] | null): string => (set === null ? phrase('(to fill in)') : set.join(', '));

/** A number of something between two ends, either of which may be open. */
function between({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
  if (min !== undefined && max !== undefined) return phrase('{min} to {max}', { min, max });
  if (min !== undefined) return phrase('{min} or more', { min });
  return max === undefined ? phrase('any number') : phrase('up to {max}', { max });
}

const people = ({ seniorities, functions }: Of<'people'>): string => {
  const ranks = spelt(seniorities ?? []) || phrase('any rank');
  if (functions === undefined) return phrase('somebody named has the rank: {ranks}', { ranks });
  const where =
    functions === 'buying'
      ? phrase('the functions that buy')
      : functions === null
        ? phrase('(to fill in)')
        : spelt(functions);
  return phrase('somebody named has the rank: {ranks}, in: {functions}', { ranks, functions: where });
};

function answer({ question, is }: Of<'answer'>): string {
  const isKnown = isChoiceKey(question);
  const label = isKnown ? phrase(vocabulary[question].label) : question;
  const values = is.map((value) => (isKnown ? valueWords(question, value) : value));
  return phrase('you say of them: {what}: {values}', { what: label, values: values.join(', ') });
}

const page = ({ kinds = [], words = [] }: Of<'page'>): string =>
  phrase('their site has a page: {pages}', {
    pages: [...spelt(kinds).split(', '), ...words].filter(Boolean).join(', '),
  });

const several: Readonly<Record<'any' | 'all' | 'first', (parts: string) => string>> = {
  any: (parts) => phrase('one of these: {parts}', { parts }),
  all: (parts) => phrase('all of these: {parts}', { parts }),
  first: (parts) => phrase('what is known first of these: {parts}', { parts }),
};

/** Kinds of business in one line; what is still to be filled in says so. */
export const kindsInWords = (kinds: Profile['niche']['target']): string =>
  kinds === null ? phrase('(to fill in)') : listed(kinds.map(({ label }) => label));

const buyersInWords = phrases({ businesses: 'they sell to businesses', consumers: 'they sell to consumers' });

/** What a test asks, in plain words; `target` are the kinds of business the profile wants. */
export function testInWords(test: Test, target: Profile['niche']['target']): string {
  switch (test.test) {
    case 'niche':
      return phrase('their business is one of: {kinds}', { kinds: kindsInWords(target) });
    case 'country':
      return phrase('they are in: {countries}', { countries: countriesInWords(test.in) });
    case 'headcount':
      return phrase('people who work there: {number}', { number: between(test) });
    case 'revenue':
      return phrase('revenue of a year, in {currency}: {number}', { currency: test.currency, number: between(test) });
    case 'people':
      return people(test);
    case 'nobody':
      return phrase('nobody plays this part: {part}', { part: rolesInWords[test.role] });
    case 'industry':
      return phrase('their business is one of: {kinds}', { kinds: test.any.join(', ') });
    case 'sellsTo':
      return buyersInWords[test.to];
    case 'locations':
      return phrase('they are in at least {min} places', { min: test.min });
    case 'text':
      return test.as === 'offer'
        ? phrase('they sell one of: {words}', { words: openList(test.any) })
        : phrase('they say one of: {words}', { words: openList(test.any) });
    case 'answer':
      return answer(test);
    case 'signal':
      return phrase('in the last {days} days: {signs}', { days: test.withinDays, signs: spelt(test.any) });
    case 'technology':
      return phrase('they run one of: {tools}', { tools: openList(test.any) });
    case 'page':
      return page(test);
    case 'not':
      return phrase('it is not so that {what}', { what: testInWords(test.of, target) });
    default:
      return several[test.test](test.of.map((part) => testInWords(part, target)).join('; '));
  }
}

/** Somebody who decides, with what else must be so. */
export function deciderInWords({ role, seniorities = [], needs, named = [] }: Decider): string {
  const more = [
    ...(seniorities.length > 0 ? [spelt(seniorities)] : []),
    ...needs.map((need) => needsInWords[need]),
    ...named.map((one) => phrase('known by name: {who}', { who: rolesInWords[one] })),
  ];
  const who = rolesInWords[role];
  return more.length === 0 ? who : phrase('{who} ({conditions})', { who, conditions: more.join(', ') });
}
