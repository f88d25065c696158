import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../lib/exchange/past-deal-columns.ts';
import { hold, nothingHeld, prospectsOf, takenBack } from '../../lib/exchange/past-deal-rows.ts';
import { dealIn, type PastDeal } from '../../lib/exchange/past-deals.ts';
import { Prospect } from '../../lib/prospect/prospect.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { unite } from '../../lib/prospect/unite.ts';
import { outcomes } from '../../lib/qualification/history.ts';
import { reviewRow } from '../../lib/qualification/review-row.ts';
import { prospectFrom, signed, today } from '../qualification/made.ts';

const mapping: Mapping = ['domain', 'outcome', 'on', 'segment', 'headcount', 'actions', 'criterion:niche', 'name'];
const dealOf = (...row: string[]): PastDeal => {
  const found = dealIn(row, { mapping, meant: new Map() });
  if ('why' in found) throw new Error(found.why);
  return found.deal;
};
const deal = dealOf('ashdown.example', 'won', '2025-11-03', 'smb', '40', 'Asked for a demo', 'yes', 'Ashdown');
const when = { now: '2026-03-16T09:00:00.000Z', today };
const heldBy = (...prospects: Prospect[]) => {
  const held = nothingHeld();
  for (const prospect of prospects) hold(held, prospect);
  return held;
};
const [first] = prospectsOf([deal], nothingHeld(), when);
if (first === undefined) throw new Error('The deal is new.');

describe('a past deal as it is kept', () => {
  test('is a closed deal of the account, with what was so of it', () => {
    expect(Prospect.parse(first)).toEqual(first);
    expect(first.changes.map(({ at }) => at)).toEqual(first.changes.map(() => '2025-11-03T12:00:00.000Z'));
    expect(reviewRow(first, signed, today)).toMatchObject({
      account: 'ashdown.example',
      name: 'Ashdown',
      ending: { on: '2025-11-03', isPast: true, postMortem: { verdict: 'was_qualified' }, deal: { label: 'positive' } },
    });
    expect([...(reviewRow(first, signed, today).ending?.deal.actions ?? [])]).toEqual(['Asked for a demo']);
  });

  test('without a day it ended today, and is said now; so is one of a day to come', () => {
    const [none] = prospectsOf([dealOf('a.example', 'won')], nothingHeld(), when);
    expect(none?.changes).toMatchObject([{ event: 'outcome', on: today, at: when.now }]);
    const [later] = prospectsOf([dealOf('a.example', 'won', '2026-05-01')], nothingHeld(), when);
    expect(later?.changes).toMatchObject([{ on: '2026-05-01', at: when.now }]);
  });

  test('says nothing of a company whose pages were read but how the deal went', () => {
    const read = { ...prospectFrom([{}]), account: 'ashdown.example' };
    const kinds = (held: ReturnType<typeof nothingHeld>) =>
      prospectsOf([deal], held, when).flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds(heldBy(read))).toEqual(['answered', 'answered', 'happened', 'happened']);
    expect(kinds(nothingHeld())).toEqual(['corrected', 'corrected', 'answered', 'answered', 'happened', 'happened']);
  });

  test('what was said since outranks it', () => {
    const since = {
      id: 'mine',
      at: '2026-01-01T00:00:00.000Z',
      kind: 'answered',
      question: 'company.segment',
      value: 'enterprise',
    } as const;
    const both = unite({ ...first, changes: [since] }, first);
    expect(standingOf(both.changes).answers.get('company.segment')?.value).toBe('enterprise');
  });
});

describe('a file taken in again', () => {
  test('brings nothing twice, within one file or by another one', () => {
    expect(prospectsOf([deal], heldBy(first), when)).toEqual([]);
    expect(prospectsOf([deal, deal], nothingHeld(), when)).toEqual([first]);
    const more = dealOf(
      'ashdown.example',
      'won',
      '2025-11-03',
      'smb',
      '40',
      'Asked for a demo; Called',
      'yes',
      'Ashdown',
    );
    expect(prospectsOf([more], heldBy(first), when)).toMatchObject([{ changes: [{ what: 'Called' }] }]);
  });

  test('after it was taken back brings all of it again, and once', () => {
    let ids = 0;
    const [back] = takenBack([first], '2026-03-16T10:00:00.000Z', () => `undo-${++ids}`);
    if (back === undefined) throw new Error('There is something to take back.');
    const gone = unite(first, back);
    expect(standingOf(gone.changes).events).toEqual([]);
    const [again] = prospectsOf([deal], heldBy(gone), { ...when, now: '2026-03-16T11:00:00.000Z' });
    if (again === undefined) throw new Error('There is something to take in.');
    expect(again.changes).toHaveLength(first.changes.length);
    const whole = unite(gone, again);
    expect(standingOf(whole.changes).events).toHaveLength(2);
    expect(prospectsOf([deal], heldBy(whole), when)).toEqual([]);
  });

  test('whatever it says', () => {
    const cell = fc.oneof(fc.constantFrom('', 'yes', '2025-01-02', '11-50', '=1+1'), fc.string({ maxLength: 30 }));
    const row = fc.tuple(
      fc.constantFrom('a.example', 'b.example', ''),
      fc.constantFrom(...outcomes),
      cell,
      cell,
      cell,
      cell,
      cell,
      cell,
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const deals = rows.flatMap((one) => {
          const found = dealIn(one, { mapping, meant: new Map() });
          return 'deal' in found ? [found.deal] : [];
        });
        const taken = prospectsOf(deals, nothingHeld(), when);
        for (const prospect of taken) expect(Prospect.parse(prospect)).toEqual(prospect);
        expect(prospectsOf(deals.toReversed(), heldBy(...taken), when)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
