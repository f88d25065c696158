import { expect, test, vi } from 'vitest';
import { madeOnce } from '../../lib/definition/made-once.ts';

test('what is made of a thing is made once for it, even where nothing comes of it, and anew for another that says the same', () => {
  const make = vi.fn((words: readonly string[]) => words[0]);
  const made = madeOnce(make);
  const words = ['one'];
  const none: string[] = [];
  expect([made(words), made(words), made(none), made(none)]).toEqual(['one', 'one', undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made(['one'])).toBe('one');
  expect(make).toHaveBeenCalledTimes(3);
});
