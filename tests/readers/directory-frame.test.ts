import { expect, test } from 'vitest';
import type { OutlineEntry } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';

const block = (d: number, t: string, x: string): OutlineEntry[] => [
  { d, t, b: 1 },
  { d: d + 1, x },
];

const card = (name: string, street: string, phone: string): OutlineEntry[] => [
  { d: 1, t: 'div', b: 1, a: { class: 'card' } },
  ...block(2, 'h3', name),
  ...block(2, 'p', street),
  ...block(2, 'p', 'Akron, OH 44303'),
  ...block(2, 'p', phone),
];

const page = {
  ...emptySnapshot,
  url: 'https://business.rockvalleychamber.example/list/category/plumbing-212',
  title: 'Plumbing & Heating | Rock Valley Chamber of Commerce',
  outline: [
    ...block(0, 'h1', 'Plumbing & Heating'),
    { d: 0, t: 'div', b: 1 as const },
    ...card('Bramble Plumbing', '1420 Mill St', '(330) 555-0101'),
    ...card('Dovecote Mechanical', '2208 Alder St', '(330) 555-0102'),
    ...card('Salzinger Boilers', '55 Harbor Rd', '(330) 555-0103'),
    ...block(0, 'p', 'Rock Valley Chamber of Commerce, 102 E. State St, Akron, OH 44303, 330-555-0142'),
  ],
};

test('a list of members says of its chamber only what stands outside the list', () => {
  const { kind, subject, facts, others = [] } = understand(page, { readAt });
  const valuesOf = (of: string) => facts.filter(({ field }) => field === of).map(({ value }) => value);
  expect([kind, subject]).toEqual(['directory', 'list']);
  expect(valuesOf('phone')).toEqual(['+13305550142']);
  expect(valuesOf('address')).toMatchObject([{ street: '102 E. State St' }]);
  expect(others.map(({ name }) => name)).toEqual(['Bramble Plumbing', 'Dovecote Mechanical', 'Salzinger Boilers']);
});

test('those who sell a maker’s goods are none of its own offices', () => {
  const outline = page.outline.with(1, { d: 1, x: 'Our stockists' });
  const stockists = { ...page, url: 'https://northgate.example/stockists', title: 'Stockists – Northgate', outline };
  expect(understand(stockists, { readAt }).kind).toBe('directory');
});
