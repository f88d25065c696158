import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/legal-name.reader.ts';
import { legalNamesIn } from '../../lib/readers/name/legal-text.ts';
import { inParagraphs, isReadInTime } from './in-time.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const namesOn = (page: Snapshot): unknown[] =>
  understand(page, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const titled = (...lines: string[]): Snapshot => ({
  ...paragraphs(...lines),
  title: 'Northgate',
  url: 'https://northgate.example/about',
});

test.each([
  ['Eine Dienstleistung der Northgate Winterthur GmbH', 'Northgate Winterthur GmbH'],
  ['Ein Angebot der Northgate GmbH', 'Northgate GmbH'],
  ['Northgate Cloud is a brand of Northgate Ltd', 'Northgate Ltd'],
  ['Un service de Northgate SARL', 'Northgate SARL'],
  ['Service de Nettoyage Northgate SARL', 'Service de Nettoyage Northgate SARL'],
  ['STEIN | NORTHGATE Steuerberatungsgesellschaft mbH', 'STEIN | NORTHGATE Steuerberatungsgesellschaft mbH'],
  ['Beruf: STEIN | NORTHGATE Beratung mbH', 'STEIN | NORTHGATE Beratung mbH'],
  ['HOME | NORTHGATE GmbH', 'NORTHGATE GmbH'],
  ['Kontakt | Northgate GmbH', 'Northgate GmbH'],
  ['© northgate pumps, inc.', 'northgate pumps, inc.'],
  ['Groupe Northgate inc', 'Groupe Northgate inc'],
  ['Firma: NORTHGATE-SERVICE Sp. zo.o.', 'NORTHGATE-SERVICE Sp. zo.o.'],
  ['Trabaja en Northgate Auditores Asociados Limitada.', 'Northgate Auditores Asociados Limitada'],
  ['NORTHGATE AVOCATS AARPI', 'NORTHGATE AVOCATS AARPI'],
  ['Join Northgate Inc. today', 'Northgate Inc.'],
  ['Mitgliederversammlung des Northgate e.V.', 'Northgate e.V.'],
  ['Ev.-luth. Gemeinde Northgate e.V.', 'Ev.-luth. Gemeinde Northgate e.V.'],
  ['Freunde und Förderer der Schule in Northgate e.V.', 'Freunde und Förderer der Schule in Northgate e.V.'],
  ['Northgate hilft! e.V.', 'Northgate hilft! e.V.'],
  ['Akci pořádá Northgate z.s.', 'Northgate z.s.'],
])('whose it is: %s', (line, name) => {
  expect(namesOn(titled(line))).toEqual([name]);
});

test.each(['NORTHGATE SE K VODĚ', 'pumps from 500 inc VAT', 'the pumps, inc.', 'we are pumps inc'])(
  'no name in "%s"',
  (line) => {
    expect(namesOn(titled(line))).toEqual([]);
  },
);

describe('words before a name that is known', () => {
  test('do not belong to it where the last is a small one', () => {
    expect(namesOn(titled('Web Shop for Northgate Ltd', 'Northgate Ltd'))).toEqual(['Northgate Ltd']);
  });
  test('belong to it where they are a name too', () => {
    expect(namesOn(titled('Harlow Northgate Ltd', 'Northgate Ltd')).sort()).toEqual([
      'Harlow Northgate Ltd',
      'Northgate Ltd',
    ]);
  });
});

describe('behind its label', () => {
  test.each([
    ['Raison sociale : Northgate Corporate Finance', ['Northgate Corporate Finance']],
    ['Ragione sociale: Tidewell Pompe', ['Tidewell Pompe']],
    ['Company name: Northgate Ltd', ['Northgate Ltd']],
    ['Company name: ____________', []],
    ['Company name: please tell us whom you work for.', []],
    ['Raison sociale', []],
  ])('%s', (line, names) => {
    expect(namesOn(titled(line))).toEqual(names);
  });

  test('that of who hosts the site is another’s', () => {
    const lines = ['Mentions légales', 'Hébergeur', 'Raison sociale : Tidewell Serveurs'];
    expect(namesOn({ ...titled(...lines), url: 'https://northgate.example/mentions-legales' })).toEqual([]);
  });
});

describe('Japanese', () => {
  test.each([
    ['会社名 株式会社　北門', '株式会社 北門'],
    ['株式会社 北門商事', '株式会社 北門商事'],
    ['北門商事　株式会社', '北門商事 株式会社'],
    ['商号：北門商事株式会社', '北門商事株式会社'],
    ['平成17年 株式会社北門 設立', '株式会社北門'],
    ['有限会社きたもん', '有限会社きたもん'],
    ['会社名 株式会社北のめぐみ', '株式会社北のめぐみ'],
    ['一般社団法人北門協会', '一般社団法人北門協会'],
    ['© 2026 医療法人社団北門会', '医療法人社団北門会'],
    ['特定非営利活動法人 北門の会', '特定非営利活動法人 北門の会'],
  ])('%s', (line, name) => {
    expect(legalNamesIn(line, '').map((match) => match.name.replace(/\s/g, ' '))).toEqual([name]);
  });

  test.each(['会社名 株式会社', '株式会社', '株式会社です', '株式会社とは'])('no name in "%s"', (line) => {
    expect(legalNamesIn(line, '')).toEqual([]);
  });

  test('a name behind its label is the company’s, though nothing else says it', () => {
    expect(namesOn(titled('会社名 株式会社　西口'))).toHaveLength(1);
  });
});

const region = (tag: string, x: string): Snapshot['outline'] => [
  { d: 0, t: tag, b: 1 },
  { d: 1, t: 'p', b: 1 },
  { d: 2, x },
];

describe('nothing else says the name', () => {
  const page = (...parts: Snapshot['outline'][]): Snapshot => ({
    ...emptySnapshot,
    title: 'Waldlager',
    url: 'https://waldlager.example/about',
    outline: parts.flat(),
  });

  test('who has the rights since a year is the firm, with a doubtful form too', () => {
    expect(namesOn(page(region('footer', 'Copyright © 2022 Northgate Point AB – Made with care')))).toEqual([
      'Northgate Point AB',
    ]);
    expect(namesOn(page(region('footer', 'Northgate Point AB')))).toEqual([]);
    expect(namesOn(page(region('footer', '© 2022 Northgate AB')))).toEqual([]);
  });

  test('the name alone at the top comes before who has the rights below', () => {
    const parts = [
      region('header', 'Pumpenfreunde Nordtor e.V.'),
      region('footer', '© 2025 Northgate Sportverein e.V., Sparte Pumpen'),
    ];
    expect(namesOn(page(...parts))[0]).toBe('Pumpenfreunde Nordtor e.V.');
  });

  test('a description that begins with it tells it where it ends as the domain', () => {
    const described = { ...page(), metas: [{ name: 'description', content: 'Groupe Waldlager inc is a builder.' }] };
    expect(namesOn(described)).toEqual(['Groupe Waldlager inc']);
  });
});

test.each([
  ['Norrport drivs av Björk Invest AB, org.nr 555501-4205', 'Björk Invest AB'],
  ['Nordporten drives af Birk Holding ApS, CVR 05550142', 'Birk Holding ApS'],
  ['Provozovatel: LIPA s.r.o., IČO 05550142', 'LIPA s.r.o.'],
  ['Propriétaire du site : SCP Tilleul et Brook', 'SCP Tilleul et Brook'],
  ['運営会社：株式会社西口商事', '株式会社西口商事'],
  ['Medieninhaber: Ahorn Handels GmbH', 'Ahorn Handels GmbH'],
])('whose site it is: %s', (line, name) => {
  expect(namesOn({ ...titled(line), title: 'Waldlager', url: 'https://waldlager.example/x' })).toEqual([name]);
});

test('a name alone at the foot is the company’s where the title shares a long word with it', () => {
  const page = (title: string): Snapshot => ({
    ...emptySnapshot,
    title,
    url: 'https://waldlager.example/x',
    outline: region('footer', 'Tierschutzverein Nordtor e.V.'),
  });
  expect(namesOn(page('Tierheim Nordtor'))).toEqual(['Tierschutzverein Nordtor e.V.']);
  expect(namesOn(page('Waldlager'))).toEqual([]);
});

test('the name in the line of rights comes before one that is spoken of', () => {
  const parts = [region('main', 'Northgate Pumps Ltd is hiring.'), region('footer', '© 2026 Northgate Ltd')];
  const all = understand(
    { ...emptySnapshot, title: 'Northgate', outline: parts.flat() },
    { readAt, readers: [reader] },
  );
  const [best] = all.facts.sort((one, other) => other.confidence - one.confidence);
  expect(best?.value).toBe('Northgate Ltd');
});

test('long texts of such words are read to the end', () => {
  const words = 'Eine Dienstleistung der | STEIN GmbH inc, inc. small 株式会社 北門　会社名 Raison sociale: Sp. zo.o.';
  isReadInTime(words, (text) => namesOn(titled(...inParagraphs(text))), { ms: 2_000, runs: 20 });
});
