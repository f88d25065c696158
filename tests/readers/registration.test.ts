import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/registration.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const numbersOn = (...lines: string[]): unknown[] =>
  understand({ ...paragraphs(...lines), title: 'Northgate' }, { readAt, readers: [reader] })
    .facts.map(({ value }) => value)
    .map((value) => (typeof value === 'object' && 'number' in value ? [value.kind, value.number] : value));

test.each([
  ['Northgate A/S · CVR 55501420', 'vat', '55501420'],
  ['SE-nr. 55501420', 'vat', '55501420'],
  ['Momsreg.nr: SE555014205501', 'vat', 'SE555014205501'],
  ['BTW-identificatienummer: NL555014205B01', 'vat', 'NL555014205B01'],
  ['Contribuinte n.º 555014205', 'vat', '555014205'],
  ['Cod. Fisc. e Part. IVA 05550142055', 'vat', '05550142055'],
  ['IDE CHE-555.014.205', 'vat', 'CHE555014205'],
  ['ALV-numero FI55501420', 'vat', 'FI55501420'],
  ['Ahornstraat 6, 2440 Geel – BE 0555.014.205', 'vat', 'BE0555014205'],
  ['VAT Registration Number 555 0142 33', 'vat', '555014233'],
  ['Meine Umsatzsteuer-Identifikationsnummer ist DE999999991.', 'vat', 'DE999999991'],
  ['Unsere USt-IdNr. lautet: DE999999991', 'vat', 'DE999999991'],
  ['nick@northgate.example BE1005.550.142', 'vat', 'BE1005550142'],
  ['RUT: 55.501.420-5', 'vat', '555014205'],
  ['CUIT 30-55501420-5', 'vat', '30555014205'],
])('a tax number: %s', (line, kind, number) => {
  expect(numbersOn(line)[0]).toEqual([kind, number]);
});

test.each([
  ['Northgate A/S · CVR 55 50 14 20', '55 50 14 20'],
  ['Kamer van Koophandel Utrecht nr. 55501420', '55501420'],
  ['© Bankside Pumps Pty Ltd A.B.N. 55 501 420 555', '55 501 420 555'],
  ['A.C.N. 555 014 205', '555 014 205'],
  ['Registered charity in England and Wales no. 5550142', '5550142'],
  ['Charity No. SC055501', 'SC055501'],
  ['Registered Charity Number (RCN) 55501420', '55501420'],
  ['CRO number 555014', '555014'],
  ['555 014 205 RCS Angers', '555 014 205'],
  ['Firmenbuch-Nr.: 555014w', '555014w'],
  ['Ondernemingsnummer 0555.014.205', '0555.014.205'],
  ['FO-nummer 5550142-5', '5550142-5'],
  ['Codice Fiscale: 94055501428', '94055501428'],
  ['Partita IVA 05550142055 | Cod. Fisc. 94055501428', '94055501428'],
  ['© 2026 Northgate Pumps Inc. · BC1555014 · Austin', 'BC1555014'],
  ['immatriculée au R.C.S. de Nancy sous le n° 555 014 299', '555 014 299'],
  ['J40/5550/2014', 'J40/5550/2014'],
  ['Authorised by the FCA. Registered in England no. 05550142', '05550142'],
])('a register: %s', (line, number) => {
  expect(numbersOn(line)).toContainEqual(['register', number]);
});

test.each([
  [['IČO: 55501420', 'DIČ: 5550142055', 'IČ DPH: SK5550142055'], 'vat', 'SK5550142055'],
  [['Registered charity no. 5550142', 'Company number 05550142'], 'register', '05550142'],
])('the number that is meant comes before one like it: %j', (...[lines, kind, number]) => {
  expect(numbersOn(...lines)).toContainEqual([kind, number]);
  expect(numbersOn(...lines)).toHaveLength(new Set(numbersOn(...lines).map((one) => String(one).split(',')[0])).size);
});

test('a tax number is no register, nor the other way round', () => {
  expect(numbersOn('VAT Registration Number 555 0142 33')).toEqual([['vat', '555014233']]);
  expect(numbersOn('KvK 55501420', 'btw-id NL555014205B01')).toEqual([
    ['vat', 'NL555014205B01'],
    ['register', '55501420'],
  ]);
});

test.each([
  'FCA registration 555014',
  'Authorised and regulated by the Financial Conduct Authority, registration number 555014',
  'ICO registration number 55501420',
  'Trade mark registration 55501420',
  'Bank details: reg. no. 5550142055',
  'Codice fiscale RSSMRA80A01H501U',
])('nothing in "%s"', (line) => {
  expect(numbersOn(line)).toEqual([]);
});

test('an Italian tax code that is the tax number too is told once, and that of a person never', () => {
  expect(numbersOn('P. IVA 05550142055 - C.F. 05550142055')).toEqual([['vat', '05550142055']]);
  expect(numbersOn('P.IVA e C.F. 05550142055')).toEqual([['vat', '05550142055']]);
  expect(numbersOn('C.F. RSSMRA80A01H501U')).toEqual([]);
});

test.each(['TVA est de 20 000 000', 'Part BC1555014 in stock', 'Rut 5', 'J40/5550'])('nothing in "%s"', (line) => {
  expect(numbersOn(line)).toEqual([]);
});

test('a Brazilian number is that of the tax and of the register', () => {
  expect(numbersOn('CNPJ: 55.501.420/0001-55')).toEqual([
    ['vat', '55501420000155'],
    ['register', '55.501.420/0001-55'],
  ]);
});
