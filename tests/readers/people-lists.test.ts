import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (...made: Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/ueber-uns',
      title: 'Über uns',
      outline: outlineOf([['h1', {}, 'Wir sind zwölf'], ...made], 0),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);

const card = (name: string, ...more: (string | Made)[]): Made => [
  'li',
  {},
  ['p', { class: 'bold' }, name],
  ...more.map((text): Made => ['p', {}, text]),
];
const profile: Made = ['a', { href: 'https://www.linkedin.com/in/xy-7' }, 'LinkedIn'];

describe('a list of cards of which one surely shows a person', () => {
  test('the others are of the firm too, with what they do', () =>
    expect(
      peopleOn([
        'ul',
        {},
        card('Petra Weiden', 'Geschäftsführerin'),
        card('Omar Reed', 'Kreation', profile),
        card('Lucía Ferrer', 'Buchhaltung'),
        card('Kay Birke', 'Löhne', 'k.birke@northgate.example'),
      ]),
    ).toEqual([
      'Petra Weiden | Geschäftsführerin',
      'Omar Reed | Kreation',
      'Lucía Ferrer | Buchhaltung',
      'Kay Birke | Löhne',
    ]));
  test('words that say nothing of work, without a way to reach anybody, show nobody', () =>
    expect(
      peopleOn(['ul', {}, card('Petra Weiden', 'Geschäftsführerin'), card('Omar Reed', 'Aus Liebe zum Glockenspiel')]),
    ).toEqual(['Petra Weiden | Geschäftsführerin']));
  test('no card of the list is sure: nobody is', () =>
    expect(peopleOn(['ul', {}, card('Omar Reed', 'Kreation'), card('Lucía Ferrer', 'Glockenspiel')])).toEqual([]));
});

describe('a post with numbers behind it', () => {
  test.each([
    ['Gutachterin (lic. nr 3412)', 'Gutachterin'],
    ['Vertriebsleiterin, PLZ 6, 7, 8', 'Vertriebsleiterin'],
    ['Responsable commerciale (dépt. 35, 56)', 'Responsable commerciale'],
  ])('%s', (text, title) =>
    expect(peopleOn(['p', {}, 'Petra Weiden'], ['p', {}, text])).toEqual([`Petra Weiden | ${title}`]),
  );
});

describe('several names on a line, some with what they are', () => {
  test('a board', () =>
    expect(
      peopleOn(['h2', {}, 'Styret'], ['p', {}, 'Magne Brekke (styreleder), Kari Anne Fjell, Ingrid Brekke']),
    ).toEqual(['Magne Brekke | styreleder', 'Kari Anne Fjell | ', 'Ingrid Brekke | ']));
  test('partner firms’ people are not the firm’s', () =>
    expect(peopleOn(['h2', {}, 'Nos partenaires'], ['p', {}, 'Me Pascal Tilleul, notaire à Nyon'])).toEqual([]));
});

test.each([
  'dipl. Dentalhygienikerin HF',
  'Kalkulator',
  'Bauingenieur',
  'Métreur',
  'Aparejadora',
  'Mondhygiënist',
  'Tømrermester',
  'Asentaja',
  'Solicitadora',
])('a trade of practices and workshops is a post: %s', (title) =>
  expect(peopleOn(['p', {}, 'Petra Weiden'], ['p', {}, title])).toEqual([`Petra Weiden | ${title}`]),
);

describe('a heading that presents somebody', () => {
  test('with a title of professions', () =>
    expect(peopleOn(['h2', {}, 'Meet Dr. Kirsten Brook'], ['p', {}, 'Dr. Brook grew up in Leeds.'])).toEqual([
      'Kirsten Brook | ',
    ]));
  test('a place or a thing is met too', () =>
    expect(peopleOn(['h2', {}, 'Meet Sunny Brook'], ['p', {}, 'Our new conference room opened in May.'])).toEqual([]));
});

test('names of initials that begin alike are no make and what it makes', () =>
  expect(
    peopleOn(
      ['h2', {}, 'Unser Team'],
      ['p', {}, 'J. Weiden'],
      ['p', {}, 'Buchhalterin'],
      ['p', {}, 'J. Ahorn'],
      ['p', {}, 'Buchhalter'],
      ['p', {}, 'J. Linde'],
      ['p', {}, 'Buchhalter'],
    ).map((one) => one.split(' | ')[0]),
  ).toEqual(['J. Weiden', 'J. Ahorn', 'J. Linde']));

test.each([
  'Petra Weiden (Vorsitzende) | Max Ahorn (Kassenwart) | Eva Linde (Jugend)',
  'Petra Weiden, Vorsitzende; Max Ahorn, Kassenwart; Eva Linde, Jugend',
  'Petra Weiden – Vorsitzende • Max Ahorn – Kassenwart • Eva Linde – Jugend',
])('names with their posts on one line, parted by signs: %s', (text) =>
  expect(peopleOn(['h2', {}, 'Vorstand'], ['div', {}, text])).toEqual([
    'Petra Weiden | Vorsitzende',
    'Max Ahorn | Kassenwart',
    'Eva Linde | Jugend',
  ]),
);

test('a heading of a team of something is one of the own people', () => {
  const under = (heading: string) => peopleOn(['h2', {}, heading], ['p', {}, 'Petra Weiden'], ['p', {}, 'Buchhaltung']);
  expect(under('Unser Praxisteam')).toEqual(['Petra Weiden | Buchhaltung']);
  expect(under('Unser Praxisschild')).toEqual([]);
});
