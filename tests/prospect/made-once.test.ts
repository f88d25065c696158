import { expect, test } from 'vitest';
import { madeOnce } from '../../lib/prospect/made-once.ts';

test('what is made of a thing is made once for it, even where nothing comes of it, and anew for another that says the same', () => {
  let times = 0;
  const made = madeOnce((words: readonly string[]) => {
    times++;
    return words[0];
  });
  const words = ['one'];
  const none: string[] = [];
  expect([made(words), made(words), made(none), made(none)]).toEqual(['one', 'one', undefined, undefined]);
  expect(times).toBe(2);
  expect(made(['one'])).toBe('one');
  expect(times).toBe(3);
});
