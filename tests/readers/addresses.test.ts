import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { continental } from './addresses/continental.ts';
import { english } from './addresses/english.ts';
import { northern } from './addresses/northern.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const addressesOf = (snapshot: Snapshot): unknown[] =>
  understand(snapshot, { readAt, readers: [reader] }).facts.flatMap(({ field, value }) =>
    field === 'address' ? [value] : [],
  );

/** What else on a page of that country tells where it is: the language it is written in. */
const languages: Record<string, string> = {
  DE: 'de',
  AT: 'de-AT',
  CH: 'de-CH',
  FR: 'fr',
  GP: 'fr',
  AR: 'es-AR',
  MQ: 'fr',
  GF: 'fr',
  RE: 'fr',
  YT: 'fr',
  BE: 'nl-BE',
  NL: 'nl',
  LU: 'fr-LU',
  IT: 'it',
  SM: 'it',
  ES: 'es-ES',
  PT: 'pt-PT',
  MX: 'es-MX',
  SE: 'sv',
  NO: 'nb',
  DK: 'da',
  FI: 'fi',
  PL: 'pl',
  CZ: 'cs',
  JP: 'ja',
  BR: 'pt-BR',
  BY: 'ru-BY',
  RU: 'ru',
  IS: 'is',
  SK: 'sk',
  TR: 'tr',
};

const rows = Object.entries({ ...english, ...continental, ...northern }).flatMap(([country, all]) =>
  all.map((row): [string, string] => [country, row]),
);

describe('a postal address', () => {
  it.each(rows)('%s: %s', (country, row) => {
    const [text = '', parts = ''] = row.split(' => ');
    const [street = '', locality = '', region = '', postalCode = ''] = parts.split(' | ').map((part) => part.trim());
    const page = { ...paragraphs('Northgate', ...text.split(' // '), 'Write to us'), lang: languages[country] ?? 'en' };
    const town = locality === '' ? {} : { locality };
    const address = { street, ...town, ...(region === '' ? {} : { region }), postalCode, country };
    expect(addressesOf(page)).toEqual([address]);
  });
});

/** Text that looks like an address of a country, on a page of that country. */
const lookAlikes: readonly [lang: string, ...lines: string[]][] = [
  ['en-US', 'Founded in Austin, TX 1998'],
  ['en-US', 'Serving Dayton OH 45401 - 45490', 'Akron OH 44301 - 44328'],
  ['en-US', 'Part IN 10250 fits all'],
  ['en-CA', 'Model A1B 2C3 in stock'],
  ['en-GB', 'Order code AB12 3CD/7 and size M3 5XL'],
  ['en-AU', 'Windows Server 2003', 'June 2019', 'Copyright 2024'],
  ['en-NZ', 'Elected in May 2021, and again in March 2024.'],
  ['en-ZA', 'The Summer 2026, Winter 2027 Collection'],
  ['en-IN', 'Turnover of Rupees 450000, Employees 120500'],
  ['de', 'Seit 1998 Ihr Partner', '20000 Kunden und 15000 Produkte', 'Mo-Fr 0800 Uhr'],
  ['de', 'Artikel 30482 Schraube, Menge 12345 Stück', 'EUR 19900 Netto'],
  ['de-AT', 'Im Jahr 2019 Gegründet', 'ISO 9001 Zertifiziert'],
  ['de-CH', 'Typ 4500 Serie', 'Seit 1998 Qualität aus Zürich'],
  ['fr', 'Plus de 25000 Clients', 'Depuis 1990 Nous livrons'],
  ['it', 'Dal 1985 Specialisti', 'Oltre 20000 Prodotti'],
  ['es-ES', 'Desde 1999 Calidad', 'Más de 30000 Clientes'],
  ['nl', 'Sinds 1998 IT Partner', 'Nu 2500 EU Landen'],
  ['nb', 'Over 5000 Kunder', 'Siden 1998 Oslo'],
  ['sv', 'Mer än 100 00 Kunder', 'Sedan 1998 Stockholm'],
  ['da', 'Siden 2005 København', 'Over 1500 Medarbejdere'],
  ['pl', 'Kod 12-345 Towar', 'Od 1998 Warszawa'],
  ['cs', 'Cena 120 00 Kč', 'Od 1998 Praha'],
  ['ja', '電話 047-555-0142', '2019年4月1日 東京都 公開', '商品番号 123-4567'],
  ['pt-BR', 'Peça 12345-678', 'Desde 1998 São Paulo'],
  ['pt-PT', 'Ref. 4745-330 Azul'],
  ['es-MX', 'Precio 12500 Pesos, 20000 Envíos'],
  ['ru', 'Более 120000 Клиентов', 'С 1998 года'],
  ['es-ES', 'Olivos Sevilla 41001', 'Contacto'],
  ['en', 'Room 10-555', 'Wellington'],
  ['cs', 'Ulice: Lipová', 'PSČ: 550 01', 'Napište nám'],
  ['en', 'FSC® C012345', 'FSC® C01 2345'],
  ['en-US', 'Booth Outside 40, Hutchinson, KS, 620-555-0142'],
  ['tr', 'Atatürk Cad. 12345 Adet / Parça'],
  ['en-US', 'HP 9000', 'HP 9000 Series', 'HP 9000 Server'],
];

describe('no postal address', () => {
  it.each(lookAlikes)('%s: %s', (lang, ...lines) => {
    expect(addressesOf({ ...paragraphs('Northgate', ...lines), lang })).toEqual([]);
  });
});

describe('hostile text', () => {
  const pieces = [
    'A ',
    'Aa ',
    '12345 ',
    '12345 Aa-',
    'St 1 ',
    'TX ',
    'Austin, TX 78701 ',
    'TX 78701, ',
    '10115 Berlin, ',
    'Via ',
    'a, ',
    ', ',
    ' - ',
  ];
  const more = [
    'Unit 1, ',
    'D-',
    '東京都',
    '千葉県市',
    '市区',
    '東',
    '220013 г. Минск, ',
    'ул. Б ',
    'Минск, ',
    'C.P. 06700 ',
    'Dublin 2 ',
    'is at A ',
    'A: ',
  ];
  const last = [
    '〒467-0801 ',
    '沖縄県桜村字東4 ',
    'ビル',
    '東京都中央区桜1 桜',
    'г. Москва ',
    'Adresa: Lipová 2, Ves, ',
    'Boks 1243 Vika ',
    '24103 Kiel, Lindenweg 4, ',
    'Broumov 550 01 ',
    'г. Б ул. Б 1 ',
    'WORKLindenstraße ',
    'a Ltd ',
    '(TN) 38122 ',
    '5000 - ',
    "'s-",
    'am an der ',
    'Kiel am ',
    '9000 Aa (',
    'A House ',
    'HOUSE,\n',
    'India 560034 ',
    'Reykjavik ',
    '20155 Milano Via ',
    '64 555 AA ',
    'see us at ',
    'ул. Б-пр ',
    'Apartado 5, Pav. 4, ',
  ];

  it.each([...pieces, ...more, ...last])('100 kB of %j are read to the end', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const size of [60, 4000]) {
      const lines = long.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
      const { failed } = understand({ ...paragraphs(...lines), lang: 'de' }, { readAt, readers: [reader] });
      expect(failed).toEqual([]);
    }
  });
});
