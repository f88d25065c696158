import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { layouts } from './addresses/layouts.ts';
import { moreLayouts } from './addresses/layouts-more.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const url = 'https://www.northgate.example/contact';
/** The addresses on a page about reaching the firm, the main one first. */
const addressesOn = (lang: string, ...lines: string[]): unknown[] =>
  understand(
    { ...paragraphs('Northgate', ...lines), lang, title: 'Contact Northgate', url },
    { readAt, readers: [reader] },
  )
    .facts.filter(({ field }) => field === 'address')
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ value }) => value);

const rows = [...Object.entries(layouts), ...Object.entries(moreLayouts)].flatMap(([lang, all]) =>
  all.map((row): [string, string] => [lang, row]),
);

test.each(rows)('%s: %s', (lang, row) => {
  const [text = '', parts = ''] = row.split(' => ');
  const [street = '', locality = '', region = '', postalCode = '', country = ''] = parts.split(' | ');
  const told = Object.entries({ street, locality, region, postalCode, country }).filter(([, value]) => value !== '');
  expect(addressesOn(lang, ...text.split(' // '))).toEqual([Object.fromEntries(told)]);
});

test.each([
  [
    'de-AT',
    '5421 Lindau, Salzburg',
    'Österreich',
    { locality: 'Lindau', region: 'Salzburg', postalCode: '5421', country: 'AT' },
  ],
  [
    'es-ES',
    'Avda. del Olivo, s/n',
    'Olivares (Sevilla)',
    { street: 'Avda. del Olivo, s/n', locality: 'Olivares', region: 'Sevilla', country: 'ES' },
  ],
  [
    'en-US',
    '32555 Alder Trail East',
    'Alderton, FL 34155',
    { street: '32555 Alder Trail East', locality: 'Alderton', region: 'FL', postalCode: '34155', country: 'US' },
  ],
  [
    'en-US',
    'Come in and see us,',
    '555 N, Broadway, Alderton, KS 66755',
    { street: '555 N, Broadway', locality: 'Alderton', region: 'KS', postalCode: '66755', country: 'US' },
  ],
])('%s: %s // %s', (...[lang, first, second, address]) => {
  expect(addressesOn(lang, first, second)).toEqual([address]);
});

test.each([
  ['it', '20155 Milano', 'Via Betulla 12', '23900 Lecco'],
  ['de', '2019 Umzug', 'Lindenstraße 12'],
  ['de', 'Diese Seiten liegen auf Servern von Nordtor Inc., 88 Alder St, Dayton, OH 45402, USA'],
  ['de', 'Website Verantwortlicher', 'Ada Brook', 'Lindenweg 4', '24103 Kiel'],
  ['de-AT', '2019 Wien', 'Österreich'],
  ['fr', 'Plus de 12 500 Références en stock, 12 rue'],
  ['fr', 'Capital de 35 000 Euros', '12 rue du Tilleul'],
  ['fr', 'Nous intervenons à Rennes 35000, Nantes 44000, Vannes 56000'],
  ['de', 'Folgen Sie uns auf Instagram, Ahornstraße 5'],
  ['cs', 'Cena 602 00 Kč, Lipová 5'],
  ['nl', 'Utrecht 3511 AB en omgeving'],
  ['es-ES', 'Madrid (28004) y Sevilla (41001)'],
  ['es-ES', 'Feria de Abril, 5', '41001 Entradas'],
  ['it', 'Oltre 20155 Clienti Via email'],
  ['pt-BR', 'Atendemos Recife | PE | Olinda | PE'],
])('%s: no address of its own in %s', (lang, ...lines) => {
  expect(addressesOn(lang, ...lines).filter((one) => !JSON.stringify(one).includes('Lecco'))).toEqual([]);
});
