import type { Test } from '../definition/test.ts';
import { madeOnce } from '../prospect/made-once.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import { industryTest, locationsTest, nobodyTest, revenueTest, sellsToTest } from './company-tests.ts';
import { daysBetween } from './history.ts';
import { know } from './known.ts';
import { inServiceArea, isIn } from './place.ts';
import { byPage, byYou, type Known, unknownBecause } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';
import { headcountWithin } from './size.ts';
import { findWords } from './text-search.ts';
import { isChoiceKey } from './vocabulary.ts';

type Of<Name extends Test['test']> = Extract<Test, { test: Name }>;
type Judged = Known<Trilean>;

const fillIn = (): Judged => ({
  ...unknownBecause(phrase('fill in: the definition lacks this set')),
  needsFillIn: true,
});

/** Whether the business is of the target class; another class counts against it. */
function niche(s: Situation): Judged {
  const known = know(s, 'company.niche');
  const value = known.value === 'target' ? 'yes' : known.value === 'unknown' ? 'unknown' : 'no';
  return { ...known, value };
}

const sameSet = (one: readonly string[] | null, other: readonly string[] | null) =>
  one === other ||
  (one !== null && other !== null && one.length === other.length && one.every((item) => other.includes(item)));

/** The service area itself may be answered at once; another set of countries is judged by the pages. */
const country = (s: Situation, test: Of<'country'>): Judged =>
  sameSet(test.in, s.profile.serviceArea) ? inServiceArea(s) : isIn(s.view, test.in);

const headcount = (s: Situation, { min, max }: Of<'headcount'>): Judged =>
  headcountWithin(s, { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });

function people(s: Situation, test: Of<'people'>): Judged {
  const { seniorities } = test;
  const functions = test.functions === 'buying' ? (s.definition.buyingFunctions ?? null) : test.functions;
  if (functions === null) return fillIn();
  const found = s.people.find(
    (person) =>
      !person.gone &&
      !person.isElsewhere &&
      (seniorities === undefined || (person.seniority !== undefined && seniorities.includes(person.seniority))) &&
      (functions === undefined || (person.function !== undefined && functions.includes(person.function))),
  );
  if (found === undefined) return unknownBecause(phrase('nobody of that rank is named on the pages read so far'));
  return { value: 'yes', reasons: byPage(`${found.name}: ${found.title ?? ''}`, found.evidence.slice(0, 1)) };
}

function text(s: Situation, test: Of<'text'>): Judged {
  if (test.any === null) return fillIn();
  const found = findWords(s.view, { words: test.any, isOffer: test.as === 'offer' });
  if (found === undefined) return unknownBecause(phrase('their own words on the pages read so far do not say it'));
  const said = found.mark ? found.excerpt.slice(...found.mark) : found.excerpt;
  return { value: 'yes', reasons: byPage(phrase('says “{words}”', { words: said }), [found]) };
}

function answer(s: Situation, { question, is, not }: Of<'answer'>): Judged {
  const known = isChoiceKey(question) ? know(s, question) : undefined;
  const said = answerTo(s, question);
  const value = known?.value ?? `${said?.value ?? 'unknown'}`;
  const reasons = known?.reasons ?? (said ? [byYou(phrase('you said: {value}', { value }), question, said)] : []);
  if (is.includes(value)) return { value: 'yes', reasons };
  if (not?.includes(value)) return { value: 'no', reasons };
  return { value: 'unknown', reasons: known?.disputed ? reasons : unknownBecause(phrase('not asked so far')).reasons };
}

/** The kinds a signal test looks for; without the functions that buy, hiring for them is not among them. */
const kindsOf = ({ definition }: Situation, { any, hiringFor }: Of<'signal'>): string[] => [
  ...any,
  ...(hiringFor ? (definition.buyingFunctions ?? []) : []).map((one) => `hiring_${one.replaceAll('-', '_')}`),
];

function signal(s: Situation, test: Of<'signal'>): Judged {
  const { withinDays } = test;
  const kinds = kindsOf(s, test);
  const wanted = s.view.all('signal').filter(({ value }) => kinds.includes(value.kind));
  const isFresh = (on: string | undefined) => {
    const age = on === undefined ? Number.NaN : daysBetween(on, s.today);
    return age >= 0 && age <= withinDays;
  };
  const fresh = wanted.find(({ value }) => isFresh(value.on));
  if (fresh === undefined)
    return unknownBecause(
      wanted.length > 0 ? phrase('seen, but without a fresh date') : phrase('no such sign on the pages read so far'),
    );
  return {
    value: 'yes',
    reasons: byPage(`${fresh.value.kind.replaceAll('_', ' ')}, ${fresh.value.on}`, fresh.evidence),
  };
}

const inLowerCase = madeOnce((names: readonly string[]) => new Set(names.map((name) => name.toLowerCase())));

function technology(s: Situation, { any }: Of<'technology'>): Judged {
  if (any === null) return fillIn();
  const wanted = inLowerCase(any);
  const found = s.view.all('technology').find(({ value }) => wanted.has(value.toLowerCase()));
  if (found === undefined) return unknownBecause(phrase('no sign of it on the pages read so far'));
  return { value: 'yes', reasons: byPage(phrase('runs {tool}', { tool: found.value }), found.evidence) };
}

function page(s: Situation, { kinds, words }: Of<'page'>): Judged {
  const links = s.prospect.pages.flatMap(({ nextPages }) =>
    nextPages.map(({ kind, url, label }) => ({ kind, url, title: label })),
  );
  const fits = (one: { kind: string; url: string; title: string }) =>
    (kinds as readonly string[] | undefined)?.includes(one.kind) || // a kind of page is a text
    words?.some((word) => `${one.url} ${one.title}`.toLowerCase().includes(word.toLowerCase()));
  const found = [...s.view.pages, ...links].find(fits);
  if (found === undefined) return unknownBecause(phrase('no such page seen so far'));
  return { value: 'yes', reasons: [{ by: 'rule', text: phrase('has a page “{title}”', { title: found.title }) }] };
}

const flags = (parts: readonly Judged[]) => ({
  ...(parts.some(({ disputed }) => disputed) ? { disputed: true } : {}),
  ...(parts.some(({ needsFillIn }) => needsFillIn) ? { needsFillIn: true } : {}),
});

/** Of several answers: the deciding one settles it; all of the other kind settle the opposite; else unknown. */
function combined(parts: readonly Judged[], deciding: 'yes' | 'no'): Judged {
  const opposite = deciding === 'yes' ? 'no' : 'yes';
  const decided = parts.find(({ value }) => value === deciding);
  if (decided) return decided;
  if (parts.every(({ value }) => value === opposite))
    return { value: opposite, reasons: parts.flatMap(({ reasons }) => reasons) };
  const open = parts.filter(({ value }) => value === 'unknown');
  return { value: 'unknown', reasons: open.flatMap(({ reasons }) => reasons).slice(0, 2), ...flags(open) };
}

/** The first answer that is known; while none is, what they all lack. */
const firstKnown = (parts: readonly Judged[]): Judged =>
  parts.find(({ value }) => value !== 'unknown') ?? combined(parts, 'yes');

const judged = (s: Situation, tests: readonly Test[]): Judged[] => tests.map((part) => judge(s, part));

const negated: Record<Trilean, Trilean> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** The answer of a typed test for this prospect: what is not found is unknown, only counter-evidence is no. */
export function judge(s: Situation, test: Test): Judged {
  switch (test.test) {
    case 'niche':
      return niche(s);
    case 'country':
      return country(s, test);
    case 'headcount':
      return headcount(s, test);
    case 'revenue':
      return revenueTest(s, test);
    case 'people':
      return people(s, test);
    case 'nobody':
      return nobodyTest(s, test);
    case 'industry':
      return industryTest(s, test);
    case 'sellsTo':
      return sellsToTest(s, test);
    case 'locations':
      return locationsTest(s, test);
    case 'text':
      return text(s, test);
    case 'answer':
      return answer(s, test);
    case 'signal':
      return signal(s, test);
    case 'technology':
      return technology(s, test);
    case 'page':
      return page(s, test);
    case 'any':
      return combined(judged(s, test.of), 'yes');
    case 'all':
      return combined(judged(s, test.of), 'no');
    case 'first':
      return firstKnown(judged(s, test.of));
    default: {
      const known = judge(s, test.of);
      return { ...known, value: negated[known.value] };
    }
  }
}
