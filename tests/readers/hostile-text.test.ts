import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const guard = 2_000;

const signs = ['1', ',', ' a', 'A', '@', '(', '/', ':', '#', '"', "'", '–', '| ', ' - ', '. ', 'é\u0301', '中', '😀'];
const numbers = [
  '12 ',
  '1, ',
  '+1 ',
  '12345 ',
  '1234 Aa ',
  'A-1 ',
  'CP 1',
  '(1) ',
  '1-',
  '1.',
  '© 1999 ',
  'HRB 1 ',
  '$1 m ',
];
const names = [
  'A. ',
  'Aa ',
  'Aa Bb, ',
  'a@',
  'a.',
  'a-',
  '[at] ',
  'GmbH ',
  'Ltd, ',
  'Ada Lee, CEO, ',
  'Dr. ',
  'von ',
  '(a',
];
const sentences = [
  ...['we are ', 'based in ', 'founded in ', 'founded by a ', '12 employees ', 'team of ', 'opened a ', 'hiring a '],
  ...[
    'is now ',
    'vat ',
    'registered in ',
    '1 Street, ',
    'Via ',
    'for sale ',
    'http://a.b ',
    'appoints A B as ',
    'we serve ',
  ],
];

const pieces = [...signs, ...numbers, ...names, ...sentences];

const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const cut = (text: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? [];

/** One line of many runs. */
const inOneLine = (texts: string[]): Snapshot => ({
  ...emptySnapshot,
  outline: [
    { d: 0, t: 'p', b: 1 },
    ...texts.flatMap((x): OutlineEntry[] => [
      { d: 1, t: 'b' },
      { d: 2, x },
    ]),
  ],
});

describe('no text takes all readers longer than its length tells', () => {
  it.each(pieces)('600 kB of %j in long paragraphs', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 600_000), 3_900);
    expect(understand(paragraphs(...texts), { readAt }).failed).toEqual([]);
  });

  it.each(pieces)('600 kB of %j in one line', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 600_000), 3_900);
    expect(understand(inOneLine(texts), { readAt }).failed).toEqual([]);
  });

  it.each(pieces)('100 kB of %j in short lines', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 100_000), 60);
    expect(understand(paragraphs(...texts), { readAt }).failed).toEqual([]);
  });
});
