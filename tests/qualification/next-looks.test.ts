import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import { meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Person } from '../../lib/prospect/person.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import type { NextPage, PageKind } from '../../lib/prospect/reading.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { CriterionVerdict } from '../../lib/qualification/assessment.ts';
import { nextLooks } from '../../lib/qualification/next-looks.ts';
import { day, fact, person, reading } from '../prospect/made.ts';

const pageOf = (kind: PageKind, label: string): NextPage => ({
  kind,
  label,
  url: `https://northgate.example/${kind}`,
});
const imprint = pageOf('imprint', 'Impressum');
const team = pageOf('team', 'Unser Team');
const contact = pageOf('contact', 'Kontakt');
const product = pageOf('product', 'Preise');

function looksWith(facts: Fact[], people: Person[], pages: readonly NextPage[]) {
  const read = reading({ facts, people });
  const prospect = meet(emptyProspect('northgate.example', day(0)), read);
  return nextLooks(viewOf(prospect), assess(prospect, mspToolkit, '2026-03-16'), pages);
}
const answersOn = (page: NextPage, facts: Fact[] = [], people: Person[] = []) =>
  looksWith(facts, people, [page])[0]?.answers ?? [];
const known: Fact[] = [
  fact('address', { street: '200 Congress Ave', locality: 'Austin', country: 'US' }),
  fact('phone', '+15125550140'),
  fact('email', 'info@northgate.example'),
  fact('legalName', 'Northgate IT LLC'),
  fact('registration', { kind: 'register', number: 'HRB 5550' }),
];
const decider = person('Luis Ortega', { title: 'Founder & CEO' });

describe('where to look next', () => {
  it('says of each page what it would answer, under the link’s own words', () => {
    const [first] = looksWith([], [], [team]);
    expect(first?.page.label).toBe('Unser Team');
    expect(first?.answers[0]).toBe('who decides');
    expect(answersOn(imprint)).toEqual(expect.arrayContaining(['legal name', 'register number']));
  });

  it('names only what is still unknown, and leaves out pages that answer nothing', () => {
    expect(answersOn(imprint, known)).toEqual(['who decides']);
    expect(answersOn(imprint, known, [decider])).toEqual([]);
    expect(answersOn(contact, known.slice(1))).toContain('address');
    expect(answersOn(contact, known)).not.toContain('phone');
  });

  it('puts the page that answers most first', () => {
    expect(looksWith(known, [], [imprint, team]).map(({ page }) => page)).toEqual([team, imprint]);
    expect(looksWith(known.slice(0, 3), [decider], [team, contact, imprint])[0]?.page).toBe(imprint);
  });

  it('asks once for the size: the criterion that needs it says so', () => {
    const told = answersOn(pageOf('about', 'About'), known, [decider]);
    expect(told).toContain('5 to 100 people');
    expect(told).not.toContain('how many people');
  });

  it('offers no page that was read', () => {
    const home = { ...pageOf('about', 'Northgate'), url: 'https://www.northgate.example' };
    expect(looksWith([], [], [home])).toEqual([]);
  });

  it('gives each page at most once, in the same order whatever order the site links them in', () => {
    const all = [imprint, team, contact, product];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (pages) => {
        const urls = looksWith([], [], pages).map(({ page }) => page.url);
        expect(urls).toEqual(looksWith([], [], all).map(({ page }) => page.url));
        expect(new Set(urls).size).toBe(urls.length);
      }),
      { numRuns: 20 },
    );
  });

  /** What pages of these kinds would answer, with these criteria open. */
  function onPages(kinds: PageKind[], criteria: Partial<CriterionVerdict>[] = [], people: Person[] = []) {
    const prospect = meet(emptyProspect('northgate.example', day(0)), reading({ people }));
    const assessment = assess(prospect, mspToolkit, '2026-03-16');
    const [open] = assessment.criteria.filter(({ value }) => value === 'unknown');
    const all = criteria.flatMap((one) => (open ? [{ ...open, whereToLook: 'about page', ...one }] : []));
    const pages = kinds.map((kind) => pageOf(kind, 'More'));
    return nextLooks(viewOf(prospect), { ...assessment, criteria: all }, pages).map(({ answers }) => answers);
  }

  it.each<[PageKind, string[][]]>([
    ['team', [['who decides', 'how many people']]],
    ['about', [['who decides', 'how many people']]],
    ['imprint', [['who decides', 'address', 'phone', 'legal name', 'e-mail', 'register number']]],
    ['contact', [['address', 'phone', 'who decides', 'e-mail']]],
    ['careers', [['how many people']]],
    ['product', []],
  ])('names what a page of this kind is likely to tell, the weightiest first: %s', (kind, answers) => {
    expect(onPages([kind])).toEqual(answers);
  });

  it('names criteria that a page may settle, by their points, and those without points last', () => {
    const lines: Partial<CriterionVerdict>[] = [
      { label: 'No points', weight: 0 },
      { label: 'Ten', weight: 10 },
      { label: 'Later', phase: 'first_conversation' },
      { label: 'Known', value: 'yes' },
      { label: 'To be filled in', needsFillIn: true },
      { label: 'Elsewhere', whereToLook: 'careers page' },
      { label: 'Thirty', weight: 30 },
    ];
    expect(onPages(['about'], lines)).toEqual([['Thirty', 'who decides', 'how many people', 'Ten', 'No points']]);
    const size: Partial<CriterionVerdict> = { label: '5 to 100 people', asks: 'headcount', weight: 10 };
    expect(onPages(['about'], [size])).toEqual([['who decides', '5 to 100 people']]);
  });

  it('asks for who decides while people are known and none of them does', () => {
    expect(onPages(['team'], [], [person('Dana Whitfield', { title: 'Clerk' })])[0]).toContain('who decides');
    expect(onPages(['team'], [], [decider])[0]).not.toContain('who decides');
  });

  it.each([
    ['https://northgate.example/about', false],
    ['http://www.northgate.example/about/', false],
    ['https://northgate.example/about/team', true],
  ])('takes a page that was read for the same one however it is written: %s', (url, isOffered) => {
    const prospect = meet(
      emptyProspect('northgate.example', day(0)),
      reading({ url: 'https://northgate.example/about/' }),
    );
    const looks = nextLooks(viewOf(prospect), assess(prospect, mspToolkit, '2026-03-16'), [{ ...team, url }]);
    expect(looks).toHaveLength(isOffered ? 1 : 0);
  });
});
