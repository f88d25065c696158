import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/run.ts';
import { rules } from './rules.ts';

/** How many rules each of the five source texts has. */
const counts = [14, 18, 13, 21, 30];
const every = counts.flatMap((count, text) => Array.from({ length: count }, (_, at) => `S${text}.${at + 1}`));

describe('the rules of the method', () => {
  test('each has the test that holds it', () => {
    expect(Object.keys(rules), 'A rule nobody tests is a wish.').toEqual(every);
  });

  test.each(Object.entries(rules))('%s is quoted in a title of %s', (rule, file) => {
    const text = readFileSync(join(root, 'tests', file), 'utf8');
    const quoted = new RegExp(`['"\`](?:[^'"\`\\n]{0,60}[ ,])?${rule.replace('.', '\\.')}(?!\\d)`);
    expect(text).toMatch(quoted);
  });
});
