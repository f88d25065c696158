import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { linesOf } from '../../lib/readers/page-lines.ts';
import { treeOf } from '../../lib/readers/page-tree.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const linesIn = (...made: (Made | string)[]) =>
  linesOf(treeOf(outlineOf([['p', {}, ...made]], 0))).lines.map(({ text }) => text);
const span = (text: string): Made => ['span', {}, text];
const link = (text: string): Made => ['a', { href: '/x' }, text];

describe('elements beside each other that only styles part', () => {
  test.each([
    ['a name and a post', [span('Ada Whitlock'), span('Florist')], ['Ada Whitlock', 'Florist']],
    ['a post and a number', [span('Head of Sales'), link('0141 555 0142')], ['Head of Sales', '0141 555 0142']],
    [
      'two links',
      [link('hello@northgate.example'), link('0141 555 0142')],
      ['hello@northgate.example', '0141 555 0142'],
    ],
    [
      'links in links',
      [
        ['b', {}, link('About')],
        ['b', {}, link('Contact')],
      ],
      ['AboutContact'],
    ],
    [
      'capitals and a street',
      [span('LOCAL · HANDMADE'), span('Elm Street 11 · Austin')],
      ['LOCAL · HANDMADE', 'Elm Street 11 · Austin'],
    ],
    [
      'an element with nothing in it',
      ['© Ada Whitlock', span(''), 'Whitlock & Team'],
      ['© Ada Whitlock', 'Whitlock & Team'],
    ],
    [
      'an icon before a number',
      ['Cedar Street 5, Austin, TX 78704', ['i', { class: 'fa fa-phone' }], ' 512-555-0142'],
      ['Cedar Street 5, Austin, TX 78704', '512-555-0142'],
    ],
    ['dots that are pictures', ['Northgate IT ', ['img', { src: 'dot.gif' }], ' Austin'], ['Northgate IT', 'Austin']],
    ['a picture that is a word', ['We ', ['img', { alt: 'love' }], ' Austin'], ['We Austin']],
    ['a word in italics', ['We ', ['i', {}, 'love'], ' Austin'], ['We love Austin']],
    ['a logo in capitals', [span('NORTH'), span('Gate')], ['NORTHGate']],
    ['a logo of two words', [span('Pixel'), span('Works')], ['PixelWorks']],
    ['an initial', [span('W'), span('elcome to Northgate')], ['Welcome to Northgate']],
    ['letters that are a link each', [link('A'), link('b')], ['Ab']],
    ['a word in a sentence', ['Made by Pixel', span('Works')], ['Made by PixelWorks']],
    ['a space between', [span('Ada Whitlock '), span('Florist')], ['Ada Whitlock Florist']],
  ] satisfies [string, (Made | string)[], string[]][])('%s', (_, made, lines) =>
    expect(linesIn(...made)).toEqual(lines),
  );
});

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (...lines: string[]) =>
  understand(
    { ...paragraphs(...lines), url: 'https://northgate.example/impressum', title: 'Impressum' },
    { readAt, readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);

describe('people in one line', () => {
  test('several names after one post are all of that post', () =>
    expect(peopleOn('Geschäftsführer: Dr. Henrik Ahorn, Petra Ahorn-Weiden, Kay-Uwe Birke')).toEqual([
      'Henrik Ahorn | Geschäftsführer',
      'Petra Ahorn-Weiden | Geschäftsführer',
      'Kay-Uwe Birke | Geschäftsführer',
    ]));
  test('a post ends where contact data begin', () =>
    expect(peopleOn('Sandrine Tilleul, responsable technique – 01 55 50 01 42')).toEqual([
      'Sandrine Tilleul | responsable technique',
    ]));
  test('a post ends where an extension is printed', () =>
    expect(peopleOn('Petra Ahorn, Prokuristin, DW 12')).toEqual(['Petra Ahorn | Prokuristin']));
  test('who answers for the content is named', () =>
    expect(peopleOn('Inhaltlich verantwortlich gemäß § 18 Abs. 2 MStV', 'Swantje Birke (Anschrift wie oben)')).toEqual([
      'Swantje Birke | ',
    ]));
  test('an association is nobody', () =>
    expect(peopleOn('Schweizerischer Ahornverband (SAV), Verband bernischer Notare')).toEqual([]));
});

test('a page without text has no lines', () => expect(linesOf(treeOf(emptySnapshot.outline)).lines).toEqual([]));
