import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { templates } from '../../lib/definition/templates.ts';
import type { Test } from '../../lib/definition/test.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { calm, criterion, knockOut } from './made.ts';

const said = (definition: Definition) => warningsOf(definition).map(({ text }) => text);
const never = (what: string) => [`Nothing can ever answer “${what}”.`];
const open = (what: string) => [`“${what}” counts as unknown everywhere: it is still to be filled in.`];

test.each([...templates])('%s: only its open sets are warned of', (_file, template) => {
  expect(said(template).filter((text) => !text.includes('still to be filled in'))).toEqual([]);
});

describe('a checklist', () => {
  const many = (count: number) =>
    calm(Array.from({ length: count - 1 }, (_, at) => criterion(`c${at}`, { test: 'niche' })));

  test('S1.3: is warned of above 12 criteria', () => {
    expect(said(many(12))).toEqual([]);
    expect(said(many(13))).toEqual(['13 criteria in “P”: more than 12 are seldom filled in.']);
  });

  test('the team may set the number', () => {
    const five = { ...many(6), thresholds: { ...mspToolkit.thresholds, criteriaMax: 5 } };
    expect(said(five)).toHaveLength(1);
  });

  test.each([
    [0, true],
    [1, false],
    [-0.5, false],
  ])('S1.3: whose weights are off by %d: fine is %s', (off, isFine) => {
    const one = calm([]);
    const [own] = one.profiles;
    const criteria = own?.criteria.map((line) => ({ ...line, weight: 100 + off })) ?? [];
    const text = `The weights of “P” sum to ${100 + off}, not to 100.`;
    expect(said({ ...one, profiles: own ? [{ ...own, criteria }] : [] })).toEqual(isFine ? [] : [text]);
  });

  test('S1.3: weights that are thirds sum to 100 all the same', () => {
    const thirds = ['a', 'b', 'c'].map((id) => criterion(id, { test: 'niche' }, { weight: 100 / 3 }));
    const one = calm([]);
    const [own] = one.profiles;
    expect(said({ ...one, profiles: own ? [{ ...own, criteria: thirds }] : [] })).toEqual([]);
  });
});

describe('what nothing can answer', () => {
  test.each<[string, Test]>([
    ['a number of people whose ends are crossed', { test: 'headcount', min: 51, max: 50 }],
    ['a number of people without an end', { test: 'headcount' }],
    ['no country', { test: 'country', in: [] }],
    ['no word', { test: 'text', any: [] }],
    ['no tool', { test: 'technology', any: [] }],
    ['no kind of business', { test: 'industry', any: [] }],
    ['no rank', { test: 'people', seniorities: [] }],
    ['no function', { test: 'people', functions: [] }],
    ['nobody of no rank', { test: 'nobody', role: 'top', seniorities: [] }],
    ['no answer', { test: 'answer', question: 'need.motive', is: [] }],
    ['no sign', { test: 'signal', any: [], withinDays: 30 }],
    ['no page', { test: 'page' }],
    ['none of several', { test: 'any', of: [{ test: 'page' }, { test: 'text', any: [] }] }],
    ['not all of several', { test: 'all', of: [{ test: 'niche' }, { test: 'text', any: [] }] }],
    ['the opposite of nothing', { test: 'not', of: { test: 'text', any: [] } }],
  ])('is warned of: %s', (what, asked) => {
    expect(said(calm([criterion(what, asked)]))).toEqual(never(what));
    expect(said(calm([], [knockOut(what, asked)]))).toEqual(never(what));
  });

  test.each<[string, Test]>([
    ['one number of people', { test: 'headcount', min: 50, max: 50 }],
    ['people from a number on', { test: 'headcount', min: 5 }],
    ['nobody named of any rank', { test: 'people' }],
    ['answers that count against', { test: 'answer', question: 'need.motive', is: [], not: ['genuine'] }],
    ['one of several', { test: 'any', of: [{ test: 'page' }, { test: 'niche' }] }],
    ['the first of several', { test: 'first', of: [{ test: 'text', any: null }, { test: 'niche' }] }],
    ['two towns', { test: 'locations', min: 2 }],
    ['pages by a word', { test: 'page', words: ['suppliers'] }],
  ])('is no matter: %s', (what, asked) => {
    expect(said(calm([criterion(what, asked, { kind: 'nice' })]))).toEqual([]);
  });

  test.each<[string, Test]>([
    ['countries', { test: 'country', in: null }],
    ['words', { test: 'text', any: null }],
    ['tools', { test: 'technology', any: null }],
    ['functions', { test: 'people', functions: null }],
    ['those who buy', { test: 'people', functions: 'buying' }],
    ['hiring for those who buy', { test: 'signal', any: [], hiringFor: 'buying', withinDays: 30 }],
    ['both', { test: 'all', of: [{ test: 'niche' }, { test: 'text', any: null }] }],
  ])('is told from what is still to be filled in: %s', (what, asked) => {
    const definition = calm([criterion(what, asked, { kind: 'nice' })], [], { buyingFunctions: null });
    expect(said(definition)).toEqual(open(what));
    expect(warningsOf(definition)[0]?.path).toBe(`profiles/msp_toolkit/criteria/${what}`);
  });

  test('the kinds of business wanted are a set to fill in too', () => {
    const one = calm([]);
    const profiles = one.profiles.map((own) => ({ ...own, niche: { ...own.niche, target: null } }));
    expect(said({ ...one, profiles })).toEqual(open('whole'));
  });
});

describe('what says nothing', () => {
  const path = (definition: Definition) => warningsOf(definition).map((one) => one.path);

  test.each<[keyof Definition, Partial<Definition>, string]>([
    ['authority', { authority: [] }, 'No rule says who decides: below owner and CEO that stays unknown everywhere.'],
    [
      'readyActions',
      { readyActions: [] },
      'No action shows readiness: nobody is ever ready for sales by what they did.',
    ],
    [
      'stages',
      { stages: [] },
      'A deal has no stages: there is none to show intent at, and no small firm is ever truly qualified.',
    ],
    ['tagAllows', { tagAllows: [] }, 'The tag allows nothing: putting it on changes nothing.'],
  ])('is warned of where the method would silently not work: %s', (where, rest, text) => {
    expect(said(calm([], [], rest))).toEqual([text]);
    expect(path(calm([], [], rest))).toEqual([where]);
  });

  test.each<[string, Partial<Definition>]>([
    ['plays', { plays: [] }],
    ['wording', { wording: [] }],
    ['stories', { stories: [] }],
    ['what goes without the tag', { withoutTag: [] }],
    ['titles not pursued', { notPursuedTitles: [] }],
    ['the hand-over rule, of which the signatures tell', { handOver: '' }],
  ])('is no matter where another word of ours stands in, or where it is a choice: %s', (_what, rest) => {
    expect(said(calm([], [], rest))).toEqual([]);
  });

  test('a profile without a must is one that nobody can match', () => {
    const one = calm([]);
    const profiles = one.profiles.map((own) => ({
      ...own,
      criteria: own.criteria.map((line) => ({ ...line, kind: 'nice' as const })),
    }));
    expect(said({ ...one, profiles })).toEqual([
      'Nobody can match “P”: without a must no company is ever a good fit by itself.',
    ]);
    expect(path({ ...one, profiles })).toEqual(['profiles/msp_toolkit']);
  });
});
