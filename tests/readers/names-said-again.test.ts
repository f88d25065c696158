import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { kindNamed } from '../../lib/readers/kind-words.ts';
import { reader } from '../../lib/readers/meta-and-title.reader.ts';
import { labelAgreement } from '../../lib/readers/name/witness.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const nameOn = (snapshot: Partial<Snapshot>): unknown =>
  understand(
    { ...emptySnapshot, url: 'https://ng.example/over-ons', ...snapshot },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).facts.find(({ field }) => field === 'name')?.value;

const prose = (...texts: string[]): OutlineEntry[] => paragraphs(...texts).outline;

test('a name behind a topic in the title is believed once a sentence says what it is', () => {
  const title = 'Herfst — Koks Noord';
  expect(nameOn({ title, outline: prose('Wij koken graag.') })).toBeUndefined();
  expect(nameOn({ title, outline: prose('Koks Noord is ontstaan in een keuken.') })).toBe('Koks Noord');
});

test('a name beside the page’s own in the title is believed, a slogan is not', () => {
  expect(nameOn({ title: 'Over ons — Koks Noord' })).toBe('Koks Noord');
  expect(nameOn({ title: 'Mitgliedschaft | Wanderclub Nord' })).toBe('Wanderclub Nord');
  expect(nameOn({ title: 'Kontakt | Pumpen für Ihr Haus' })).toBeUndefined();
});

test('a name that stands alone at the head of the page is believed, further down it may be anything', () => {
  const title = 'Herbst - Wanderclub Nord';
  const others = ['Start', 'Termine', 'Bilder', 'Berichte', 'Anmeldung', 'Archiv', 'Verein'];
  expect(nameOn({ title, outline: prose('Wanderclub Nord', ...others) })).toBe('Wanderclub Nord');
  expect(nameOn({ title, outline: prose(...others, 'Wanderclub Nord') })).toBeUndefined();
});

test('a title that is a name and nothing else is believed once the head of the page says it too', () => {
  const title = 'Koivun lukio';
  expect(nameOn({ title, outline: prose('Henkilökunta') })).toBeUndefined();
  expect(nameOn({ title, outline: prose('Koivun lukio', 'Henkilökunta') })).toBe('Koivun lukio');
});

test('a topic that is said again names nobody', () => {
  const outline = prose('Latest news', 'Read our latest news.', 'Latest news of the week');
  expect(nameOn({ title: 'Latest news', outline })).toBeUndefined();
});

/** A page with a logo that links home, and enough below it to have a top. */
const withLogo = (alt: string, ...texts: string[]): OutlineEntry[] => [
  { d: 0, t: 'a', a: { href: 'https://ng.example/' } },
  { d: 1, t: 'img', a: { src: 'logo.png', alt } },
  ...prose(...Array.from({ length: 12 }, (_, nth) => `Termin ${nth}`), ...texts),
];

test('a title that is a name with its legal form outweighs the words of a picture', () => {
  const name = 'Förderverein der Ahornischen Beratungsstelle Nordtor';
  const outline: OutlineEntry[] = [
    ...withLogo('Ahornische Beratungsstelle', `${name} e.V.`),
    { d: 0, t: 'h1', b: 1 },
    { d: 1, x: 'AHORNISCHE BERATUNGSSTELLE' },
  ];
  expect(nameOn({ title: `${name} e.V.`, outline })).toContain(name);
  expect(nameOn({ title: `${name} - Termine - Berichte`, outline })).toBe('Ahornische Beratungsstelle');
});

test('words of a picture that any firm could have name none', () => {
  expect(nameOn({ title: 'Jobs', outline: withLogo('Ahorn') })).toBe('Ahorn');
  expect(nameOn({ title: 'Jobs', outline: withLogo('Business') })).toBeUndefined();
});

test('the data of a library names the site where it is no copy of the title', () => {
  const metas = [{ name: 'DC.Title', content: 'Studio Ahorn' }];
  const title = 'Studio Ahorn, Ravensburg';
  expect(nameOn({ title, metas })).toBe('Studio Ahorn');
  expect(nameOn({ title })).toBeUndefined();
  expect(nameOn({ title, metas: [{ name: 'DC.Title', content: title }] })).toBeUndefined();
});

test.each([
  ['Northgate Free Will Church', 'northgatefwc', 0.7],
  ['Northgate Free Will Church', 'northgatefw', 0.7],
  ['Free Will Church', 'northgatefwc', 0],
  ['Kinderopvang De Vlinder', 'kdvdevlinder', 0.6],
  ['Opvang De Vlinder', 'kdvdevlinder', 0],
])('%s and %s agree by %d', (name, label, agreement) => {
  expect(labelAgreement(name, label)).toBe(agreement);
});

test.each([
  ['Der Vorstand', 'team'],
  ['Kontakt', 'contact'],
  ['Der Nordtor', undefined],
])('%s is the name of a page of kind %s', (text, kind) => {
  expect(kindNamed(text)).toBe(kind);
});
