import { describe, expect, test } from 'vitest';
import { answers, choose, fact, judge, type Page, person } from './made.ts';

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
