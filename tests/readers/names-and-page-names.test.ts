import { describe, expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/meta-and-title.reader.ts';
import { isPageName, withoutPageName } from '../../lib/readers/name/page-words.ts';
import { partnersIn } from '../../lib/readers/name/partners.ts';
import { tidyName } from '../../lib/readers/name/tidy.ts';
import { titleParts } from '../../lib/readers/title-parts.ts';
import { isReadInTime } from './in-time.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const nameOn = (snapshot: Partial<Snapshot>): unknown =>
  understand(
    { ...emptySnapshot, url: 'https://ng.example/x.htm', ...snapshot },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).facts.find(({ field }) => field === 'name')?.value;

const footer = (...texts: string[]): OutlineEntry[] => [
  { d: 0, t: 'footer', b: 1 },
  ...texts.flatMap((x): OutlineEntry[] => [
    { d: 1, t: 'p', b: 1 },
    { d: 2, x },
  ]),
];

const head = (x: string): Partial<Snapshot> => ({ outline: paragraphs(x).outline });

describe('a page’s own name glued to the company’s', () => {
  test.each([
    ['NG Road Concerts Press Release', 'NG Road Concerts'],
    ['Northgate Choir Membership', 'Northgate Choir'],
    ['NEIC Contact Information', 'NEIC'],
    ['Northgate Choir Staff and Board of Directors', 'Northgate Choir'],
    ['Nordportens bestyrelse', 'Nordporten'],
    ['Nordtor Pumpen Kontakt', 'Nordtor Pumpen'],
    ['Board of Directors of the Northgate Choir', 'Northgate Choir'],
    ['Impressum: Nordtor Pumpen', 'Nordtor Pumpen'],
    ['Kontakt zu Nordtor Pumpen', 'Nordtor Pumpen'],
  ])('%s', (title, name) => expect(withoutPageName(title)).toBe(name));

  test('a sentence about what is theirs is outdone by the name in the rights line', () => {
    const title = 'Scopri come raggiungere la nostra sede';
    const outline = [{ d: 0, t: 'h1', b: 1 as const }, { d: 1, x: title }, ...footer('© Cooperativa Portanord')];
    expect(nameOn({ title, outline, url: 'https://cp555.example/x.htm' })).toBe('Cooperativa Portanord');
  });

  test.each(['Northgate News', 'Board of Education', 'Contact us', 'Northgate'])('nothing to take off: %s', (title) =>
    expect(withoutPageName(title)).toBeUndefined(),
  );

  test('is left out of the name', () => {
    const outline = footer('© 2026 NG Road Concerts');
    expect(nameOn({ url: 'https://ngroadconcerts.example/press.htm', title: 'NG Road Concerts Press Release' })).toBe(
      'NG Road Concerts',
    );
    expect(nameOn({ title: 'NG Road Concerts Press Release', outline })).toBe('NG Road Concerts');
  });

  test('stays where the domain says it too', () => {
    expect(nameOn({ url: 'https://newdirections.example/', title: 'New Directions' })).toBe('New Directions');
    expect(nameOn({ url: 'https://ahornkontakt.example/', title: 'Ahorn Kontakt' })).toBe('Ahorn Kontakt');
  });
});

test.each(['Membership', 'Mitgliedschaft', '会社概要', 'Kontakty'])(
  'what a page is called is no company: %s',
  (text) => {
    expect(isPageName(text)).toBe(true);
    expect(tidyName(text)).toBeUndefined();
  },
);

test.each(['Museum', 'Hotel', 'PLLC', 'GmbH & Co. KG'])('what any company could be is none: %s', (text) => {
  expect(tidyName(text)).toBeUndefined();
});

describe('partners in a row are one name', () => {
  test.each([
    ['Harlow, Mott, Kerr & Wynn, Directions to the Office', 'Harlow, Mott, Kerr & Wynn'],
    ['Brook, Stein and Sons', 'Brook, Stein and Sons'],
    ['Ahorn, Linde & Weiden Steuerberater', 'Ahorn, Linde & Weiden Steuerberater'],
  ])('%s', (text, name) => expect(partnersIn(text)).toBe(name));

  test.each(['Northgate, Leeds', 'Harlow & Mott', 'pumps, pipes and parts'])('none: %s', (text) =>
    expect(partnersIn(text)).toBeUndefined(),
  );

  test('in the title and in the line of rights', () => {
    const title = 'Harlow, Mott, Kerr & Wynn, Directions to the Office';
    const outline = footer('© 2012 Harlow, Mott, Kerr & Wynn, P.A. All rights reserved.');
    expect(nameOn({ title, outline })).toBe('Harlow, Mott, Kerr & Wynn');
  });
});

describe('a title falls into parts', () => {
  test.each([
    ['Northgate Realty—Harlow Real Estate', ['Northgate Realty', 'Harlow Real Estate']],
    ['Northgate Realty- Homes in Harlow', ['Northgate Realty', 'Homes in Harlow']],
    ['Sport- und Spielverein Nordtor', ['Sport- und Spielverein Nordtor']],
    ['沿革｜運送なら【北門株式会社】', ['沿革', '運送なら', '北門株式会社']],
    ['Служба ворот «Северные ворота»', ['Служба ворот «Северные ворота»']],
    ['Northgate » Contact', ['Northgate', 'Contact']],
    ['Ahorn + Linde Architekten', ['Ahorn + Linde Architekten']],
  ])('%s', (title, parts) => expect(titleParts(title)).toEqual(parts));
});

test('a legal form on its own in a title belongs to the name before it', () => {
  expect(
    nameOn({ url: 'https://kerrlaw.example/bio.htm', title: 'Ada J Kerr | PLLC', ...head('Ada J Kerr PLLC') }),
  ).toBe('Ada J Kerr PLLC');
});

test('an initial or a saint does not end the holder of the rights', () => {
  const outline = footer('© 2025 Pfarrei St. Ada Nordtor');
  expect(nameOn({ title: 'Pfarrei St. Ada Nordtor', outline })).toBe('Pfarrei St. Ada Nordtor');
});

describe('what the address says', () => {
  test.each([
    ['https://kerrdentist.example/contact', 'Ada B. Kerr, D.D.S.', true],
    ['https://praxis-linde.example/kontakt', 'Dr. med. Ada Linde', true],
    ['https://kerrdentist.example/contact', 'Ada B. Kerr', false],
    ['https://museoarteahorn.example/contatti', "Museo dell'Arte", true],
    ['https://northgate.portal.example/x', 'Northgate', true],
    ['https://havasu.github.io/Nordtor-Bau/om-oss/', 'Nordtor Bau', true],
    ['https://havasu.github.io/om-oss/', 'Nordtor Bau', false],
  ])('%s: %s', (url, title, isSaid) =>
    expect(nameOn({ url, title })).toBe(isSaid ? title.replace(/\.$/, '') : undefined),
  );

  test('the words that spell it end where a place or a sentence goes on', () => {
    const url = 'https://northgaterental.example/x';
    expect(nameOn({ url, title: 'Locations | Northgate Rental Branches Across the West' })).toBe('Northgate Rental');
    expect(nameOn({ url, title: 'Contact | Northgate Rental Austin, TX' })).toBe('Northgate Rental');
    expect(nameOn({ url, title: 'Contact | Northgate Rental Society' })).toBe('Northgate Rental Society');
  });
});

test('a heading that spells out the capitals of the title is the name', () => {
  const outline = (x: string): OutlineEntry[] => [
    { d: 0, t: 'h1', b: 1 },
    { d: 1, x },
  ];
  const title = 'NEIC Contact Information';
  expect(nameOn({ title, outline: outline('Northgate Earthquake Information Center') })).toBe(
    'Northgate Earthquake Information Center',
  );
  expect(nameOn({ title, outline: outline('How to reach the information desk') })).toBeUndefined();
});

test('the owner behind a name is none of it', () => {
  expect(tidyName('Nordtor Räder, Inh. Ada Ahorn')).toBe('Nordtor Räder');
});

test('long texts of such words are read to the end', () => {
  const words = 'Harlow, Mott, Kerr & Wynn, Board of Directors of the — Press Release - Contact «» St. A. | ★ 会社概要';
  isReadInTime(words, (text) => nameOn({ title: text, ...head(text) }), { ms: 2_000, runs: 20 });
});
