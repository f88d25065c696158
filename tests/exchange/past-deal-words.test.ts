import { expect, test } from 'vitest';
import { causeIn, countryIn, dayIn, outcomeIn, segmentIn, yesNoIn } from '../../lib/exchange/past-deal-words.ts';

test.each([
  ['2026-03-16', '2026-03-16'],
  ['2026/3/6', '2026-03-06'],
  ['2026-03-16T10:00:00Z', '2026-03-16'],
  ['6.3.2026', '2026-03-06'],
  ['16/03/2026', '2026-03-16'],
  ['03/16/2026', '2026-03-16'],
  ['03/03/2026', '2026-03-03'],
  ['03/04/2026', undefined],
  ['30.2.2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('the day in “%s” is %s', (cell, day) => {
  expect(dayIn(cell)).toBe(day);
});

test.each([
  [outcomeIn, 'Closed-Won', 'bought_from_us'],
  [outcomeIn, 'bought_similar', 'bought_similar'],
  [outcomeIn, 'Bought something else', 'bought_different_category'],
  [outcomeIn, 'Closed Lost', undefined],
  [outcomeIn, 'constructor', undefined],
  [yesNoIn, 'JA', 'yes'],
  [yesNoIn, 'n/a', 'unknown'],
  [segmentIn, 'KMU', 'smb'],
  [segmentIn, 'mid-market', undefined],
  [causeIn, 'not mature enough', 'viability_immature'],
  [causeIn, 'other', undefined],
  [countryIn, 'usa', 'US'],
  [countryIn, 'United Kingdom', 'GB'],
  [countryIn, 'Atlantis', undefined],
])('%o of “%s” is %s', (...[of, cell, value]) => {
  expect(of(cell)).toBe(value);
});
