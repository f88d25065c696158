import { expect, test } from 'vitest';
import { remembered } from '../../lib/titles/remembered.ts';

test('asks once for a text that is asked again, also when there is no answer', () => {
  const asked: string[] = [];
  const first = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text[0];
  }, 10);
  expect(['Ann', 'Ann', '', '', 'Bo'].map(first)).toEqual(['A', 'A', undefined, undefined, 'B']);
  expect(asked).toEqual(['Ann', '', 'Bo']);
});

test('keeps no more answers than it may, and still gives the right ones', () => {
  let times = 0;
  const length = remembered((text) => {
    times += 1;
    return text.length;
  }, 2);
  expect(['a', 'bb', 'ccc', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 3, 1, 3, 1]);
  expect(times).toBe(4); // the third text empties it, so that the first is asked again
});
