import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const namesOn = (path: string, ...made: Made[]) =>
  understand(
    { ...emptySnapshot, url: `https://northgate.example/${path}`, title: 'Northgate', outline: outlineOf(made, 0) },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name }) => name);

const names = ['Petra Weiden', 'Max Ahorn', 'Eva Linde', 'Anna Tanne', 'Burgi Erle'];
const listed = (all = names): Made => ['ul', {}, ...all.map((name): Made => ['li', {}, name])];

test('names one under the other beneath a heading of the own people are people of the firm', () =>
  expect(namesOn('verein', ['h2', {}, 'Unser Team'], listed())).toEqual(names));

test('under a heading that says nothing, or one of others, they are not', () => {
  expect(namesOn('verein', ['h2', {}, 'Glockenspiel'], listed())).toEqual([]);
  expect(namesOn('verein', ['h2', {}, 'Referenzen'], listed())).toEqual([]);
});

test.each([
  'Ehemalige Vorstandsmitglieder',
  'Former team members',
  'Past presidents of the board',
  'Nos anciens collaborateurs',
  'Frühere Mitarbeiter',
])('those who were there once are not: %s', (heading) =>
  expect(namesOn('team', ['h1', {}, 'Unser Team'], ['h2', {}, heading], listed())).toEqual([]),
);

test('on a page of the team no heading is needed', () =>
  expect(namesOn('team', ['h1', {}, 'Northgate'], listed())).toEqual(names));

test('three names are no list', () =>
  expect(namesOn('verein', ['h2', {}, 'Unser Team'], listed(names.slice(0, 3)))).toEqual([]));

test('a name that is unknown among known ones is one; mostly unknown words are none', () => {
  const mixed = ['Petra Weiden', 'Xqulio Ahorn', 'Eva Linde', 'Anna Tanne'];
  expect(namesOn('verein', ['h2', {}, 'Unser Team'], listed(mixed))).toEqual(mixed);
  const words = ['Petra Weiden', 'Xqulio Ahorn', 'Zqarko Linde', 'Qimo Tanne'];
  expect(namesOn('verein', ['h2', {}, 'Unser Team'], listed(words))).toEqual([]);
});

test('a smaller heading that says nothing of whose people they are leaves them those of the heading above', () => {
  const under = (...headings: [tag: string, text: string][]) =>
    namesOn('verein', ...headings.map(([tag, text]): Made => [tag, {}, text]), listed());
  expect(under(['h2', 'Unser Team'], ['h3', 'Halle 4'])).toEqual(names);
  expect(under(['h2', 'Unser Team'], ['h2', 'Halle 4'])).toEqual([]);
  expect(under(['h2', 'Referenzen'], ['h3', 'Halle 4'])).toEqual([]);
  expect(under(['h2', 'Unser Team'], ['h3', 'Referenzen'])).toEqual([]);
});

test('on a page of contacts each name of the list needs a way to reach them', () => {
  const rows = (number: string): Made => [
    'dl',
    {},
    ...names.flatMap((name, nth): Made[] => [
      ['dt', {}, `Halle ${'ABCDE'.charAt(nth)}`],
      ['dd', {}, number === '' ? name : `${name} – ${number}${nth}`],
    ]),
  ];
  expect(namesOn('kontakt', ['h1', {}, 'Northgate'], rows('+49 89 555 010'))).toEqual(names);
  expect(namesOn('kontakt', ['h1', {}, 'Northgate'], rows(''))).toEqual([]);
});
