import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, fact, type Page, person, prospectFrom, today } from './made.ts';

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');

const criterion = (asked: Test): Criterion => ({
  id: 'asked',
  label: 'Asked',
  kind: 'nice',
  weight: 100,
  test: asked,
  phase: 'page',
  whereToLook: '',
});

const verdict = (asked: Test, pages: Page[], said: Record<string, string> = {}) => {
  const definition = { ...mspToolkit, profiles: [{ ...profile, criteria: [criterion(asked)], knockOuts: [] }] };
  const [first] = assess(prospectFrom(pages, answers(said)), definition, today).criteria;
  if (first === undefined) throw new Error('One criterion in, one verdict out.');
  return first;
};

describe('headcount, by interval', () => {
  const within = (people: object, min?: number, max?: number) =>
    verdict({ test: 'headcount', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, [
      { facts: [fact('headcount', people)] },
    ]).value;

  test.each([
    ['51–200 against 100 or more', { min: 51, max: 200 }, 100, undefined, 'unknown'],
    ['51–200 against 51 or more', { min: 51, max: 200 }, 51, undefined, 'yes'],
    ['51–200 against 201 or more', { min: 51, max: 200 }, 201, undefined, 'no'],
    ['over 200 against 100 or more', { min: 201 }, 100, undefined, 'yes'],
    ['over 200 against up to 500', { min: 201 }, undefined, 500, 'unknown'],
    ['28 against 5 to 100', { min: 28, max: 28 }, 5, 100, 'yes'],
    ['up to 50 against 5 to 100', { max: 50 }, 5, 100, 'unknown'],
    ['4 against 5 to 100', { min: 4, max: 4 }, 5, 100, 'no'],
    ['101 against 5 to 100', { min: 101, max: 101 }, 5, 100, 'no'],
    ['100 against 5 to 100', { min: 100, max: 100 }, 5, 100, 'yes'],
  ])('%s', (...[, people, min, max, value]) => {
    expect(within(people, min, max)).toBe(value);
  });

  const size: Test = { test: 'headcount', min: 5, max: 100 };
  test('sources that disagree on both sides of a bound are disputed', () => {
    const pages = [
      { facts: [fact('headcount', { min: 28, max: 28 })], url: 'https://northgate.example/about' },
      { facts: [fact('headcount', { min: 101, max: 250 })], url: 'https://northgate.example/jobs' },
    ];
    expect(verdict(size, pages)).toMatchObject({ value: 'unknown', disputed: true });
    expect(verdict(size, pages).reasons).toHaveLength(2);
  });

  test('sources that disagree on the number but not on the answer are not', () => {
    const pages = [
      { facts: [fact('headcount', { min: 28, max: 28 })], url: 'https://northgate.example/about' },
      { facts: [fact('headcount', { min: 40, max: 40 })], url: 'https://northgate.example/jobs' },
    ];
    expect(verdict(size, pages)).toMatchObject({ value: 'yes', disputed: false });
  });

  test('nothing read is unknown', () => {
    expect(verdict(size, [{}]).value).toBe('unknown');
  });
});

describe('country', () => {
  const inUs: Test = { test: 'country', in: ['US'] };
  const address = (country: string, locality: string) => fact('address', { locality, country });

  test.each<[string, Page[], string, boolean]>([
    ['the country of the page', [{ facts: [fact('country', 'US')] }], 'yes', false],
    ['another country', [{ facts: [fact('country', 'DE')] }], 'no', false],
    ['the country of an address', [{ facts: [address('US', 'Austin')] }], 'yes', false],
    ['an address without a country', [{ facts: [fact('address', { locality: 'Austin' })] }], 'unknown', false],
    ['at home here, an office abroad', [{ facts: [fact('country', 'US'), address('DE', 'Bonn')] }], 'yes', false],
    ['at home abroad, an office here', [{ facts: [fact('country', 'DE'), address('US', 'Austin')] }], 'unknown', true],
    ['nothing read', [{}], 'unknown', false],
  ])('%s', (...[, pages, value, disputed]) => {
    expect(verdict(inUs, pages)).toMatchObject({ value, disputed });
  });

  test('the rep outranks the pages', () => {
    const pages = [{ facts: [fact('country', 'DE')] }];
    expect(verdict(inUs, pages, { 'company.in_service_area': 'yes' }).value).toBe('yes');
    expect(verdict(inUs, pages, { 'criterion:geo': 'yes' }).value).toBe('no');
    expect(verdict(inUs, pages, { 'criterion:asked': 'yes' }).value).toBe('yes');
  });
});

describe('words, people, answers, signs', () => {
  const managed: Test = { test: 'text', any: ['managed services', 'flat fee'] };

  test.each<[string, string, string]>([
    ['whole words, any case', 'We offer Managed Services to firms.', 'yes'],
    ['a hyphen for the space', 'Our managed-services plans.', 'yes'],
    ['over a line break', 'managed\nservices', 'yes'],
    ['not within a word', 'unmanaged services', 'unknown'],
    ['not with more at the end', 'a flat feedback form', 'unknown'],
    ['not found is unknown, never no', 'We repair computers by the hour.', 'unknown'],
  ])('text: %s', (...[, words, value]) => {
    expect(verdict(managed, [{ words }]).value).toBe(value);
  });

  test('the words found are quoted from the page, and marked', () => {
    const words = `Northgate\n${'x'.repeat(100)} we bill a Flat Fee per month ${'y'.repeat(300)}`;
    const [reason] = verdict(managed, [{ words }]).reasons;
    if (reason?.by !== 'page') throw new Error('A page gave the reason.');
    const { excerpt, mark = [0, 0] } = reason.evidence;
    expect(words).toContain(excerpt);
    expect(excerpt.length).toBeLessThanOrEqual(200);
    expect(excerpt.slice(...mark)).toBe('Flat Fee');
  });

  test('words with signs of a pattern are looked for as they are', () => {
    const odd: Test = { test: 'text', any: ['c++ (legacy)', 'a.b'] };
    expect(verdict(odd, [{ words: 'We keep C++ (legacy) alive' }]).value).toBe('yes');
    expect(verdict(odd, [{ words: 'axb' }]).value).toBe('unknown');
  });

  const owner: Test = { test: 'people', seniorities: ['owner', 'c-suite'] };
  test('people: named yes, absent unknown', () => {
    expect(verdict(owner, [{ people: [person('Luis Ortega', 'Owner')] }]).value).toBe('yes');
    expect(verdict(owner, [{ people: [person('Dana Whitfield', 'Marketing Manager')] }]).value).toBe('unknown');
    expect(verdict({ ...owner, functions: ['finance'] }, [{ people: [person('Luis Ortega', 'CEO')] }]).value).toBe(
      'unknown',
    );
  });

  const paying: Test = {
    test: 'any',
    of: [
      { test: 'answer', question: 'money.outsources_now', is: ['yes'], not: ['no'] },
      { test: 'answer', question: 'money.willing_to_spend', is: ['yes'], not: ['no'] },
    ],
  };
  const no = { 'money.outsources_now': 'no' };
  test('any: one yes is yes, all no is no, else unknown', () => {
    expect(verdict(paying, [], { ...no, 'money.willing_to_spend': 'yes' }).value).toBe('yes');
    expect(verdict(paying, [], no).value).toBe('unknown');
    expect(verdict(paying, [], { ...no, 'money.willing_to_spend': 'no' }).value).toBe('no');
  });

  test('all and not', () => {
    const both: Test = { test: 'all', of: paying.of };
    expect(verdict(both, [], no).value).toBe('no');
    expect(verdict(both, [], { 'money.outsources_now': 'yes' }).value).toBe('unknown');
    expect(verdict({ test: 'not', of: managed }, [{ words: 'flat fee' }]).value).toBe('no');
    expect(verdict({ test: 'not', of: managed }, [{}]).value).toBe('unknown');
  });

  const growing: Test = { test: 'signal', any: ['hiring_sales'], withinDays: 90 };
  test.each<[string, string | undefined, string]>([
    ['fresh', '2026-03-01', 'yes'],
    ['90 days old', '2025-12-16', 'yes'],
    ['91 days old', '2025-12-15', 'unknown'],
    ['in the future', '2026-04-01', 'unknown'],
    ['undated', undefined, 'unknown'],
  ])('signal: %s', (...[, on, value]) => {
    const sign = fact('signal', on === undefined ? { kind: 'hiring_sales' } : { kind: 'hiring_sales', on });
    expect(verdict(growing, [{ facts: [sign] }]).value).toBe(value);
  });

  test('technology and page: seen yes, not seen unknown', () => {
    const runs: Test = { test: 'technology', any: ['HubSpot'] };
    expect(verdict(runs, [{ facts: [fact('technology', 'hubspot')] }]).value).toBe('yes');
    expect(verdict(runs, [{ facts: [fact('technology', 'Matomo')] }]).value).toBe('unknown');
    const security: Test = { test: 'page', words: ['security'] };
    const link = { kind: 'other' as const, url: 'https://northgate.example/trust', label: 'Security' };
    expect(verdict(security, [{ nextPages: [link] }]).value).toBe('yes');
    expect(verdict({ test: 'page', kinds: ['team'] }, [{ nextPages: [link] }]).value).toBe('unknown');
  });

  test.each<Test>([
    { test: 'country', in: null },
    { test: 'text', any: null },
    { test: 'technology', any: null },
    { test: 'people', functions: null },
  ])('a set not filled in shows "fill in" and counts unknown: $test', (asked) => {
    const pages = [{ facts: [fact('country', 'US')], words: 'flat fee', people: [person('Luis Ortega', 'CEO')] }];
    expect(verdict(asked, pages)).toMatchObject({ value: 'unknown', needsFillIn: true });
  });

  test.each(['yes', 'no', 'unknown'])('the rep’s "%s" outranks the page', (said) => {
    const verdicts = verdict(managed, [{ words: 'flat fee' }], { 'criterion:asked': said });
    expect(verdicts).toMatchObject({ value: said, reasons: [{ by: 'you' }] });
  });
});
