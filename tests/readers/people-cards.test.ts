import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { emptySnapshot } from './made-snapshot.ts';

const cardsPage = (...cards: [name: string, title: string][]): Snapshot => ({
  ...emptySnapshot,
  url: 'https://northgate.example/team',
  title: 'Our team',
  outline: [
    { d: 0, t: 'main' },
    ...cards.flatMap(([name, title]): OutlineEntry[] => [
      { d: 1, t: 'div', b: 1, a: { class: 'card' } },
      { d: 2, t: 'h3', b: 1 },
      { d: 3, x: name },
      { d: 2, t: 'p', b: 1 },
      { d: 3, x: title },
    ]),
  ],
});

const titlesOn = (snapshot: Snapshot) =>
  understand(snapshot, { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] }).people.map(
    ({ name, title }) => `${name} | ${title ?? ''}`,
  );

const unreadable = ['Xq', `Nora ${'Vance'.repeat(100)}`];

test.each(unreadable)('the title of a card whose name cannot be read is nobody else’s', (name) => {
  const chief: [string, string] = [name, 'Founder & CEO'];
  expect(titlesOn(cardsPage(chief, ['Omar Reed', 'Receptionist']))).toEqual(['Omar Reed | Receptionist']);
  expect(titlesOn(cardsPage(['Omar Reed', 'Receptionist'], chief))).toEqual(['Omar Reed | Receptionist']);
  expect(titlesOn(cardsPage(chief, ['Omar Reed', 'Cheese wrangler'])).join()).not.toContain('CEO');
});

test('pictures around a name are no part of it, nor in the way of it', () => {
  const page = cardsPage(['🔥 Nora Vance 🔥', 'Founder & CEO'], ['Omar Reed', 'Receptionist']);
  expect(titlesOn(page)).toEqual(['Nora Vance | Founder & CEO', 'Omar Reed | Receptionist']);
});
