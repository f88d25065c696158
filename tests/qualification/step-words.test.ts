import { describe, expect, test } from 'vitest';
import { choosingWords, keyWords, lineWords, type StepKey } from '../../lib/qualification/step-words.ts';

describe('what it would take is said in sentences', () => {
  test.each<[StepKey, string, string | undefined]>([
    [
      'need.timing',
      'Confirm that they need it now.',
      'Find what makes them need it now: so far they are mildly curious.',
    ],
    ['ceo.can_join', 'Confirm that the CEO can join.', 'Win the CEO for the call: so far the CEO cannot join.'],
    ['budget.status', 'Confirm that budget is set aside.', 'Get budget set aside for this, which it is not so far.'],
    ['company.niche', 'Confirm that their business is of our kind.', undefined],
    ['company.in_service_area', 'Confirm that they are in a market we serve.', undefined],
  ])('%s', (key, confirming, turning) => {
    expect(keyWords(key, false)).toBe(confirming);
    expect(keyWords(key, true)).toBe(turning);
  });

  test('a line of the checklist, and whom to speak to', () => {
    expect(lineWords('5 to 100 people', false)).toBe('Confirm “5 to 100 people”.');
    expect(lineWords('5 to 100 people', true)).toBe('Turn this round, which is not so far: “5 to 100 people”.');
    expect(choosingWords('Luis Ortega', undefined)).toBe('Choose Luis Ortega.');
    expect(choosingWords('Luis Ortega', 'Dana Whitfield')).toBe('Choose Luis Ortega instead of Dana Whitfield.');
  });
});
