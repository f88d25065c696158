import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { pastDeal } from '../../lib/prospect/past-deal.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { handOverCard } from '../../lib/qualification/hand-over.ts';
import { reviewOf } from '../../lib/qualification/review.ts';
import { reviewRow } from '../../lib/qualification/review-row.ts';
import { happened, sweetSpot } from '../prospect/sayings.ts';
import { answers, fact, prospectFrom, signed, today } from './made.ts';
import { criteria } from './made-deals.ts';
import { cells, decides, ended, good, isLead, notNow, rowOf } from './made-rows.ts';

const [, , owner = ''] = criteria;

describe('what an account says in a review', () => {
  test.each(Object.entries(cells))('a lead is counted in its cell: %s', (cell, said) => {
    expect(rowOf(said)).toMatchObject({ cell, origin: 'inbound', version: `${signed.id} ${signed.version}` });
  });

  test('it is named as its pages name it, and by its address until they do', () => {
    expect(rowOf([], [{ facts: [fact('name', 'Northgate IT')] }]).name).toBe('Northgate IT');
    expect(rowOf([]).name).toBe('northgate.example');
  });

  test('a list entry is in no cell, nor is a deal taken in from a list', () => {
    expect(rowOf([...good, ...decides, ...notNow])).not.toHaveProperty('cell');
    expect(rowOf([...cells.good_ready, ended('bought_from_us', today, { where: pastDeal })])).not.toHaveProperty(
      'cell',
    );
    expect(rowOf([...cells.good_ready, ended('bought_from_us')])).toHaveProperty('cell', 'good_ready');
  });

  test('S1.8: the version is that of the last hand-over or tag, not the one in force', () => {
    const tag = sweetSpot({ id: 'old', version: 2 });
    expect(rowOf([...isLead, tag]).version).toBe('old 2');
    const prospect = prospectFrom([], isLead);
    const older = { ...signed, id: 'older', version: 1 };
    const card = handOverCard(viewOf(prospect), assess(prospect, older, today), today);
    const over: Saying = { kind: 'handed-over', to: 'sales', on: today, card };
    expect(rowOf([over]).version).toBe('older 1');
    expect(rowOf([over, tag]).version).toBe('old 2');
    expect(rowOf([tag, over]).version).toBe('older 1');
  });

  test('the last touch is of the two of us: looking at a page is none, nor is a day to come', () => {
    const said = [happened('talked', '2026-02-01'), happened('looked', '2026-03-01'), happened('asked', '2026-04-01')];
    expect(rowOf(said).lastTouch).toBe('2026-02-01');
    expect(rowOf([...said, happened('engaged', today)]).lastTouch).toBe(today);
    expect(rowOf([happened('looked', '2026-03-01')])).not.toHaveProperty('lastTouch');
  });

  test('asks are counted where there is a deal', () => {
    const asked = [happened('asked', '2026-02-01'), happened('asked', '2026-02-20')];
    expect(rowOf([happened('stage', '2026-02-01', { what: 'demo' }), ...asked]).asks).toBe(2);
    expect(rowOf(asked)).not.toHaveProperty('asks');
    expect(rowOf([...asked, ended('no_decision', today, { where: pastDeal })])).not.toHaveProperty('asks');
  });

  test('S0.10: intent of a small firm’s open deal goes stale after fourteen days, and is told by how many', () => {
    const small = answers({ 'company.segment': 'smb' });
    const deal = happened('stage', '2026-01-10', { what: 'demo' });
    const shown = (on: string) => rowOf([...small, deal, happened('verified', on, { what: 'demo' })]);
    expect(shown('2026-03-02')).not.toHaveProperty('staleDays'); // 14 days ago
    expect(shown('2026-03-01').staleDays).toBe(1);
    expect(rowOf([...small, deal]).staleDays).toBeNull();
    expect(rowOf(small)).not.toHaveProperty('staleDays');
    expect(rowOf([...answers({ 'company.segment': 'enterprise' }), deal])).not.toHaveProperty('staleDays');
    expect(rowOf([...small, deal, ended('no_decision')])).not.toHaveProperty('staleDays');
  });

  test('S1.5: every override is counted, with its reason', () => {
    const said = [happened('overrode', '2026-03-02', { reason: 'old friend' }), happened('overrode', '2026-03-03')];
    expect(rowOf(said).overrides).toEqual([
      { on: '2026-03-02', reason: 'old friend' },
      { on: '2026-03-03', reason: '' },
    ]);
  });
});

describe('a closed deal', () => {
  test('teaches its criteria, what the buyer did before the end, and its kind of business', () => {
    const row = rowOf(
      [
        ...answers({ [`criterion:${owner}`]: 'yes' }),
        happened('engaged', '2026-02-01', { what: 'Sent a site plan' }),
        happened('engaged', '2026-02-02', { askedFor: 'demo' }),
        happened('engaged', '2026-02-02', { what: 'sent a bill', askedFor: 'other' }),
        happened('engaged', today),
        ended('bought_similar'),
      ],
      [{ facts: [fact('service', 'managed service provider')] }],
    );
    expect(row.ending).toMatchObject({ on: today, isPast: false, deal: { label: 'positive', niche: 'MSP' } });
    expect([...(row.ending?.deal.actions ?? [])]).toEqual(['Sent a site plan', 'Demo', 'sent a bill']);
    expect(row.ending?.deal.criteria.get(owner)).toBe('yes');
    expect(row.ending?.deal.profile).toBe(signed.profiles[0]?.id);
  });

  test('is judged as on the day it ended: a signal that was fresh then counts', () => {
    const pages = [{ facts: [fact('signal', { kind: 'new_location', on: '2025-10-01' })] }];
    const on = (day: string) => rowOf([ended('bought_from_us', day)], pages).ending?.deal.criteria.get('growing');
    expect(on('2025-11-01')).toBe('yes');
    expect(on(today)).toBe('unknown');
  });

  const again = happened('engaged', '2026-03-01', { what: 'Asked for a demo' });
  const outcomesOf = ({ earlier }: ReturnType<typeof rowOf>) =>
    earlier.map(({ on, postMortem: { outcome } }) => `${on} ${outcome}`);

  test('is not forgotten when the account is opened again: it teaches what was so before the next one began', () => {
    const first = [
      happened('engaged', '2025-05-01', { what: 'Sent a site plan' }),
      happened('engaged', '2025-06-01', { what: 'Sent the order' }),
      ended('bought_from_us', '2025-06-01'),
    ];
    const row = rowOf([...first, again]);
    expect(row).not.toHaveProperty('ending');
    expect(outcomesOf(row)).toEqual(['2025-06-01 bought_from_us']);
    expect(row.earlier[0]?.deal).toMatchObject({ label: 'positive' });
    expect([...(row.earlier[0]?.deal.actions ?? [])]).toEqual(['Sent a site plan', 'Sent the order']);
    expect(reviewOf([row], signed).deals).toEqual([row.earlier[0]?.deal]);
    expect(reviewOf([row], signed).wins.map(({ ending }) => ending.on)).toEqual(['2025-06-01']);
    expect(reviewOf([row], signed, '2025-06-02').wins).toEqual([]);
  });

  test('each of several counts, oldest first, and the last one once', () => {
    const deals = [
      ended('no_decision', '2024-06-01'),
      happened('stage', '2025-01-01', { what: 'demo' }),
      ended('bought_similar', '2025-06-01'),
      again,
      ended('bought_from_us', '2026-03-10'),
    ];
    const row = rowOf(deals);
    expect(row.ending?.on).toBe('2026-03-10');
    expect(outcomesOf(row)).toEqual(['2024-06-01 no_decision', '2025-06-01 bought_similar']);
    expect(reviewOf([row], signed).deals).toHaveLength(3);
    expect(outcomesOf(rowOf([ended('no_decision', '2024-06-01'), ended('bought_similar', '2025-06-01')]))).toEqual([]); // put right: one deal
  });

  test('of a list, of an account opened again since, is still one of the list', () => {
    const row = rowOf([ended('bought_similar', '2025-06-01', { where: pastDeal }), again]);
    expect(reviewOf([row], signed)).toMatchObject({ pastDeals: 1, losses: [] });
  });

  test.each([
    ['before the next one began', '2026-02-28T12:00:00.000Z', 'neutral'],
    ['on the day the next one began', '2026-03-01T12:00:00.000Z', 'negative'],
  ])('was budgeted where that was said %s', (_when, at, label) => {
    const sayings = answers({ 'company.segment': 'enterprise', 'budget.ever_earmarked': 'yes' });
    const prospect = prospectFrom([], [...sayings, ended('no_decision', '2025-06-01'), again]);
    const changes = prospect.changes.map((change) => ({ ...change, at }));
    expect(reviewRow({ ...prospect, changes }, signed, today).earlier[0]?.postMortem.icpLabel).toBe(label);
  });

  test('taken back stays taken back after the next deal began', () => {
    const prospect = prospectFrom([], [ended('bought_from_us', '2025-06-01'), again]);
    const [change] = prospect.changes;
    const at = '2026-04-01T00:00:00.000Z';
    const changes = [...prospect.changes, { id: 'back', at, kind: 'retracted' as const, change: change?.id ?? '' }];
    expect(reviewRow({ ...prospect, changes }, signed, today).earlier).toEqual([]);
  });

  test('a kind of business no list names is told in its own words; what is not known is empty', () => {
    const niche = (facts: ReturnType<typeof fact>[]) => rowOf([ended('no_decision')], [{ facts }]).ending?.deal.niche;
    expect(niche([fact('industry', 'Beekeeping')])).toBe('Beekeeping');
    expect(niche([])).toBe('');
  });
});
