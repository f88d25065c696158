import { inBoth, liesWithin, meetsInterval } from '../definition/interval.ts';
import type { Headcount } from '../prospect/fact.ts';
import type { Trilean } from '../prospect/text.ts';
import type { Held } from '../prospect/view.ts';
import { phrase } from '../words/phrase.ts';
import type { Reason } from './assessment.ts';
import { byPage, byYou, type Known, unknownBecause } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';
import { type HeadcountClaim, type Sized, withAnswer } from './size-answers.ts';

/** What sources that agree leave together: "1,001–1,216" beside "787–1,001" is 1,001; one that lies within another was chosen already. */
const together = ({ value, others }: Held<'headcount'>): Headcount =>
  others.reduce(
    (left, other) =>
      meetsInterval(left, other.value) && liesWithin(other.value, value) !== 'yes' ? inBoth(left, other.value) : left,
    value,
  );

/** Everything that competes as the number of people: what was said alone, else one claim, or all while sources disagree. */
function headcountClaims(s: Sized): HeadcountClaim[] {
  const held = s.view.one('headcount');
  if (held === undefined) return withAnswer(s, []);
  const { value, evidence, others } = held;
  if (held.saidBy === 'you') return [{ value, evidence }];
  const read = held.disputed ? [{ value, evidence }, ...others] : [{ value: together(held), evidence }];
  return withAnswer(s, read);
}

/** A number of people as printed: "51–200", "over 200", "28". */
function inWords({ min, max }: Headcount): string {
  if (min === max && min !== undefined) return phrase('{min} people', { min });
  if (max === undefined) return phrase('{min} or more people', { min: min ?? 0 });
  return min === undefined ? phrase('up to {max} people', { max }) : phrase('{min}–{max} people', { min, max });
}

const reasonOf = ({ value, evidence, said }: HeadcountClaim): Reason[] =>
  said
    ? [byYou(phrase('you said: {people}', { people: inWords(value) }), ...said)]
    : byPage(inWords(value), evidence.slice(0, 1));

/** Whether the number of people lies within bounds; sources that disagree count only where their answers differ. */
export function headcountWithin(s: Sized, bounds: Headcount): Known<Trilean> {
  const claims = headcountClaims(s);
  const [first] = claims;
  if (first === undefined) return unknownBecause(phrase('no page read so far says how many people they are'));
  const answers = claims.map(({ value }) => liesWithin(value, bounds));
  const value = answers[0] ?? 'unknown';
  if (answers.every((answer) => answer === value)) return { value, reasons: reasonOf(first) };
  return { value: 'unknown', disputed: true, reasons: claims.flatMap(reasonOf).slice(0, 3) };
}

type Sides<Below extends string, From extends string> = { from: number; below: Below; above: From; key: string };

/** On which side of a threshold the company is: as said, else by its number of people. */
function sideOf<B extends string, F extends string>(s: Situation, sides: Sides<B, F>): Known<B | F | 'unknown'> {
  const said = answerTo(s, sides.key);
  for (const value of [sides.below, sides.above])
    if (said?.value === value)
      return { value, reasons: [byYou(phrase('you said: {value}', { value }), sides.key, said)] };
  const known = headcountWithin(s, { min: sides.from });
  return { ...known, value: known.value === 'yes' ? sides.above : known.value === 'no' ? sides.below : 'unknown' };
}

/** SMB or enterprise by the definition's cut. */
export const segmentOf = (s: Situation): Known<'smb' | 'enterprise' | 'unknown'> => {
  const from = s.definition.thresholds.enterpriseFromHeadcount;
  const known = sideOf(s, { from, below: 'smb', above: 'enterprise', key: 'company.segment' });
  if (known.value !== 'unknown' || s.definition.thresholds.largerFromHeadcount > from) return known;
  const said = answerTo(s, 'company.size');
  const isSmall = said?.value === 'small' || said?.value === 'home_user';
  return isSmall ? { value: 'smb', reasons: [byYou(phrase('you said: a small firm'), 'company.size', said)] } : known;
};

/** Small or larger in the sense of the authority rules; "home user" only when said. */
export function sizeOf(s: Situation): Known<'home_user' | 'small' | 'larger' | 'unknown'> {
  const said = answerTo(s, 'company.size');
  if (said?.value === 'home_user')
    return { value: 'home_user', reasons: [byYou(phrase('you said: a home user'), 'company.size', said)] };
  const from = s.definition.thresholds.largerFromHeadcount;
  return sideOf(s, { from, below: 'small', above: 'larger', key: 'company.size' });
}

/** The number of people the authority rules go by: by the size as said, else by what pages say; the widest while disputed. */
export function peopleForRules(s: Situation): Headcount {
  const from = s.definition.thresholds.largerFromHeadcount;
  const size = answerTo(s, 'company.size')?.value;
  if (size === 'larger') return { min: from };
  if (size === 'small' || size === 'home_user') return { max: from - 1 };
  const claims = headcountClaims(s);
  if (claims.length === 0) return {};
  const min = Math.min(...claims.map(({ value }) => value.min ?? 0));
  const max = Math.max(...claims.map(({ value }) => value.max ?? Number.POSITIVE_INFINITY));
  return { min, ...(Number.isFinite(max) ? { max } : {}) };
}
