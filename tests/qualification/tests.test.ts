import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { NextPage } from '../../lib/prospect/reading.ts';
import { judge } from '../../lib/qualification/tests.ts';
import { saas } from './chosen.ts';
import { answers, fact, type Page, person } from './made.ts';
import { situationWith } from './situations.ts';

type Known = { pages?: Page[]; said?: Saying[]; definition?: Definition };
/** What a test comes to, and what it says it rests on. */
const told = (asked: Test, known: Known = {}) => {
  const { value, reasons } = judge(situationWith(known), asked);
  return [value, ...reasons.map(({ by, text }) => `${by}: ${text}`)];
};
const on = (page: Page): Known => ({ pages: [page] });
type Row = [string, Test, Known, string[]];

describe('people', () => {
  const finance: Test = { test: 'people', functions: ['finance'] };
  const top: Test = { test: 'people', seniorities: ['owner', 'c-suite'] };
  const buying: Test = { test: 'people', functions: 'buying' };
  const cfo = on({ people: [person('Ada Winter', 'CFO')] });
  const head = { people: [person('Ines Duarte', 'Head of IT')] };
  const nobody = ['unknown', 'rule: nobody of that rank is named on the pages read so far'];

  test.each<Row>([
    ['a rank named', top, cfo, ['yes', 'page: Ada Winter: CFO']],
    ['a function named', finance, cfo, ['yes', 'page: Ada Winter: CFO']],
    ['a rank of another function', { ...top, functions: ['it'] }, cfo, nobody],
    ['a function of another rank', { ...finance, seniorities: ['owner'] }, cfo, nobody],
    ['somebody without a title', top, on({ people: [person('Ada Winter')] }), nobody],
    [
      'somebody of another firm',
      top,
      on({ facts: [fact('name', 'Northgate IT')], people: [person('Ada Winter', 'CEO, Stone Mills')] }),
      nobody,
    ],
    ['whoever it is', { test: 'people' }, on({ people: [person('Ada Winter')] }), ['yes', 'page: Ada Winter: ']],
    [
      'who buys, as the definition has it',
      buying,
      { ...on(head), definition: saas },
      ['yes', 'page: Ines Duarte: Head of IT'],
    ],
    ['who buys, not filled in', buying, on(head), ['unknown', 'rule: fill in: the definition lacks this set']],
  ])('%s', (...[, asked, known, expected]) => {
    expect(told(asked, known)).toEqual(expected);
  });
});

describe('signs with a day', () => {
  const growing: Test = { test: 'signal', any: ['funding'], withinDays: 90 };
  const hiring: Test = { ...growing, hiringFor: 'buying' };
  const sign = (kind: string, day?: string) =>
    on({ facts: [fact('signal', day === undefined ? { kind } : { kind, on: day })] });
  const none = 'rule: no such sign on the pages read so far';

  test.each<Row>([
    ['fresh', growing, sign('funding', '2026-03-01'), ['yes', 'page: funding, 2026-03-01']],
    ['of today', growing, sign('funding', '2026-03-16'), ['yes', 'page: funding, 2026-03-16']],
    ['of tomorrow', growing, sign('funding', '2026-03-17'), ['unknown', 'rule: seen, but without a fresh date']],
    ['without a day', growing, sign('funding'), ['unknown', 'rule: seen, but without a fresh date']],
    ['of another kind', growing, sign('new_location', '2026-03-01'), ['unknown', none]],
    [
      'hiring for who buys',
      hiring,
      { ...sign('hiring_it', '2026-03-01'), definition: saas },
      ['yes', 'page: hiring it, 2026-03-01'],
    ],
    ['hiring for others', hiring, { ...sign('hiring_sales', '2026-03-01'), definition: saas }, ['unknown', none]],
    [
      'hiring, where it does not matter',
      growing,
      { ...sign('hiring_it', '2026-03-01'), definition: saas },
      ['unknown', none],
    ],
    ['hiring, where who buys is not filled in', hiring, sign('hiring_it', '2026-03-01'), ['unknown', none]],
  ])('%s', (...[, asked, known, expected]) => {
    expect(told(asked, known)).toEqual(expected);
  });
});

describe('what they run, and which pages they have', () => {
  const runs: Test = { test: 'technology', any: ['HubSpot', 'Jira'] };
  const jobs: NextPage = { kind: 'careers', url: 'https://northgate.example/jobs', label: 'Work with us' };
  const none = ['unknown', 'rule: no such page seen so far'];

  test.each<Row>([
    ['a tool, in any case', runs, on({ facts: [fact('technology', 'jira')] }), ['yes', 'page: runs jira']],
    [
      'another tool',
      runs,
      on({ facts: [fact('technology', 'Matomo')] }),
      ['unknown', 'rule: no sign of it on the pages read so far'],
    ],
    [
      'a kind of page, linked',
      { test: 'page', kinds: ['careers'] },
      on({ nextPages: [jobs] }),
      ['yes', 'rule: has a page “Work with us”'],
    ],
    [
      'a kind of page, read',
      { test: 'page', kinds: ['team'] },
      on({ kind: 'team' }),
      ['yes', 'rule: has a page “Northgate”'],
    ],
    [
      'a word of its address',
      { test: 'page', words: ['JOBS'] },
      on({ nextPages: [jobs] }),
      ['yes', 'rule: has a page “Work with us”'],
    ],
    [
      'a word of its label',
      { test: 'page', words: ['work'] },
      on({ nextPages: [jobs] }),
      ['yes', 'rule: has a page “Work with us”'],
    ],
    ['neither', { test: 'page', words: ['security'], kinds: ['team'] }, on({ nextPages: [jobs] }), none],
    ['nothing asked', { test: 'page' }, on({ nextPages: [jobs] }), none],
  ])('%s', (...[, asked, known, expected]) => {
    expect(told(asked, known)).toEqual(expected);
  });
});

describe('what was said', () => {
  const trigger: Test = { test: 'answer', question: 'our.own', is: ['now'], not: ['never'] };
  const spend: Test = { test: 'answer', question: 'money.willing_to_spend', is: ['yes'], not: ['no'] };
  const said = (question: string, value: string): Known => ({ said: answers({ [question]: value }) });
  const notAsked = ['unknown', 'rule: not asked so far'];

  test.each<Row>([
    ['one that counts', trigger, said('our.own', 'now'), ['yes', 'you: you said: now']],
    ['one that counts against', trigger, said('our.own', 'never'), ['no', 'you: you said: never']],
    ['one that says neither', trigger, said('our.own', 'later'), notAsked],
    ['nothing', trigger, {}, notAsked],
    [
      'against, where nothing counts so',
      { test: 'answer', question: 'our.own', is: ['now'] },
      said('our.own', 'never'),
      notAsked,
    ],
    [
      'a key of the method',
      spend,
      said('money.willing_to_spend', 'yes'),
      ['yes', 'you: you said: Is willing to spend: yes'],
    ],
    [
      'a key of the method, against',
      spend,
      said('money.willing_to_spend', 'no'),
      ['no', 'you: you said: Is willing to spend: no'],
    ],
  ])('%s', (...[, asked, known, expected]) => {
    expect(told(asked, known)).toEqual(expected);
  });
});

describe('the class of business, and the country', () => {
  const niche: Test = { test: 'niche' };
  const kind = (value: string): Known => ({ said: answers({ 'company.niche': value }) });
  test.each<[string, Known, string]>([
    ['target', kind('target'), 'yes'],
    ['adjacent', kind('adjacent'), 'no'],
    ['outside', kind('outside'), 'no'],
    ['not known', {}, 'unknown'],
  ])('S4.12: %s', (_what, known, value) => {
    expect(told(niche, known)[0]).toBe(value);
  });

  test('the market as a whole may be answered at once; another set of countries is judged by the pages', () => {
    const area = mspToolkit.profiles[0]?.serviceArea ?? [];
    const known = { ...on({ facts: [fact('country', 'DE')] }), said: answers({ 'company.in_service_area': 'yes' }) };
    expect(told({ test: 'country', in: area.toReversed() }, known)[0]).toBe('yes');
    expect(told({ test: 'country', in: ['FR', ...area.slice(1)] }, known)[0]).toBe('no');
    expect(told({ test: 'country', in: ['FR', ...area] }, known)[0]).toBe('no');
    expect(told({ test: 'country', in: null }, known)[0]).toBe('unknown');
  });
});
