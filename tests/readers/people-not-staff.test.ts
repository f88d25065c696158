import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader as jsonLd } from '../../lib/readers/json-ld.reader.ts';
import { personName } from '../../lib/readers/people/name.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (...made: readonly Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/team',
      title: 'Our team',
      outline: outlineOf([['main', {}, ['h1', {}, 'Our team'], ...made]]),
    },
    { readAt, readers: [reader] },
  )
    .people.map(({ name }) => name)
    .sort();

const list = (...items: readonly string[]): Made => ['ul', {}, ...items.map((text): Made => ['li', {}, text])];
const card = (...texts: readonly string[]): Made => [
  'div',
  { class: 'card' },
  ...texts.map((text): Made => ['p', {}, text]),
];

describe('no people of the firm are', () => {
  it('firms called like people, in a list of firms', () => {
    const ada: Made = ['div', { class: 'member' }, ['h3', {}, 'Ada Whitlock'], ['p', {}, 'Partner']];
    expect(
      peopleOn(ada, ['div', { class: 'member' }, list('Tarnix', 'James Harlow', 'Press Velora', 'Orbis')]),
    ).toEqual(['Ada Whitlock']);
  });

  it('those the page says goodbye to', () => {
    const goodbye = 'Verabschiedet wurden Lisa Ahorn (vier Jahre) und Reinhard Ulmer. Herzlichen Dank!';
    expect(
      peopleOn(
        card('Tobias Linde', 'Erster Vorstand'),
        card('Gerda Weiden', 'Kassier'),
        ['p', {}, goodbye],
        card('Lisa Ahorn', 'In der Mitte'),
        card('Reinhard Ulmer', 'Links'),
      ),
    ).toEqual(['Gerda Weiden', 'Tobias Linde']);
  });

  it('founders of a firm that has a sole owner now', () => {
    const founded = 'Die Firma wurde 1996 von Jonas Ahorn und Max Linde gegründet.';
    expect(peopleOn(['p', {}, founded])).toEqual(['Jonas Ahorn', 'Max Linde']);
    const led = 'Seit 2005 führt Jonas Ahorn das Unternehmen als alleiniger Inhaber.';
    expect(peopleOn(['p', {}, `${founded} ${led}`])).toEqual(['Jonas Ahorn']);
  });

  it.each(['Author Name', 'Your Name', 'Vorname Nachname', 'Nome Cognome', 'John Doe', 'Max Mustermann'])(
    'the words of a theme: %s',
    (name) => {
      expect(personName(name)).toBeUndefined();
      expect(personName('Max Ahorn')?.name).toBe('Max Ahorn');
    },
  );

  it('the author a theme states in its data', () => {
    const stated = (name: string) =>
      understand(
        {
          ...emptySnapshot,
          url: 'https://northgate.example/team',
          jsonLd: [
            JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name, jobTitle: 'Developer' }),
          ],
        },
        { readAt, readers: [jsonLd] },
      ).people.map((one) => one.name);
    expect(stated('Ada Whitlock')).toEqual(['Ada Whitlock']);
    expect(stated('Author Name')).toEqual([]);
  });
});

describe('people of the firm are', () => {
  it('those of a list of which most are names', () =>
    expect(
      peopleOn(
        ['h2', {}, 'Staff'],
        list('Ada Whitlock, Partner', 'James Harlow, Clerk', 'Tess Linden, Clerk', 'Orbis'),
      ),
    ).toEqual(['Ada Whitlock', 'James Harlow', 'Tess Linden']));

  it('those who still have a post, whatever they left', () =>
    expect(peopleOn(card('Ada Whitlock', 'Chair'), ['p', {}, 'Ada Whitlock retired from rowing in 2019.'])).toEqual([
      'Ada Whitlock',
    ]));
});
