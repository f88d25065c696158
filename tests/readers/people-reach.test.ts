import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const reachOn = (...made: Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/team',
      title: 'Team',
      lang: 'en-GB',
      outline: outlineOf([['h1', {}, 'Our team'], ...made], 0),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name, email = '', phone = '' }) => [name, email, phone].join(' '));

const p = (text: string): Made => ['p', {}, text];

describe('contact data on the lines below a name, without a card around them', () => {
  const section = (name: string, ...lines: string[]): Made[] => [['h3', {}, name], ...lines.map(p)];
  const story = ['h4', {}, 'Some words on what they did before they came to the mill by the river'] satisfies Made;
  test('are the person’s', () =>
    expect(
      reachOn(
        ...section('Ann Brook', 'a.brook@northgate.example', '+44 141 555 0142'),
        story,
        ...section('Max Stein', 'Florist', 'T. +44 141 555 0143', 'frontgarden@northgate.example'),
        story,
      ),
    ).toEqual([
      'Ann Brook a.brook@northgate.example +441415550142',
      'Max Stein frontgarden@northgate.example +441415550143',
    ]));
  test('below one name alone they may be the company’s', () =>
    expect(reachOn(...section('Ann Brook', 'Florist', '+44 141 555 0142'), story)).toEqual(['Ann Brook  ']));
  test('what stands below the next name or heading is not theirs', () =>
    expect(
      reachOn(
        ...section('Ann Brook', 'Florist'),
        ...section('Max Stein', 'Florist', '+44 141 555 0143'),
        ...section('Eva Reed', 'Florist', '+44 141 555 0144'),
        ...section('Whom to call at night', '+44 141 555 0145'),
      ),
    ).toEqual(['Ann Brook  ', 'Max Stein  +441415550143', 'Eva Reed  +441415550144']));
});

test('of two numbers in a card, the one that nobody else has', () => {
  const card = (name: string, own: string): Made => ['li', {}, p(name), p('Florist'), p('T +44 141 555 0100'), p(own)];
  expect(reachOn(['ul', {}, card('Ann Brook', 'M +44 141 555 0142'), card('Max Stein', 'M +44 141 555 0143')])).toEqual(
    ['Ann Brook  +441415550142', 'Max Stein  +441415550143'],
  );
});

describe('the mailbox of a desk in a card', () => {
  const card = (name: string, email: string): Made => ['li', {}, p(name), p('Florist'), p(email)];
  const staff = [card('Ann Brook', 'ann@northgate.example'), card('Max Stein', 'max@northgate.example')];
  test('is whom to write to in a list that prints an address with everyone', () =>
    expect(reachOn(['ul', {}, ...staff, card('Eva Reed', 'mail@northgate.example')])[2]).toBe(
      'Eva Reed mail@northgate.example ',
    ));
  test('is the company’s elsewhere', () =>
    expect(reachOn(['ul', {}, ...staff.slice(0, 1), card('Eva Reed', 'mail@northgate.example')])[1]).toBe(
      'Eva Reed  ',
    ));
});

describe('a table with a column of numbers', () => {
  const row = (tag: string, ...cells: string[][]): Made => [
    'tr',
    {},
    ...cells.map((lines): Made => [tag, {}, ...lines.map(p)]),
  ];
  const table = (head: string): Made => [
    'table',
    {},
    row('th', ['Room'], ['Name'], [head]),
    row('td', ['Florist'], ['Ann Brook', 'Max Stein'], ['+44 141 555 0142']),
    row('td', ['Florist'], ['Eva Reed'], ['+44 141 555 0143']),
  ];
  test.each(['Telephone', 'Telefon', 'Mobile phone', 'Tel.', 'Téléphone'])(
    'the number of a row is everyone’s in it: %s',
    (head) =>
      expect(reachOn(table(head))).toEqual([
        'Ann Brook  +441415550142',
        'Max Stein  +441415550142',
        'Eva Reed  +441415550143',
      ]),
  );
  test('the number of a row with an address is the branch’s', () => {
    const head = row('th', ['Branch'], ['Address'], ['Telephone'], ['Manager']);
    const branch = (address: string, number: string, name: string): Made =>
      row('td', ['Branch'], [address], [number], [name, 'Florist']);
    const shown = reachOn([
      'table',
      {},
      head,
      branch('12 Mill Street, Leeds, LS1 4AP', '+44 141 555 0142', 'Ann Brook'),
      branch('3 High Street, York, YO1 7HT', '+44 141 555 0143', 'Max Stein'),
    ]);
    expect(shown).toEqual(['Ann Brook  ', 'Max Stein  ']);
  });
  test('a column of something else says nothing of several', () =>
    expect(reachOn(table('Fax machine nearby'))[0]).toBe('Ann Brook  '));
});

test('an address that spells the first of two family names is the person’s', () =>
  expect(reachOn(p('Juan Ferrer Sauce'), p('Florist'), p('jferrer@northgate.example'))).toEqual([
    'Juan Ferrer Sauce jferrer@northgate.example ',
  ]));
