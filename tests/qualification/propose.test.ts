import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { calibrate } from '../../lib/qualification/calibrate.ts';
import { draftOf, proposalOf, whyNoProposal } from '../../lib/qualification/propose.ts';
import { chance, criteria, deals, madeDeals, shuffled } from './made-deals.ts';

const [niche = '', country = '', owner = '', recurring = ''] = criteria;
const proposed = (made: Parameters<typeof calibrate>[0], definition = mspToolkit) =>
  proposalOf(calibrate(made, definition));
const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);
const driverFor = (seed: number) => criteria[seed % criteria.length] ?? '';

describe('the one proposal', () => {
  test('a planted driver is in the top 2 at n = 60, nine times of ten at least', () => {
    const found = seeds.filter((seed) => {
      const driver = driverFor(seed);
      const { drivers } = calibrate(madeDeals(60, driver, chance(seed)), mspToolkit);
      return drivers.slice(0, 2).some(({ criterion }) => criterion.id === driver);
    });
    expect(found.length).toBeGreaterThanOrEqual(180);
  });

  test('what is proposed at n = 60 is the planted driver, 95 times of 100', () => {
    const made = seeds.map((seed) => ({ seed, proposal: proposed(madeDeals(60, driverFor(seed), chance(seed))) }));
    const told = made.filter(({ proposal }) => proposal !== undefined);
    const right = told.filter(({ seed, proposal }) => proposal?.driver.criterion.id === driverFor(seed));
    expect(told.length).toBeGreaterThanOrEqual(100);
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  test('at n = 10 it declines', () => {
    expect(seeds.filter((seed) => proposed(madeDeals(10, driverFor(seed), chance(seed))))).toEqual([]);
  });

  test.each([30, 60, 120])('shuffled outcomes give none in 95 %% of 200 runs, at n = %i', (number) => {
    const silent = seeds.filter((seed) => {
      const roll = chance(seed + 1_000);
      return proposed(shuffled(madeDeals(number, driverFor(seed), roll), roll)) === undefined;
    });
    expect(silent.length).toBeGreaterThanOrEqual(190);
  });

  test('a driver that helps gains ten points from the one that tells least', () => {
    const made = [
      ...deals(15, 'positive', { [owner]: 'yes', [recurring]: 'yes' }),
      ...deals(5, 'positive', { [owner]: 'no', [recurring]: 'no' }),
      ...deals(5, 'negative', { [owner]: 'yes', [recurring]: 'yes' }),
      ...deals(15, 'negative', { [owner]: 'no', [recurring]: 'yes' }),
    ];
    expect(proposed(made)?.changes).toMatchObject([
      { before: { id: owner, weight: 15, kind: 'nice' }, after: { id: owner, weight: 25, kind: 'nice' } },
      { before: { id: recurring, weight: 15 }, after: { id: recurring, weight: 5 } },
    ]);
  });

  test('one without which nobody bought, of ten or more, is proposed as a must', () => {
    const without = (times: number) => [
      ...deals(12, 'positive', { [owner]: 'yes', [country]: 'yes' }),
      ...deals(times, 'negative', { [owner]: 'no', [country]: 'yes' }),
      ...deals(2, 'negative', { [owner]: 'yes', [country]: 'no' }),
    ];
    expect(proposed(without(10))?.changes).toMatchObject([
      { before: { kind: 'nice' }, after: { id: owner, kind: 'must', weight: 15 } },
    ]);
    expect(proposed(without(9))?.changes[0]).toMatchObject({ after: { id: owner, kind: 'nice', weight: 25 } });
  });

  test('a must that tells the wrong way is proposed as a nice', () => {
    const made = [
      ...deals(3, 'positive', { [niche]: 'yes' }),
      ...deals(17, 'positive', { [niche]: 'no' }),
      ...deals(17, 'negative', { [niche]: 'yes' }),
      ...deals(3, 'negative', { [niche]: 'no' }),
    ];
    expect(proposed(made)?.changes).toMatchObject([
      { before: { id: niche, kind: 'must' }, after: { id: niche, kind: 'nice', weight: 30 } },
    ]);
  });

  test('a nice that tells the wrong way gives its points to the one that helps most; with none there is no proposal', () => {
    const wrong = (other: object) => [
      ...deals(4, 'positive', { [owner]: 'yes', ...other }),
      ...deals(16, 'positive', { [owner]: 'no', ...other }),
      ...deals(16, 'negative', { [owner]: 'yes', ...other }),
      ...deals(4, 'negative', { [owner]: 'no', [country]: 'no' }),
    ];
    expect(proposed(wrong({ [country]: 'yes' }))?.changes).toMatchObject([
      { before: { id: owner, weight: 15 }, after: { weight: 5 } },
      { before: { id: country, weight: 10 }, after: { weight: 20 } },
    ]);
    expect(proposed(wrong({}))).toBeUndefined();
  });

  test('a weight that is nothing gives nothing, and none grows past 100', () => {
    const weighing = (own: number, rest: number) => ({
      ...mspToolkit,
      profiles: mspToolkit.profiles.map((profile) => ({
        ...profile,
        criteria: profile.criteria.map((one) => ({ ...one, weight: one.id === owner ? own : rest })),
      })),
    });
    const made = [
      ...deals(15, 'positive', { [owner]: 'yes', [recurring]: 'yes' }),
      ...deals(5, 'positive', { [owner]: 'no', [recurring]: 'no' }),
      ...deals(5, 'negative', { [owner]: 'yes', [recurring]: 'yes' }),
      ...deals(15, 'negative', { [owner]: 'no', [recurring]: 'yes' }),
    ];
    expect(proposed(made, weighing(40, 0))).toBeUndefined();
    expect(proposed(made, weighing(100, 10))).toBeUndefined();
    expect(proposed(made, weighing(95, 4))?.changes.map(({ after }) => after.weight)).toEqual([99, 0]);
  });

  test('only of what enough deals tell, of one profile, and at most at the odds all criteria share', () => {
    const made = [
      ...deals(20, 'positive', { [owner]: 'yes', [recurring]: 'no', [niche]: 'no' }),
      ...deals(20, 'negative', { [owner]: 'no', [recurring]: 'yes', [niche]: 'yes' }),
    ];
    const calibration = calibrate(made, mspToolkit);
    const of = (id: string) => {
      const driver = calibration.drivers.find(({ criterion }) => criterion.id === id);
      if (driver === undefined) throw new Error(`${id} is a criterion.`);
      return { ...driver, deals: { ...driver.deals, no: { positive: 1, negative: 1 } } };
    };
    const proposedOf = (...drivers: ReturnType<typeof of>[]) => proposalOf({ ...calibration, drivers });
    expect(proposedOf(of(owner), of(recurring))?.changes).toHaveLength(2);
    expect(proposalOf({ ...calibration, isTooFew: true })).toBeUndefined();
    expect(proposedOf({ ...of(owner), isTooFew: true }, { ...of(recurring), isTooFew: true })).toBeUndefined();
    expect(proposedOf(of(owner), { ...of(recurring), profile: 'another' })).toBeUndefined();
    const must = { ...of(niche), chance: 0.03 };
    expect(proposedOf(must)?.changes).toMatchObject([{ after: { kind: 'nice' } }]);
    expect(proposedOf({ ...must, chance: 0.0301 })).toBeUndefined();
    expect(proposedOf(must, of(recurring))).toBeUndefined();
  });

  test('carried out it keeps the sum of the weights, and changes nothing else', () => {
    const proposal = proposed(madeDeals(120, owner, chance(7)));
    if (proposal === undefined) throw new Error('Something is proposed.');
    const draft = draftOf(mspToolkit, proposal);
    expect({ ...draft, profiles: [] }).toEqual({ ...mspToolkit, profiles: [] });
    const weights = draft.profiles.flatMap((profile) => profile.criteria.map(({ weight }) => weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const same = draft.profiles[0]?.criteria.filter((one, index) => one === mspToolkit.profiles[0]?.criteria[index]);
    expect(same).toHaveLength(criteria.length - proposal.changes.length);
  });

  test('the order of the deals does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const made = madeDeals(60, driverFor(seed), chance(seed));
        expect(calibrate(made.toReversed(), mspToolkit)).toEqual(calibrate(made, mspToolkit));
      }),
      { numRuns: 20 },
    );
  });
});

describe('why there is nothing to propose', () => {
  const none = {};
  test.each([
    ['nothing', [0, 0, 0], 'too-few'],
    ['a few that count both ways', [2, 3, 4], 'too-few'],
    ['small firms alone, few', [2, 0, 1], 'nothing-against'],
    ['small firms alone, many', [40, 0, 40], 'nothing-against'],
    ['no-decisions of small firms alone', [0, 0, 1], 'nothing-against'],
    ['sales alone, few', [19, 0, 0], 'too-few'],
    ['sales alone, many', [20, 0, 0], 'nothing-against'],
    ['one that counts against among small firms', [18, 1, 9], 'too-few'],
    ['no sale at all', [0, 20, 0], 'nothing-for'],
    ['no sale at all, few', [0, 19, 0], 'too-few'],
    ['enough of both', [10, 10, 0], 'chance'],
  ] as const)('S0.9: %s: %j', (_what, [positive, negative, neutral], why) => {
    const made = [
      ...deals(positive, 'positive', none),
      ...deals(negative, 'negative', none),
      ...deals(neutral, 'neutral', none),
    ];
    expect(whyNoProposal(calibrate(made, mspToolkit))).toBe(why);
  });
});
