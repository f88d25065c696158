import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/qualification/assess.ts';
import { bestProfile } from '../../lib/qualification/profiles.ts';
import { sideBySide } from '../../lib/qualification/side-by-side.ts';
import { headcountProfile } from '../lab/headcount-profile.ts';
import { fact, prospectFrom, signed, today } from './made.ts';

const definition = {
  ...signed,
  profiles: [headcountProfile('enterprise', 1000), headcountProfile('middle', 5, 400), headcountProfile('home', 1, 10)],
};
const of = (min: number, max = min) => prospectFrom([{ facts: [fact('headcount', { min, max })] }]);
const rows = (min: number, max?: number) =>
  sideBySide(of(min, max), definition, today).map(({ id, fit, isBest }) => `${id} ${fit}${isBest ? ' best' : ''}`);

describe('several descriptions of whom the team wants', () => {
  test('S4.3, S4.4: one solo entrepreneur is a fit for a provider of home users and none for an enterprise-only one', () => {
    expect(rows(1)).toEqual(['home good best', 'enterprise poor', 'middle poor']);
  });

  test('S4.4: the best one counts and stands first, then by fit, each with what decided it', () => {
    expect(rows(20, 2000)).toEqual(['enterprise unknown best', 'middle unknown', 'home poor']);
    const told = sideBySide(of(8), definition, today);
    expect(told.map(({ id }) => id)).toEqual(['middle', 'home', 'enterprise']);
    expect(told.map(({ reasons }) => reasons[0]?.text)).toEqual(['8 people', '8 people', '8 people']);
    expect(told[0]).toMatchObject({
      name: 'Profile middle',
      band: { lower: 100, upper: 100, tier: 'A' },
      isBest: true,
    });
    expect(sideBySide(prospectFrom([{}]), definition, today)[0]?.reasons[0]?.text).toBe('not known: Number of users');
  });

  test('S4.4: the assessment is that of the best one; none is called best while all are poor', () => {
    expect(assess(of(8), definition, today).profile).toEqual({ id: 'middle', name: 'Profile middle' });
    expect(assess(of(1), definition, today).profile.id).toBe('home');
    expect(bestProfile(of(600), definition, today)).toEqual({
      fits: [
        { id: 'enterprise', fit: 'poor' },
        { id: 'middle', fit: 'poor' },
        { id: 'home', fit: 'poor' },
      ],
      best: undefined,
    });
  });

  test('an earlier one that fits worse stands after, and of those that fit alike, after one with more points', () => {
    const [enterprise, middle, home] = definition.profiles;
    if (enterprise === undefined || middle === undefined || home === undefined) throw new Error('There are three.');
    const worth = (one: typeof home, weight: number) => ({
      ...one,
      id: `${one.id}-${weight}`,
      criteria: one.criteria.map((criterion) => ({ ...criterion, weight })),
    });
    const order = (profiles: (typeof home)[], min: number, max = min) =>
      sideBySide(of(min, max), { ...signed, profiles }, today).map(({ id }) => id);
    expect(order([home, middle, enterprise], 20, 2000)).toEqual(['middle', 'enterprise', 'home']);
    expect(order([worth(home, 20), worth(home, 50), middle], 8)).toEqual(['middle', 'home-50', 'home-20']);
    expect(order([worth(middle, 50), enterprise], 20, 2000)).toEqual(['enterprise', 'middle-50']);
  });

  test('with more points known the earlier one yields, with as many it stays', () => {
    const [, middle, home] = definition.profiles;
    if (middle === undefined || home === undefined) throw new Error('There are three.');
    const half = { ...home, criteria: home.criteria.map((one) => ({ ...one, weight: 50 })) };
    expect(assess(of(8), { ...signed, profiles: [half, middle] }, today).profile.id).toBe('middle');
    expect(assess(of(8), { ...signed, profiles: [home, middle] }, today).profile.id).toBe('home');
  });
});
