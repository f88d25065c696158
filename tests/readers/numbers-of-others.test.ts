import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { contactValues } from './contacts-on.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const page = (lang: string, title: string, ...lines: string[]) => ({ ...paragraphs(...lines), lang, title });

test.each([
  ['nl', 'Apotheek: Apotheek De Berk, Ahornstraat 14, 5261 CP Vught, 073-555 20 15'],
  ['nl', 'Buiten kantooruren: Huisartsenpost, tel. 073-555 20 15'],
  ['nl', 'Dienstdoende apotheek 073-555 20 15'],
])('%s: a practice names where else help is to be had: %s', (lang, line) => {
  const own = ['Kerkstraat 8a, 5261 CP Vught', 'Tel. 073-555 24 18'];
  expect(contactValues(page(lang, 'Praktijk De Linde', ...own, line), 'phone')).toEqual(['+31735552418']);
});

test('a pharmacy is at home on its own page', () => {
  const own = page('nl', 'Apotheek De Berk', 'Ahornstraat 14, 5261 CP Vught', 'Apotheek: 073-555 20 15');
  expect(contactValues(own, 'phone')).toEqual(['+31735552015']);
});

test.each([
  'Advokatsamfundet, tlf. 55 55 18 10',
  'Advokatforeningen, tlf. 55 55 18 10',
  'Huisartsenpost, tel. 55 55 18 10',
])('a public body has a number of its own: %s', (line) => {
  const own = ['Ahornveien 6, 5003 Bergen', 'Sentralbord: 55 55 18 00'];
  expect(contactValues(page('nb-no', 'Northgate', ...own, line), 'phone')).toEqual(['+4755551800']);
});

test('another office of the firm ends what an imprint says of arbiters', () => {
  const lines = [
    'Impressum',
    'Ahornstraße 14, 29221 Celle, Telefon (05141) 5550-0',
    'Schlichtungsstelle der Rechtsanwaltschaft, Lindenstr. 26, 10787 Berlin',
    'Telefon 030 55501420',
    'Zweigstelle: Birkenweg 3, 29664 Walsrode, Tel. 05161 / 55 51 90',
  ];
  expect(contactValues(page('de', 'Impressum - Northgate', ...lines), 'phone')).toEqual([
    '+49514155500',
    '+495161555190',
  ]);
});

test('the last of several firms reaches no further than its part of the page', () => {
  const block = (...lines: string[]) => paragraphs(...lines).outline;
  const { facts } = understand(
    {
      ...paragraphs(),
      url: 'https://nordtor.example/contact',
      title: 'Contact',
      outline: [
        ...block('Nordtor GmbH', 'Ahornstr. 50', '57223 Kreuztal', 'Phone +49 30 23125 555'),
        ...block('Brzoza Sp. z o.o.', 'ul. Brzozowa 7, 40-602 Katowice', '+48 32 555 01 42'),
        { d: 0, t: 'footer', b: 1 },
        { d: 1, t: 'p', b: 1 },
        { d: 2, x: 'Managing Director: Ada Ahorn · HRB 55501 · VAT ID: DE555014205' },
      ],
    },
    { readAt },
  );
  expect(facts.filter(({ field }) => field === 'registration').map(({ value }) => value)).toEqual([
    { kind: 'vat', number: 'DE555014205' },
    { kind: 'register', number: 'HRB 55501' },
  ]);
});
