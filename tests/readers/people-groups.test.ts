import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (...made: readonly Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/contact',
      title: 'Contact',
      outline: outlineOf([['main', {}, ['h1', {}, 'Contact'], ...made]]),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  )
    .people.map(({ name, title = '' }) => `${name} | ${title}`)
    .sort();

const group = (words: string, ...lines: readonly string[]): Made[] => [
  ['h2', {}, words],
  ...lines.map((text): Made => ['p', {}, text]),
];

describe('words over a group of names', () => {
  it('are the title of each below that has none, where most groups say what work they do', () =>
    expect(
      peopleOn(
        ...group('Sales', 'Gavin Brook', 'T. 0141 555 0142'),
        ...group('Collections', 'Jacob Stone', 'T. 0141 555 0143'),
        ...group('Accounts', 'Amy Harlow', 'T. 0141 555 0144', 'Tess Linden', 'T. 0141 555 0145'),
      ),
    ).toEqual(['Amy Harlow | Accounts', 'Gavin Brook | Sales', 'Jacob Stone | Collections', 'Tess Linden | Accounts']));

  it('are no title where the names have their own', () =>
    expect(
      peopleOn(
        ...group('Sales', 'Gavin Brook', 'Sales Director', 'T. 0141 555 0142'),
        ...group('Accounts', 'Amy Harlow', 'Bookkeeper', 'T. 0141 555 0144'),
      ),
    ).toEqual(['Amy Harlow | Bookkeeper', 'Gavin Brook | Sales Director']));

  it('are no title where they are places', () =>
    expect(
      peopleOn(
        ...group('Leeds', 'Gavin Brook gavin.brook@northgate.example'),
        ...group('York', 'Amy Harlow amy.harlow@northgate.example'),
      ),
    ).toEqual(['Amy Harlow | ', 'Gavin Brook | ']));

  it('are no title behind a sentence', () =>
    expect(
      peopleOn(
        ...group('Sales', 'Write to us whenever you like, we answer within a day.', 'Gavin Brook', 'T. 0141 555 0142'),
        ...group('Accounts', 'Invoices are sent out on Mondays.', 'Amy Harlow', 'T. 0141 555 0144'),
      ).join(),
    ).not.toMatch(/Sales|Accounts/));

  it('stand in front of a name in a definition list', () =>
    expect(
      peopleOn([
        'dl',
        {},
        ['dt', {}, 'Buchhaltung'],
        ['dd', {}, 'Petra Weiden – 0303 5550142'],
        ['dt', {}, 'Werkstatt'],
        ['dd', {}, 'Jonas Ahorn – 0303 5550143'],
      ]),
    ).toEqual(['Jonas Ahorn | Werkstatt', 'Petra Weiden | Buchhaltung']));
});

describe('the smaller heading below the heading that is a name', () => {
  const one = (name: string, words: string, ...between: readonly string[]): Made[] => [
    ['h3', {}, name],
    ...between.map((text): Made => ['p', {}, text]),
    ['h4', {}, words],
    ['p', {}, 'Studied in two towns and has worked with figures ever since.'],
  ];

  it('is the title, with ways to reach its bearer between', () =>
    expect(
      peopleOn(
        ...one('Juan Brook', 'Auditoría - Gestión', 'juan@northgate.example', '0141 555 0142', 'WhatsApp'),
        ...one('Carla Linden', 'Analista Contable', 'carla@northgate.example', '0141 555 0143'),
      ),
    ).toEqual(['Carla Linden | Analista Contable', 'Juan Brook | Auditoría - Gestión']));

  it('is none behind other words, nor where it says nothing of work', () =>
    expect(
      peopleOn(
        ...one('Juan Brook', 'Auditoría', 'juan@northgate.example', 'Lives in the old mill with three dogs.'),
        ...one('Carla Linden', 'Green hills', 'carla@northgate.example', '0141 555 0143'),
      ).join(),
    ).not.toMatch(/Auditoría|hills/));
});
