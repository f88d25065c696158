import { describe, expect, test } from 'vitest';
import { authorityIn } from '../../lib/qualification/authority-language.ts';

const read = (note: string) => authorityIn(note).map(({ name, says }) => `${name} ${says}`);

describe('many names in one sentence', () => {
  const nine = 'Ada and Ben and Cem and Dan and Eva and Fay and Gus and Hal and Ida';

  test('the eleventh is told from the second', () => {
    expect(read(`${nine} and Jon came, Kim signs off`)).toEqual(['Kim decides']);
    expect(read(`${nine} and Jon came, Kim was late and she signs off`)).toEqual(['Kim decides']);
  });

  test('with a verb for one, the last of two is meant, however many come before', () => {
    expect(read(`${nine} came, Jon and Kim signs off`)).toEqual(['Kim decides']);
    expect(read(`${nine} came, Jon and Kim sign off`)).toEqual(['Jon decides', 'Kim decides']);
  });
});

describe('who is meant by "she"', () => {
  test.each<[string, string[]]>([
    ['Spoke with Renee, it went well, she signs off', ['Renee decides']],
    ['Spoke with Renee, decides next week', ['Renee gatekeeper']],
    ['Spoke with Anna and Renee. She signs off', ['Anna gatekeeper']],
    ['She signs off', []],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });
});

describe('who is named only to be denied', () => {
  test.each<[string, string[]]>([
    ['Not Eric but Anna picked up the phone', ['Anna gatekeeper']],
    ['Not Eric but spoke with Anna and Renee signs off', ['Anna gatekeeper', 'Renee decides', 'Eric does-not-decide']],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });
});

test('a claim has a title only where one is told', () => {
  expect(authorityIn('Renee signs off').map((one) => Object.keys(one))).toEqual([['name', 'says', 'words']]);
});
