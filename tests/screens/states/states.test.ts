import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restrictions } from '../../../lib/browser/restriction.ts';
import { root } from '../../tools/run.ts';
import { sources } from '../../tools/sources.ts';
import { lists, states } from './states.ts';

const names = Object.keys(states).sort();
const folder = join(root, '.github/pictures/states');

/** Width and height of a PNG, from its head. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(folder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the states of the interface', () => {
  test('each has one picture, and each picture is of a state', () => {
    const pictures = readdirSync(folder).map((file) => file.replace(/\.png$/, ''));
    expect(pictures.sort(), 'Draw them with npm run pictures; delete those of states that are no more.').toEqual(names);
  });

  test('every picture shows the panel in both themes side by side', () => {
    for (const name of names) expect([name, ...sizeOf(`${name}.png`)]).toEqual([name, 736, 700]);
  });

  test('each has one test, named as it is', () => {
    const run = sources('tests/screens/states').find(({ path }) => path.endsWith('states.browser.test.ts'));
    expect(run?.text, 'One test for each entry of the list.').toContain('it.each(Object.keys(states))(');
  });

  test('no name is given twice', () => {
    const given = lists.flatMap((list) => Object.keys(list));
    expect(given.sort(), 'The later entry would silently take the place of the earlier.').toEqual(names);
  });

  test('every reason why a page cannot be read is one', () => {
    expect(names).toEqual(expect.arrayContaining(restrictions.map((reason) => `restricted-${reason}`)));
  });
});
