import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, choose, fact, msp, person, prospectFrom, signed, today } from './made.ts';

const small = { facts: [...msp, fact('headcount', { min: 20, max: 20 })] };
const asked = answers({ 'engagement.requested_response': 'yes' });
const boss = prospectFrom(
  [{ ...small, people: [person('Jane Doe', 'Chief Executive Officer')] }],
  [choose('Jane Doe'), ...asked],
);
const clerk = prospectFrom(
  [{ ...small, people: [person('Bob Roe', 'Marketing Manager')] }],
  [choose('Bob Roe'), ...asked],
);
const withOwn = (own: Partial<Definition>): Definition => ({ ...signed, ...own });
const actOf = (prospect: typeof boss, own: Partial<Definition> = {}) => assess(prospect, withOwn(own), today).act;

describe('the team’s own words', () => {
  test('for a question are asked instead of ours', () => {
    const ours = assess(boss, signed, today).nextQuestion;
    const wording = [{ question: ours?.id ?? '', text: 'Why is that?' }];
    const theirs = assess(boss, withOwn({ wording }), today).nextQuestion;
    expect(theirs).toEqual({ ...ours, text: 'Why is that?' });
    expect(assess(boss, withOwn({ wording: [{ question: 'q.other', text: 'x' }] }), today).nextQuestion).toEqual(ours);
  });

  test('for a call are said instead of ours', () => {
    const plays = [{ treatment: 'qualify_by_phone' as const, line: 'Good morning, a short question.' }];
    expect(actOf(boss).line).toContain('Hello Jane');
    expect(actOf(boss, { plays }).line).toBe('Good morning, a short question.');
    expect(actOf(boss, { plays: [{ treatment: 'drip', line: 'x' }] }).line).toBe(actOf(boss).line);
  });

  test('S1.13: for bringing in who decides are copied instead of ours', () => {
    const plays = [{ treatment: 'book_with_ceo' as const, line: 'Could your CEO join us?' }];
    expect(actOf(clerk).primary).toMatchObject({
      kind: 'copy',
      text: expect.stringContaining('It usually saves a second meeting'),
    });
    expect(actOf(clerk, { plays })).toMatchObject({
      line: 'Could your CEO join us?',
      primary: { kind: 'copy', text: 'Could your CEO join us?' },
    });
  });

  test('for what should not be done now say nothing', () => {
    const plays = [{ treatment: 'call_before_disqualify' as const, line: 'Never mind.' }];
    expect(actOf(boss, { plays }).line).toBe(actOf(boss).line);
  });
});
