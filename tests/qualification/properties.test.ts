import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../lib/prospect/merge.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { headcountWithin } from '../../lib/qualification/size.ts';
import { definitionOf, factsOf, type Line, lineOf, prospectOf } from '../lab/scenario.ts';
import { answers, ceoLead, type Facts, fact, judge, person, prospectFrom, signed, today } from './made.ts';
import { anyFacts, oneFact } from './made-facts.ts';

const assessed = (facts: Facts): Assessment => {
  const line: Line = lineOf({ id: 1, today, facts });
  const definition = definitionOf(line);
  return assess(prospectOf(factsOf(line), today, definition), definition, today);
};

describe('whatever is said', () => {
  test('the order of facts is irrelevant', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, random) => {
        const shuffled = Object.entries(facts)
          .map((entry) => ({ entry, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const { sheet: _sheet, people: _people, contact: _contact, ...one } = assessed(facts);
        const { sheet: _other, people: _others, contact: _nobody, ...other } = assessed(Object.fromEntries(shuffled));
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  test('decision 6: no knock-out is final before a talk', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const silent = { ...facts, talked_to: 'no', 'first_appointment.held': 'no' };
        expect(assessed(silent).disqualified.value).not.toBe('yes');
      }),
    );
  });

  test('decision 7: an allowed tag means no failing gate, no failing need, a good company and sufficient authority', () => {
    fc.assert(
      fc.property(fc.array(oneFact, { maxLength: 4 }), (some) => {
        const facts = { ...ceoLead, ...Object.fromEntries(some) };
        const { tag, gates, companyFit, authority } = assessed(facts);
        fc.pre(tag.value === 'allowed');
        expect(Object.values(gates).map(({ value }) => value)).not.toContain('fail');
        expect([companyFit.value, authority.value]).toEqual(['good', 'sufficient']);
      }),
    );
  });

  test('decision 5: without a request it is a list entry, whatever else is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { 'deal.outcome': _closed, ...open } = facts;
        expect(assessed({ ...open, 'engagement.requested_response': 'no' }).stage.value).toBe('list');
      }),
    );
  });

  test('every cell, route and gap follows from the verdicts beside it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const a = assessed(facts);
        const isOpen = a.fit.value === 'unknown' || a.readiness.value === 'unknown';
        expect(a.cell === 'undetermined').toBe(isOpen);
        expect(a.route.value === 'sales').toBe(
          a.cell === 'good_ready' &&
            a.disqualified.value === 'no' &&
            (a.stage.value === 'lead' || a.stage.value === 'opportunity'),
        );
        expect(a.opportunity.met + a.opportunity.missing.length + a.opportunity.unknown.length).toBe(5);
        expect(a.forecast === 'include').toBe(a.trulyQualified.value === 'yes' && a.stage.value === 'opportunity');
      }),
    );
  });

  test('a question has at most four answers, each says something, and none was the last word already', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { nextQuestion } = assessed(facts);
        fc.pre(nextQuestion !== undefined);
        expect(nextQuestion?.answers.length).toBeLessThanOrEqual(4);
        for (const { says } of nextQuestion?.answers ?? []) expect(says.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the band', () => {
  const parts = fc.record(
    {
      service: fc.constantFrom('managed service provider', 'web design agency', 'law firm'),
      country: fc.constantFrom('US', 'DE'),
      headcount: fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      owner: fc.constantFrom('Owner', 'CEO', 'Marketing Manager'),
      words: fc.constantFrom('flat fee', 'by the hour'),
      money: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: [] },
  );
  type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

  const bandOf = ({ service, country, headcount, owner, words, money }: Parts) => {
    const facts = [
      ...(service ? [fact('service', service)] : []),
      ...(country ? [fact('country', country)] : []),
      ...(headcount ? [fact('headcount', headcount)] : []),
    ];
    const page = { facts, words: words ?? '', people: owner ? [person('Luis Ortega', owner)] : [] };
    return judge([page], money ? answers({ 'money.outsources_now': money }) : []).band;
  };

  test('decision 1: learning one more thing never widens it, and the new band lies within the old one', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom<keyof Parts>('service', 'country', 'headcount', 'owner', 'words', 'money'),
        (whole, hidden) => {
          const { [hidden]: _unknown, ...less } = whole;
          const [before, after] = [bandOf(less), bandOf(whole)];
          expect(after.lower).toBeGreaterThanOrEqual(before.lower);
          expect(after.upper).toBeLessThanOrEqual(before.upper);
        },
      ),
    );
  });

  test('decision 1: it contains the score that all answers together give', () => {
    const criteria = signed.profiles[0]?.criteria ?? [];
    const said = fc.tuple(...criteria.map(() => fc.boolean()));
    fc.assert(
      fc.property(parts, said, (known, values) => {
        const { lower, upper } = bandOf({ ...known, money: known.money ?? 'yes' });
        const open = judge([{}]).band;
        expect(open).toMatchObject({ lower: 0, upper: 100 });
        const outright = Object.fromEntries(
          criteria.map(({ id }, at) => [`criterion:${id}`, values[at] ? 'yes' : 'no']),
        );
        const final = judge([{}], answers(outright)).band;
        const points = criteria.reduce((sum, { weight }, at) => (values[at] ? sum + weight : sum), 0);
        expect(final).toMatchObject({ lower: points, upper: points });
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('a tier is claimed exactly when both bounds fall into it', () => {
    const tier = (points: number) => (points >= 75 ? 'A' : points >= 50 ? 'B' : 'C');
    fc.assert(
      fc.property(parts, (known) => {
        const band = bandOf(known);
        expect(band.tier).toBe(tier(band.lower) === tier(band.upper) ? tier(band.lower) : undefined);
      }),
    );
  });

  test('sources that contradict each other widen it, and say so', () => {
    const about = { facts: [fact('headcount', { min: 28, max: 28 })], url: 'https://northgate.example/about' };
    const jobs = { facts: [fact('headcount', { min: 101, max: 250 })], url: 'https://northgate.example/jobs' };
    const [alone, both] = [judge([about]).band, judge([about, jobs]).band];
    expect(both.upper - both.lower).toBe(alone.upper - alone.lower + 10);
  });
});

describe('an interval against a threshold', () => {
  test('decision 14: the answer is the one all its numbers share, else unknown', () => {
    const interval = fc
      .tuple(fc.nat(400), fc.nat(400))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(interval, interval, ([min, max], [from, to]) => {
        const numbers = Array.from({ length: max - min + 1 }, (_, at) => min + at);
        const inside = numbers.filter((number) => number >= from && number <= to).length;
        const expected = inside === numbers.length ? 'yes' : inside === 0 ? 'no' : 'unknown';
        const view = viewOf(prospectFrom([{ facts: [fact('headcount', { min, max })] }]));
        const [profile] = signed.profiles;
        if (profile === undefined) throw new Error('The toolkit has a profile.');
        expect(headcountWithin({ view, profile }, { min: from, max: to }).value).toBe(expected);
      }),
    );
  });
});
