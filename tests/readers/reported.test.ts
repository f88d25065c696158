import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot } from './made-snapshot.ts';

const block = (d: number, t: string, x: string): OutlineEntry[] => [
  { d, t, b: 1 },
  { d: d + 1, x },
];

const lead =
  'Acme Corp, a managed service provider from Austin, TX, led by CEO Bob Stone, said Monday it would open two offices.';

/** A report as a site prints it, over a footer that names the site. */
const report = (url: string, footer: string, body = lead): Snapshot => ({
  ...emptySnapshot,
  url,
  title: 'Acme raises $40M',
  outline: [
    { d: 0, t: 'article', b: 1 },
    ...block(1, 'h1', 'Acme raises $40M'),
    ...block(1, 'p', body),
    { d: 0, t: 'footer', b: 1 },
    ...block(1, 'p', footer),
  ],
});

const read = (snapshot: Snapshot) => understand(snapshot, { readAt: '2026-03-16T09:30:00.000Z' });
const gazette = 'The Daily Gazette, 1 Press St, Boston, MA 02101';

test.each(['https://gazette.example/', 'https://gazette.example/business/acme-raises-40m'])(
  'the company a newspaper reports on is held apart, with its people and its business: %s',
  (url) => {
    const { people, facts, subject, others } = read(report(url, gazette));
    expect(people).toEqual([]);
    expect(subject).toBe('article');
    expect(others?.map(({ name }) => name)).toEqual(['Acme Corp']);
    const own = facts.filter(({ field }) => ['legalName', 'service', 'industry', 'description'].includes(field));
    expect(own).toEqual([]);
    expect(facts.find(({ field }) => field === 'address')?.value).toMatchObject({ locality: 'Boston' });
  },
);

test('what a company reports of itself stays its own', () => {
  const own = [
    read(report('https://acme.example/', 'Acme Corp, 1 Press St, Boston, MA 02101')),
    read(report('https://moreforyou.example/', 'Acme Corp, 1 Press St, Boston, MA 02101')),
    read(report('https://moreforyou.example/', '1 Press St', `${lead} Our customers come first.`)),
  ];
  for (const { people, subject } of own) {
    expect(subject).toBeUndefined();
    expect(people.map(({ name }) => name)).toEqual(['Bob Stone']);
  }
});
