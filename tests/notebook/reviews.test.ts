import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { day } from '../prospect/made.ts';
import { desk, linesOf, reply } from './made.ts';

test('S1.10: the last review is kept with its instant, told, and never moved back', async () => {
  const one = desk();
  expect(await reply(one.handlers['review.last']({}))).toEqual({ reviewedAt: null, begunAt: null });
  await reply(one.handlers['setup.consent']({}));
  const kept = await reply(one.handlers['review.keep']({}));
  expect(kept).toEqual({ reviewedAt: day(30), begunAt: day(30) });
  expect(one.news.at(-1)).toEqual({ news: 'review.kept' });
  const earlier = desk({ name: one.name, vault: one.vault, now: () => day(20) });
  expect(await reply(earlier.handlers['review.keep']({}))).toEqual(kept);
  const later = desk({ name: one.name, vault: one.vault, now: () => day(40) });
  expect(await reply(later.handlers['review.keep']({}))).toEqual({ ...kept, reviewedAt: day(40) });
  expect(await reply(later.handlers['review.last']({}))).toEqual({ ...kept, reviewedAt: day(40) });
});

test('a backup has the last review, and taking it in never moves ours back', async () => {
  const one = desk();
  await reply(one.handlers['review.keep']({}));
  const lines = await linesOf(one);
  const other = desk();
  await reply(other.handlers['backup.restore']({ id: 'a', lines }));
  expect(await reply(other.handlers['review.last']({}))).toEqual({ reviewedAt: day(30), begunAt: null });
  const later = desk({ now: () => day(40) });
  await reply(later.handlers['review.keep']({}));
  await reply(later.handlers['backup.restore']({ id: 'b', lines }));
  expect(await reply(later.handlers['review.last']({}))).toMatchObject({ reviewedAt: day(40) });
});
