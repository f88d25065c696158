import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const own = ['Northgate', '12 Mill Street', 'Akron, OH 44303'];
const streetsOn = (...lines: string[]): unknown[] =>
  understand({ ...paragraphs(...lines), title: 'Northgate' }, { readAt, readers: [reader] })
    .facts.filter(({ field }) => field === 'address')
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ value }) => (value as { street?: string }).street);

test.each([
  'You may complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow, SK9 5AF',
  'Regulated by the Department of Licensing, P.O. Box 555, Austin, TX 78711',
])('who supervises a firm is not at home there: %s', (line) => {
  expect(streetsOn(...own, line)).toEqual(['12 Mill Street']);
});

test.each([['$415,000'], ['4 bd | 3 ba | 2,480 sqft'], ['MLS# 555142']])(
  'a house on sale is no address of a firm: %s',
  (said) => {
    expect(streetsOn(...own, '2914 Alder Dr, Akron, OH 44304', said)).toEqual(['12 Mill Street']);
  },
);

test('the address behind another firm’s name comes after the own', () => {
  const line = 'Bramble, Inc., 125 Summer St, Boston, MA 02110, USA – sends our letters';
  expect(streetsOn(line, ...own)).toEqual(['12 Mill Street', '125 Summer St']);
});

test('a chamber is at home on its own page', () => {
  const lines = ['Rock Valley Chamber of Commerce', '102 E. Mill St, Rock Valley, IA 51247'];
  const page = { ...paragraphs(...lines), title: 'Rock Valley Chamber of Commerce' };
  const addresses = understand(page, { readAt, readers: [reader] }).facts.filter(({ field }) => field === 'address');
  expect(addresses).toHaveLength(1);
});

test.each([
  [
    'Aufsichtsbehörden',
    'Kammer der Notare',
    'Ahornweg 10',
    '24103 Kiel',
    'Telefon: 0431 5550142',
    'Lindenplatz 2',
    '24105 Kiel',
  ],
  ['Verzeichnis', 'Der Präsident des Landgerichts Kiel', 'Lindenplatz 2', '24105 Kiel'],
  ['Verzeichnis', 'Bisheriger Webmaster:', 'bis 2011', 'Lindenplatz 2', '24105 Kiel'],
])('who supervises a firm or made its page is named under %s, %s', (heading, ...lines) => {
  const page = paragraphs('Northgate', heading, ...lines);
  const outline = page.outline.map((entry, at) => (at === 2 ? { ...entry, t: 'h2' } : entry));
  const { facts } = understand({ ...page, outline, lang: 'de' }, { readAt, readers: [reader] });
  expect(facts.filter(({ field }) => field === 'address')).toEqual([]);
});

const members = [
  ['Secretary', 'Claudia Voss', 'Lindenplatz 1', '24103 Kiel'],
  ['Treasurer', 'Marco Ohm', 'Ahornweg 3', '24103 Kiel'],
  ['Coach', 'Albert von Ruhn', 'Birkenweg 8', '24105 Kiel'],
];

test('where the members of a board live is no address of their club', () => {
  expect(streetsOn('Northgate Walkers', ...members.flat())).toEqual([]);
});

test('the club itself is at home below its own name, and a member alone may be the firm', () => {
  expect(streetsOn(...members.flat(), 'Northgate', '12 Mill Street', 'Akron, OH 44303')).toEqual(['12 Mill Street']);
  expect(streetsOn('Northgate', 'Claudia Voss', 'Lindenplatz 1', '24103 Kiel')).toEqual(['Lindenplatz 1']);
});
