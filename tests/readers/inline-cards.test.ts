import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (...made: Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgate.example/team',
      title: 'Team',
      outline: outlineOf([['h1', {}, 'Team'], ...made], 0),
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);

const linkCard = (name: string, post: string): Made => [
  'a',
  { href: '/x', class: 'card' },
  ['img', { alt: name }],
  ['span', { class: 'name' }, name],
  ['span', { class: 'post' }, post],
];
const itemCard = (name: string, post: string): Made => ['li', {}, ['span', {}, name], ' ', ['em', {}, post]];

const posts = ['Ada Whitlock | directeur / eigenaar', 'Omar Reed | hoofd bouwfysica', 'Lucía Ferrer | constructeur'];
const cards = (card: typeof linkCard) =>
  posts.map((post) => {
    const [name = '', title = ''] = post.split(' | ');
    return card(name, title);
  });

describe('cards built of inline elements', () => {
  test('each person is one link in a grid', () =>
    expect(peopleOn(['div', { class: 'grid' }, ...cards(linkCard).flatMap((card) => [card, ' '])])).toEqual(posts));
  test('each person is an item of two pieces', () => expect(peopleOn(['ul', {}, ...cards(itemCard)])).toEqual(posts));
  test('the post may be one that no lexicon knows', () =>
    expect(
      peopleOn(['ul', {}, itemCard('Ada Whitlock', 'Cheese wrangler'), itemCard('Omar Reed', 'Second bell ringer')]),
    ).toEqual(['Ada Whitlock | Cheese wrangler', 'Omar Reed | Second bell ringer']));
  test('pieces of names are no cards', () =>
    expect(
      peopleOn(['ul', {}, itemCard('Ada Maria', 'Whitlock'), itemCard('Omar Luca', 'Reed')]).filter(
        (one) => !/^(?:Ada Maria Whitlock|Omar Luca Reed) \|/.test(one),
      ),
    ).toEqual([]));
  test('an offer among them is nobody', () =>
    expect(
      peopleOn(['div', {}, ...cards(linkCard), linkCard('Will you be the next one?', 'See our vacancies')]),
    ).toEqual(posts));
});
