import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastDeal } from '../../lib/prospect/past-deal.ts';
import { reviewOf } from '../../lib/qualification/review.ts';
import { reviewDue } from '../../lib/qualification/review-due.ts';
import { happened, sweetSpot } from '../prospect/sayings.ts';
import { answers, signed, today } from './made.ts';
import { cells, ended, isLead, rowOf, rows } from './made-rows.ts';

describe('S1.10: the sheet of a review', () => {
  test('S1.10: lists wins, losses and no-decisions since the last one, oldest first, and no deals of a list', () => {
    const all = [
      rowOf([ended('bought_from_us', '2026-03-10')]),
      rowOf([ended('bought_from_us', '2026-03-01')]),
      rowOf([ended('bought_from_us', '2026-02-28')]),
      rowOf([ended('bought_similar', '2026-03-02')]),
      rowOf([ended('no_decision', '2026-03-03')]),
      rowOf([ended('bought_different_category', '2026-03-04')]),
      rowOf([ended('bought_from_us', '2026-03-05', { where: pastDeal })]),
      rowOf([]),
    ];
    const review = reviewOf(all, signed, '2026-03-01');
    const days = (list: typeof review.wins) => list.map(({ ending }) => ending.on);
    expect(days(review.wins)).toEqual(['2026-03-01', '2026-03-10']);
    expect(days(review.losses)).toEqual(['2026-03-02']);
    expect(days(review.noDecisions)).toEqual(['2026-03-03', '2026-03-04']);
    expect(review).toMatchObject({ accounts: 8, pastDeals: 1 });
    expect(review.deals).toHaveLength(7);
    expect(days(reviewOf(all, signed).wins)).toHaveLength(3);
  });

  test('S1.5: overrides since the last one are counted', () => {
    const row = rowOf([happened('overrode', '2026-02-28'), happened('overrode', '2026-03-01', { reason: 'why' })]);
    expect(reviewOf([row], signed, '2026-03-01').overrides).toMatchObject([{ on: '2026-03-01', reason: 'why' }]);
    expect(reviewOf([row], signed).overrides).toHaveLength(2);
    const earlier = rowOf([happened('overrode', '2026-02-01')]);
    expect(reviewOf([row, earlier], signed).overrides.map(({ on }) => on)).toEqual([
      '2026-02-01',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  test('S1.15 S1.16 S1.17: the funnel is told whole, by source and by version', () => {
    const bought = answers({ 'engagement.origin': 'purchased_list' });
    const tag = sweetSpot({ id: 'old', version: 2 });
    const all = [
      ...rows('good_not_ready', 30, [tag]),
      ...rows('poor_not_ready', 25, bought),
      rowOf([...isLead]),
      rowOf([]),
    ];
    const review = reviewOf(all, signed);
    expect(review.whole).toEqual({
      funnel: { good_ready: 0, poor_ready: 0, good_not_ready: 30, poor_not_ready: 25 },
      undetermined: 1,
      diagnosis: ['review_qualification_or_lead_generation', 'nurture_strategy'],
    });
    expect(review.byOrigin).toMatchObject([
      ['inbound', { diagnosis: ['review_qualification_or_lead_generation', 'nurture_strategy'], undetermined: 1 }],
      ['purchased_list', { diagnosis: ['review_qualification_or_lead_generation', 'overall_marketing_problem'] }],
    ]);
    expect(review.byVersion.map(([version]) => version)).toEqual(['old 2', `${signed.id} ${signed.version}`]);
  });

  test('S1.16: good leads that are not ready are listed, the longest untouched first; closed ones are not', () => {
    const all = [
      ...rows('good_not_ready', 1, [happened('talked', '2026-03-01')]),
      ...rows('good_not_ready', 1),
      ...rows('good_not_ready', 1, [happened('talked', '2026-02-01')]),
      ...rows('good_not_ready', 1, [ended('no_decision')]),
      ...rows('good_ready', 1),
    ];
    const { nurture } = reviewOf(all, signed);
    expect(nurture.map(({ lastTouch }) => lastTouch)).toEqual([undefined, '2026-02-01', '2026-03-01']);
  });

  test('S3.3: reasons of late-cycle buyers are counted, the most frequent first', () => {
    const why = (reason: string) => rowOf(answers({ 'late_cycle.reason': reason }));
    const all = [why('not_viable'), why('never_heard'), why('never_heard'), why('unknown')];
    expect(reviewOf(all, signed).lateReasons).toEqual([
      ['never_heard', 2],
      ['not_viable', 1],
    ]);
  });

  test('S0.14: asks per deal, and stale intent, what was never proven first', () => {
    const small = answers({ 'company.segment': 'smb' });
    const deal = happened('stage', '2026-01-10', { what: 'demo' });
    const proven = (on: string) => rowOf([...small, deal, happened('verified', on), happened('asked', on)]);
    const all = [proven('2026-02-20'), proven('2026-02-01'), rowOf([...small, deal]), proven(today), rowOf([])];
    const review = reviewOf(all, signed);
    expect(review.stale.map(({ staleDays }) => staleDays)).toEqual([null, 29, 10]);
    expect(review.asks).toEqual({ deals: 4, all: 3, most: 1 });
    expect(reviewOf([], signed).asks).toEqual({ deals: 0, all: 0, most: 0 });
  });
});

test.each([
  ['2026-02-14', 30, true],
  ['2026-02-15', 29, false],
  ['2026-03-16', 0, false],
  ['2026-04-16', 0, false],
])('S1.10: a review is due thirty days after the last one, of %s', (last, daysAgo, isDue) => {
  expect(reviewDue(last, today, signed.thresholds)).toEqual({ daysAgo, isDue });
});

describe('whatever the accounts', () => {
  const made = [
    ...Object.values(cells).map((said) => rowOf(said)),
    rowOf([]),
    rowOf([...isLead]),
    rowOf([...cells.good_ready, ended('bought_similar')]),
    rowOf([ended('no_decision', '2026-03-01')]),
    rowOf([...cells.poor_ready, ...answers({ 'engagement.origin': 'research' }), happened('overrode', today)]),
  ];
  const some = fc.array(fc.constantFrom(...made), { maxLength: 60 });
  const leads = ({ funnel, undetermined }: ReturnType<typeof reviewOf>['whole']) =>
    Object.values(funnel).reduce((sum, count) => sum + count, undetermined);

  test('each lead is in one cell, of one source and of one version', () => {
    fc.assert(
      fc.property(some, (all) => {
        const review = reviewOf(all, signed);
        const count = all.filter(({ cell }) => cell !== undefined).length;
        expect(leads(review.whole)).toBe(count);
        for (const parts of [review.byOrigin, review.byVersion])
          expect(parts.reduce((sum, [, report]) => sum + leads(report), 0)).toBe(count);
        const ends = review.wins.length + review.losses.length + review.noDecisions.length;
        expect(ends).toBe(all.filter(({ ending }) => ending !== undefined && !ending.isPast).length);
      }),
    );
  });

  test('their order does not matter to what is counted', () => {
    fc.assert(
      fc.property(some, (all) => {
        const counted = ({ whole, byOrigin, byVersion, lateReasons, asks, accounts }: ReturnType<typeof reviewOf>) => ({
          whole,
          byOrigin,
          byVersion,
          lateReasons,
          asks,
          accounts,
        });
        expect(counted(reviewOf(all.toReversed(), signed))).toEqual(counted(reviewOf(all, signed)));
      }),
    );
  });
});
