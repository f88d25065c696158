import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { answers, choose, judge, msp, person } from './made.ts';

const pages = [{ facts: msp, people: [person('Luis Ortega', 'CEO')] }];
const asked = (...said: Saying[]) => judge(pages, [choose('Luis Ortega'), ...said]).nextQuestion?.id;

describe('the order of a first talk', () => {
  test('S3.8: the first thing asked of a new account is about the problem', () => {
    expect(asked()).toBe('q.need.why_now');
  });

  test('S3.8: only then comes what they pay for it, and what they would buy', () => {
    expect(asked(...answers({ 'need.timing': 'now' }))).not.toBe('q.need.why_now');
    const line = (...said: Saying[]) => judge(pages, [choose('Luis Ortega'), ...said]).act.line;
    expect(line()).toContain('How do you handle that today?');
    expect(line(...answers({ talked_to: 'yes' }))).toContain('What happens if this is still unsolved');
    const paid = answers({ 'need.timing': 'now' });
    const next = judge(pages, [choose('Luis Ortega'), ...paid]).nextQuestion?.text ?? '';
    expect(next).toBe('Do you pay another firm for this today?');
    expect(line(...paid)).toContain(next);
  });

  test('S3.8: whoever needs it now is asked for an appointment last, since that tells whether they are ready', () => {
    const known = { 'need.timing': 'now', 'money.outsources_now': 'yes', 'money.replace_reason': 'poor_service' };
    const left = (more: Record<string, string> = {}) => {
      const { nextQuestion } = judge(pages, [choose('Luis Ortega'), ...answers({ ...known, ...more })]);
      return nextQuestion?.id;
    };
    expect(left()).toBe('q.need.appointment');
    expect(left({ 'appointment.wanted': 'no' })).not.toBe('q.need.appointment');
    expect(left({ 'need.timing': 'curious' })).not.toBe('q.need.appointment');
  });
});
