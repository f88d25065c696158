import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { reader } from '../../lib/readers/founding.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import { inParagraphs, isReadInTime } from './in-time.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const yearsOn = (page: Snapshot): unknown[] =>
  understand(page, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const page = (...texts: string[]): Snapshot => ({ ...paragraphs(...texts), title: 'Northgate' });

describe('a Japanese profile', () => {
  test.each([
    [['創業 1995年（平成7年）'], 1995],
    [['設立', '平成20年6月10日'], 2008],
    [['創立：昭和52年4月'], 1977],
    [['設立年月日', '令和元年5月1日'], 2019],
    [['創業年　大正１２年'], 1923],
    [['設立', '１９８４年３月'], 1984],
    [['平成7年7月 会社創業'], 1995],
    [['1961年（昭和36年）4月', '当社設立'], undefined],
  ])('%j', (lines, year) => {
    expect(yearsOn(page(...lines))).toEqual(year === undefined ? [] : [year]);
  });

  test.each([
    [['平成17年4月 北門商事株式会社設立']],
    [['平成14年12月 JIS工場許可取得']],
    [['設立趣意書 平成20年版']],
    [['移転', '平成20年6月10日']],
  ])('nothing in %j', (lines) => {
    expect(yearsOn(page(...lines))).toEqual([]);
  });
});

describe('since when it is in business', () => {
  test.each([
    'Firma Northgate istnieje na rynku od 1987 r. Oferujemy również serwis pomp.',
    'Seit 1987 steht Northgate in Weiden für Pumpen nach Maß.',
    'Depuis 1987, Northgate (85 collaborateurs) distribue des pompes.',
    'Northgate opera a Pesaro dal 1987 ed è specializzata in pompe.',
    'Wir sind auf dem Markt seit 1987.',
    'Met 34 collega’s bouwen we pompen. Sinds 1987.',
    'Northgate A/S Pumper & Mekanik · Siden 1987',
    'Northgate har eksisteret siden 1987.',
    'Die Northgate Pumpen GmbH wurde 1987 von A. Stein und Dr. Bernd Lang in Weiden gegründet.',
    'Nach zehn Jahren in der Industrie gründete Karl Stein 1987 die Firma.',
    'Avant de fonder la fiduciaire en 1987, il a travaillé dix ans à Genève.',
    'Inception of our firm: January 1987',
    'Seit unserer Gründung im Jahr 1987 sind wir gewachsen.',
    'Familienbetrieb seit 1987',
    '1987 gründete Karl Stein die Firma.',
    '1987: Gründung des Unternehmens',
    'Nata nel 1987, Northgate produce pompe.',
    'La empresa nace en 1987 en Vitoria.',
    'Firma powstała w 1987 roku.',
    'Společnost byla založena v roce 1987.',
    'Bedriften ble stiftet i 1987.',
    'Northgate started in 1987 as a two-man shop.',
    'Trading since 1987.',
    'The firm was started by Ada Stein in 1987.',
    'Our history goes back to 1987 when Tom Stein opened a shop.',
    'In 1987, Ada Stein founded Northgate.',
    'Northgate Pumps, Inc. has been building pumps and pipes since 1987.',
    'Seit 1987 Ihr Partner für Pumpen.',
    'Unsere Praxis besteht seit April 1987.',
    '1987 wurde die Schreinerei von Karl Stein gegründet.',
    "L'Associazione è stata costituita nel 1987.",
    'La asociación se constituyó en el año 1987.',
    'Dal 1987 al vostro servizio',
    'In 1987 ben ik gestart met mijn eigen praktijk.',
    'Met passie zijn wij sinds 1 augustus 1987 onze winkel begonnen.',
    'Företaget startade 1987.',
    'Yritys perustettiin 1987.',
    'Działamy na rynku od 1987 roku.',
    'Na trhu pôsobíme od roku 1987.',
    'Spoločnosť Northgate s.r.o. vznikla v roku 1987.',
    'Компания основана в 1987 году.',
    'MOVING THE HARLOW AREA SINCE 1987',
  ])('%s', (line) => {
    expect(yearsOn({ ...page(line), url: 'https://northgate.example/about' })).toEqual([1987]);
  });

  test.each([
    'Seit 1987 bietet Northgate auch Wartung an.',
    'Depuis 1987, Northgate est membre de la guilde.',
    'Seit 1987 leitet Ann Stein Northgate.',
    'Das Parkhaus nebenan besteht seit 1987.',
    'dal 1987 · Northgate',
    'Tidewell istnieje na rynku od 1987 r.',
    'The guild has been active since 1987.',
    'Tidewell started in 1987.',
    'Seit der Gründung der Gilde 1987',
    '1987: Gründung des Pumpenmuseums',
    'Dr. Ann Stein, nata nel 1987 a Torino',
    'Northgate opened in 1987 a second shop.',
    'Tidewell Tile Guild (Est. 1987) based in Harlow',
    'Operated by Tidewell Development Corp — a nonprofit serving Harlow since 1987.',
    'In 1987, Ada Stein founded Tidewell.',
    'Tidewell has been building pumps since 1987.',
    'Ada Stein ist seit 1987 bei uns.',
    'Since 1987 Ada Stein has been a member of the guild.',
    '1987 wurde das Pumpenmuseum von Karl Stein gegründet.',
    'CERTIFIED BY THE TILE GUILD SINCE 1987',
  ])('nothing in "%s"', (line) => {
    expect(yearsOn(page(line))).toEqual([]);
  });

  test('a figure over its label tells it', () => {
    expect(yearsOn(page('1987', 'Année de création', '120', 'Projets'))).toEqual([1987]);
    expect(yearsOn(page('1987Année de création'))).toEqual([1987]);
    expect(yearsOn(page('1987', 'Firmengründung durch Karl Stein', '1999', 'Umzug'))).toEqual([1987]);
    expect(yearsOn(page('1987', 'Gründung der Firma', '1999', 'Umzug'))).toEqual([1987]);
    expect(yearsOn(page('Déménagement', '1999', 'Année de création', '1987'))).toEqual([1987]);
  });

  test('the words beside a logo that links home tell it', () => {
    const outline: Snapshot['outline'] = [
      { d: 0, t: 'header', b: 1 },
      { d: 1, t: 'a', a: { href: 'https://northgate.example/' } },
      { d: 2, x: 'Northgate · Est. 1903' },
    ];
    expect(yearsOn({ ...page(), outline })).toEqual([1903]);
  });

  test('search engines are told it, where the page does not say it', () => {
    const described = (text: string, ...lines: string[]): Snapshot => ({
      ...page(...lines),
      url: 'https://northgate.example/about',
      metas: [{ name: 'description', content: text }],
    });
    expect(yearsOn(described('Somos una empresa de bombas, fundada en el año 1987.', 'Quiénes somos'))).toEqual([1987]);
    expect(yearsOn(described('Founded in 1987.', 'Northgate was founded in 1985.'))).toEqual([1985]);
    expect(yearsOn(described('Tidewell was founded in 1987.', 'About us'))).toEqual([]);
  });
});

test('long texts of such words are read to the end', () => {
  const words =
    'Seit seit 1987 aktiv tätig have been we started by Ada in the early spring of 1987 wurde die firma (Est. 1933) od rynku wurde von A. gegründet gründete die Firma 平成7年 創業 ， Northgate';
  isReadInTime(words, (text) => yearsOn(page(...inParagraphs(text))), { ms: 2_000, runs: 20 });
});
