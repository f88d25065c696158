import { describe, expect, it, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const people = (url: string, ...lines: string[]) =>
  understand({ ...paragraphs(...lines), url: `https://northgate.example/${url}` }, { readAt }).people.map(
    ({ name, title }) => [name, title],
  );

describe('a couple named together', () => {
  it.each([
    ['Bob & Alice Brook, Owners', 'Owner'],
    ['Bob and Alice Brook – Founders', 'Founder'],
    ['Bob & Alice Brook, Innkeepers', 'Innkeeper'],
  ])('is two people of one family: %s', (line, title) => {
    expect(people('about', line)).toEqual([
      ['Bob Brook', title],
      ['Alice Brook', title],
    ]);
  });

  it.each(['Brook & Stein, Owners', 'Salt & Spruce Goods, Owners'])('is none without a given name: %s', (line) => {
    expect(people('about', line)).toEqual([]);
  });
});

describe('a name without a known given name', () => {
  it.each([
    ['D. R. Brook BSc Managing Director', 'D. R. Brook'],
    ['P. Brook, Works Manager', 'P. Brook'],
    ['Mrs Xq Brook, Company Secretary', 'Xq Brook'],
    ['Smt. Xqa Brook, Independent Director', 'Xqa Brook'],
  ])('is one by its initials or its form of address: %s', (line, name) => {
    expect(people('about', line).map(([who]) => who)).toEqual([name]);
  });

  it('may have a saint in it', () => {
    expect(people('team', 'Jacob St. Brook, Staff Accountant')).toEqual([['Jacob St. Brook', 'Staff Accountant']]);
  });
});

test.each([
  'Equipment List – Quality',
  'Amundson & Lee CPAs – Treasurer',
  'B. Arch (Hons) RAIA, Director',
  'Works II – Manager',
])('what a firm has or somebody studied is nobody: %s', (line) => {
  expect(people('team', line)).toEqual([]);
});

describe('a title', () => {
  it.each([
    ['Usha Brook, Independent Director (DIN: 00055501)', 'Independent Director'],
    ['Ann Brook, Loan Officer, NMLS #555014', 'Loan Officer'],
    ['Ann Brook, Public Works Director', 'Public Works Director'],
  ])('stands without what a register calls them: %s', (line, title) => {
    expect(people('team', line).map(([, said]) => said)).toEqual([title]);
  });

  it('ends where the sentence goes on about what they do', () => {
    const line = 'Ann Brook is our Operations Manager and keeps every crew on schedule.';
    expect(people('about', line)).toEqual([['Ann Brook', 'Operations Manager']]);
  });
});

test.each([
  ['Inside Sales: Ann Brook, x14, abrook@northgate.example', 'Inside Sales'],
  ['Mobile: Ann Brook (Director) 0141 555 0142', 'Director'],
  ['WhatsApp: +44 141 555 0142 (Mr Ann Brook, Sales Manager)', 'Sales Manager'],
])('a name beside its number is read: %s', (line, title) => {
  expect(people('contact', line)).toEqual([['Ann Brook', title]]);
});

test('a page below the attorneys of a firm is about one of them', () => {
  const page = {
    ...paragraphs('Gerald Brook', 'Founding Partner'),
    url: 'https://northgate.example/attorneys/gerald-brook',
  };
  expect(understand(page, { readAt }).kind).toBe('person');
});

test.each([
  ['Ann Brook, Treasurer – Bramble & Lee CPAs', 'Treasurer'],
  ['Ann Brook, President – Harbor Credit Union', 'President'],
  ['Ann Brook, Regional Sales Manager - Northeast', 'Regional Sales Manager - Northeast'],
])('whom a member of a board works for is no part of the post: %s', (line, title) => {
  expect(people('about', line)).toEqual([['Ann Brook', title]]);
});

test('a number on the line of a name with a post is theirs, and so is a profile that spells the name', () => {
  const lines = ['Ann Brook, Sales Manager, 512-555-0142', 'Office 512-555-0143', '12 Mill St, Austin, TX 78701'];
  const made = paragraphs(...lines);
  const profile = { d: 0, t: 'a', a: { href: 'https://www.linkedin.com/in/ann-brook-7' } };
  const outline = [...made.outline, profile, { d: 1, x: 'LinkedIn' }];
  const reading = understand({ ...made, url: 'https://northgate.example/contact', outline }, { readAt });
  expect(reading.people[0]).toMatchObject({ phone: '+15125550142', linkedin: profile.a.href });
});
