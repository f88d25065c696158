import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../lib/qualification/note-names.ts';

const read = (note: string, known: string[] = []) =>
  sentencesOf(note, known).map(({ text, names }) => [text, ...names]);

describe('names in a sentence', () => {
  test.each<[string, string, ...string[]]>([
    ['Spoke with Renee Holt today', 'spoke with @0 today', 'Renee Holt'],
    ['Renee and Tom, then Ines', '@0 and @1 , then @2', 'Renee', 'Tom', 'Ines'],
    ['Spoke with Jan van Dyck', 'spoke with @0', 'Jan van Dyck'],
    ['Renee de facto decides', '@0 de facto decides', 'Renee'],
    ['Ana Maria Luisa Pilar Rosa calls', '@0 @1 calls', 'Ana Maria Luisa Pilar', 'Rosa'],
    ['Renee’s Brightwater deal', "@0 's @1 deal", 'Renee', 'Brightwater'],
    ["O'shea Lund's call", "@0 's call", "O'shea Lund"],
    ["N'diaye signs off", '@0 signs off', "N'diaye"],
    ['Herr Berg und Dr Huber', '@0 und @1', 'Berg', 'Huber'],
    ['Mr. March decides', '@0 decides', 'March'],
  ])('%s', (note, ...expected) => {
    expect(read(note)).toEqual([expected]);
  });

  test.each([
    ['in capitals throughout', 'IT and EMEA decide', 'it and emea decide'],
    ['with a capital inside', 'on eBay only', 'on ebay only'],
    ['a word of the trade', 'Purchasing decides', 'purchasing decides'],
    ['a word of the trade that owns', 'Today’s decision', "today's decision"],
    ['a contraction', 'They’ve decided', "they've decided"],
    ['a noun after its article', 'Das Projektteam, die Freigabe', 'das projektteam , die freigabe'],
    ['a noun by its ending', 'Beschaffungsabteilung entscheidet', 'beschaffungsabteilung entscheidet'],
  ])('none is %s: %s', (_what, note, text) => {
    expect(read(note)).toEqual([[text]]);
  });

  test('whoever is known is named wherever the name stands, also by a part of it and when it owns', () => {
    const known = ['Art March', 'J Holt', 'UNA'];
    expect(read("March's call", known)).toEqual([["@0 's call", 'March']]);
    expect(read('UNA decides', known)).toEqual([['@0 decides', 'UNA']]);
    expect(read('J decides', known)).toEqual([['j decides']]);
    expect(read("March's call")).toEqual([["march's call"]]);
  });
});

describe('sentences of a note', () => {
  test('each ends at its mark, and one that asks is a question', () => {
    const sentences = sentencesOf('Nice talk. Does Renee decide?\nFine ; ok', []);
    expect(sentences.map(({ words, isQuestion }) => [words, isQuestion])).toEqual([
      ['Nice talk.', false],
      ['Does Renee decide?', true],
      ['Fine ;', false],
      ['ok', false],
    ]);
  });

  test('nothing written is no sentence, and marks alone say nothing', () => {
    expect(sentencesOf('', [])).toEqual([]);
    expect(sentencesOf(' ?', [])).toEqual([{ text: '', names: [], words: '?', isQuestion: true }]);
  });
});
