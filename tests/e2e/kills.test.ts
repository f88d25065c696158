import { afterEach, describe, expect, test } from 'vitest';
import { killAtRandom } from '../harness/kills.ts';
import { dropProfile, newProfile } from '../harness/profile.ts';

describe('killed at random instants while it writes without pause', () => {
  let profile = '';
  afterEach(() => dropProfile(profile));

  test('the notebook misses nothing that was acknowledged, and nothing is torn', async () => {
    profile = await newProfile();
    const seed = Date.now() % 1_000_000;
    const { faults, stops, kills, acknowledged } = await killAtRandom({ times: 10, seed, profile });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(stops + kills).toBe(10);
    expect(Math.min(stops, kills)).toBeGreaterThan(0);
    expect(acknowledged).toBeGreaterThan(50);
  });
});
