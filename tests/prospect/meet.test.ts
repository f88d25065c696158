import { describe, expect, it } from 'vitest';
import { amend, meet, pageLimit } from '../../lib/prospect/meet.ts';
import { emptyProspect, Prospect } from '../../lib/prospect/prospect.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { Instant } from '../../lib/prospect/text.ts';
import { changes, day, fact, person, reading } from './made.ts';

const empty = emptyProspect('northgate.example', day(0));
const answer = (value: string) => ({ kind: 'answered' as const, question: 'q', value });

describe('meet', () => {
  it('keeps what an address shows now and marks what it no longer shows', () => {
    const first = meet(
      empty,
      reading({ facts: [fact('country', 'DE'), fact('name', 'Northgate')], people: [person('Jane Doe')] }),
    );
    const then = meet(first, reading({ readAt: day(3), facts: [fact('name', 'NORTHGATE')] }));
    expect(then.pages).toHaveLength(1);
    expect(then.pages[0]?.facts).toMatchObject([
      { field: 'name', value: 'NORTHGATE', firstSeenAt: day(0) },
      { field: 'country', firstSeenAt: day(0), goneAt: day(3) },
    ]);
    expect(then.pages[0]?.facts[0]).not.toHaveProperty('goneAt');
    expect(then.pages[0]?.people).toMatchObject([{ name: 'Jane Doe', goneAt: day(3) }]);
    const later = meet(then, reading({ readAt: day(9), facts: [fact('country', 'DE')] }));
    expect(later.pages[0]?.facts).toMatchObject([
      { field: 'country', firstSeenAt: day(0) },
      { field: 'name', goneAt: day(9) },
    ]);
    expect(later.pages[0]?.people).toMatchObject([{ name: 'Jane Doe', goneAt: day(3) }]);
  });

  it('takes a page cut short, or a reader that failed, for no proof of absence', () => {
    const first = meet(empty, reading({ facts: [fact('country', 'DE')] }));
    const short = meet(first, reading({ readAt: day(1), truncated: true }));
    const broken = meet(first, reading({ readAt: day(1), failed: ['meta'] }));
    const other = meet(first, reading({ readAt: day(1), failed: ['json-ld'] }));
    expect([short, broken, other].map((met) => met.pages[0]?.facts[0]?.goneAt)).toEqual([undefined, undefined, day(1)]);
  });

  it('changes nothing by the same reading again or an older one', () => {
    const met = meet(meet(empty, reading({ facts: [fact('country', 'DE')] })), reading({ readAt: day(2) }));
    expect(meet(met, reading({ readAt: day(2) }))).toEqual(met);
    expect(meet(met, reading({ readAt: day(1), facts: [fact('country', 'AT')] }))).toBe(met);
  });

  it('lets the oldest pages without facts go first and never what the user said', () => {
    const path = (index: number) => `https://northgate.example/${index}`;
    let prospect = amend(empty, changes(answer('yes')), day(0));
    for (let index = 0; index < pageLimit + 2; index++) {
      const facts = index % 2 === 0 ? [fact('country', 'DE')] : [];
      prospect = meet(prospect, reading({ url: path(index), readAt: day(index), facts }));
    }
    const urls = prospect.pages.map(({ url }) => url);
    expect(urls).toHaveLength(pageLimit);
    expect([urls.includes(path(0)), urls.includes(path(1)), urls.includes(path(3)), urls.includes(path(5))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(prospect.changes).toHaveLength(1);
  });

  it('stays within what the schema allows when a page changes all its facts every time', () => {
    let prospect = empty;
    for (let round = 0; round < 4; round++) {
      const facts = Array.from({ length: 500 }, (_, index) => fact('technology', `t${round}-${index}`));
      const people = Array.from({ length: 300 }, (_, index) => person(`P${round} ${index}`));
      prospect = meet(prospect, reading({ readAt: day(round), facts, people }));
    }
    expect(Prospect.safeParse(prospect).success).toBe(true);
    expect(prospect.pages[0]?.facts).toHaveLength(1000);
  });

  it('refuses a reading of another account', () => {
    expect(() => meet(empty, reading({ account: 'riverbend.example' }))).toThrow('belongs');
  });
});

describe('amend', () => {
  it('appends what is new and skips what is known', () => {
    const said = changes(answer('no'), answer('yes'));
    const once = amend(empty, said, day(4));
    expect(once).toMatchObject({ changes: said, updatedAt: day(4) });
    expect(amend(once, said, day(5))).toBe(once);
    expect(amend(empty, [...said, ...said], day(4))).toEqual(once);
  });

  it('hostile 57: keeps what is said later in force when the clock was set back', () => {
    const [first, second] = changes(answer('no'), answer('yes'));
    const back = { ...second, at: day(-300) } as typeof first & object;
    const said = amend(amend(empty, first ? [first] : [], day(1)), [back], day(1)).changes;
    expect(standingOf(said).answers.get('q')?.value).toBe('yes');
    expect(Prospect.safeParse({ ...empty, changes: said }).success).toBe(true);
  });

  it('gives what comes late its place, not the last word', () => {
    const [early, late] = changes(answer('no'), answer('yes'));
    if (!early || !late) throw new Error('two changes');
    const said = amend(amend(empty, [late], day(5)), [early], day(5)).changes;
    expect(said).toEqual([early, late]);
    expect(standingOf(said).answers.get('q')?.value).toBe('yes');
  });

  it('hostile 57: tells two things said in one millisecond apart', () => {
    const at = day(1);
    const [b, a] = [
      { ...answer('no'), id: 'b', at },
      { ...answer('yes'), id: 'a', at },
    ];
    const said = amend(empty, [b, a], day(1)).changes;
    expect(said.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(standingOf(said).answers.get('q')?.value).toBe('yes');
  });

  it('ends at the last instant it can hold', () => {
    const at = '2199-12-31T23:59:59.998Z';
    const said = changes(answer('a'), answer('b'), answer('c')).reduce(
      (prospect, change) => amend(prospect, [{ ...change, at }], day(1)),
      empty,
    );
    expect(Prospect.safeParse(said).success).toBe(true);
    expect(standingOf(said.changes).answers.get('q')?.value).toBe('c');
  });

  it.each(['9999-12-31T23:59:59.999Z', '2026-99-99T99:99:99.999Z'])(
    'is never given the impossible instant %s',
    (at) => {
      expect(Instant.safeParse(at).success).toBe(false);
    },
  );
});
