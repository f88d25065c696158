import { describe, expect, it } from 'vitest';
import { reader as founding } from '../../lib/readers/founding.reader.ts';
import { reader } from '../../lib/readers/headcount.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import type { Reader } from '../../lib/readers/reader.ts';
import { reader as registration } from '../../lib/readers/registration.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const valuesOf = (one: Reader, ...texts: string[]): unknown[] =>
  understand({ ...paragraphs(...texts), title: 'Northgate' }, { readAt, readers: [one] }).facts.map(
    ({ value }) => value,
  );

describe('how many people work here', () => {
  it.each([
    ['We are a team of 28 in Austin.', { min: 28, max: 28 }],
    ['51–200 employees', { min: 51, max: 200 }],
    ['Company size: 1,001-5,000', { min: 1001, max: 5000 }],
    ['10K+ employees', { min: 10_000 }],
    ['Bei uns arbeiten über 200 Mitarbeitende.', { min: 201 }],
    ['Nous sommes une équipe de 40 personnes.', { min: 40, max: 40 }],
    ['More than 200 people work at our three sites.', { min: 201 }],
    ['Today we employ around 85 people, and we are growing.', { min: 85, max: 85 }],
    ['Northgate employs 17 people.', { min: 17, max: 17 }],
    ['Our 120+ engineers and our staff of 300 look after you.', { min: 300, max: 300 }],
    ['Il nostro team di 35 persone è a Torino.', { min: 35, max: 35 }],
    ['Mitarbeiter: ca. 45', { min: 45, max: 45 }],
    ['We are 35 strong.', { min: 35, max: 35 }],
    ['Our team: 35 people', { min: 35, max: 35 }],
    ['Number of employees 11-50', { min: 11, max: 50 }],
    ['Unser 40-köpfiges Team freut sich auf Sie.', { min: 40, max: 40 }],
    ['Somos um time de 80 pessoas.', { min: 80, max: 80 }],
    ['Contamos com mais de 200 colaboradores', { min: 201 }],
    ['Vi är över 45 anställda', { min: 46 }],
    ['Máme více než 35 zaměstnanců', { min: 36 }],
    ['Máme 35 zaměstnanců', { min: 35, max: 35 }],
    ['Meillä on 60 työntekijää', { min: 60, max: 60 }],
  ])('%s', (text, people) => {
    expect(valuesOf(reader, text)).toEqual([people]);
  });

  it.each([
    ['Employees', '120', { min: 120, max: 120 }],
    ['Mitarbeiter:', 'rund 1.200', { min: 1200, max: 1200 }],
    ['従業員数', '299名', { min: 299, max: 299 }],
    ['Effectif', '51–200 personnes', { min: 51, max: 200 }],
    ['Antal anställda', '45', { min: 45, max: 45 }],
  ])('in a row: %s | %s', (label, value, people) => {
    expect(valuesOf(reader, label, value)).toEqual([people]);
  });

  it.each([
    ['Employees', '01.02.2019'],
    ['Employees', '30 % more'],
    ['Kunden', '1.200'],
    ['Effectif', 'en 2019'],
  ])('nothing in a row: %s | %s', (label, value) => {
    expect(valuesOf(reader, label, value)).toEqual([]);
  });

  it.each([
    'Trusted by 5,000 companies and 12,000 users.',
    'We look after 140 companies with 10 to 150 employees.',
    'For teams of 20 people and more.',
    'Our customers employ 5 to 60 people.',
    'Plans for businesses with up to 50 employees.',
    'We have trained 2,000 employees of local firms.',
    'Wir betreuen Unternehmen mit 10 bis 80 Mitarbeitern.',
    'Entreprises de 20 à 500 salariés.',
    'A new provider, an IT company in Meridian with 35 employees, helps us.',
    '“They saved our 45 employees a day each,” says a customer.',
    'Employees: 12% more in 2024.',
    'Team of 2019',
    'Our team of 12 companies.',
    'Serving 300 employees at Dell.',
    'We train 500 employees a year.',
    'Our walls are 35-strong concrete.',
    'Team 2026',
    'In short time of 80 days',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(reader, text)).toEqual([]);
  });
});

describe('sizes to choose from', () => {
  it.each([
    [['Small (less than 100 employees)', 'Medium (100 to 1,000 employees)', 'Large (more than 1,000 employees)']],
    [['1-10 employees', '11-50 employees', '51-200 employees']],
    [['1–50 Mitarbeiter', '50–250 Mitarbeiter']],
  ])('say nothing of the company: %j', (texts) => {
    expect(valuesOf(reader, ...texts)).toEqual([]);
  });

  it('are not two counts that differ, nor one said twice', () => {
    expect(valuesOf(reader, 'We are a team of 28 in Austin.', '29 employees')).toHaveLength(2);
    expect(valuesOf(reader, '51–200 employees', 'We employ 51–200 people.')).toEqual([{ min: 51, max: 200 }]);
    expect(valuesOf(reader, '11–50 employees', 'More than 200 people work at our three sites.')).toHaveLength(2);
  });
});

describe('since when', () => {
  it.each([
    ['Northgate was founded in 1999 by two friends.', 1999],
    ['Established 1974', 1974],
    ['Das Unternehmen wurde im Jahr 1988 gegründet.', 1988],
    ['Société fondée en 2004 à Nancy.', 2004],
    ['In business since 1991.', 1991],
  ])('%s', (text, year) => {
    expect(valuesOf(founding, text)).toEqual([year]);
  });

  it.each([
    ['Founded', '1974'],
    ['Gründungsjahr:', '1974'],
    ['Année de création', 'mars 1974'],
    ['創業', '1974年4月'],
    ['Anno di fondazione', '12.3.1974'],
  ])('in a row: %s | %s', (label, value) => {
    expect(valuesOf(founding, label, value)).toEqual([1974]);
  });

  it.each([
    ['Updated', '1974'],
    ['Founded', 'more than 1974 firms since'],
    ['Foundation', 'Room 1974'],
  ])('nothing in a row: %s | %s', (label, value) => {
    expect(valuesOf(founding, label, value)).toEqual([]);
  });

  it.each([
    ['Ann founded Northgate in 1999.', 1999],
    ['Northgate, a family firm founded in 1999, makes pumps.', 1999],
    ['Founded in May 1999 by two friends.', 1999],
  ])('of the company itself: %s', (text, year) => {
    expect(valuesOf(founding, text)).toEqual([year]);
  });

  it.each([
    '© 1999 Northgate',
    'In 2014 we moved.',
    'Open since 9:00',
    'Before she joined us, Ann founded Tidewell Software in 2007.',
    'Northgate is a proud member of the Pump Makers Guild, a trade group founded in 1994.',
    'Northgate ist Mitglied im Pumpenverband, gegründet 1994.',
    'Northgate now sells the meters of Tidewell. Tidewell was founded in 1994 and has its seat in Leeds.',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(founding, text)).toEqual([]);
  });
});

describe('numbers in registers', () => {
  it.each([
    ['USt-IdNr.: DE 999 999 991', { kind: 'vat', number: 'DE999999991' }],
    ['VAT Reg No: GB 555 0142 33', { kind: 'vat', number: 'GB555014233' }],
    ['P.IVA 01234567890', { kind: 'vat', number: '01234567890' }],
    ['Amtsgericht Bremen, HRB 99991', { kind: 'register', number: 'HRB 99991' }],
    ['Registered in England no. 05550142', { kind: 'register', number: '05550142' }],
    ['KvK 55501420', { kind: 'register', number: '55501420' }],
    ['CIF: B-55501420', { kind: 'vat', number: 'B55501420' }],
    ['NIF 55501420X', { kind: 'vat', number: '55501420X' }],
    ['C.O.E./VAT SM55501', { kind: 'vat', number: 'SM55501' }],
    ['VAT number: 55501', { kind: 'vat', number: '55501' }],
    ['VAT IE5550142AB', { kind: 'vat', number: 'IE5550142AB' }],
    ['ABN 55 501 420 555', { kind: 'register', number: '55 501 420 555' }],
    ['Org.nr: 555014-2055', { kind: 'register', number: '555014-2055' }],
    ['Y-tunnus: 5550142-5', { kind: 'register', number: '5550142-5' }],
  ])('%s', (text, number) => {
    expect(valuesOf(registration, text)).toEqual([number]);
  });

  it('are told in a row of a table', () => {
    expect(valuesOf(registration, 'VAT no.', 'GB 555 0142 33')).toEqual([{ kind: 'vat', number: 'GB555014233' }]);
  });

  it.each([
    'VAT 20000 off',
    'VAT rate 20',
    'Tel. 0421 5550142',
    'IBAN DE99 5550 1420 0000 0000 00',
    'VAT included',
    'Order no. 5550142',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(registration, text)).toEqual([]);
  });
});

describe('hostile text', () => {
  const pieces = [
    'team of ',
    '12,345 ',
    'founded in ',
    'founded by a ',
    'VAT no. ',
    '1.234.',
    'Founded\n1974\n',
    '12 employees ',
  ];
  const more = [
    'we have a ',
    'wurde im Jahr ',
    'registered in England ',
    'gem. ',
    'rcs a ',
    'NIF B-',
    'over about ',
    'Employees\n',
  ];

  it.each([...pieces, ...more])('100 kB of %j are read to the end', (piece) => {
    const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,900}/gs) ?? [];
    for (const one of [reader, founding, registration]) {
      expect(understand(paragraphs(...lines), { readAt, readers: [one] }).failed).toEqual([]);
    }
  });
});
