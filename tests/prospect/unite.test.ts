import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLimit } from '../../lib/prospect/meet.ts';
import { emptyProspect, Prospect } from '../../lib/prospect/prospect.ts';
import { unite } from '../../lib/prospect/unite.ts';
import { law, met, readings, someSaid } from './arbitrary.ts';
import { changes, day, fact, page } from './made.ts';

/** Two notebooks' pictures of one account: pages of their own, changes partly the same. */
const two = fc.tuple(readings, readings, someSaid, fc.nat(12)).map(([read, more, said, cut]): [Prospect, Prospect] => {
  const both = met([], said).changes;
  return [
    { ...met(read), changes: both.slice(0, cut) },
    { ...met(more), changes: both.slice(Math.max(0, cut - 3)) },
  ];
});
const plain = (prospect: Prospect) =>
  JSON.stringify({ ...prospect, pages: prospect.pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)) });
const empty = emptyProspect('northgate.example', day(0));

describe('unite', () => {
  it('takes the newest reading of each address and all that was said', () => {
    const [first, second] = changes({ kind: 'chosen', contact: 'p-1' }, { kind: 'chosen', contact: null });
    if (!first || !second) throw new Error('two changes');
    const old = page({ facts: [fact('country', 'DE')] });
    const recent = page({ readAt: day(3), facts: [fact('country', 'AT')] });
    const other = page({ url: 'https://northgate.example/team' });
    const ours = { ...empty, updatedAt: day(3), pages: [recent], changes: [second] };
    const theirs = { ...empty, createdAt: day(-9), pages: [old, other], changes: [first] };
    expect(unite(ours, theirs)).toEqual({
      account: 'northgate.example',
      createdAt: day(-9),
      updatedAt: day(3),
      pages: [recent, other],
      changes: [first, second],
    });
  });

  it('stays within the number of pages', () => {
    const pages = (from: number) =>
      Array.from({ length: 150 }, (_, at) => page({ url: `https://northgate.example/${from + at}` }));
    const both = unite({ ...empty, pages: pages(0) }, { ...empty, pages: pages(100) });
    expect(both.pages).toHaveLength(pageLimit);
  });

  it('comes to the same from both sides, unless both read in the same instant', () =>
    law([two], ([a, b]) => {
      const times = new Set(a.pages.map(({ readAt }) => readAt));
      fc.pre(b.pages.every(({ readAt }) => !times.has(readAt)));
      return plain(unite(a, b)) === plain(unite(b, a));
    }));

  it('changes nothing a second time, and loses nothing said in either', () =>
    law([two], ([a, b]) => {
      const once = unite(a, b);
      const kept = new Set(once.changes.map((change) => JSON.stringify(change)));
      const isWhole = [...a.changes, ...b.changes].every((change) => kept.has(JSON.stringify(change)));
      return isWhole && Prospect.safeParse(once).success && plain(unite(once, b)) === plain(once);
    }));
});
