import { phrase } from '../words/phrase.ts';
import type { AuthorityRule, Definition, KnockOut, Profile } from './definition.ts';
import { meetsInterval } from './interval.ts';
import { isSame } from './path.ts';
import type { Test } from './test.ts';
import type { Warning } from './warnings.ts';

type Bounds = { min?: number | undefined; max?: number | undefined };

/** What each bound says, absent rather than undefined. */
const bounds = ({ min, max }: Bounds) => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

const isWithin = (one: Bounds, other: Bounds): boolean =>
  (one.min ?? 0) >= (other.min ?? 0) &&
  (one.max ?? Number.POSITIVE_INFINITY) <= (other.max ?? Number.POSITIVE_INFINITY);

const areWithin = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one !== null && other !== null && one.length > 0 && one.every((item) => other.includes(item));

/** Pairs of conditions that are held against each other in one profile; no team writes as many. */
const mostPairs = 50_000;

/** Conditions a line is made of. */
const conditionsIn = (lines: readonly { test: Test }[]): number =>
  lines.reduce((sum, { test }) => sum + ('of' in test && Array.isArray(test.of) ? test.of.length : 1), 0);

const tooMany = ({ id, name }: Profile): Warning => ({
  path: `profiles/${id}`,
  text: phrase('“{profile}” has too many conditions: whether they contradict each other was not looked at.', {
    profile: phrase(name),
  }),
});

/** True when whoever passes the must passes the knock-out too: nobody can ever fit. */
function forbids(must: Test, knockOut: Test): boolean {
  if (isSame(must, knockOut)) return true;
  if (knockOut.test === 'any') return knockOut.of.some((part) => forbids(must, part));
  if (must.test === 'all') return must.of.some((part) => forbids(part, knockOut));
  if (must.test === 'country' && knockOut.test === 'country') return areWithin(must.in, knockOut.in);
  if (must.test === 'headcount' && knockOut.test === 'headcount') return isWithin(must, knockOut);
  if (must.test === 'answer' && knockOut.test === 'answer')
    return must.question === knockOut.question && areWithin(must.is, knockOut.is);
  return must.test === 'not' && knockOut.test === 'not' && forbids(knockOut.of, must.of);
}

const areApart = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one !== null && other !== null && !one.some((item) => other.includes(item));

/** True when two tests can never both hold. */
function excludes(one: Test, other: Test): boolean {
  if (one.test === 'country' && other.test === 'country') return areApart(one.in, other.in);
  if (one.test === 'headcount' && other.test === 'headcount') return !meetsInterval(bounds(one), bounds(other));
  if (one.test === 'revenue' && other.test === 'revenue')
    return one.currency === other.currency && !meetsInterval(bounds(one), bounds(other));
  if (one.test === 'answer' && other.test === 'answer')
    return one.question === other.question && areApart(one.is, other.is);
  if (one.test === 'not') return isSame(one.of, other);
  return other.test === 'not' && isSame(other.of, one);
}

const inProfile = (profile: Profile, one: KnockOut | Profile['criteria'][number]): string =>
  `profiles/${profile.id}/${'soft' in one ? 'knockOuts' : 'criteria'}/${one.id}`;

function againstKnockOuts(profile: Profile): Warning[] {
  const musts = profile.criteria.filter(({ kind }) => kind === 'must');
  return musts.flatMap((must) =>
    profile.knockOuts
      .filter((knockOut) => forbids(must.test, knockOut.test))
      .map((knockOut) => ({
        path: inProfile(profile, knockOut),
        text: phrase('Nobody can fit: whoever meets “{must}” is knocked out by “{knockOut}”.', {
          must: phrase(must.label),
          knockOut: phrase(knockOut.label),
        }),
      })),
  );
}

/** What must be so for a test to pass: of several that are all needed, each. */
const neededFor = (test: Test): Test[] => (test.test === 'all' ? [...test.of] : [test]);

const neverBoth = (one: Test, other: Test): boolean =>
  neededFor(one).some((part) => neededFor(other).some((opposite) => excludes(part, opposite)));

/** True when two of the things that one test needs are apart. */
const neverAll = (test: Test): boolean =>
  neededFor(test).some((one, at, parts) => parts.slice(at + 1).some((other) => excludes(one, other)));

/** Musts that ask for two things at once of which only one can be so. */
function againstItself(profile: Profile): Warning[] {
  return profile.criteria
    .filter(({ kind, test }) => kind === 'must' && neverAll(test))
    .map((must) => ({
      path: inProfile(profile, must),
      text: phrase('Nobody can fit: “{must}” asks for things that can never all be so.', { must: phrase(must.label) }),
    }));
}

/** True for a knock-out that every company passes, whatever its size. */
const holdsForAll = ({ test }: KnockOut): boolean =>
  test.test === 'headcount' && test.min !== undefined && isWithin({ min: 1 }, test);

const againstAll = (profile: Profile): Warning[] =>
  profile.knockOuts.filter(holdsForAll).map((knockOut) => ({
    path: inProfile(profile, knockOut),
    text: phrase('Nobody can fit: “{knockOut}” knocks everybody out.', { knockOut: phrase(knockOut.label) }),
  }));

function againstEachOther(profile: Profile): Warning[] {
  const musts = profile.criteria.filter(({ kind }) => kind === 'must');
  return musts.flatMap((one, at) =>
    musts
      .slice(at + 1)
      .filter((other) => neverBoth(one.test, other.test))
      .map((other) => ({
        path: inProfile(profile, other),
        text: phrase('Nobody can fit: “{one}” and “{other}” can never both be so.', {
          one: phrase(one.label),
          other: phrase(other.label),
        }),
      })),
  );
}

const intervalOf = ({ from, to }: AuthorityRule) => bounds({ min: from, max: to });

function authority({ authority: rules }: Definition): Warning[] {
  return rules.flatMap((rule, at): Warning[] => {
    const path = `authority/${at}`;
    const number = at + 1;
    if (rule.to !== undefined && rule.to < rule.from)
      return [{ path, text: phrase('Authority rule {number} never applies: it ends before it begins.', { number }) }];
    const earlier = rules.slice(0, at);
    const covering = earlier.findIndex((one) => isWithin(intervalOf(rule), intervalOf(one)));
    if (covering >= 0)
      return [
        {
          path,
          text: phrase('Authority rule {number} never applies: rule {other} holds all its sizes.', {
            number,
            other: covering + 1,
          }),
        },
      ];
    const other = earlier.findIndex((one) => meetsInterval(intervalOf(rule), intervalOf(one))) + 1;
    return other === 0
      ? []
      : [
          {
            path,
            text: phrase('Authority rules {other} and {number} overlap: the first one counts.', { number, other }),
          },
        ];
  });
}

function tiers({ thresholds: { tierA, tierB } }: Definition): Warning[] {
  if (tierB < tierA) return [];
  return [
    {
      path: 'thresholds/tierB',
      text: phrase('Tier B begins at {tierB} and tier A at {tierA}: nobody is ever B.', { tierA, tierB }),
    },
  ];
}

function inOne(profile: Profile): Warning[] {
  const musts = conditionsIn(profile.criteria.filter(({ kind }) => kind === 'must'));
  if (musts * (musts + conditionsIn(profile.knockOuts)) > mostPairs) return [tooMany(profile)];
  return [
    ...againstKnockOuts(profile),
    ...againstAll(profile),
    ...againstItself(profile),
    ...againstEachOther(profile),
  ];
}

/** Rules of a definition that contradict each other, or never apply. */
export const contradictions = (definition: Definition): Warning[] => [
  ...definition.profiles.flatMap(inOne),
  ...authority(definition),
  ...tiers(definition),
];
