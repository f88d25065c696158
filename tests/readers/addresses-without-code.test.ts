import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const addressesOf = (snapshot: Snapshot): unknown[] =>
  understand(snapshot, { readAt, readers: [reader] }).facts.flatMap(({ field, value }) =>
    field === 'address' ? [value] : [],
  );

/** Without a postcode: "language: lines // lines => street | town | region | country". */
const withoutCode = [
  'it: Viale dei Tigli 90/B, Rovereto (TN) => Viale dei Tigli 90/B | Rovereto | TN | IT',
  'pt-BR: Endereço: // Rua das Acácias, 540 - Centro // Recife - PE => Rua das Acácias, 540 | Recife | PE | BR',
  'fr-CA: 4005, boul. des Érables #108 // Laval (Québec) => 4005, boul. des Érables #108 | Laval | Québec | CA',
  'en-CA: 12 Maple Street, Toronto, Ontario => 12 Maple Street | Toronto | Ontario | CA',
  'en-AU: 12 Wattle Street, Subiaco NSW => 12 Wattle Street | Subiaco | NSW | AU',
  'pt-PT: Av. da Oliveira // Olival, Portugal => Av. da Oliveira | Olival |  | PT',
  'de: Lindenstraße 4, Kiel, Deutschland => Lindenstraße 4 | Kiel |  | DE',
  'ru: г.Саратов // ул. Берёзовая 12 => ул. Берёзовая 12 | Саратов |  | RU',
  'ru: г. Москва ул. Берёзовая д. 4 офис 18 => ул. Берёзовая д. 4 офис 18 | Москва |  | RU',
  'ru: Россия, Саратов, ул. Берёзовая, д.12 => ул. Берёзовая, д.12 | Саратов |  | RU',
  'ja: 所在地 沖縄県桜村字東433番地 => 字東433番地 | 桜村 | 沖縄県 | JP',
  'es-AR: San Jacarandá 555, Rosario, Santa Fe, Argentina => San Jacarandá 555 | Rosario | Santa Fe | AR',
  'pt-BR: Rodovia BR 101, km 200 // São José, SC => Rodovia BR 101, km 200 | São José | SC | BR',
  'pt-BR: Endereço: Av. Ipê, 500, Centro, Cascavel - Paraná => Av. Ipê, 500 | Cascavel | Paraná | BR',
  'cs: Adresa: Lipová 256, Broumov => Lipová 256 | Broumov |  | CZ',
  'pt-PT: Morada // Largo do Olmo 3, Évora => Largo do Olmo 3 | Évora |  | PT',
  'sv: Besöksadress: Hamnplan 1, Göteborg => Hamnplan 1 | Göteborg |  | SE',
  'en-IE: 5 Main Street, Elmtown, Co. Cork => 5 Main Street | Elmtown | Co. Cork | IE',
  'en: 12 Foundry Street, Leeds, United Kingdom => 12 Foundry Street | Leeds |  | GB',
];

describe('a postal address without a postcode', () => {
  it.each(withoutCode)('%s', (row) => {
    const [, lang = '', text = '', parts = ''] = /^(.+?): (.+) => (.+)$/.exec(row) ?? [];
    const [street, locality, region = '', country] = parts.split(' | ').map((part) => part.trim());
    const page = { ...paragraphs('Northgate', ...text.split(' // '), 'Write to us'), lang };
    expect(addressesOf(page)).toEqual([{ street, locality, ...(region === '' ? {} : { region }), country }]);
  });

  it.each([
    ['en', 'Northgate is at home in Leeds, United Kingdom'],
    ['it', 'Gara di Rovereto (TN)', 'Corso Base, Trento (TN)'],
    ['en-US', 'About Olive Street', 'Olival, Portugal'],
    ['pt-PT', 'Rua das Acácias, 540', 'Recife - PE'],
    ['cs', 'Adresa: Lipová 256, vchod ze dvora', 'Adresa: Lipová, Broumov', 'Adresa: info, Broumov'],
    ['cs', 'Tel. Broumov 550 01, 223 344'],
    ['en-IE', 'We serve all of Elmtown, Co. Cork'],
    ['de', 'Adresse: Lindenweg 4, Hinterhaus'],
    ['es-MX', 'Precio en Puebla, Puebla 72000 Pesos'],
    ['ja', '大阪府知事許可', '東京都中央区 受託', '東京都内 1,000 社'],
    ['ru', 'Работаем в г. Москва', 'г. Москва и область'],
    ['fr', '644 voie des Tanneurs, Bât. A Arizona 31670 Labelle'],
  ])('%s: %s', (lang, ...lines) => {
    expect(addressesOf({ ...paragraphs('Northgate', ...lines), lang })).toEqual([]);
  });
});

describe('a whole line of street and town', () => {
  const line = 'Calle del Olivo 5, Madrid';
  const contact = { ...paragraphs('Contacto', line), title: 'Contacto', url: 'https://northgate.example/contacto' };

  it('is the address on a page that is about reaching the firm', () => {
    const address = { street: 'Calle del Olivo 5', locality: 'Madrid', country: 'ES' };
    expect(addressesOf({ ...contact, lang: 'es-ES' })).toEqual([address]);
  });

  it('is not on any other page, nor beside an address that tells itself', () => {
    expect(addressesOf({ ...paragraphs('Northgate', line), lang: 'es-ES' })).toEqual([]);
    const beside = paragraphs('Contacto', line, 'Plaza Mayor, 3', '28012 Madrid');
    expect(addressesOf({ ...beside, url: contact.url, lang: 'es-ES' })).toHaveLength(1);
  });
});
