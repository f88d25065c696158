import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/registration.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const numbersOn = (line: string): unknown[] =>
  understand({ ...paragraphs(line), title: 'Northgate' }, { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] })
    .facts.map(({ value }) => value)
    .map((value) => (typeof value === 'object' && 'number' in value ? [value.kind, value.number] : value));

test.each([
  ['Co. Reg. No. 05550142', 'register', '05550142'],
  ['Registered office: 12 High Street. Reg no 5550142', 'register', '5550142'],
  ['Northgate LLP is registered in England (OC355501)', 'register', 'OC355501'],
  ['CRN: 05550142', 'register', '05550142'],
  ['Registernummer: VR 5551', 'register', 'VR 5551'],
  ['Vereinsregister-Nr. 5551 beim Amtsgericht Lindau', 'register', '5551'],
  ['Amtsgericht Lindau, HRB-Nr. 55501', 'register', 'HRB 55501'],
  ['Handelsregister B: HRB-Nummer 55501', 'register', 'HRB 55501'],
  ['ZVR-Zahl: 555014201', 'register', '555014201'],
  ['FN: 555014a', 'register', 'FN 555014a'],
  ['Handelsregister-Nr. CHE-555.014.201', 'register', 'CHE-555.014.201'],
  ['SIREN : 555.014.201', 'register', '555.014.201'],
  ['Association loi 1901, RNA W555014201', 'register', 'W555014201'],
  ['Ly-tunnus 5550142-0', 'register', '5550142-0'],
  ['Identifikační číslo: 55501420', 'register', '55501420'],
  ['P.IVA/C.F. 05550142010', 'vat', '05550142010'],
  ['Northgate S.r.l. - PI 05550142010', 'vat', '05550142010'],
  ['P. Iva n. 05550142010', 'vat', '05550142010'],
  ['con CIF número B55501423', 'vat', 'B55501423'],
  ['Identificación fiscal: 55501423K', 'vat', '55501423K'],
  ['GST 55-501-420', 'vat', '55501420'],
  ['ИНН/КПП 5550142012/555001001', 'vat', '5550142012'],
])('%s', (line, kind, number) => {
  expect(numbersOn(line)).toContainEqual([kind, number]);
});

test.each([
  'KvK-nummer: 12345678',
  'Ada Whitlock, physiotherapist, reg. no. 555014',
  'Registered with the ICO, reg. no. 55501420',
  'Pi 3.14159265358',
])('none: %s', (line) => {
  expect(numbersOn(line)).toEqual([]);
});
