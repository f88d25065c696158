import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot } from './made-snapshot.ts';

const page = (title: string, heading: string, ...texts: string[]): Snapshot => ({
  ...emptySnapshot,
  title,
  outline: [
    { d: 0, t: 'h1', b: 1 },
    { d: 1, x: heading },
    ...texts.flatMap((x): OutlineEntry[] => [
      { d: 0, t: 'p', b: 1 },
      { d: 1, x },
    ]),
  ],
});

const told = (snapshot: Snapshot) => {
  const { facts, people, words } = understand(snapshot, { readAt: '2026-03-16T09:30:00.000Z' });
  return { fields: facts.map(({ field }) => field).filter((field) => field !== 'domain'), people, words };
};

const nothing = { fields: [], people: [], words: told(emptySnapshot).words };
const pitch = 'Contact our CEO John Seller. Managed IT services.';

test.each([
  'This domain is for sale',
  'northgate.example is for sale!',
  'Diese Domain steht zum Verkauf',
  'Ce domaine est à vendre',
  'Questo dominio è in vendita',
  'Este dominio está en venta',
  'Dit domein is te koop',
])('a parked domain tells of no company: %s', (heading) => {
  expect(told(page('northgate.example', heading, pitch))).toEqual(nothing);
});

test('a page filled with lorem ipsum tells of no company', () => {
  const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.';
  expect(told(page('Northgate IT', 'Managed IT services', filler, 'John Doe, CEO'))).toEqual(nothing);
});

test('a company that sells something else is read on', () => {
  expect(told(page('Northgate', 'Houses for sale', pitch)).people.map(({ name }) => name)).toEqual(['John Seller']);
});

test('the name that forms and themes put for anybody’s is nobody, and the page that shows it is read on', () => {
  const { people, words } = told(page('John Doe', 'Northgate IT', 'John Doe, CEO', 'Ada Whitlock, CFO'));
  expect(people.map(({ name }) => name)).toEqual(['Ada Whitlock']);
  expect(words).toContain('Northgate IT');
});
