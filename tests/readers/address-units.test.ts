import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { paragraphs } from './made-snapshot.ts';

const streetOn = (...lines: string[]): unknown[] =>
  understand(paragraphs(...lines), { readAt: '2026-03-16T09:30:00.000Z' })
    .facts.filter(({ field }) => field === 'address')
    .map(({ value }) => (typeof value === 'object' && 'street' in value ? value.street : undefined));

test.each([
  [['2107 Cedar Circle, Unit #5', 'Austin, TX 78704'], '2107 Cedar Circle, Unit #5'],
  [['18, Lotus Pond Salai,', 'Chennai- 600 005', 'India'], '18, Lotus Pond Salai'],
  [['7- C, Old Mill Road', 'Kolkata - 700 001, India'], '7- C, Old Mill Road'],
])('%j: the number and the unit belong to the street', (lines, street) => {
  expect(streetOn(...lines)).toEqual([street]);
});
