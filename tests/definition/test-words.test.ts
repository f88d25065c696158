import { describe, expect, test } from 'vitest';
import { choiceWords } from '../../lib/definition/choice-words.ts';
import type { Decider } from '../../lib/definition/definition.ts';
import { choiceLabel, valueLabel } from '../../lib/definition/described.ts';
import { fieldKind } from '../../lib/definition/edit.ts';
import type { Test } from '../../lib/definition/test.ts';
import { countriesInWords, deciderInWords, kindsInWords, testInWords } from '../../lib/definition/test-words.ts';
import { valueInWords } from '../../lib/definition/value-in-words.ts';
import { Need, Role } from '../../lib/definition/vocabulary.ts';
import { jobFunctions, seniorities } from '../../lib/prospect/person.ts';
import { PageKind } from '../../lib/prospect/reading.ts';
import { needsInWords } from '../../lib/qualification/needs.ts';
import { rolesInWords } from '../../lib/qualification/roles.ts';

const kinds = [
  { label: 'MSP', words: ['msp'] },
  { label: 'Law firm', words: ['law firm'] },
];

describe('what a test asks, in plain words', () => {
  test.each<[Test, string]>([
    [{ test: 'niche' }, 'their business is one of: MSP, Law firm'],
    [{ test: 'country', in: ['US', 'DE'] }, 'they are in: United States, Germany'],
    [{ test: 'country', in: null }, 'they are in: (to fill in)'],
    [{ test: 'headcount', min: 5, max: 100 }, 'people who work there: 5 to 100'],
    [{ test: 'headcount', min: 5 }, 'people who work there: 5 or more'],
    [{ test: 'headcount', max: 0 }, 'people who work there: up to 0'],
    [{ test: 'headcount' }, 'people who work there: any number'],
    [{ test: 'revenue', min: 5, currency: 'EUR' }, 'revenue of a year, in EUR: 5 or more'],
    [{ test: 'people' }, 'somebody named has the rank: any rank'],
    [{ test: 'people', seniorities: ['owner', 'vp'] }, 'somebody named has the rank: owner, vice president'],
    [
      { test: 'people', seniorities: ['head'], functions: ['it', 'customer-success'] },
      'somebody named has the rank: head, in: IT, customer success',
    ],
    [{ test: 'people', functions: 'buying' }, 'somebody named has the rank: any rank, in: the functions that buy'],
    [{ test: 'people', functions: null }, 'somebody named has the rank: any rank, in: (to fill in)'],
    [{ test: 'nobody', role: 'security', seniorities: ['head'] }, 'nobody plays this part: security'],
    [{ test: 'industry', any: ['hospital', 'law firm'] }, 'their business is one of: hospital, law firm'],
    [{ test: 'sellsTo', to: 'consumers' }, 'they sell to consumers'],
    [{ test: 'locations', min: 3 }, 'they are in at least 3 places'],
    [{ test: 'text', any: ['a', 'b'] }, 'they say one of: a, b'],
    [{ test: 'text', any: null }, 'they say one of: (to fill in)'],
    [{ test: 'text', any: ['a'], as: 'offer' }, 'they sell one of: a'],
    [{ test: 'answer', question: 'need.motive', is: ['price_shopping'] }, 'you say of them: Motive: price shopping'],
    [{ test: 'answer', question: 'has_fleet', is: ['yes', 'maybe_so'] }, 'you say of them: has_fleet: yes, maybe_so'],
    [
      { test: 'signal', any: ['funding', 'new_location'], withinDays: 90 },
      'in the last 90 days: funding, new location',
    ],
    [{ test: 'technology', any: ['Jira'] }, 'they run one of: Jira'],
    [{ test: 'page', kinds: ['careers'], words: ['jobs'] }, 'their site has a page: careers, jobs'],
    [{ test: 'page', kinds: ['careers', 'team'] }, 'their site has a page: careers, team'],
    [{ test: 'page', words: ['jobs'] }, 'their site has a page: jobs'],
    [{ test: 'not', of: { test: 'locations', min: 2 } }, 'it is not so that they are in at least 2 places'],
    [
      { test: 'any', of: [{ test: 'locations', min: 2 }, { test: 'niche' }] },
      'one of these: they are in at least 2 places; their business is one of: MSP, Law firm',
    ],
    [{ test: 'all', of: [{ test: 'locations', min: 2 }] }, 'all of these: they are in at least 2 places'],
    [
      { test: 'first', of: [{ test: 'locations', min: 2 }] },
      'what is known first of these: they are in at least 2 places',
    ],
  ])('%j', (asked, words) => {
    expect(testInWords(asked, kinds)).toBe(words);
  });

  test('what is still to be filled in says so', () => {
    expect([kindsInWords(null), countriesInWords(null)]).toEqual(['(to fill in)', '(to fill in)']);
    expect(kindsInWords(kinds)).toBe('MSP, Law firm');
  });
});

test.each<[Decider, string]>([
  [{ role: 'top', needs: [] }, 'the owner or CEO'],
  [{ role: 'cfo', needs: ['can_spend', 'controls_budget'] }, 'the CFO (may spend it, controls the budget)'],
  [
    { role: 'purchasing', seniorities: ['head'], needs: ['engineer_joins'], named: ['quality'] },
    'purchasing (head, the engineer who specifies joins, known by name: quality)',
  ],
])('who decides: %j', (decider, words) => {
  expect(deciderInWords(decider)).toBe(words);
});

describe('a value in words', () => {
  test.each<[string, unknown, string]>([
    ['name', '', 'nothing'],
    ['name', undefined, 'nothing'],
    ['name', 'Ours', '“Ours”'],
    ['handOver', 'x'.repeat(160), `“${'x'.repeat(160)}”`],
    ['handOver', 'x'.repeat(161), `“${'x'.repeat(160)}…”`],
    ['stages', [], 'nothing'],
    ['stages', ['demo', 'decision'], 'demo, decision'],
    ['tagAllows', ['direct_mail', 'drip'], 'direct mail, drip campaign'],
    ['profiles/x/serviceArea', ['US'], 'United States'],
    ['profiles/x/serviceArea', null, 'nothing yet'],
    ['profiles/x/niche/target', kinds, 'MSP, Law firm'],
    ['profiles/x/criteria/y/test', { test: 'locations', min: 2 }, 'they are in at least 2 places'],
    ['profiles/x/knockOuts/y/soft', true, 'yes'],
    ['profiles/x/knockOuts/y/soft', false, 'no'],
    [
      'authority/0/deciders',
      [
        { role: 'top', needs: [] },
        { role: 'cfo', needs: [] },
      ],
      'the owner or CEO; the CFO',
    ],
    ['thresholds/tierA', 0, '0'],
    ['routes/good_ready', 'qualify', 'who qualifies first'],
    ['signers', { sales: 'Rosa', marketing: 'Ben' }, 'Rosa, Ben'],
  ])('%s: %j', (path, value, words) => {
    expect(valueInWords(path, value)).toBe(words);
  });

  test('a choice that has no words of its own is spelt out', () => {
    expect([choiceLabel('some_thing'), choiceLabel('constructor')]).toEqual(['some thing', 'constructor']);
    expect([choiceLabel('hiring_customer_success'), choiceLabel('hiring_')]).toEqual([
      'hiring: customer success',
      'hiring ',
    ]);
  });

  test('every choice of a definition has words of its own, and a part its own beside a rank', () => {
    const role = fieldKind('authority/0/deciders/0/role');
    const needs = fieldKind('authority/0/deciders/0/needs');
    for (const value of [...seniorities, ...jobFunctions, ...PageKind.options])
      expect(choiceWords[value], value).toBeDefined();
    for (const value of Role.options) expect(valueLabel(role, value), value).toBe(rolesInWords[value]);
    for (const value of Need.options) expect(valueLabel(needs, value), value).toBe(needsInWords[value]);
  });
});
