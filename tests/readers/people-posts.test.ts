import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { titleText } from '../../lib/readers/people/title-text.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (made: readonly Made[], path = '/team') => {
  const { people, failed } = understand(
    {
      ...emptySnapshot,
      url: `https://northgate.example${path}`,
      title: 'Our team',
      outline: outlineOf([['main', {}, ...made]]),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  );
  expect(failed).toEqual([]);
  return people.map(({ name, title }) => (title === undefined ? name : `${name} | ${title}`)).sort();
};

const lines = (tag: string, ...texts: readonly string[]): Made[] => texts.map((text): Made => [tag, {}, text]);
const row = (...cells: readonly (readonly string[])[]): Made => [
  'tr',
  {},
  ...cells.map((texts): Made => ['td', {}, ...lines('p', ...texts)]),
];

describe('no title is', () => {
  it.each([
    'Room 12',
    'Raum 3',
    'Kabinet 1. st.',
    'Sborovna 2. st.',
    'Lehrerzimmer',
    'Salle 4',
    '3. OG',
    'Dipl.-Ing. (FH)',
    'M.Sc., MBA',
    'Gruppe 4',
    'Lot 7',
  ])('%s', (text) => expect(titleText(text)).toBeUndefined());
});

describe('a title is', () => {
  it.each([
    'Room Division Manager',
    'Saalleiterin',
    '1. Vorsitzende',
    '2nd Vice President',
    'Beisitzer 2',
    'Platzwart 1',
    'Hüttenchef',
    'The Organiser',
  ])('%s', (text) => expect(titleText(text)?.title).toBe(text));

  it('without the degree before it', () => expect(titleText('MBA, Head of Sales')?.title).toBe('Head of Sales'));
});

describe('a heading over people', () => {
  it('gives nobody its words who has a numbered post of their own', () => {
    const posts = ['Erster Vorstand', 'Platzwart 1', 'Platzwart 2', 'Beisitzer 1'];
    const names = ['Tobias Ahorn', 'Thomas Linde', 'Sabine Weiden', 'Simone Ulmer'];
    const rows = posts.map((post, nth) => row([post], [names[nth] ?? '']));
    expect(
      peopleOn([
        ['h2', {}, 'Vorstandschaft'],
        ['table', {}, ...rows],
      ]),
    ).toEqual([
      'Sabine Weiden | Platzwart 2',
      'Simone Ulmer | Beisitzer 1',
      'Thomas Linde | Platzwart 1',
      'Tobias Ahorn | Erster Vorstand',
    ]);
  });

  it('is not the nickname below the one before', () => {
    const one = (name: string, words: string): Made => [
      'div',
      { class: 'col' },
      ['h2', {}, name],
      ['h3', {}, words],
      ['p', {}, 'Builds what customers ask for and mends what others left.'],
    ];
    expect(
      peopleOn([
        ['h1', {}, 'Meet the team'],
        one('Jamie Harlow', 'The Jack Of All Trades'),
        one('Nick Brook', 'The Organiser'),
        one('Peter Stone', 'The Enthusiast'),
      ]),
    ).toEqual(['Jamie Harlow | The Jack Of All Trades', 'Nick Brook | The Organiser', 'Peter Stone | The Enthusiast']);
  });
});

describe('a table with a column of posts', () => {
  const head: Made = ['tr', {}, ...lines('th', 'Funkce', 'Jméno', 'Telefon')];

  it('shows people also where it tells only their room', () =>
    expect(
      peopleOn(
        [
          [
            'table',
            {},
            head,
            row(['Ředitel'], ['Pavel Javor'], ['566 555 014']),
            row(['Kabinet 1. st.'], ['Jana Lípová', 'Eva Dubová'], ['566 555 015']),
          ],
        ],
        '/kontakty',
      ),
    ).toEqual(['Eva Dubová', 'Jana Lípová', 'Pavel Javor | Ředitel']));
});

describe('beside a name', () => {
  const card = (...texts: readonly string[]): Made => ['div', { class: 'card' }, ...lines('p', ...texts)];

  it('the firm’s own name is no title, nor part of one', () =>
    expect(
      peopleOn([
        ['h1', {}, 'Our team'],
        card('Ada Whitlock', 'Managing Director, Northgate'),
        card('Tess Harlow', 'Head of Sales at Northgate'),
        card('Paul Linden', 'Northgate'),
        card('Eve Stone', 'Head of Design'),
      ]),
    ).toEqual([
      'Ada Whitlock | Managing Director',
      'Eve Stone | Head of Design',
      'Paul Linden',
      'Tess Harlow | Head of Sales',
    ]));

  it('another person is no title', () => {
    const [ada, tess] = [card('Ada Whitlock', 'Accountant'), card('Tess Harlow', 'Buyer')];
    expect(titleText('DI Norbert Ahorn')).toBeUndefined();
    expect(peopleOn([ada, tess, card('Norbert Ahorn'), card('Martin Ulmer')]).join()).not.toContain('| Martin');
  });

  it('the letters a firm has for somebody are no title', () =>
    expect(peopleOn([['p', {}, 'Hanna Rosen (HR) : hanna.rosen@northgate.example']], '/contact')).toEqual([
      'Hanna Rosen',
    ]));

  it('whom a method is called after has no post', () =>
    expect(peopleOn([['p', {}, 'Gesundheitstrainerin nach Sebastian Ahorn']])).toEqual([]));

  it('a certificate is nobody', () =>
    expect(
      peopleOn([card('Medienpädagogisches Zertifikat', 'Musiker'), card('Montessori Diplom', 'Lehrerin')]),
    ).toEqual([]));

  it.each(['北門協会 会長', '株式会社北門 代表取締役'])('the body in front of a post is left out: %s', (text) =>
    expect(titleText(text)?.title).toBe(text.split(' ')[1]),
  );
});

describe('clubs, schools and small firms have posts too', () => {
  it.each([
    'Místopředsedkyně',
    'Pokladníčka',
    'Rahastonhoitaja',
    'Nestleder',
    'Vogal',
    'Skarbnik',
    'Churchwarden',
    'Ehrenmitglied',
    'Aktuarin',
  ])('%s', (text) => expect(titleText(text)?.work).toBe('post'));
  it.each(['Tarjouslaskenta', 'Účtovníctvo', 'Konstrukce'])('a field of work: %s', (text) =>
    expect(titleText(text)?.work).toBe('field'),
  );
});

describe('of several posts beside each other', () => {
  it.each([
    ['Inhaber · Tischlermeister · Restaurator', 'Inhaber'],
    ['Schreiner · Kundenberatung Küche', 'Schreiner'],
    ['Beratung & Vertrieb · Hallen und Tore', 'Beratung & Vertrieb'],
    ['Owner | Master Carpenter', 'Owner'],
    ['Inhaber: Tischlermeister', 'Inhaber'],
  ])('trades and fields behind the first are left out: %s', (text, title) =>
    expect(titleText(text)?.title).toBe(title),
  );

  it.each([
    'Honorary Treasurer · Magazine Editor · Website Manager',
    'Expert-comptable diplômé · Associé fondateur',
    'Vice President · Sales',
    'Cheese Wrangler · Buyer',
    'Senior Vice President, Sales and Marketing',
  ])('others stay: %s', (text) => expect(titleText(text)?.title).toBe(text));
});
