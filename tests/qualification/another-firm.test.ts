import { describe, expect, test } from 'vitest';
import { runsAnotherFirm } from '../../lib/qualification/another-firm.ts';
import { fact, judge, msp, person } from './made.ts';

const named = [...msp, fact('name', 'Northgate IT')];
const advisers = [
  person('Ada Whitlock', 'Chief Executive Officer, Stone Mills'),
  person('Karl Ashby', 'Chief People Officer, Millbrook, Inc.'),
];

describe('who runs another firm', () => {
  test('is on the board, and never proposed', () => {
    expect(judge([{ facts: named, people: advisers }]).proposedContact).toBeUndefined();
    const people = [...advisers, person('Tess Dale', 'VP Operations')];
    expect(judge([{ facts: named, people }]).proposedContact).toMatchObject({ name: 'Tess Dale' });
  });

  test('has no rank in this one, until somebody says which', () => {
    const judgement = judge([{ facts: named, people: advisers }]);
    expect(judgement.people.map(({ level, seniority }) => [level, seniority])).toEqual([
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
  });

  test('is not known while nothing says what this one is called', () => {
    expect(judge([{ facts: msp, people: advisers }]).proposedContact).toMatchObject({ name: 'Ada Whitlock' });
  });

  test.each([
    'CEO',
    'CEO, Northgate',
    'Owner, Northgate IT Services',
    'Founder, CEO',
    'Chief Executive Officer, EMEA',
    'Chief Revenue Officer, North America',
    'Founder, Head of Sales',
    'President, Ohio',
    'Managing Director, Leeds',
    undefined,
  ])('is not who has the title %s', (title) => {
    expect(runsAnotherFirm(title, ['northgateit', 'northgate'])).toBe(false);
  });
});
