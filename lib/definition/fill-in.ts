import { JobFunction } from '../prospect/person.ts';
import { CountryCode } from '../prospect/text.ts';
import { phrasesMeant } from '../readers/lexicon/phrases-meant.ts';
import { phrase } from '../words/phrase.ts';
import { partsOf } from './asked.ts';
import type { Criterion, Definition, KnockOut, Profile } from './definition.ts';
import type { Test } from './test.ts';

/** A set the team must fill in before what rests on it can be judged; `kind` says what it holds. */
export type FillIn = { id: string; label: string; kind: 'countries' | 'words' | 'functions' | 'technologies' };

const buying = 'buying_functions';
const areaOf = (profile: Profile) => `${profile.id}.service_area`;
/** Id of the niches a profile wants. */
export const nicheOf = (profile: Profile) => `${profile.id}.niche`;
/** Id of the set of one line of a profile. */
export const setOf = (profile: Profile, one: Criterion | KnockOut, kind: FillIn['kind']) =>
  `${profile.id}.${one.id}.${kind}`;

/** True while a test waits for a set of this kind. */
export const isOpen = (test: Test, kind: FillIn['kind']): boolean => {
  if (kind === 'words') return test.test === 'text' && test.any === null;
  return kind === 'technologies' && test.test === 'technology' && test.any === null;
};

const hasOpenArea = ({ criteria, knockOuts }: Profile): boolean =>
  [...criteria, ...knockOuts].some(({ test }) =>
    partsOf(test).some((one) => one.test === 'country' && one.in === null),
  );

const labelFor = ({ criteria }: Profile, test: Test['test'], otherwise: string): string =>
  criteria.find((one) => partsOf(one.test).some((part) => part.test === test))?.toFillIn ?? otherwise;

function ofProfile(profile: Profile): FillIn[] {
  const sets = [...profile.criteria, ...profile.knockOuts].flatMap((one) =>
    (['words', 'technologies'] as const)
      .filter((kind) => partsOf(one.test).some((test) => isOpen(test, kind)))
      .map((kind): FillIn => {
        const label = 'toFillIn' in one ? (one.toFillIn ?? one.label) : one.label;
        return { id: setOf(profile, one, kind), label, kind };
      }),
  );
  const area: FillIn = {
    id: areaOf(profile),
    label: labelFor(profile, 'country', phrase('Countries you serve')),
    kind: 'countries',
  };
  const kinds: FillIn = {
    id: nicheOf(profile),
    label: labelFor(profile, 'niche', phrase('Kinds of business you want')),
    kind: 'words',
  };
  return [...(hasOpenArea(profile) ? [area] : []), ...(profile.niche.target === null ? [kinds] : []), ...sets];
}

/** Everything a definition still needs from the team, in the order to ask for it; empty once all is filled in. */
export function fillIns(definition: Definition): FillIn[] {
  const functions: FillIn = { id: buying, label: phrase('The functions that buy from you'), kind: 'functions' };
  return [...(definition.buyingFunctions === null ? [functions] : []), ...definition.profiles.flatMap(ofProfile)];
}

const isFunction = (name: string): name is JobFunction => JobFunction.safeParse(name).success;

const tidied: Record<FillIn['kind'], (value: readonly string[]) => string[]> = {
  countries: (codes) =>
    codes.map((code) => code.toUpperCase().replace(/^UK$/, 'GB')).filter((code) => CountryCode.safeParse(code).success),
  functions: (names) => names.filter(isFunction),
  words: (words) => words.map((word) => word.toLowerCase().slice(0, 80)),
  technologies: (names) => names.map((name) => name.slice(0, 80)),
};
const most = 200;

/** What was typed, as a set of the kind: trimmed, each once, nothing that is no country or function. */
const tidy = (value: readonly string[], kind: FillIn['kind']): string[] => {
  const typed = value.map((one) => one.trim().replace(/\s+/g, ' ')).filter((one) => one !== '');
  return [...new Set(tidied[kind](typed))].slice(0, most);
};

const opened = (test: Test): Test => {
  const open = <One extends Single>(one: One): One => (one.test === 'country' ? { ...one, in: null } : one);
  if (test.test === 'any' || test.test === 'all' || test.test === 'first') return { ...test, of: test.of.map(open) };
  return test.test === 'not' ? { ...test, of: open(test.of) } : open(test);
};

/** The definition with a service area it tells opened again, to be filled in otherwise; as it is when the id is no such area. */
export function openArea(definition: Definition, id: string): Definition {
  const open = <Line extends Criterion | KnockOut>(one: Line): Line => ({
    ...one,
    ...(one.test.test === 'country' && { label: 'In a market we serve' }), // its own words named the old area
    test: opened(one.test),
  });
  const profiles = definition.profiles.map((profile) =>
    areaOf(profile) === id && profile.serviceArea !== null
      ? {
          ...profile,
          serviceArea: null,
          criteria: profile.criteria.map(open),
          knockOuts: profile.knockOuts.map(open),
        }
      : profile,
  );
  return { ...definition, profiles };
}

type Single = Extract<Test, { test: 'not' }>['of'];
type Filling = { kind: FillIn['kind']; set: string[] };

function inSingle<T extends Single>(test: T, { kind, set }: Filling): T {
  if (kind === 'countries') return test.test === 'country' && test.in === null ? { ...test, in: set } : test;
  return isOpen(test, kind) ? { ...test, any: set } : test;
}

function inTest(test: Test, filling: Filling): Test {
  if (test.test === 'any' || test.test === 'all' || test.test === 'first')
    return { ...test, of: test.of.map((one) => inSingle(one, filling)) };
  return test.test === 'not' ? { ...test, of: inSingle(test.of, filling) } : inSingle(test, filling);
}

/** The profile with the set put in wherever it is asked for: a criterion's own, or the service area everywhere. */
function inProfile(profile: Profile, { id, kind }: FillIn, set: string[]): Profile {
  if (id === nicheOf(profile)) return { ...profile, niche: { ...profile.niche, target: set.map(kindOfBusiness) } };
  const isArea = id === areaOf(profile);
  const fill = <Line extends Criterion | KnockOut>(one: Line): Line =>
    isArea || id === setOf(profile, one, kind) ? { ...one, test: inTest(one.test, { kind, set }) } : one;
  return {
    ...profile,
    serviceArea: isArea ? (profile.serviceArea ?? set) : profile.serviceArea,
    criteria: profile.criteria.map(fill),
    knockOuts: profile.knockOuts.map(fill),
  };
}

/** A kind in the team's words, and in those by which pages are read for it. */
const kindOfBusiness = (word: string) => ({ label: word, words: [...new Set([word, ...phrasesMeant(word)])] });

/**
 * The definition with one of its open sets filled in; as it was when the id is none of them or nothing usable was given.
 * Its version and signatures are left to who keeps it.
 */
export function fillIn(definition: Definition, id: string, value: readonly string[]): Definition {
  const open = fillIns(definition).find((one) => one.id === id);
  const set = open ? tidy(value, open.kind) : [];
  if (open === undefined || set.length === 0) return definition;
  if (id === buying) return { ...definition, buyingFunctions: set.filter(isFunction) };
  return { ...definition, profiles: definition.profiles.map((profile) => inProfile(profile, open, set)) };
}
