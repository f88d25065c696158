import { expect, it } from 'vitest';
import { reserve as heldBack } from '../../lib/markup/outline.ts';
import * as page from '../../lib/page/limits.ts';
import * as capture from '../../lib/prospect/capture.ts';
import { snapshotLimits } from '../../lib/prospect/snapshot.ts';

it('spends no more than the panel accepts', () => {
  expect(page.limits).toEqual(capture.captureLimits);
  expect(page.limits.ms).toBe(snapshotLimits.ms);
});

it('writes looks as the panel reads them', () => {
  expect(page.look).toEqual(capture.look);
  expect(page.plainLook).toBe(capture.plainLook);
});

it('holds back less than a third for the end of a long page', () => {
  expect(heldBack.nodes).toBeLessThan(snapshotLimits.nodes / 3);
  expect(heldBack.bytes).toBeLessThan(snapshotLimits.bytes / 3);
  expect(page.reserve).toBeLessThan(page.limits.ms / 3);
});
