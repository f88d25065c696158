import { expect, it } from 'vitest';
import { reserve as heldBack } from '../../lib/markup/outline.ts';
import { wayOf } from '../../lib/markup/tags.ts';
import * as page from '../../lib/page/limits.ts';
import { blocks, shut, unstyled } from '../../lib/page/tags.ts';
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

it('tells a script that is longer than may be read', () => {
  expect(page.longestScript).toBe(snapshotLimits.jsonLdBytes + 1);
});

it('takes tags for what the panel takes them for', () => {
  const others = 'a b i em span label button template-like x-card meter progress ruby math picture map dialog'.split(
    ' ',
  );
  for (const tag of new Set([...blocks, ...shut, ...unstyled, ...others])) {
    const way = wayOf(tag, new Map());
    expect([tag, blocks.has(tag)]).toEqual([tag, way.isBlock]);
    expect([tag, shut.has(tag)]).toEqual([tag, way.isSkipped || way.isClosed || tag === 'head']);
    expect([tag, unstyled.has(tag) || tag === 'head']).toEqual([tag, way.isUnstyled]);
  }
});

it('holds back less than a third for the end of a long page', () => {
  expect(heldBack.nodes).toBeLessThan(snapshotLimits.nodes / 3);
  expect(heldBack.bytes).toBeLessThan(snapshotLimits.bytes / 3);
  expect(page.reserve).toBeLessThan(page.limits.ms / 3);
});
