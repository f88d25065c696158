import { describe, expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/meta-and-title.reader.ts';
import { tidyName } from '../../lib/readers/name/tidy.ts';
import { isReadInTime } from './in-time.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const nameOn = (snapshot: Partial<Snapshot>): unknown =>
  understand(
    { ...emptySnapshot, url: 'https://ngt.example/x.htm', ...snapshot },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).facts.find(({ field }) => field === 'name')?.value;

const footer = (x: string): OutlineEntry[] => [
  { d: 0, t: 'footer', b: 1 },
  { d: 1, t: 'p', b: 1 },
  { d: 2, x },
];

describe('a greeting before the name', () => {
  test.each([
    ['Welcome to the website of Northgate Tile', 'Northgate Tile'],
    ['Willkommen auf der Homepage der Feuerwehr Nordtor', 'Feuerwehr Nordtor'],
    ['Bienvenue sur le site de la Mairie de Portnord', 'Mairie de Portnord'],
    ['Benvenuti nel sito di Portanova Clima', 'Portanova Clima'],
    ['Bienvenidos a Portanova Clima', 'Portanova Clima'],
    ['Bem-vindo à Portanova Tintas', 'Portanova Tintas'],
    ['Welkom op de website van Noordpoort', 'Noordpoort'],
    ['Velkommen til Nordporten Bageri', 'Nordporten Bageri'],
    ['Välkommen till Norrport Bygg', 'Norrport Bygg'],
    ['Vítejte na stránkách firmy Severbrána', 'Severbrána'],
    ['Witamy na stronie Brama Serwis', 'Brama Serwis'],
    ['Добро пожаловать на сайт Северные ворота', 'Северные ворота'],
    ["Welcome to Northgate Tile's Website", 'Northgate Tile'],
  ])('%s', (text, name) => expect(tidyName(text)).toBe(name));

  test('as the whole title is believed', () => {
    expect(nameOn({ title: 'Velkommen til Nordporten Bageri' })).toBe('Nordporten Bageri');
    expect(nameOn({ title: 'About Northgate Tile' })).toBe('Northgate Tile');
    expect(nameOn({ title: 'About Time' })).toBeUndefined();
  });
});

test.each(['My WordPress Blog', 'Just another WordPress site', 'Untitled Document', 'New Page 1', 'index.html'])(
  'what a page is called before anybody named it is no company: %s',
  (text) => expect(tidyName(text)).toBeUndefined(),
);

describe('who has the rights', () => {
  test.each([
    ['Northgate Tile & Brick © 2012', 'Northgate Tile & Brick'],
    ['Northgate Tile, Copyright 2012. All rights reserved', 'Northgate Tile'],
    ['© Copyright 2024 | Northgate Tile | All Rights Reserved', 'Northgate Tile'],
    ['Copyright © 2024. Northgate Tile. Site by Bright Pixel.', 'Northgate Tile'],
    ['Copyright © 2024 - Northgate Tile - All Rights Reserved', 'Northgate Tile'],
    ['© 2009-2014 «Северные ворота»', 'Северные ворота'],
    ['© 2024 Northgate Web Design. All rights reserved.', 'Northgate Web Design'],
    ['© 2024 Northgate Tile Website by Bright Pixel', 'Northgate Tile'],
  ])('%s', (text, name) => expect(nameOn({ title: 'Contact', outline: footer(text) })).toBe(name));

  test.each(['©2022 Todos los derechos reservados.', 'Copryright © 2012', 'Terms & Conditions © 2012'])(
    'nobody: %s',
    (text) => expect(nameOn({ title: 'Contact', outline: footer(text) })).toBeUndefined(),
  );
});

test('a name before the street on the line of the address', () => {
  const url = 'https://tiglio.example/chi-siamo';
  const line = 'Ristorante Il Tiglio - Via Roma 1 - 31021 Portanova (TV)';
  expect(nameOn({ url, title: 'Chi siamo', lang: 'it', outline: footer(line) })).toBe('Ristorante Il Tiglio');
});

test('a bar is part of the name where the domain spells across it', () => {
  const title = 'AHORN | LINDE Architekten';
  expect(nameOn({ url: 'https://ahorn-linde.example/', title })).toBe('AHORN LINDE Architekten');
  expect(nameOn({ url: 'https://ahorn.example/', title: 'AHORN | Architekten in Weiden' })).toBe('AHORN');
});

test('a bar is part of the name where the full name has it', () => {
  const { outline } = paragraphs('AHORN | LINDE Steuerberatungsgesellschaft mbH', 'Lindenweg 4', '80331 München');
  const url = 'https://al-steuer.example/impressum.htm';
  expect(nameOn({ url, title: 'Ahorn | Linde Steuerberatung', outline })).toBe(
    'AHORN | LINDE Steuerberatungsgesellschaft mbH',
  );
});

test('a title said again in the heading of the front page is the name, a topic is not', () => {
  const heading = (x: string): OutlineEntry[] => [
    ...paragraphs(...Array.from({ length: 12 }, (_, nth) => `Spiel ${nth}`)).outline,
    { d: 0, t: 'h1', b: 1 },
    { d: 1, x },
  ];
  const url = 'https://tcgw.example/';
  const title = 'Tennisclub Grün-Weiß Nordtor';
  expect(nameOn({ url, title, outline: heading(title) })).toBe(title);
  expect(nameOn({ url, title: 'Termine im Verein', outline: heading('Termine im Verein') })).toBeUndefined();
});

test('long texts of such words are read to the end', () => {
  const words =
    'Welcome to the website of Bienvenue sur le site de la © Copyright 2024 | All rights reserved . Northgate | ›';
  isReadInTime(words, (text) => nameOn({ title: text, outline: footer(text.slice(0, 390)) }), { ms: 2_000, runs: 20 });
});
