import { expect, test } from 'vitest';
import { isOutlived, keptSince } from '../../lib/prospect/outlived.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { changes } from './made.ts';

const old = emptyProspect('old.example', '2026-01-01T09:00:00.000Z');

test('so many days are counted back from now', () => {
  expect(keptSince('2026-03-16T09:00:00.000Z', 30)).toBe('2026-02-14T09:00:00.000Z');
});

test('only what was first read before that, and about which nothing was ever said', () => {
  expect(isOutlived(old, '2026-01-01T09:00:00.001Z')).toBe(true);
  expect(isOutlived(old, '2026-01-01T09:00:00.000Z')).toBe(false);
  const said = { ...old, changes: changes({ kind: 'chosen', contact: null }) };
  expect(isOutlived(said, '2026-03-01T09:00:00.000Z')).toBe(false);
});
