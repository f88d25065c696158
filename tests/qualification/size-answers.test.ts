import { describe, expect, test } from 'vitest';
import type { Test } from '../../lib/definition/test.ts';
import type { Headcount } from '../../lib/prospect/fact.ts';
import { headcountWithin, peopleForRules } from '../../lib/qualification/size.ts';
import { calm, criterion } from '../definition/made.ts';
import { answers, choose, fact, judge, type Page, person } from './made.ts';
import { situationWith } from './situations.ts';

const dana = person('Dana Whitfield', 'Marketing Manager');
const said = (value: string, pages: Page[] = [{ people: [dana] }]) =>
  judge(pages, [choose('Dana Whitfield'), ...answers({ 'criterion:size': value })]);
const sized = (min: number, max: number): Page => ({ facts: [fact('headcount', { min, max })], people: [dana] });

describe('an answer to a criterion of size says how many they are', () => {
  test('“5 to 100 people: yes” makes a small or middling firm: an SMB, whose rules for small or larger may both hold', () => {
    const { segment, authority, criteria } = said('yes');
    expect(segment).toBe('smb');
    expect(authority.value).toBe('unknown');
    expect(criteria.find(({ id }) => id === 'size')?.value).toBe('yes');
  });

  test('a page that leaves more open is narrowed by it, and stays the evidence', () => {
    expect(judge([sized(30, 400)]).segment).toBe('unknown');
    expect(said('yes', [sized(30, 400)]).segment).toBe('smb');
    expect(said('yes', [sized(20, 30)]).authority).toMatchObject({ value: 'insufficient', mustJoin: ['ceo'] });
  });

  test('a page that says otherwise is outranked by what the rep said', () => {
    expect(judge([sized(300, 300)]).segment).toBe('enterprise');
    expect(said('yes', [sized(300, 300)]).segment).toBe('smb');
  });

  test('“no” to both bounds leaves it open on which side, and what pages say stands', () => {
    expect(said('no').segment).toBe('unknown');
    expect(said('no', [sized(300, 300)]).segment).toBe('enterprise');
    expect(said('unknown').segment).toBe('unknown');
  });

  test('a number said outright is more exact than such an answer', () => {
    const corrected = { kind: 'corrected' as const, field: 'headcount' as const, value: { min: 300, max: 300 } };
    expect(judge([{}], [corrected, ...answers({ 'criterion:size': 'yes' })]).segment).toBe('enterprise');
  });
});

describe('how many people an answer leaves', () => {
  /** What is known once a line that asks for these bounds was answered. */
  const answeredOf = (bounds: Headcount, value: string) => {
    const definition = calm([criterion('size', { test: 'headcount', ...bounds } satisfies Test)]);
    return situationWith({ definition, said: answers({ 'criterion:size': value }) });
  };

  test.each<[Headcount, string, Headcount]>([
    [{ min: 5, max: 100 }, 'yes', { min: 5, max: 100 }],
    [{ min: 5 }, 'yes', { min: 5 }],
    [{ max: 100 }, 'yes', { min: 0, max: 100 }],
    [{ min: 5, max: 100 }, 'no', {}],
    [{ min: 5 }, 'no', { min: 0, max: 4 }],
    [{ min: 1 }, 'no', { min: 0, max: 0 }],
    [{ min: 0 }, 'no', {}],
    [{ max: 100 }, 'no', { min: 101 }],
    [{}, 'no', {}],
    [{ min: 5, max: 100 }, 'unknown', {}],
  ])('%j: %s', (bounds, value, left) => {
    expect(peopleForRules(answeredOf(bounds, value))).toEqual(left);
  });

  test('what rests on it says so', () => {
    expect(headcountWithin(answeredOf({ min: 5, max: 100 }, 'yes'), { min: 1 })).toMatchObject({
      value: 'yes',
      reasons: [{ by: 'you', text: 'you said: 5–100 people', question: 'criterion:size' }],
    });
  });
});
