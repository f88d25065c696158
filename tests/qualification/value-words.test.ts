import { expect, test } from 'vitest';
import { valueLabel, valueWords } from '../../lib/qualification/value-words.ts';

test('a value that has no words of its own is spelt out, and begins a label with a capital', () => {
  expect(valueWords('need.motive', 'quite_new here')).toBe('quite new here');
  expect(valueLabel('need.motive', 'quite_new here')).toBe('Quite new here');
});

test('a word that says another thing under one key keeps its words there', () => {
  expect([valueLabel('budget.status', 'none'), valueLabel('need.trigger', 'none')]).toEqual([
    'No budget',
    'Nothing in particular',
  ]);
});
