import type { NicheLists } from '../definition/definition.ts';
import type { NicheClass } from '../definition/vocabulary.ts';
import { madeOnce } from '../prospect/made-once.ts';
import type { Held } from '../prospect/view.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { Reason } from './assessment.ts';
import { byPage, byRule, byYou, type Known, unknownBecause } from './reasons.ts';
import { answerTo, criteriaAsking, newestAnswer, type Situation } from './situation.ts';

type Told = 'target' | 'adjacent' | 'outside';
const told: readonly Told[] = ['target', 'adjacent', 'outside'];
type Meaning = { told: Told; label: string };
type Sign = Meaning & { words: string; held: Held<'service' | 'industry'> };

/** "services" and "service", "companies" and "company" are one word. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 2
      ? word.replace(/([^s])s$/, '$1')
      : word;

const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);

/** Phrases of the lists, by their words. */
const indexOf = madeOnce((lists: NicheLists): Map<string, Meaning[]> => {
  const index = new Map<string, Meaning[]>();
  for (const kind of told)
    for (const { label, words } of lists[kind] ?? [])
      for (const phrase of words) {
        const key = wordsOf(phrase).join(' ');
        const others = (index.get(key) ?? []).filter((one) => one.told !== kind || one.label !== label);
        index.set(key, [...others, { told: kind, label }]);
      }
  return index;
});

const longest = 6; // words in the longest phrase of a list worth looking for

/**
 * The last phrase of the lists within some words, the longest one that ends there. A business outside counts only at the
 * very end: "law firm software" is no law firm.
 */
function lastMeaning(words: readonly string[], index: Map<string, Meaning[]>): Meaning[] {
  for (let end = words.length; end > 0; end--)
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const meanings = index.get(words.slice(start, end).join(' ')) ?? [];
      const counted = meanings.filter(({ told }) => told !== 'outside' || end === words.length);
      if (counted.length > 0) return counted;
    }
  return [];
}

/** What a phrase says of the business, part by part ("… and …"), its customers ("… for law firms") left out. */
export function meaningsOf(phrase: string, lists: NicheLists): Meaning[] {
  const index = indexOf(lists);
  const whole = index.get(wordsOf(phrase).join(' '));
  if (whole) return whole;
  const [itself = ''] = phrase.split(/ (?:for|to|serving|für|pour|para|per|voor|chez|bei) /);
  return itself.split(/[,&/+;]| (?:and|und|et|y|e|en) /).flatMap((part) => lastMeaning(wordsOf(part), index));
}

/** How much surer one kind must be before another that also has evidence is set aside. */
const clearly = 0.15;

type Weights = Record<Told, number>;

/**
 * One class from what speaks for each. Target stands beside adjacent lines of business, unless those are clearly surer;
 * beside a business outside IT it must itself be clearly surer, or sources disagree.
 */
function decide({ target, adjacent, outside }: Weights): NicheClass | 'disputed' {
  const isNearer = adjacent > target + clearly;
  const isElsewhere = outside > 0 && outside + clearly > target;
  if (target > 0) return isNearer || isElsewhere ? 'disputed' : 'target';
  if (adjacent > 0) return outside > adjacent + clearly ? 'outside' : 'adjacent';
  return outside > 0 ? 'outside' : 'unknown';
}

const reasonsOf = (signs: readonly Sign[]): Reason[] =>
  signs.flatMap(({ held, words, label }) =>
    byPage(phrase('says “{words}”: {kind}', { words, kind: phrase(label) }), held.evidence.slice(0, 1)),
  );

/** Kinds of business whose codes begin a NAICS code that is told: "NAICS 332710" begins with "33". */
function meaningsOfCodes(text: string, lists: NicheLists): Meaning[] {
  const codes = text.match(/\b\d{2,6}\b/g) ?? [];
  return told.flatMap((kind) =>
    (lists[kind] ?? [])
      .filter((one) => codes.some((code) => one.codes?.some((beginning) => code.startsWith(beginning))))
      .map(({ label }) => ({ told: kind, label })),
  );
}

function signsOf({ view, profile }: Situation): Sign[] {
  const held = [...view.all('service'), ...view.all('industry')];
  const said = held.filter(({ saidBy }) => saidBy === 'you');
  return (said.length > 0 ? said : held).flatMap((one) => {
    const codes = one.field === 'industry' ? meaningsOfCodes(one.value, profile.niche) : [];
    return [...meaningsOf(one.value, profile.niche), ...codes].map((meaning) => ({
      ...meaning,
      words: one.value,
      held: one,
    }));
  });
}

function fromPages(situation: Situation): Known<NicheClass> {
  if (situation.profile.niche.target === null)
    return { ...unknownBecause(phrase('fill in: the kinds of business you want')), needsFillIn: true };
  const signs = signsOf(situation);
  if (signs.length === 0)
    return { value: 'unknown', reasons: [byRule(phrase('no page read so far says what kind of business it is'))] };
  const sure = (kind: Told) =>
    signs.reduce((most, sign) => (sign.told === kind ? Math.max(most, sign.held.confidence) : most), 0);
  const decided = decide({ target: sure('target'), adjacent: sure('adjacent'), outside: sure('outside') });
  if (decided === 'disputed') {
    const kinds = told.map((kind) => signs.find((sign) => sign.told === kind)).filter((sign) => sign !== undefined);
    return { value: 'unknown', disputed: true, reasons: reasonsOf(kinds) };
  }
  return { value: decided, reasons: reasonsOf(signs.filter((sign) => sign.told === decided).slice(0, 3)) };
}

const inWords: Readonly<Record<Told, string>> = phrases({
  target: 'our kind of business',
  adjacent: 'near our niche',
  outside: 'outside our niche',
});

/** The class of the business: as said outright, else as the criterion was answered, else as the company describes itself. */
export function nicheClass(situation: Situation): Known<NicheClass> {
  const newest = newestAnswer(situation, ['company.niche', ...criteriaAsking(situation, 'niche')]);
  if (newest === undefined) return fromPages(situation);
  const [question, answer] = newest;
  const outright = told.find((kind) => kind === answer.value);
  if (outright)
    return {
      value: outright,
      reasons: [byYou(phrase('you said: {value}', { value: inWords[outright] }), question, answer)],
    };
  if (answer.value === 'yes')
    return { value: 'target', reasons: [byYou(phrase('you said: our kind of business'), question, answer)] };
  if (answer.value !== 'no')
    return { value: 'unknown', reasons: [byYou(phrase('you said: cannot be told'), question, answer)] };
  const isAdjacent =
    answerTo(situation, 'company.niche')?.value === 'adjacent' || fromPages(situation).value === 'adjacent';
  return {
    value: isAdjacent ? 'adjacent' : 'outside',
    reasons: [byYou(phrase('you said: not our kind of business'), question, answer)],
  };
}
