import type { NicheLists } from '../definition/definition.ts';
import { liesWithin } from '../definition/interval.ts';
import type { Test } from '../definition/test.ts';
import { byText } from '../prospect/claims.ts';
import { madeOnce } from '../prospect/made-once.ts';
import type { SeenPage } from '../prospect/prospect.ts';
import type { Trilean } from '../prospect/text.ts';
import { townOf } from '../prospect/town.ts';
import { phrase } from '../words/phrase.ts';
import type { JudgedContact } from './assessment.ts';
import { meaningsOf } from './niche.ts';
import { byPage, type Known, unknownBecause } from './reasons.ts';
import { revenueInWords } from './revenue-words.ts';
import { playsRole, rolesInWords } from './roles.ts';
import type { Situation } from './situation.ts';

type Of<Name extends Test['test']> = Extract<Test, { test: Name }>;
type Judged = Known<Trilean>;

/** Words as kinds of business that count only where a phrase ends ("law firm software" is none). */
const listOf = madeOnce(
  (words: readonly string[]): NicheLists => ({ target: [], adjacent: [], outside: [{ label: '', words: [...words] }] }),
);

/** Whether the company calls its business one of these kinds. */
export function industryTest({ view }: Situation, { any }: Of<'industry'>): Judged {
  const held = [...view.all('service'), ...view.all('industry')];
  const found = held.find(({ value }) => meaningsOf(value, listOf(any)).length > 0);
  if (found === undefined) return unknownBecause(phrase('no page read so far says that they are of such a kind'));
  return {
    value: 'yes',
    reasons: byPage(phrase('says “{words}”', { words: found.value }), found.evidence.slice(0, 1)),
  };
}

/** Whether a year's revenue lies within bounds; an amount in another currency tells nothing, and sources that disagree count only where their answers differ. */
export function revenueTest({ view }: Situation, { min, max, currency }: Of<'revenue'>): Judged {
  const held = view.one('revenue');
  if (held === undefined) return unknownBecause(phrase('no page read so far says what they take in a year'));
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const claims = [held, ...(held.disputed ? held.others : [])];
  const answers = claims.map(({ value }) => (value.currency === currency ? liesWithin(value, bounds) : 'unknown'));
  const [value = 'unknown'] = answers;
  const reasons = claims.flatMap((claim) => byPage(revenueInWords(claim.value), claim.evidence.slice(0, 1)));
  if (answers.every((answer) => answer === value)) return { value, reasons: reasons.slice(0, 1) };
  return { value: 'unknown', disputed: true, reasons: reasons.slice(0, 3) };
}

/** Whether they sell to those, by what they say of it or by how they show prices. */
export function sellsToTest({ view }: Situation, { to }: Of<'sellsTo'>): Judged {
  const held = view.one('sellsTo');
  if (held === undefined) return unknownBecause(phrase('no page read so far tells whom they sell to'));
  const said = held.value === 'businesses' ? phrase('sells to businesses') : phrase('sells to consumers');
  if (held.value !== to || held.disputed) return unknownBecause(said);
  return { value: 'yes', reasons: byPage(said, held.evidence.slice(0, 1)) };
}

/** How many places they say they are in, where that is enough. */
function placesSaid({ view }: Situation, min: number): Judged | undefined {
  const held = view.one('locationCount');
  if (held === undefined || (held.value.min ?? 0) < min) return undefined;
  const said = held.evidence[0];
  const words = said?.mark ? said.excerpt.slice(...said.mark) : String(held.value.min);
  return { value: 'yes', reasons: byPage(phrase('says “{words}”', { words }), held.evidence.slice(0, 1)) };
}

/** Whether they say so, or addresses in enough towns are known. */
export function locationsTest(s: Situation, { min }: Of<'locations'>): Judged {
  const { view } = s;
  const said = placesSaid(s, min);
  if (said !== undefined) return said;
  const towns = new Map(
    view
      .all('address')
      .flatMap((held) =>
        held.value.locality === undefined ? [] : [[townOf(held.value)?.toLowerCase().trim() ?? '', held] as const],
      ),
  );
  if (towns.size < min) return unknownBecause(phrase('fewer than {min} towns on the pages read so far', { min }));
  const named = [...towns.values()].map(({ value }) => townOf(value)).slice(0, 3);
  const evidence = [...towns.values()].flatMap((held) => held.evidence.slice(0, 1));
  return { value: 'yes', reasons: byPage(phrase('in {places}', { places: named.join(', ') }), evidence) };
}

const enoughPeople = 2;

const shownOn = ({ people }: SeenPage) => people.filter(({ goneAt }) => goneAt === undefined);

/** A team page that was read whole and gives everybody a title: only such a page can show that a part is played by nobody. */
const isWholeTeam = (page: SeenPage): boolean => {
  const shown = shownOn(page);
  return (
    page.kind === 'team' &&
    !page.truncated &&
    shown.length >= enoughPeople &&
    shown.every(({ title }) => title !== undefined)
  );
};

const newestFirst = (one: SeenPage, other: SeenPage) => byText(other.readAt, one.readAt) || byText(one.url, other.url);

/** Whether nobody named plays a part: silence is unknown, a whole team page without such a person is not silence. */
export function nobodyTest(s: Situation, { role, seniorities }: Of<'nobody'>): Judged {
  const plays = (person: JudgedContact) =>
    !person.gone &&
    !person.isElsewhere &&
    playsRole(person, role) &&
    (person.seniority === undefined || seniorities.includes(person.seniority));
  const found = s.people.find(plays);
  if (found) return { value: 'no', reasons: byPage(`${found.name}: ${found.title ?? ''}`, found.evidence.slice(0, 1)) };
  const [team] = s.prospect.pages.filter(isWholeTeam).toSorted(newestFirst);
  if (team === undefined)
    return unknownBecause(
      phrase('no team page read so far: that {part} is led by nobody cannot be told', { part: rolesInWords[role] }),
    );
  const shown = shownOn(team);
  const [first] = shown;
  const text = phrase('{count} people on the team page, none of them leads {part}', {
    count: shown.length,
    part: rolesInWords[role],
  });
  return { value: 'yes', reasons: byPage(text, first ? [first.evidence] : []) };
}
