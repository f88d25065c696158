import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/prospect/fact.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const valuesOn = (snapshot: Snapshot, field: Fact['field']) =>
  understand(snapshot, { readAt })
    .facts.filter((one) => one.field === field)
    .map(({ value }) => value);
const pageIn = (lang: string, ...lines: string[]): Snapshot => ({ ...paragraphs(...lines), lang });

describe('the country of a page without its own top-level domain', () => {
  test.each([
    ['AT', pageIn('de', 'Northgate', 'Ahorngasse 33/2/9, 1020 Wien')],
    ['CH', pageIn('de', 'Northgate', 'Via Nova 51a', '7017 Flims Dorf', 'Revisionen in der ganzen Schweiz')],
    ['BE', pageIn('nl', 'Northgate vzw – Ahornstraat 6, 2440 Geel – ON 0462.555.957')],
    ['FI', pageIn('fi', 'Ahornkatu 8 B', '33960 Pirkkala', 'Verkkolaskuosoite: 003721555126')],
  ])('%s', (country, page) => {
    expect(valuesOn(page, 'address')).toEqual([expect.objectContaining({ country })]);
  });
});

describe('numbers in registers', () => {
  test.each([
    ['Amtsgericht Hamburg, HRA 98 412', 'HRA 98 412'],
    ['Partnerschaftsregister Amtsgericht Regensburg PR 218', 'PR 218'],
    ['R.C.S. Luxembourg B 84.512', 'B 84.512'],
    ['REA BA-483921', 'BA-483921'],
    ['immatriculée au Registre du Commerce et des Sociétés sous le numéro B 421 906 733', '421 906 733'],
    ['ON 0462.118.957', '0462.118.957'],
    ['K.v.K. Den Haag 28071234', '28071234'],
    ['BTW NL8042.11.338.B01', 'NL804211338B01'],
    ['NIP: 777-28-19-403', '7772819403'],
    ['CVR-nr. 31 48 92 07', '31489207'],
    ['P.IVA e C.F. 06412870724', '06412870724'],
    ['Org.nr: NO 985 214 336 MVA', 'NO985214336MVA'],
  ])('%s', (line, number) => {
    const numbers = valuesOn(paragraphs('Northgate', line), 'registration').flatMap((value) =>
      typeof value === 'object' && 'number' in value ? [value.number] : [],
    );
    expect(numbers).toContain(number);
  });
});

describe('streets', () => {
  test.each([
    [
      'fr',
      ['la société, dont le siège est situé 5 bis, place du Tilleul, 49100 Angers.'],
      '5 bis, place du Tilleul',
      'Angers',
    ],
    ['it', ["Via dell'Acero, 22/A - Z.I. - 36030 Zugliano (VI)"], "Via dell'Acero, 22/A", 'Zugliano'],
    ['es-es', ['Paseo del Arce, 118 (bajo) · 47008 Valladolid'], 'Paseo del Arce, 118 (bajo)', 'Valladolid'],
    [
      'es-es',
      ['Pol. Ind. El Arce, parcela 312, nave 4 – 25191 Lleida'],
      'Pol. Ind. El Arce, parcela 312, nave 4',
      'Lleida',
    ],
  ])('%s: %j', (...[lang, lines, street, locality]) => {
    expect(valuesOn(pageIn(lang, ...lines), 'address')).toEqual([expect.objectContaining({ street, locality })]);
  });
  test('years and what happened in them are no address', () =>
    expect(
      valuesOn(pageIn('de-ch', '2003 Gründungspartner Ahorn Weiden', '1998 Anwaltspatent des Kantons Bern'), 'address'),
    ).toEqual([]));
  test('where goods are sold and who arbitrates is not where the firm is', () =>
    expect(
      valuesOn(
        pageIn('pt-pt', 'Em caso de litígio: CASO – Rua do Bordo, 31, 4050-225 Porto – caso@caso.example'),
        'address',
      ),
    ).toEqual([]));
});

test('how addresses of people are made is nobody’s address', () => {
  const page = {
    ...pageIn('fi', 'Sähköposti: etunimi.sukunimi(at)northgate.example', 'vorname.name@northgate.example'),
    url: 'https://northgate.example/',
  };
  expect(valuesOn(page, 'email')).toEqual([]);
});

test('a switchboard is a telephone, and so is what stands alone in groups', () =>
  expect(valuesOn(pageIn('nb-no', 'Sentralbord: 55 55 18 00', '57 55 20 11'), 'phone')).toEqual([
    '+4755551800',
    '+4757552011',
  ]));

test.each(['Tel. e Fax 0883 555 187', 'Tel. und Fax: 0883 555 187', 'Tel./Fax: 0883 555 187'])('%s is both', (line) => {
  expect(valuesOn(pageIn('it', line), 'phone')).toEqual(['+390883555187']);
  expect(valuesOn(pageIn('it', line), 'fax')).toEqual(['+390883555187']);
});

test('a box for letters is not where the firm is before its street', () => {
  const lines = [
    'Northgate Plåt AB',
    'Ahorngatan 11',
    '332 36 Gislaved',
    'Box 114',
    '332 23 Gislaved',
    'Tel 0371-55 91 00',
  ];
  const [first] = valuesOn(pageIn('sv-se', ...lines), 'address');
  expect(first).toEqual(expect.objectContaining({ street: 'Ahorngatan 11' }));
});

test('a register is no telephone', () => expect(valuesOn(pageIn('fi', 'Y-tunnus: 0987654-3'), 'phone')).toEqual([]));

test('who made the site is not the firm, with whatever else it made', () =>
  expect(
    valuesOn(pageIn('de-de', 'Tel. 0571 555010', 'Design & Hosting: Birkwerk Medien, Tel. 0571 555020'), 'phone'),
  ).toEqual(['+49571555010']));

describe('structured data', () => {
  const withData = (data: object): Snapshot => ({
    ...paragraphs('Contact', 'Tulp Verpakkingen', ...Array.from({ length: 9 }, (_, nth) => `Blik ${nth}`)),
    jsonLd: [JSON.stringify({ '@context': 'https://schema.org', ...data })],
  });
  test('what a theme came with is nobody’s', () =>
    expect(
      valuesOn(
        withData({
          '@type': 'LocalBusiness',
          name: 'Theme Business',
          telephone: '+15125550142',
          email: 'info@your-business.com',
        }),
        'phone',
      ),
    ).toEqual([]));
  test('a firm that a contact form marks up as a person is the firm', () => {
    const address = { '@type': 'PostalAddress', streetAddress: 'Ahornstraße 48', addressLocality: 'Weiden' };
    const page = withData({ '@type': 'Person', name: 'Tulp Verpakkingen GmbH', address });
    expect(understand(page, { readAt }).people).toEqual([]);
    expect(valuesOn(page, 'address')).toEqual([{ street: 'Ahornstraße 48', locality: 'Weiden' }]);
  });
});

describe('how old and how large', () => {
  test('founded', () =>
    expect(
      valuesOn(pageIn('de', 'Das Büro wurde 1978 gegründet und beschäftigt heute 14 Mitarbeiter.'), 'foundedYear'),
    ).toEqual([1978]));
  test('employed today', () =>
    expect(
      valuesOn(pageIn('de', 'Das Büro wurde 1978 gegründet und beschäftigt heute 14 Mitarbeiter.'), 'headcount'),
    ).toEqual([expect.objectContaining({ min: 14, max: 14 })]));
});

test('a page without anything has nothing', () => expect(understand(emptySnapshot, { readAt }).people).toEqual([]));
