import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../tools/run.ts';
import { cases } from './cases.ts';

/** The numbers that the titles in a file quote: 'hostile 3, 4: …'. */
const quotedIn = (path: string): Set<number> => {
  const titles = readFileSync(join(root, path), 'utf8').matchAll(/(?<=['"`]hostile )\d+(?:, \d+)*(?=: )/g);
  return new Set([...titles].flatMap(([numbers]) => numbers.split(', ').map(Number)));
};

test('every hostile case has its number, once and in order', () => {
  expect(cases.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, at) => at + 1));
});

test.each(cases.filter(({ where }) => typeof where !== 'string'))(
  'hostile $number is tested: $title',
  ({ number, where }) => {
    expect(where.length).toBeGreaterThan(0);
    for (const path of where) expect([...quotedIn(path)], path).toContain(number);
  },
);

test('no title quotes a case that the list does not know there', () => {
  const files = new Set(cases.flatMap(({ where }) => (typeof where === 'string' ? [] : where)));
  const known = (path: string) => cases.flatMap(({ number, where }) => (where.includes(path) ? [number] : []));
  for (const path of files)
    expect(
      [...quotedIn(path)].toSorted((a, b) => a - b),
      path,
    ).toEqual(known(path));
});
