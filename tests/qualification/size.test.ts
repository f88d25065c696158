import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Headcount } from '../../lib/prospect/fact.ts';
import { headcountWithin, peopleForRules, segmentOf, sizeOf } from '../../lib/qualification/size.ts';
import { answers, fact } from './made.ts';
import { situationWith } from './situations.ts';

/** A firm of which pages of their own say how many they are. */
const told = (counts: readonly Headcount[], said: Saying[] = [], thresholds = {}) =>
  situationWith({
    pages: counts.map((count, at) => ({ url: `https://northgate.example/${at}`, facts: [fact('headcount', count)] })),
    said,
    definition: { ...mspToolkit, thresholds: { ...mspToolkit.thresholds, ...thresholds } },
  });
const of = (min: number, max = min): Headcount => ({ min, max });

describe('how many people they are', () => {
  test.each<[string, Headcount, string]>([
    ['a number', of(28), '28 people'],
    ['from and to', of(51, 200), '51–200 people'],
    ['a least number', { min: 200 }, '200 or more people'],
    ['a most', { max: 9 }, 'up to 9 people'],
  ])('%s is said as it is printed', (_what, count, text) => {
    expect(headcountWithin(told([count]), {}).reasons).toMatchObject([{ by: 'page', text }]);
  });

  test.each<[string, Headcount[], 'yes' | 'no' | 'unknown', boolean]>([
    ['one that lies in it', [of(51, 200)], 'yes', false],
    ['one that reaches over it', [of(51, 400)], 'unknown', false],
    ['one beside it', [of(400)], 'no', false],
    ['none', [], 'unknown', false],
    ['two that disagree and are both in it', [of(60), of(150)], 'yes', false],
    ['two that disagree and are not', [of(60), of(1500)], 'unknown', true],
    ['two that meet, by what they share', [of(150, 250), of(100, 200)], 'yes', false],
  ])('51 to 200 people, told by %s', (...[, counts, value, isDisputed]) => {
    const known = headcountWithin(told(counts), { min: 51, max: 200 });
    expect([known.value, known.disputed ?? false]).toEqual([value, isDisputed]);
    expect(known.reasons).toHaveLength(isDisputed ? 2 : 1);
  });
});

describe('on which side of a cut', () => {
  const size = (value: string) => answers({ 'company.size': value });

  test.each<[string, Headcount[], Saying[], string]>([
    ['below', [of(50)], [], 'small'],
    ['at the cut', [of(51)], [], 'larger'],
    ['across it', [of(40, 60)], [], 'unknown'],
    ['not known', [], [], 'unknown'],
    ['said to be small against a page', [of(400)], size('small'), 'small'],
    ['said to be larger', [], size('larger'), 'larger'],
    ['a home user, which no page tells', [], size('home_user'), 'home_user'],
  ])('small or larger: %s', (...[, counts, said, value]) => {
    expect(sizeOf(told(counts, said)).value).toBe(value);
  });

  test.each<[string, Headcount[], Saying[], string]>([
    ['below', [of(249)], [], 'smb'],
    ['at the cut', [of(250)], [], 'enterprise'],
    ['said', [of(20)], answers({ 'company.segment': 'enterprise' }), 'enterprise'],
    ['not known, and said to be a small firm', [], size('small'), 'smb'],
    ['not known, and said to be a home user', [], size('home_user'), 'smb'],
    ['not known, and said to be a larger one', [], size('larger'), 'unknown'],
    ['known, whatever is said of its size', [of(300)], size('small'), 'enterprise'],
  ])('small firm or enterprise: %s', (...[, counts, said, value]) => {
    expect(segmentOf(told(counts, said)).value).toBe(value);
  });

  test('a small firm says nothing of the segment where small reaches over its cut', () => {
    const segment = (largerFromHeadcount: number) =>
      segmentOf(told([], size('small'), { largerFromHeadcount, enterpriseFromHeadcount: 100 })).value;
    expect([segment(100), segment(101)]).toEqual(['smb', 'unknown']);
  });

  test('it says who says so', () => {
    const reasons = (said: Saying[]) =>
      [sizeOf(told([], said)), segmentOf(told([], said))].flatMap((one) => one.reasons);
    expect(reasons(size('home_user')).map(({ text }) => text)).toEqual([
      'you said: a home user',
      'you said: a small firm',
    ]);
    expect(reasons(answers({ 'company.segment': 'smb' })).map(({ text }) => text)).toEqual([
      'no page read so far says how many people they are',
      'you said: smb',
    ]);
  });
});

test.each<[string, Headcount[], Saying[], Headcount]>([
  ['nothing known', [], [], {}],
  ['a number read', [of(30)], [], of(30)],
  ['a least number', [{ min: 200 }], [], { min: 200 }],
  ['a most', [{ max: 9 }], [], { min: 0, max: 9 }],
  ['numbers that disagree: from the least to the most', [of(60), of(1500)], [], of(60, 1500)],
  ['said to be larger', [of(30)], answers({ 'company.size': 'larger' }), { min: 51 }],
  ['said to be small', [of(300)], answers({ 'company.size': 'small' }), { max: 50 }],
  ['said to be a home user', [], answers({ 'company.size': 'home_user' }), { max: 50 }],
])('S4.16: the people that rules of authority go by: %s', (...[, counts, said, people]) => {
  expect(peopleForRules(told(counts, said))).toEqual(people);
});
