import { describe, expect, test } from 'vitest';
import { viewOf } from '../../lib/prospect/merge.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { isOfAnotherFirm, namesOf } from '../../lib/qualification/another-firm.ts';
import { ofContact } from '../../lib/qualification/people.ts';
import { answers, fact, judge, msp, person, prospectFrom } from './made.ts';

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
    'CEO of Northgate',
    'CEO at NIT',
    'Chief Executive Officer of the Group',
    'CFO of Canada',
    'CEO, Leeds',
    'CFO at EMEA',
    'CEO of Operations',
    'Founder of Millbrook Academy',
    'President of Sales',
    'Partner, Attorney at Law',
    'Attorney at Law',
    'Editor at Large',
    'Store Manager at Leeds',
    'Managing Partner at Corporate',
    'CTO, Lecturer at Millbrook University',
    'Founder and Lecturer at Millbrook University',
    'Senior Vice President, Customer Success & Services',
    'Director of Photography',
    'Lecturer at University',
    'Evening at Hillside Capital',
    'Partner at hillside Capital',
    'CEO of Northgate Mills',
    'CEO of Gate',
    'Partner, Leeds, Mergers & Acquisitions',
    'Partner, Leeds, Wills & Probate',
    undefined,
  ])('is not who has the title %s', (title) => {
    expect(isOfAnotherFirm(title, () => ['northgateit', 'northgate', 'nit'])).toBe(false);
  });

  test.each([
    'Partner at Hillside',
    'Global Managing Partner, Software Practice, Stone & Mills',
    'Managing Partner at Hillside Capital',
    'CEO of Stone Mills',
    'President & CEO of Stone Mills',
    'Former CFO of Stone Mills',
    'Owner at Stone Mills',
    'Partner at Hill',
    'Executive Vice President & Chief Financial Officer, Millbrook',
    'Professor at University of Millbrook',
    'Global Head of Customer Success, Stone Mills, Inc.',
    'Head of IT, Stone Mills GmbH',
  ])('is who has the title %s', (title) => {
    expect(isOfAnotherFirm(title, () => ['northgateit', 'northgate', 'nit'])).toBe(true);
  });

  test('tells nothing while nobody knows what this one is called, and what it is called is asked only where a firm is named', () => {
    let times = 0;
    const names = (): string[] => {
      times++;
      return [];
    };
    expect(isOfAnotherFirm('Head of Sales', names)).toBe(false);
    expect(times).toBe(0);
    expect(isOfAnotherFirm('Partner at Hillside Capital', names)).toBe(false);
    expect(times).toBe(1);
  });

  test('stands after everybody of this one, and is not counted among those who decide or among the people', () => {
    const people = [
      person('Ada Whitlock', 'Partner at Hillside Capital'),
      person('Karl Ashby', 'CFO of Stone Mills'),
      person('Tess Dale', 'Receptionist'),
    ];
    const judgement = judge([{ facts: named, people }]);
    expect(judgement.people.map(({ name, isElsewhere }) => [name, isElsewhere])).toEqual([
      ['Tess Dale', undefined],
      ['Ada Whitlock', true],
      ['Karl Ashby', true],
    ]);
    expect(judgement.criteria.find(({ id }) => id === 'owner_led')?.value).toBe('unknown');
    expect(judgement.peopleGap).toEqual(['decision_makers_unnamed']);
  });

  test('is of a town of this one where an address says so', () => {
    const address = fact('address', { locality: 'Leeds', country: 'GB' });
    const people = [person('Ada Whitlock', 'Managing Partner at Leeds')];
    expect(judge([{ facts: [...named, address], people }]).people[0]).toMatchObject({ level: 'owner' });
  });

  test('is told from what this one is called: its names and their first letters, its domain and its towns, nothing of two letters', () => {
    const towns = ['New York', 'Ur'].map((locality) => fact('address', { locality, country: 'US' }));
    const facts = [fact('name', 'Stone & Mill IT'), fact('legalName', 'Stone Mills Group, Inc.'), ...towns];
    const called = (...known: typeof facts) => namesOf(viewOf(prospectFrom([{ facts: known }])));
    expect(called(...facts)).toEqual(['stonemillit', 'stonemillsgroupinc', 'smi', 'smgi', 'northgate', 'newyork']);
    expect(called(fact('name', 'Stone Mills'))).toEqual(['stonemills', 'northgate']);
    expect(called(...towns)).toEqual([]);
  });

  test('is asked about no more once somebody says the rank', () => {
    const people = [person('Ada Whitlock', 'Partner at Hillside Capital')];
    const said = answers({ [ofContact('contact.level', personId('Ada Whitlock'))]: 'ceo' });
    expect(judge([{ facts: named, people }], said).people[0]).toMatchObject({ level: 'ceo' });
    expect(judge([{ facts: named, people }], said).people[0]?.isElsewhere).toBeUndefined();
  });
});
