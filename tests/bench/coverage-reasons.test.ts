import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../tools/run.ts';
import { reasonFor, reasons } from './coverage-reasons.ts';

const code = globSync('lib/**/*.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

const isThere = ({ file, piece }: (typeof reasons)[number]): boolean =>
  existsSync(join(root, 'lib', file)) && code.some((text) => text.includes(piece));

test('each reason speaks of a file and a piece of a pattern that are there', () => {
  const gone = reasons.filter((reason) => !isThere(reason)).map(({ file, piece }) => `${file} ${piece}`);
  expect(gone, 'A reason outlived its pattern: delete its line in coverage-reasons.txt.').toEqual([]);
});

test('a list explains its words, a pattern itself alone', () => {
  const where = 'readers/people/sections.ts';
  expect(reasonFor({ what: 'word zora', where: 'readers/people/given-names.ts' })).toMatch(/^Given names/);
  expect(reasonFor({ what: '/northgate/', where: 'readers/people/given-names.ts' })).toBeUndefined();
  expect(reasonFor({ what: '/(?:testimonials?|reviews?)/', where })).toMatch(/^Class names/);
  expect(reasonFor({ what: '/northgate/', where })).toBeUndefined();
  expect(reasonFor({ what: 'word northgate', where })).toBeUndefined();
});
