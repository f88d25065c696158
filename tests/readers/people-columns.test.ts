import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (...made: Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/contact',
      title: 'Contact',
      outline: outlineOf([['h1', {}, 'Standorte'], ...made], 0),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);

const row = (tag: string, texts: readonly string[]): Made => [
  'tr',
  {},
  ...texts.map((text): Made => [tag, {}, ['p', {}, text]]),
];
const table = (head: string, ...rows: string[]): Made => [
  'table',
  {},
  ['thead', {}, row('th', head.split(' | '))],
  ['tbody', {}, ...rows.map((texts) => row('td', texts.split(' | ')))],
];

describe('a table says over its columns what its people are', () => {
  test('the word over the names is their post', () =>
    expect(
      peopleOn(
        table(
          'Standort | Adresse | Leitung',
          'Linz | Ahornweg 3 | Mag. Sabine Ahorn',
          'Graz | Ulmenweg 7 | Petra Weiden',
        ),
      ),
    ).toEqual(['Sabine Ahorn | Leitung', 'Petra Weiden | Leitung']));
  test('what stands beside a name is no post where the column has one', () =>
    expect(peopleOn(table('Region | Verkaufsberater', 'VD / GE / NE | Petra Weiden', 'Ost | Omar Reed'))).toEqual([
      'Petra Weiden | Verkaufsberater',
      'Omar Reed | Verkaufsberater',
    ]));
  test('posts have a column of their own, whatever they are', () =>
    expect(
      peopleOn(table('Name | Büro | Funktion', 'Petra Weiden | Linz | Glockenwart', 'Omar Reed | Graz | Einkauf')),
    ).toEqual(['Petra Weiden | Glockenwart', 'Omar Reed | Einkauf']));
  test('a column of customers shows no people of the firm', () =>
    expect(peopleOn(table('Projekt | Gewinner', 'Linz | Petra Weiden', 'Graz | Omar Reed'))).toEqual([]));
});

describe('a heading says what those under it lead by', () => {
  test('names alone under one', () =>
    expect(
      peopleOn(
        ['h2', {}, 'Geschäftsführung'],
        ['p', {}, 'Petra Weiden'],
        ['h2', {}, 'Anfahrt'],
        ['p', {}, 'Omar Reed'],
      ),
    ).toEqual(['Petra Weiden | Geschäftsführung']));
  test('a post of their own stays', () =>
    expect(peopleOn(['h2', {}, 'Direction'], ['p', {}, 'Petra Weiden'], ['p', {}, 'Head of Sales'])).toEqual([
      'Petra Weiden | Head of Sales',
    ]));
});
