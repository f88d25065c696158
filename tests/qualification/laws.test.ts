import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Band, CriterionVerdict } from '../../lib/qualification/assessment.ts';
import { heldProfiles } from '../../lib/qualification/profiles.ts';
import { answers, fact, type Page, prospectFrom, signed, today } from './made.ts';
import { anyDefinition, anyFact, anyPages, anySaying, talks } from './made-prospects.ts';

const stories = fc.record({ pages: anyPages, said: fc.array(anySaying, { maxLength: 8 }) });
type Held = { band: Band; criteria: CriterionVerdict[] };
const held = (prospect: Prospect, definition: Definition): Held[] =>
  heldProfiles(prospect, definition, today).all.map(({ band, side }) => ({ band, criteria: side.criteria }));
const width = ({ lower, upper }: Band) => upper - lower;
const unknownIn = ({ criteria }: Held) => criteria.filter(({ value }) => value === 'unknown');

/** Holds what is known after learning something to what was known before. */
function narrows(before: Held, after: Held): void {
  const wasOpen = new Set(unknownIn(before).map(({ id }) => id));
  const opened = unknownIn(after).filter(({ id }) => !wasOpen.has(id));
  for (const { disputed, reasons } of opened) {
    expect(disputed).toBe(true);
    expect(reasons.length).toBeGreaterThan(1);
  }
  const contested = opened.reduce((sum, { weight }) => sum + weight, 0);
  expect(width(after.band)).toBeLessThanOrEqual(width(before.band) + contested);
}

describe('laws of every definition and every prospect', () => {
  test('decision 1: what is learnt from a page widens a band only where sources contradict, there alone, and says so', () => {
    fc.assert(
      fc.property(anyDefinition, stories, anyFact, (definition, { pages, said }, learnt) => {
        const more: Page[] = [...pages, { facts: [learnt], url: 'https://northgate.example/more' }];
        const [before] = held(prospectFrom(pages, said), definition);
        const [after] = held(prospectFrom(more, said), definition);
        if (before && after) narrows(before, after);
      }),
      { numRuns: 150 },
    );
  });

  test('decision 1: what the rep says widens a band only where sources contradict, there alone, and says so', () => {
    fc.assert(
      fc.property(anyDefinition, stories, anySaying, (definition, { pages, said }, learnt) => {
        const [before] = held(prospectFrom(pages, said), definition);
        const [after] = held(prospectFrom(pages, [...said, learnt]), definition);
        if (before && after) narrows(before, after);
      }),
      { numRuns: 150 },
    );
  });

  test('decision 1: the score that all answers together give lies within every band before it', () => {
    fc.assert(
      fc.property(anyDefinition, stories, fc.infiniteStream(fc.boolean()), (definition, { pages, said }, coins) => {
        const [before] = held(prospectFrom(pages, said), definition);
        const open = before ? unknownIn(before) : [];
        const answered = open.map(({ id }): Saying => {
          return { kind: 'answered', question: `criterion:${id}`, value: coins.next().value ? 'yes' : 'no' };
        });
        const [after] = held(prospectFrom(pages, [...said, ...answered]), definition);
        if (before === undefined || after === undefined) return;
        expect(unknownIn(after)).toEqual([]);
        expect(after.band.lower).toBe(after.band.upper);
        expect(after.band.tier).toBeDefined();
        expect(after.band.lower).toBeGreaterThanOrEqual(before.band.lower);
        expect(after.band.upper).toBeLessThanOrEqual(before.band.upper);
      }),
      { numRuns: 100 },
    );
  });

  test('what was read and said counts whatever the order it is kept in', () => {
    fc.assert(
      fc.property(anyDefinition, stories, (definition, { pages, said }) => {
        const one = prospectFrom(pages, said);
        const other = { ...one, pages: one.pages.toReversed(), changes: one.changes.toReversed() };
        const { people: _people, sheet: _sheet, ...verdicts } = assess(one, definition, today);
        expect(assess(other, definition, today)).toMatchObject(JSON.parse(JSON.stringify(verdicts)));
      }),
      { numRuns: 80 },
    );
  });

  test('S4.6: no knock-out is final before a talk or a first appointment is logged', () => {
    fc.assert(
      fc.property(anyDefinition, stories, (definition, { pages, said }) => {
        expect(assess(prospectFrom(pages, said), definition, today).disqualified.value).not.toBe('yes');
      }),
      { numRuns: 150 },
    );
  });

  test('S4.6: once they talked a hard knock-out that stands is final', () => {
    const said = answers({ 'company.in_service_area': 'no' });
    fc.assert(
      fc.property(fc.constantFrom(...talks), (talk) => {
        const judged = (more: Saying[]) =>
          assess(prospectFrom([{}], [...said, ...more]), signed, today).disqualified.value;
        expect([judged([]), judged([talk])]).toEqual(['provisional', 'yes']);
      }),
    );
  });

  test('S4.8: a tag is allowed only without a failing must, a hard knock-out or a lack of authority', () => {
    let allowed = 0;
    const good = answers({
      'company.niche': 'target',
      'company.in_service_area': 'yes',
      'joined.authority': 'sufficient',
    });
    fc.assert(
      fc.property(anyDefinition, stories, (definition, { pages, said }) => {
        const a = assess(prospectFrom(pages, [...good, ...said]), definition, today);
        if (a.tag.value !== 'allowed') return;
        allowed += 1;
        expect(a.authority.value).toBe('sufficient');
        expect(a.companyFit.value).toBe('good');
        const own = definition.profiles.find(({ id }) => id === a.profile.id);
        const isBound = (id: string) => own?.criteria.find((one) => one.id === id)?.gate !== undefined;
        expect(a.criteria.filter(({ id, kind, value }) => kind === 'must' && value === 'no' && !isBound(id))).toEqual(
          [],
        );
        expect(Object.values(a.gates).map(({ value }) => value)).not.toContain('fail');
        expect(a.knockOuts.filter(({ value }) => value === 'yes')).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(allowed).toBeGreaterThan(0);
  });
});

describe('a band of people against a threshold', () => {
  const bands = [
    [1, 10],
    [11, 50],
    [51, 200],
    [201, 500],
    [501, 1000],
    [1001, 5000],
    [5001, 10_000],
    [10_001, undefined],
  ] as const;
  const cuts = [1, 10, 11, 50, 51, 100, 200, 201, 500, 1000, 1001, 10_000, 10_001, 20_000];
  const [profile] = signed.profiles;
  if (profile === undefined) throw new Error('The toolkit has a profile.');
  const wants = (bounds: { min?: number; max?: number }): Definition => {
    const criteria = profile.criteria.map((one) =>
      one.id === 'size' ? { ...one, test: { test: 'headcount' as const, ...bounds } } : one,
    );
    return { ...signed, profiles: [{ ...profile, criteria }] };
  };
  type Bounds = { min?: number; max?: number };
  const judged = (min: number, max: number | undefined, bounds: Bounds) => {
    const page: Page = { facts: [fact('headcount', max === undefined ? { min } : { min, max })] };
    const { criteria } = assess(prospectFrom([page]), wants(bounds), today);
    return criteria.find(({ id }) => id === 'size')?.value;
  };

  test('decision 14: “51–200” against “100 or more” is unknown, neither yes nor no', () => {
    expect(judged(51, 200, { min: 100 })).toBe('unknown');
    expect(judged(51, 200, { max: 100 })).toBe('unknown');
    expect(judged(51, 200, { min: 51 })).toBe('yes');
    expect(judged(51, 200, { min: 201 })).toBe('no');
  });

  test('decision 20: bands that overlap leave what lies in both; one that only a weaker source narrows is not narrowed', () => {
    const about = { facts: [fact('headcount', { min: 1001, max: 1216 })], url: 'https://northgate.example/about' };
    const jobs = { facts: [fact('headcount', { min: 787, max: 1001 })], url: 'https://northgate.example/jobs' };
    const sizeOf = (pages: Page[], bounds: Bounds) =>
      assess(prospectFrom(pages), wants(bounds), today).criteria.find(({ id }) => id === 'size')?.value;
    expect(sizeOf([about, jobs], { max: 1000 })).toBe('no');
    expect(sizeOf([about, jobs], { min: 1001, max: 1001 })).toBe('yes');
    const weak = { facts: [fact('headcount', { min: 60, max: 60 }, 0.3)], url: 'https://northgate.example/old' };
    const strong = { facts: [fact('headcount', { min: 51, max: 200 })], url: 'https://northgate.example/about' };
    expect(sizeOf([strong, weak], { max: 100 })).toBe('unknown');
  });

  /** What all numbers of a band share. */
  const shared = (isLowIn: boolean, isHighIn: boolean) =>
    isLowIn && isHighIn ? 'yes' : isLowIn || isHighIn ? 'unknown' : 'no';

  test.each(bands)('decision 14: %s–%s against every cut is what all its numbers share', (min, max) => {
    const top = max ?? Number.POSITIVE_INFINITY;
    for (const cut of cuts) {
      expect(judged(min, max, { min: cut }), `at least ${cut}`).toBe(shared(min >= cut, top >= cut));
      expect(judged(min, max, { max: cut }), `at most ${cut}`).toBe(shared(min <= cut, top <= cut));
    }
  });
});
