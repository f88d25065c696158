import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleAt = (path: string, ...lines: string[]) =>
  understand(
    { ...paragraphs(...lines), url: `https://northgate.example/${path}`, title: path },
    { readAt, readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);

describe('an imprint says in a sentence who speaks for the firm', () => {
  test.each([
    [
      'vertreten durch die Partner Rechtsanwalt und Notar Volker Ahorn, Rechtsanwältin Dr. Imke Weiden und Rechtsanwalt Matthias Birke, LL.M.',
      ['Volker Ahorn | Rechtsanwalt und Notar', 'Imke Weiden | Rechtsanwältin', 'Matthias Birke | Rechtsanwalt'],
    ],
    [
      'Northgate Verwaltungs GmbH, gesetzlich vertreten durch den Geschäftsführer Volker Ahorn, eingetragen in Celle.',
      ['Volker Ahorn | Geschäftsführer'],
    ],
    [
      'La société est représentée par Madame Claire Tilleul, gérante, domiciliée au siège.',
      ['Claire Tilleul | gérante'],
    ],
    ['Le directeur de la publication est Monsieur Yann Tilleul.', ['Yann Tilleul | ']],
    [
      'Titolare del trattamento e legale rappresentante: Sig. Giancarlo Salici.',
      ['Giancarlo Salici | legale rappresentante'],
    ],
    ['Inh. Thorsten Ahorn, Installateur- und Heizungsbauermeister', ['Thorsten Ahorn | Inh.']],
    [
      'Northgate GmbH · Managing Directors: Dr.-Ing. Hartmut Ahorn, Susanne Weiden · Commercial Register: HRB 555',
      ['Hartmut Ahorn | Managing Director', 'Susanne Weiden | Managing Director'],
    ],
  ])('%s', (text, people) => expect(peopleAt('impressum', text)).toEqual(people));

  test.each([
    'Der Kläger war vertreten durch seine Anwälte. Wir danken Volker Ahorn für das Gespräch.',
    'Die Stadt, vertreten durch das Bauamt, erteilte 2019 die Genehmigung an Volker Ahorn.',
  ])('nobody: %s', (text) => expect(peopleAt('impressum', text)).toEqual([]));
});

describe('words beside a name with its way of contact', () => {
  test('a list of whom to write to', () =>
    expect(
      peopleAt(
        'contatti',
        'Preventivi: Geom. Ivan Salici ivan@northgate.example',
        'Acquisti: Barbara Ontani acquisti@northgate.example',
        'Qualità: Ing. Luca Faggi, int. 4',
      ),
    ).toEqual(['Ivan Salici | Preventivi', 'Barbara Ontani | Acquisti', 'Luca Faggi | Qualità']));
  test('brackets between a name and a number', () =>
    expect(
      peopleAt(
        'contact',
        'Paul Brook (Director) 07700 900461',
        'Sandra Stone (Traffic Office) sandra@northgate.example',
      ),
    ).toEqual(['Paul Brook | Director', 'Sandra Stone | Traffic Office']));
  test.each([
    'Webdesign: Max Birke max@birke.example',
    'Fotos: Eva Birke 0141 555 0142',
    'Sandra Stone (Hill & Co Ltd) 0141 555 0142',
  ])('nobody of the firm: %s', (text) => expect(peopleAt('contact', text)).toEqual([]));
  test('a certified mailbox and one of the firm’s name are nobody’s own', () =>
    expect(
      understand(
        {
          ...paragraphs('PEC: salici@legalmail.example', 'Legale rappresentante: Sig. Giancarlo Salici'),
          url: 'https://northgate.example/note-legali',
          title: 'Note legali',
        },
        { readAt, readers: [reader] },
      ).people.map(({ email }) => email),
    ).toEqual([undefined]));
});

test('an initial is the one of that family whose name the page spells', () => {
  expect(
    peopleAt('contact', 'Pádraig Brook (Director)', 'Director: P. Brook').map((one) => one.split(' |')[0]),
  ).toEqual(['Pádraig Brook']);
  expect(
    peopleAt('contact', 'Peter Brook (Director)', 'Paula Brook (Director)', 'Director: P. Brook').map(
      (one) => one.split(' |')[0],
    ),
  ).toContain('P. Brook');
});

test.each([
  ['Northgate Hundehotel v/ Anne Brekke og Kari Fjell', ['Anne Brekke', 'Kari Fjell']],
  ['v/ Anne Brekke og Kari Fjell', ['Anne Brekke', 'Kari Fjell']],
  ['Northgate Design v/Anne Brekke, CVR 55501422', ['Anne Brekke']],
  ['c/o Anne Brekke', ['Anne Brekke']],
])('who keeps the business, behind short signs: %s', (text, names) =>
  expect(peopleAt('kontakt', text)).toEqual(names.map((name) => `${name} | `)),
);

test('a post that begins with a number, before a name and its address', () =>
  expect(peopleAt('team', '2de Deken feesten: Petra Linde (petra.linde@northgate.example)')).toEqual([
    'Petra Linde | 2de Deken feesten',
  ]));

test('names with short forms and addresses on their lines make a list with one that has none', () =>
  expect(
    peopleAt(
      'team',
      'Petra Linde (PL) : petra.linde@northgate.example',
      'Max Ahorn (MA)',
      'Eva Weiden (EW) : eva.weiden@northgate.example',
      'Anna Tanne (AT) : anna.tanne@northgate.example',
    ),
  ).toEqual(['Petra Linde | ', 'Max Ahorn | ', 'Eva Weiden | ', 'Anna Tanne | ']));

test('a given name that nobody knows is one where the address spells it', () => {
  expect(peopleAt('team', 'Glockenspiel: Xqulio Linde (xqulio.linde@northgate.example)')).toEqual([
    'Xqulio Linde | Glockenspiel',
  ]);
  expect(peopleAt('team', 'Glockenspiel: Xqulio Linde (spiel@northgate.example)')).toEqual([]);
});

test('a long double name and a post without a sign between them', () =>
  expect(peopleAt('team', 'Wilma de Linde Van der Tanne Directeur')).toEqual([
    'Wilma de Linde Van der Tanne | Directeur',
  ]));
