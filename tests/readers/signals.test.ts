import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/signals.reader.ts';
import { inParagraphs, isReadInTime } from './in-time.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const on = (snapshot: Snapshot): string[] =>
  understand(snapshot, { readAt, readers: [reader] }).facts.map(({ value }) => {
    const { kind, on: day } = value as { kind: string; on?: string }; // the reader says signals alone
    return day === undefined ? kind : `${kind} ${day}`;
  });
const page = (...texts: string[]): Snapshot => ({ ...paragraphs(...texts), title: 'Northgate' });
const made = (path: string, ...outline: Made[]): Snapshot => ({
  ...emptySnapshot,
  url: `https://northgate.example/${path}`,
  title: 'Northgate',
  outline: outlineOf(outline),
});

describe('what a company tells of itself', () => {
  it.each([
    ['Northgate opens new office in Tulsa', 'new_location'],
    ['On 3 March 2026 we opened our second office in Tulsa.', 'new_location 2026-03-03'],
    ['Northgate GmbH eröffnet neuen Standort in Kassel', 'new_location'],
    [
      'Am 3. März 2026 hat Northgate ein Büro in Kassel gegründet; Northgate eröffnet ein Büro in Kassel.',
      'new_location 2026-03-03',
    ],
    ['Northgate ouvre une nouvelle agence à Lyon', 'new_location'],
    ['Abrimos una nueva oficina en Valencia', 'new_location'],
    ['Northgate apre una nuova sede a Torino', 'new_location'],
    ['Northgate opent nieuw kantoor in Utrecht', 'new_location'],
    ['Northgate acquires TechOne', 'acquisition'],
    ['In May 2019 Northgate acquired TechOne, an IT firm in Dallas.', 'acquisition 2019-05'],
    ['Northgate has been acquired by Bigstone Partners', 'acquisition'],
    ['Bigstone Partners acquires Northgate', 'acquisition'],
    ['Northgate übernimmt die Falkner Systeme GmbH', 'acquisition'],
    ['Northgate rachète Dubosc SAS', 'acquisition'],
    ['Northgate raises $12M Series B to grow abroad', 'funding'],
    ['We have raised €5 million in a seed round led by Bigstone.', 'funding'],
    ['Northgate sichert sich 5 Mio. Euro in Finanzierungsrunde', 'funding'],
    ['Northgate lève 8 millions d’euros auprès d’investisseurs', 'funding'],
    ['Northgate levanta 3 millones de euros en una ronda', 'funding'],
    ['Northgate launches new scheduling software', 'product_launch'],
    ['On 3 March 2026 we launched Cloudlane, a platform for dispatchers.', 'product_launch 2026-03-03'],
    ['Northgate releases Cloudlane 3.0', 'product_launch'],
    ['Northgate stellt neue Produktreihe vor', 'product_launch'],
    ['Northgate bringt erste App auf den Markt', 'product_launch'],
    ['Northgate lance une nouvelle gamme', 'product_launch'],
    ['Northgate lanza una nueva plataforma', 'product_launch'],
    ['Northgate presenta la nuova macchina', 'product_launch'],
    ['Northgate lays off 40 employees', 'layoffs'],
    ['Northgate supprime 40 postes à Nancy', 'layoffs'],
    ['Northgate streicht 40 Stellen', 'layoffs'],
    ['Northgate appoints Nora Vance as Chief Financial Officer', 'new_executive'],
    ['Nora Vance joins Northgate as CTO', 'new_executive'],
    ['Nora Vance named CEO of Northgate', 'new_executive'],
    ['Northgate ernennt Nora Vance zum CFO', 'new_executive'],
    ['Northgate nomme Nora Vance au poste de directrice générale', 'new_executive'],
    ['Northgate benoemt Nora Vance tot CFO', 'new_executive'],
    ['We welcomed nobody, but Northgate hires Nora Vance as Head of Marketing', 'new_head_of_marketing'],
    ['We are looking for a Sales Manager to join us.', 'hiring_sales'],
    ['Wir suchen einen Marketing Manager (m/w/d).', 'hiring_marketing'],
    ['Northgate is hiring a Software Engineer.', 'hiring_engineering'],
  ])('%s', (text, signal) => {
    expect(on(page(text))).toEqual([signal]);
  });

  it.each([
    'Copperline opens new office in Tulsa',
    'Copperline acquires TechOne',
    'Copperline launches new scheduling software',
    'Northgate launches new website',
    'Northgate launches careers portal',
    'Northgate stellt neue Mitarbeiter ein',
    'Northgate stellt Maschinen her',
    'Northgate introduces Nora Vance',
    'We launched our first campaign with the new platform of a customer.',
    'If we launched a new product, we would tell you.',
    'Copperline raises $12M Series B',
    'Nora Vance joins Copperline as CTO',
    'Copperline appoints Nora Vance as CFO',
    'Customers of Northgate acquire TechOne licences',
    'Our customer Copperline opened a new office in Tulsa.',
    'We acquire new customers every day.',
    'Northgate acquires knowledge by doing.',
    'Wir übernehmen Verantwortung für Ihre IT.',
    'Northgate übernimmt Ihre Buchhaltung.',
    'We raised $12,000 for the local hospice.',
    'Northgate raises $2 million in donations for the foundation',
    'We opened at nine in the morning.',
    'Northgate opens doors for young people.',
    'We open source our tools.',
    'Should we open a new office in Tulsa?',
    'If we opened a new office in Tulsa, we would tell you.',
    'We are planning for when Northgate opens new offices',
    'Northgate cuts costs for 40 employees of a bank',
    'We cut 40 hours of work a month.',
    'Northgate named best place to work',
    'Northgate named Nora Vance employee of the month',
    'We help you hire: looking for a Sales Manager?',
    'Is your firm looking for a Sales Manager?',
    'Wir suchen eine Lösung für jedes Problem.',
    '“We opened a new office in Tulsa,” says a customer.',
    'Copperline says: "We have acquired TechOne".',
    'Acquired at Northgate: skills for life',
    'We do not open new offices in Tulsa.',
    'Northgate lays the ground for 40 years',
    'Nora Vance joins our webinar as host',
  ])('nothing in "%s"', (text) => {
    expect(on(page(text))).toEqual([]);
  });
});

describe('when it was', () => {
  const item = (day: string, text: string): Made => ['div', {}, ['p', {}, day], ['h2', {}, text]];

  it('is the day of the item of a list, and none where items cannot be told apart', () => {
    const both = [
      ['3 March 2026', 'Northgate opens new office in Tulsa'],
      ['9 January 2024', 'Northgate acquires TechOne'],
    ] as const;
    const items = both.map(([day, text]) => item(day, text));
    expect(on(made('news', ['section', {}, ...items]))).toEqual(['new_location 2026-03-03', 'acquisition 2024-01-09']);
    const flat = items.flatMap(([, , ...within]) => within);
    expect(on(made('news', ['section', {}, ...flat]))).toEqual(['new_location', 'acquisition']);
  });

  it('is the day of an article only for its head, and never for what was long ago', () => {
    const article = (...texts: string[]): Snapshot => ({
      ...made(
        'news/tulsa',
        ['h1', {}, 'Northgate opens new office in Tulsa'],
        ...texts.map((text): Made => ['p', {}, text]),
      ),
      metas: [{ name: 'article:published_time', content: '2026-03-03T08:00:00Z' }],
    });
    const filler = 'There is coffee for all who come to see us there.';
    const acquired = 'Northgate acquired TechOne and other firms of the same kind.';
    expect(on(article(filler, filler, acquired))).toEqual(['new_location 2026-03-03', 'acquisition']);
    expect(on(article(`Last year, ${acquired}`))).toEqual(['new_location 2026-03-03', 'acquisition']);
    expect(on(article(`In 2019, ${acquired}`))).toEqual(['new_location 2026-03-03', 'acquisition 2019']);
  });
});

describe('posts on offer', () => {
  const job = (text: string, href: string): Made => ['li', {}, ['a', { href }, text]];
  const posting = (name: string) =>
    JSON.stringify({
      '@type': 'JobPosting',
      title: 'Account Executive',
      datePosted: '2026-03-02',
      hiringOrganization: { '@type': 'Organization', name },
    });

  it('are those of the page of posts that lead somewhere', () => {
    const posts = [
      'ul',
      {},
      job('Sales Manager', '/jobs/sales-manager'),
      job('IT Administrator (m/w/d)', '/j/2'),
    ] as const;
    expect(on(made('careers', posts))).toEqual(['hiring_sales', 'hiring_it']);
    expect(on(made('team', posts))).toEqual([]);
    expect(on(made('careers', posts, ['p', {}, 'There are no open positions at the moment.']))).toEqual([]);
    expect(on({ ...made('careers', posts), title: 'Jobs | Northgate Staffing' })).toEqual([]);
  });

  it('are no fields of work, and no titles of those who work there', () => {
    const shown = made('careers', ['h2', {}, 'Sales'], ['h3', {}, 'Nora Vance'], ['p', {}, 'Sales Manager']);
    expect(on(shown)).toEqual([]);
  });

  it('are dated by their structured data, where they are the company’s own', () => {
    expect(on({ ...made('careers/ae'), jsonLd: [posting('Northgate')] })).toEqual(['hiring_sales 2026-03-02']);
    expect(on({ ...made('careers/ae'), jsonLd: [posting('Copperline')] })).toEqual([]);
  });
});

describe('any text', () => {
  const words =
    'we opened Northgate new office in acquires raises $12M Series B as CFO Nora Vance joins named 3 March 2026 . , " “ (m/w/d) looking for a Sales Manager';

  it('is read in time that grows with it', () => {
    isReadInTime(
      words,
      (long) => {
        on(page(long));
        on(page(...inParagraphs(long)));
      },
      { ms: 2_000, runs: 15 },
    );
  });
});
