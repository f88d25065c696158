import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { emptySnapshot } from './made-snapshot.ts';

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

/** Pieces of text that patterns begin to match on and then do not, to be said over and over. */
export const pieces: readonly string[] = [...signs, ...numbers, ...names, ...sentences];

/** A piece over and over, until it is so long. */
export const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
/** A text in parts of a size. */
export const cut = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? [];

/** One line of many runs. */
export const inOneLine = (texts: string[]): Snapshot => ({
  ...emptySnapshot,
  outline: [
    { d: 0, t: 'p', b: 1 },
    ...texts.flatMap((x): OutlineEntry[] => [
      { d: 1, t: 'b' },
      { d: 2, x },
    ]),
  ],
});
