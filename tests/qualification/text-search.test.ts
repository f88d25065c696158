import { describe, expect, test } from 'vitest';
import { viewOf } from '../../lib/prospect/merge.ts';
import { findWords } from '../../lib/qualification/text-search.ts';
import { prospectFrom } from './made.ts';

const found = (text: string, ...words: string[]) =>
  findWords(viewOf(prospectFrom([{ words: text }])), { words, isOffer: false });
/** The words that were found, as they stand on the page. */
const marked = (text: string, ...words: string[]) => {
  const evidence = found(text, ...words);
  return evidence?.mark && evidence.excerpt.slice(...evidence.mark);
};

describe('words of a team on a page', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['the longest of them', 'We bill a flat fee.', ['flat', 'flat fee'], 'flat fee'],
    ['with blanks around and between them', 'We bill a flat fee.', ['  flat   fee '], 'flat fee'],
    ['a hyphen for a blank', 'We bill a Flat-Fee.', ['flat fee'], 'Flat-Fee'],
    ['a blank for a hyphen', 'We bill a flat fee.', ['flat-fee'], 'flat fee'],
    ['signs to the letter', 'We write C++ for you.', ['c++'], 'C++'],
    ['no part of a word', 'We bill inflated fees.', ['flat fee', 'late'], undefined],
    ['none to look for', 'We bill a flat fee. ', [], undefined],
  ])('%s: in "%s" %j', (...[, text, words, expected]) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  test('are told with the page and how they were found', () => {
    expect(found('We bill a flat fee.', 'flat fee')).toEqual({
      url: 'https://northgate.example/',
      page: 'Northgate',
      readAt: '2026-03-16T09:00:00.000Z',
      reader: 'words',
      locator: 'words',
      excerpt: 'We bill a flat fee.',
      mark: [10, 18],
    });
  });
});
