import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (path: string, lines: readonly string[]) => {
  const page: Snapshot = { ...paragraphs(...lines), url: `https://northgate.example${path}` };
  const { people, failed } = understand(page, { readAt, readers: [reader] });
  expect(failed).toEqual([]);
  return people.map(({ name, title }) => (title === undefined ? name : `${name} | ${title}`));
};

describe('people a company tells of in sentences', () => {
  it.each([
    [
      'Northgate was founded in 1994 by brothers Liam and Noah Ashby.',
      ['Liam Ashby | Founder', 'Noah Ashby | Founder'],
    ],
    ['Today the company is led by CEO Tess Harlow, who joined in 2016.', ['Tess Harlow | CEO']],
    ['Our founder, Walter Brook, started in a garage in Leeds.', ['Walter Brook | founder']],
    [
      'Ada Whitlock, our Chief Financial Officer, has 20 years of experience.',
      ['Ada Whitlock | Chief Financial Officer'],
    ],
    [
      'Tess Harlow is Vice President of Sales at Northgate, where she leads 40.',
      ['Tess Harlow | Vice President of Sales'],
    ],
    ['Lead Carpenter: Walter Harlow has been with us for 9 years.', ['Walter Harlow | Lead Carpenter']],
    ['Walter Northgate is a car accident lawyer with years in court.', ['Walter Northgate | car accident lawyer']],
    [
      'Tess Harlow is the President and Founder of Northgate Financial Services. She lives in Leeds.',
      ['Tess Harlow | President and Founder'],
    ],
    ['Das Unternehmen wurde 1987 von Karl Ahorn gegründet und wächst.', ['Karl Ahorn | Founder']],
    ['Unsere Geschäftsführerin Eva Linde leitet seit 2015 den Betrieb.', ['Eva Linde | Geschäftsführerin']],
    ['Notre directrice générale, Élodie Lefèvre, est ingénieure.', ['Élodie Lefèvre | directrice générale']],
    [
      "Fondata nel 1985 da Mario Bellini, è oggi guidata dall'amministratore delegato Chiara Bellini.",
      ['Mario Bellini | Founder', 'Chiara Bellini | amministratore delegato'],
    ],
  ])('%s', (line, people) => expect(peopleOn('/about', [line])).toEqual(people));

  it.each([
    'The former owner, Walter Ashby, retired in 1980 and lives in Leeds.',
    'Before joining us she worked with CEO Walter Ashby at Mill Corp.',
    'Our customer Tess Harlow wrote to us about the new boiler.',
    'Kim Brook is the CFO of Mill Corp and a friend of the house.',
    'Walter Ashby, IT Director at Stone Mills, needed help with his mail.',
    'The school was named after Martin Ashby, president of the board of Leeds.',
    'The company was founded in 1994 and is led by a board of friends.',
    'Author Bio: Tess Harlow spent over a decade in lending and writing.',
    'The evening is directed by renowned producer Walter Ashby in Leeds.',
    'Tess Harlow, Chief People Officer, Stone Mills of Leeds.',
    'Tess Harlow is president of the Leeds Rotary Club since May 2019.',
  ])('nobody: %s', (line) => expect(peopleOn('/about', [line])).toEqual([]));

  it.each([
    'Ada Whitlock, ',
    'founded by ',
    'our founder, Ada ',
    'led by CEO ',
    'A. ',
    'Ada Whitlock is the ',
    'CEO: Ada ',
  ])('reads 100 kB of "%s" to the end', (piece) => {
    const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,390}/gs) ?? [];
    const outline = lines.flatMap((x): OutlineEntry[] => [
      { d: 0, t: 'p', b: 1 },
      { d: 1, x: `${x}. ` },
    ]);
    const page: Snapshot = { ...emptySnapshot, url: 'https://northgate.example/about', outline };
    expect(understand(page, { readAt, readers: [reader] }).failed).toEqual([]);
  });
});
