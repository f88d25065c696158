import { describe, expect, test } from 'vitest';
import { viewOf } from '../../lib/prospect/merge.ts';
import { findWords } from '../../lib/qualification/text-search.ts';
import { fact, type Page, prospectFrom } from './made.ts';

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

describe('words of the company itself', () => {
  const firm = [fact('name', 'Northgate'), fact('legalName', 'Northgate Services Inc')];
  const of = (page: Page) => {
    const evidence = findWords(viewOf(prospectFrom([page])), { words: ['flat fee'], isOffer: false });
    return evidence?.mark && [evidence.excerpt.slice(0, 40), ...evidence.mark];
  };

  test.each<[string, Page, ReturnType<typeof of>]>([
    ['a page of theirs', { words: 'Flat fee for all' }, ['Flat fee for all', 0, 8]],
    ['a directory', { kind: 'directory', words: 'We bill a flat fee.' }, undefined],
    ['an article', { kind: 'article', words: 'Flat fee for all' }, undefined],
    [
      'a page on a customer',
      { url: 'https://northgate.example/case-studies/one', words: 'Flat fee for all' },
      undefined,
    ],
    [
      'an article that names them',
      { kind: 'article', words: 'Northgate bills a flat fee.', facts: firm },
      ['Northgate bills a flat fee.', 18, 26],
    ],
    [
      'an article that names them in full',
      { kind: 'article', words: 'northgate services inc bills a flat fee.', facts: firm },
      ['northgate services inc bills a flat fee.', 31, 39],
    ],
    [
      'an article that names them by their legal name alone',
      {
        kind: 'article',
        words: 'Stone Mills Inc bills a flat fee.',
        facts: [fact('name', 'Northgate'), fact('legalName', 'Stone Mills Inc')],
      },
      ['Stone Mills Inc bills a flat fee.', 24, 32],
    ],
    ['an article that speaks of "us" before', { kind: 'article', words: 'Here with us: flat fee.' }, undefined],
    ['an article that names another', { kind: 'article', words: 'Acme bills a flat fee.', facts: firm }, undefined],
    [
      'a name of four letters',
      { kind: 'article', words: 'Abcd bills a flat fee.', facts: [fact('name', 'Abcd')] },
      ['Abcd bills a flat fee.', 13, 21],
    ],
    [
      'a name of three letters, which may be another word',
      { kind: 'article', words: 'Abc bills a flat fee.', facts: [fact('name', 'Abc')] },
      undefined,
    ],
  ])('%s', (_what, page, expected) => {
    expect(of(page)).toEqual(expected);
  });

  test('the first sixty places of a page are looked at, and the piece told begins near the words', () => {
    const others = 'Our customers bill a flat fee. ';
    expect(of({ words: `${others.repeat(60)}We bill a flat fee.` })).toBeUndefined();
    expect(of({ words: `${others.repeat(59)}We bill a flat fee.` })).toEqual([
      's bill a flat fee. Our customers bill a ',
      60,
      68,
    ]);
  });

  test.each([
    [15, 194],
    [20, 200],
  ])('of words said %i times in a row it is longer: %i letters', (times, length) => {
    const long = 'flat fee '.repeat(times).trim();
    expect(found(`${'x'.repeat(80)} ${long} ${'y'.repeat(200)}`, long)?.excerpt).toHaveLength(length);
  });

  test('a piece is of one line, at most 160 letters of it', () => {
    const excerpt = (text: string) => found(text, 'flat fee')?.excerpt;
    expect(excerpt('First line\nWe bill a flat fee.\nLast line')).toBe('We bill a flat fee.');
    expect(excerpt(`${'x'.repeat(80)} We bill a flat fee. ${'y'.repeat(200)}`)).toHaveLength(160);
    expect(excerpt('We bill a flat\nfee.')).toBe('We bill a flat\nfee.');
  });
});
