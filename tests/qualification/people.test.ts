import { expect, test } from 'vitest';
import { fact, judge, person } from './made.ts';

const level = (title: string, people?: number) => {
  const facts = people === undefined ? [] : [fact('headcount', { min: people, max: people })];
  return judge([{ facts, people: [person('Ada Winter', title)] }]).people[0]?.level;
};

test('in a firm of ten a director owns it and a head leads a team; in a larger one, or one of no known size, both a division', () => {
  expect(['Director', 'Head of IT'].map((title) => level(title, 10))).toEqual(['owner', 'manager']);
  expect(['Director', 'Head of IT'].map((title) => level(title, 11))).toEqual(['division_head', 'division_head']);
  expect(['Director', 'Head of IT'].map((title) => level(title))).toEqual(['division_head', 'division_head']);
});
