import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { calibrate, countsOf } from '../../lib/qualification/calibrate.ts';
import { proposalOf } from '../../lib/qualification/propose.ts';
import { criteria, deal, deals } from './made-deals.ts';

const [niche = '', , owner = '', recurring = ''] = criteria;
const proposed = (made: Parameters<typeof calibrate>[0], definition = mspToolkit) =>
  proposalOf(calibrate(made, definition));

describe('what closed deals teach', () => {
  test('S0.2: one who bought a similar product counts as won; S0.9: intent that drifted as neither; S0.5: force majeure not at all', () => {
    const made = [deal('positive'), deal('positive'), deal('negative'), deal('neutral'), deal('excluded')];
    expect(countsOf(made)).toEqual({ positive: 2, negative: 1, neutral: 1, excluded: 1 });
    const [driver] = calibrate(
      ['positive', 'negative', 'neutral', 'excluded'].map((label) =>
        deal(label as 'positive', { criteria: new Map([[niche, 'yes']]) }),
      ),
      mspToolkit,
    ).drivers.filter(({ criterion }) => criterion.id === niche);
    expect(driver?.deals).toEqual({ yes: { positive: 1, negative: 1 }, no: { positive: 0, negative: 0 } });
  });

  test('what is not known of a deal is counted nowhere', () => {
    const made = [...deals(3, 'positive', { [niche]: 'yes' }), ...deals(2, 'negative', { [niche]: 'unknown' })];
    const { drivers } = calibrate(made, mspToolkit);
    const found = drivers.find(({ criterion }) => criterion.id === niche);
    expect(found?.deals).toEqual({ yes: { positive: 3, negative: 0 }, no: { positive: 0, negative: 0 } });
    expect(found?.met).toMatchObject({ of: 3, all: 3 });
    expect(found?.notMet).toMatchObject({ of: 0, all: 0 });
  });

  test('a deal counts for the profile it was held against', () => {
    const other = { ...deal('positive', { criteria: new Map([[niche, 'yes']]) }), profile: 'another' };
    const found = calibrate([other], mspToolkit).drivers.find(({ criterion }) => criterion.id === niche);
    expect(found?.deals.yes.positive).toBe(0);
  });

  test('nineteen deals are too few, twenty are not', () => {
    const made = [...deals(10, 'positive', { [owner]: 'yes' }), ...deals(9, 'negative', { [owner]: 'no' })];
    expect(calibrate(made, mspToolkit)).toMatchObject({ isTooFew: true });
    expect(proposed(made)).toBeUndefined();
    const more = [...made, ...deals(1, 'negative', { [owner]: 'no' })];
    expect(calibrate(more, mspToolkit).isTooFew).toBe(false);
    expect(proposed(more)).toBeDefined();
  });

  test('neutral and excluded deals do not make enough of too few', () => {
    const made = [...deals(10, 'positive', {}), ...deals(30, 'neutral', {}), ...deals(30, 'excluded', {})];
    expect(calibrate(made, mspToolkit).isTooFew).toBe(true);
  });

  test('a criterion known of too few deals is told so, and comes last', () => {
    const made = [
      ...deals(9, 'positive', { [owner]: 'yes', [recurring]: 'yes' }),
      ...deals(10, 'negative', { [owner]: 'no', [recurring]: 'yes' }),
      ...deals(6, 'positive', { [recurring]: 'yes' }),
    ];
    const { drivers, isTooFew } = calibrate(made, mspToolkit);
    expect(isTooFew).toBe(false);
    expect(drivers[0]).toMatchObject({ criterion: { id: recurring }, isTooFew: false });
    expect(drivers.find(({ criterion }) => criterion.id === owner)?.isTooFew).toBe(true);
    expect(proposed(made)).toBeUndefined();
  });
});
