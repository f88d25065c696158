import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
/** The streets on a page, the main address first. */
const streetsOn = (lang: string, ...lines: string[]): unknown[] =>
  understand({ ...paragraphs(...lines), lang, title: 'Northgate' }, { readAt, readers: [reader] })
    .facts.flatMap(({ value, confidence }) =>
      typeof value === 'object' && 'street' in value ? [{ street: value.street, confidence }] : [],
    )
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ street }) => street);

test.each([
  ['en', 'Buffalo', '12 Mill Street', 'Akron, OH 44303', 'Head office', '88 Lake Drive', 'Buffalo, NY 14201'],
  ['de', 'Werk Nord', 'Birkenweg 3', '29664 Walsrode', 'Hauptverwaltung', 'Ahornstraße 48', '29221 Celle'],
  ['nl', 'Vestiging', 'Berkenlaan 3', '3316 GL Dordrecht', 'Hoofdvestiging', 'Ahornstraat 6', '4708 AJ Roosendaal'],
  ['es-es', 'Sevilla', 'Calle Abedul, 3', '41001 Sevilla', 'Oficinas centrales', 'Calle Arce, 8', '28823 Coslada'],
  ['it', 'Magazzino', 'Via Betulla, 3', '23868 Valmadrera', 'Sede legale', "Via dell'Acero, 8", '23900 Lecco'],
  ['cs', 'Provozovna', 'Březová 5', '682 01 Vyškov', 'Fakturační údaje', 'Javorová 12', '664 51 Šlapanice'],
])('%s: the head office is the main address, wherever it stands: %s', (...[lang, ...lines]) => {
  expect(streetsOn(lang, ...lines)).toEqual([lines[4], lines[1]]);
});

test.each([
  [['Siège social : Rue du Tilleul 41 à 4400 Flémalle', 'Dépôt : Avenue du Hêtre 18 à 4800 Verviers'], 'fr-be'],
  [
    ['Rue du Tilleul 41', '4400 Flémalle', 'Dépôt', 'Avenue du Hêtre 18', '4800 Verviers', 'Tél. 04 555 01 42'],
    'fr-be',
  ],
])('a depot comes after it: %j', (lines, lang) => {
  expect(streetsOn(lang, ...lines)).toEqual(['Rue du Tilleul 41', 'Avenue du Hêtre 18']);
});

test('of offices alike the first is the main one, though the mailbox for all stands behind the last', () => {
  const lines = ['Zwolle', 'Ahornstraat 13', '8021 EV Zwolle', '038 - 555 18 90'];
  const others = ['Apeldoorn', 'Berkenlaan 152', '7336 AV Apeldoorn', '055 - 555 11 40', 'post@northgate.example'];
  expect(streetsOn('nl', ...lines, ...others)).toEqual(['Ahornstraat 13', 'Berkenlaan 152']);
});

test.each([
  ['fr', 'La société, dont le siège social est situé 18 quai Lavande, 35000 Rennes.', '18 quai Lavande'],
  ['it', 'La società, con sede legale in Via Betulla 4, 20138 Milano.', 'Via Betulla 4'],
  ['es-es', 'La sociedad, con domicilio social en Calle Arce, 8, 28823 Coslada.', 'Calle Arce, 8'],
  ['nl', 'De vennootschap, gevestigd te Ahornstraat 6, 2440 Geel.', 'Ahornstraat 6'],
  ['fr-be', 'Rue du Tilleul 41 à 4400 Flémalle', 'Rue du Tilleul 41'],
])('%s: a sentence before a street is none of it: %s', (lang, line, street) => {
  expect(streetsOn(lang, line)).toEqual([street]);
});

test.each([
  [
    'fr',
    ['12 rue du Tilleul, 35000 Rennes', 'Écrivez à dpo@northgate.example ou à la CNIL, 3 place du Hêtre, 75334 Paris'],
    ['12 rue du Tilleul'],
  ],
  ['fi', ['Ahornkatu 8', '33960 Pirkkala', 'Laskutusosoite: Northgate Oy, PL 555, 00026 HELSINKI'], ['Ahornkatu 8']],
  [
    'sv',
    ['Ahorngatan 11, 332 36 Gislaved', 'Fakturaadress: Northgate AB, Skanning 55, Box 555, 831 90 Östersund'],
    ['Ahorngatan 11'],
  ],
])('%s: where invoices are scanned and complaints go is nobody’s seat: %j', (...[lang, lines, streets]) => {
  expect(streetsOn(lang, ...lines)).toEqual(streets);
});

test('a province stands behind a town in capitals too', () => {
  const page = { ...paragraphs('Via Betulla, 34 – 23868 VALMADRERA LC'), lang: 'it' };
  expect(understand(page, { readAt, readers: [reader] }).facts.map(({ value }) => value)).toContainEqual(
    expect.objectContaining({ locality: 'VALMADRERA', region: 'LC' }),
  );
});

test('a firm whose first word opens the domain is the owner beside its agents', () => {
  const own = ['Headquarters', 'Nordtor Walztechnik GmbH', 'Ahornstr. 50', '57223 Kreuztal', 'Phone +49 30 23125 555'];
  const italy = ['Italy', 'Betulla Rappresentanze S.r.l.', 'Via Betulla 84, 20138 Milano', '+39 02 5550 1420'];
  const poland = ['Poland', 'Brzoza Sp. z o.o.', 'ul. Brzozowa 7, 40-602 Katowice', '+48 32 555 01 42'];
  const page = { ...paragraphs(...own, ...italy, ...poland), lang: 'en', title: 'Contact' };
  const { facts } = understand({ ...page, url: 'https://nordtor-walzen.example/en/contact' }, { readAt });
  const values = (field: string) => facts.filter((one) => one.field === field).map(({ value }) => value);
  expect(values('address')).toEqual([expect.objectContaining({ street: 'Ahornstr. 50' })]);
  expect(values('phone')).toEqual(['+493023125555']);
});
