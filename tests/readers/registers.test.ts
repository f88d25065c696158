import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const valuesOf = (snapshot: Snapshot, of: string): unknown[] =>
  understand(snapshot, { readAt })
    .facts.filter(({ field }) => field === of)
    .map(({ value }) => value);

describe('the number of a company in the register or for tax', () => {
  it.each([
    ['CIN : U29130HR1994PTC055501', 'register', 'U29130HR1994PTC055501'],
    ['GSTIN : 06AABCV5555M1Z5', 'vat', '06AABCV5555M1Z5'],
    ['Co. Reg. No. 199805555K', 'register', '199805555K'],
    ['UEN: 53055555L', 'register', '53055555L'],
    ['GST Reg. No. M2-0055555-8', 'vat', 'M200555558'],
    ['Northgate (Pty) Ltd Reg No. 2004/055501/07', 'register', '2004/055501/07'],
    ['Mersis No: 0055501234500018', 'register', '0055501234500018'],
    ['Seeweg 3 · CHE-555.501.427 MWST', 'vat', 'CHE555501427'],
    ['Amtsgericht Nordtor, PR 200555', 'register', 'PR 200555'],
    ['NIF A-55 555 017', 'vat', 'A55555017'],
    ['TRN 100555567800003', 'vat', '100555567800003'],
    ['RFC: NOR850101AB5', 'vat', 'NOR850101AB5'],
    ['RBQ : 5601-5555-01 | NEQ 1145555877', 'register', '1145555877'],
  ])('%s', (line, kind, number) => {
    expect(valuesOf(paragraphs(line), 'registration')).toEqual([{ kind, number }]);
  });

  it.each(['Model CIN 5550', 'TRN 12', 'Drivers reg 2004/05', 'Our RFC 5555 editor'])('is not %s', (line) => {
    expect(valuesOf(paragraphs(line), 'registration')).toEqual([]);
  });
});

describe('a legal name', () => {
  it.each([
    ['© 2024 Menuiserie Northgate inc. Tous droits réservés.', 'Menuiserie Northgate inc.'],
    ['© 2024 Northgate & Moss, P.C.', 'Northgate & Moss, P.C.'],
    ['© 2024 Northgate Capital Management, LP', 'Northgate Capital Management, LP'],
    ['Northgate Kablo Sanayi ve Ticaret A.Ş.', 'Northgate Kablo Sanayi ve Ticaret A.Ş.'],
  ])('%s', (line, name) => {
    const page = { ...paragraphs(line), title: 'Northgate', url: 'https://northgate.example/contact' };
    expect(valuesOf(page, 'legalName')).toEqual([name]);
  });

  it('may be all that structured data names an organisation by', () => {
    const data = { '@context': 'https://schema.org', '@type': 'Organization', legalName: 'Northgate CPAs, PLLC' };
    const page = { ...emptySnapshot, title: 'Our team — Northgate CPAs', jsonLd: [JSON.stringify(data)] };
    expect(valuesOf(page, 'legalName')).toEqual(['Northgate CPAs, PLLC']);
  });

  it('is none of a price', () => {
    expect(valuesOf({ ...paragraphs('© Northgate, Price £10 inc. VAT'), title: 'Northgate' }, 'legalName')).toEqual([]);
  });
});

const heading = (x: string): Snapshot => ({
  ...emptySnapshot,
  title: 'Northgate',
  outline: [
    { d: 0, t: 'h1', b: 1 },
    { d: 1, x },
  ],
});

describe('since when', () => {
  it.each(['Austin’s trusted plumbers since 1987', 'Ihr Partner für Pumpen seit 1987!'])('%s', (line) => {
    const isOwn = !line.includes('Partner');
    expect(valuesOf(heading(line), 'foundedYear')).toEqual(isOwn ? [1987] : []);
  });

  it.each(['BBB accredited since 1987', 'A member of the Guild since 1987'])('nothing by %s', (line) => {
    expect(valuesOf(heading(line), 'foundedYear')).toEqual([]);
  });

  it('a year in which somebody opened something else is none', () => {
    const page = (line: string) => ({ ...paragraphs(line), title: 'Northgate' });
    expect(valuesOf(page('We opened Northgate in 2011 with one oven and a dream.'), 'foundedYear')).toEqual([2011]);
    expect(valuesOf(page('We opened Westgate Mall in 2011 with a friend.'), 'foundedYear')).toEqual([]);
    expect(valuesOf(page('We opened our second shop in 2011.'), 'foundedYear')).toEqual([]);
  });
});

describe('how many people', () => {
  it('a plan for firms of a size says nothing', () => {
    expect(valuesOf(paragraphs('Up to 250 employees'), 'headcount')).toEqual([]);
    expect(valuesOf(paragraphs('We are up to 250 employees now.'), 'headcount')).toHaveLength(1);
  });

  it('is said without a pronoun in Spanish', () => {
    expect(valuesOf(paragraphs('Contamos con 350 empleados y dos plantas.'), 'headcount')).toEqual([
      { min: 350, max: 350 },
    ]);
  });
});

describe('the end of a company’s own news', () => {
  const block = (t: string, x: string) => [
    { d: 0, t, b: 1 as const },
    { d: 1, x },
  ];
  const news = (firm: string): Snapshot => ({
    ...emptySnapshot,
    url: 'https://northgate.example/news/series-b',
    title: 'Northgate raises money | Northgate',
    outline: [
      ...block('h1', 'Northgate raises money'),
      ...block('p', 'Northgate today announced a new fund.'),
      ...block('h2', `About ${firm}`),
      ...block('p', `Founded in 1974, ${firm} makes pumps.`),
    ],
  });

  it('says what it is', () => {
    expect(valuesOf(news('Northgate'), 'foundedYear')).toEqual([1974]);
    expect(valuesOf(news('Longleaf Partners'), 'foundedYear')).toEqual([]);
  });

  it.each([
    ['Northgate was set up by Phil Brook in 1989.', 1989],
    ['Since opening our doors in 1971 we have grown.', 1971],
  ])('and its history says since when: %s', (line, year) => {
    expect(valuesOf({ ...paragraphs(line), title: 'Northgate' }, 'foundedYear')).toEqual([year]);
  });
});

it('a number behind a word and a colon is one on a long line too', () => {
  const line =
    'Office: 020 7946 0142 and Out of hours: see the door of the showroom, which is open on all days of the week';
  const page = paragraphs(line, '4 Dock Street, Manchester M3 4LZ, United Kingdom');
  expect(valuesOf(page, 'phone')).toEqual(['+442079460142']);
});
