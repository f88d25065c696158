import { expect, it } from 'vitest';
import { kept, limits, reserve } from '../../lib/page/limits.ts';
import { keptAttributes, snapshotLimits } from '../../lib/prospect/snapshot.ts';

it('spends no more than the panel accepts', () => {
  expect(limits).toEqual(snapshotLimits);
});

it('keeps the attributes that the panel knows', () => {
  expect([...kept].sort()).toEqual([...keptAttributes].sort());
});

it('holds back less than a third for the end of a long page', () => {
  expect(reserve.nodes).toBeLessThan(limits.nodes / 3);
  expect(reserve.bytes).toBeLessThan(limits.bytes / 3);
  expect(reserve.ms).toBeLessThan(limits.ms / 3);
});
