import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Definition } from '../../lib/definition/definition.ts';
import { withValue } from '../../lib/definition/path.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { noMoves, standOf, together, waysOf, whoMoves } from '../../lib/qualification/who-moves.ts';
import { answers, choose, fact, msp, type Page, person, prospectFrom, signed, today } from './made.ts';

const changed = (path: string, value: unknown): Definition => Definition.parse(withValue(signed, path, value));
const named = (account: string, pages: Page[], said: Record<string, string> = {}) => ({
  ...prospectFrom(pages, [choose('Jane Doe'), ...answers(said)]),
  account,
});
const ceo = person('Jane Doe', 'Chief Executive Officer');
const small = { facts: [...msp, fact('headcount', { min: 20, max: 20 })], people: [ceo] };
const large = { facts: [...msp, fact('headcount', { min: 300, max: 300 })], people: [ceo] };
const ready = {
  'engagement.requested_response': 'yes',
  'need.timing': 'now',
  'appointment.wanted': 'yes',
  'problem.exists': 'yes',
  'money.meets_minimum': 'yes',
};
const prospects = [
  named('small.example', [small], ready),
  named('large.example', [large], ready),
  named('unknown.example', [{ facts: msp }]),
  named(
    'abroad.example',
    [{ facts: [fact('service', 'managed service provider'), fact('country', 'DE')], people: [ceo] }],
    ready,
  ),
];

describe('who moves', () => {
  test('is nobody when nothing changed', () => {
    expect(whoMoves(prospects, { before: signed, after: signed, today })).toEqual({ looked: 4, moves: [] });
  });

  test('where a prospect stands is its cell, its tier once it has one, and its tag', () => {
    const of = (definition: Definition, ...pages: Page[]) => standOf(assess(prospectFrom(pages), definition, today));
    expect(of(signed, {})).toEqual({ cell: 'undetermined', tier: 'open', tag: 'not_yet' });
    expect(of(changed('thresholds/tierA', 1), small).tier).toBe('A');
  });

  test('tells from where to where, for every account that does', () => {
    const after = changed('profiles/msp_toolkit/knockOuts', [
      ...(signed.profiles[0]?.knockOuts ?? []),
      {
        id: 'small',
        label: 'Too small',
        test: { test: 'headcount', max: 50 },
        soft: false,
        callBeforeDisqualify: true,
      },
    ]);
    const { looked, moves } = whoMoves(prospects, { before: signed, after, today });
    expect(looked).toBe(4);
    expect(moves.map(({ account }) => account)).toEqual(['small.example']);
    expect(moves[0]?.to.cell).toBe('poor_ready');
    expect(moves[0]?.from.tag).not.toBe('not_allowed');
    expect(moves[0]?.to.tag).toBe('not_allowed');
  });

  test('counts the ways gone, the most trodden first', () => {
    const from = { cell: 'good_ready', tier: 'A', tag: 'allowed' } as const;
    const moves = [
      { account: 'a.example', from, to: { ...from, tier: 'B' as const } },
      { account: 'b.example', from, to: { ...from, cell: 'poor_ready' as const, tag: 'not_allowed' as const } },
      { account: 'c.example', from, to: { ...from, tier: 'B' as const } },
    ];
    expect(waysOf({ looked: 3, moves })).toEqual([
      { of: 'tier', from: 'A', to: 'B', count: 2 },
      { of: 'cell', from: 'good_ready', to: 'poor_ready', count: 1 },
      { of: 'tag', from: 'allowed', to: 'not_allowed', count: 1 },
    ]);
  });
});

const edits = fc.constantFrom<[string, unknown]>(
  ['thresholds/tierA', 20],
  ['thresholds/tierB', 5],
  ['thresholds/largerFromHeadcount', 10],
  ['profiles/msp_toolkit/criteria/size/weight', 40],
  ['profiles/msp_toolkit/criteria/size/kind', 'must'],
  ['profiles/msp_toolkit/criteria/geo/kind', 'nice'],
  ['authority/0/to', 10],
  ['handOver', ''],
  ['name', 'Other'],
);

describe('laws of who moves', () => {
  test('counts equal a full recount, however the prospects are sliced', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (changes, size) => {
        const after = Definition.parse(
          changes.reduce((one: unknown, [path, value]) => withValue(one, path, value), signed),
        );
        const changed = { before: signed, after, today };
        let sliced = noMoves;
        for (let at = 0; at < prospects.length; at += size)
          sliced = together(sliced, whoMoves(prospects.slice(at, at + size), changed));
        expect(sliced).toEqual(whoMoves(prospects, changed));
        const stand = (definition: Definition) =>
          prospects.map((prospect) => standOf(assess(prospect, definition, today)));
        const [was, is] = [stand(signed), stand(after)];
        for (const axis of ['cell', 'tier', 'tag'] as const) {
          const gone = was.filter((one, at) => one[axis] !== is[at]?.[axis]).length;
          expect(waysOf(sliced).reduce((sum, way) => sum + (way.of === axis ? way.count : 0), 0)).toBe(gone);
        }
      }),
      { numRuns: 30 },
    );
  });
});
