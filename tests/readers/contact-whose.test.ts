import { describe, expect, it, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { contactValues } from './contacts-on.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const place = '2107 Cedar Street, Austin, TX 78704, USA';
const readAt = '2026-03-16T09:30:00.000Z';

describe('numbers beside the name of a public body', () => {
  it.each([
    'You may contact the Legal Ombudsman at PO Box 55, Austin, telephone 512-555-0199.',
    'For questions call the IRS Business line at 512-555-0199.',
    'Regulated by the Department of Licensing, 512-555-0199',
  ])('are its own: %s', (line) => {
    expect(contactValues(paragraphs(line, place), 'phone')).toEqual([]);
  });

  it('are the firm’s where they stand before the name, or on the body’s own page', () => {
    const line = 'Call 512-555-0142. We are regulated by the Department of Licensing.';
    expect(contactValues(paragraphs(line, place), 'phone')).toEqual(['+15125550142']);
    const own = { ...paragraphs('Department of Insurance, 512-555-0142', place), title: 'Department of Insurance' };
    expect(contactValues(own, 'phone')).toEqual(['+15125550142']);
  });
});

test('an icon on the line above says nothing of a number below it', () => {
  const page = {
    ...emptySnapshot,
    outline: [
      { d: 0, t: 'p', b: 1 as const },
      { d: 1, t: 'i', a: { class: 'fa fa-fax' } },
      { d: 1, x: '512-555-0149' },
      { d: 0, t: 'p', b: 1 as const },
      { d: 1, t: 'strong' },
      { d: 2, x: 'After hours:' },
      { d: 1, x: ' 512-555-0142' },
      { d: 0, t: 'p', b: 1 as const },
      { d: 1, x: place },
    ],
  };
  expect([contactValues(page, 'phone'), contactValues(page, 'fax')]).toEqual([['+15125550142'], ['+15125550149']]);
});

test('two links that stand side by side are two ways to reach the firm', () => {
  const page = {
    ...emptySnapshot,
    outline: [
      { d: 0, t: 'p', b: 1 as const },
      { d: 1, t: 'a', a: { href: 'mailto:info@northgate.example' } },
      { d: 2, x: 'info@northgate.example' },
      { d: 1, t: 'a', a: { href: 'tel:+15125550142' } },
      { d: 2, x: '(512) 555–0142' },
      { d: 0, t: 'p', b: 1 as const },
      { d: 1, x: place },
    ],
  };
  expect(contactValues(page, 'phone')).toEqual(['+15125550142']);
});

describe('what a block says before a name', () => {
  const lines = ['Buffalo branch', '88 Lake Dr., Buffalo, NY 14201', 'P: 716-555-0142', 'Branch Manager: Carlos Brook'];
  const read = (all: string[]) => understand(paragraphs(...all), { readAt });

  it('is the office’s where its address stands before it', () => {
    const { facts, people } = read(lines);
    expect(facts.filter(({ field }) => field === 'phone').map(({ value }) => value)).toEqual(['+17165550142']);
    expect(people.map(({ name, phone }) => [name, phone])).toEqual([['Carlos Brook', undefined]]);
  });

  it('a number with an extension stays the firm’s', () => {
    const { facts } = read(['Kayla Brook, Senior Recruiter', '757-555-0142 ext. 238', place]);
    expect(facts.filter(({ field }) => field === 'phone').map(({ value }) => value)).toEqual(['+17575550142']);
  });

  it('an address of a desk is no person’s, unless the person is of that desk', () => {
    const card = (name: string, title: string, email: string) => [
      { d: 1, t: 'div', b: 1 as const, a: { class: 'card' } },
      { d: 2, t: 'h3', b: 1 as const },
      { d: 3, x: name },
      { d: 2, t: 'p', b: 1 as const },
      { d: 3, x: title },
      { d: 2, t: 'p', b: 1 as const },
      { d: 3, x: email },
    ];
    const outline = [
      { d: 0, t: 'div', b: 1 as const, a: { class: 'team' } },
      ...card('Ann Brook', 'Managing Director', 'jobs@northgate.example'),
      ...card('Eva Stein', 'Press Officer', 'press@northgate.example'),
    ];
    const { people } = understand({ ...emptySnapshot, outline }, { readAt });
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Ann Brook', undefined],
      ['Eva Stein', 'press@northgate.example'],
    ]);
  });
});

test('a switchboard is a telephone', () => {
  const page = paragraphs('PABX: (47) 3555-0142', 'Rua das Acácias, 1250, Joinville - SC, CEP 89219-505');
  expect(contactValues({ ...page, lang: 'pt-BR' }, 'phone')).toEqual(['+554735550142']);
});

test('a fax in the French of Quebec is no telephone', () => {
  const page = paragraphs(
    'Tél. : 450 555-0142',
    'Téléc. : 450 555-0149',
    '88 rue Principale',
    'Laval (Québec) H7S 1Z5',
  );
  expect([contactValues(page, 'phone'), contactValues(page, 'fax')]).toEqual([['+14505550142'], ['+14505550149']]);
});

test('whom a practice is named after in full is reached where the practice is', () => {
  const card = ['Nora Vance', 'Founder & CEO', 'Phone 512-555-0142', 'nora.vance@northgate.example'];
  const page = (title: string) => ({
    ...emptySnapshot,
    url: 'https://northgate.example/team',
    title,
    outline: [
      { d: 0, t: 'main' },
      { d: 1, t: 'div', b: 1 as const, a: { class: 'card' } },
      ...card.flatMap((x, nth) => [
        { d: 2, t: nth === 0 ? 'h3' : 'p', b: 1 as const },
        { d: 3, x },
      ]),
      { d: 1, t: 'p', b: 1 as const },
      { d: 2, x: place },
    ],
  });
  expect(contactValues(page('Our team'), 'phone')).toEqual([]);
  expect(contactValues(page('Nora Vance Consulting'), 'phone')).toEqual(['+15125550142']);
});

test('the mailbox of a post is the club’s as well as its holder’s, a person’s own is not', () => {
  const cards = [
    ['Nora Vance', 'Formand', 'formand@northgate.example'],
    ['Omar Reed', 'Kasserer', 'omar.reed@northgate.example'],
  ];
  const page = {
    ...emptySnapshot,
    url: 'https://northgate.example/bestyrelse',
    title: 'Our team',
    outline: [
      { d: 0, t: 'main' },
      ...cards.flatMap((card) => [
        { d: 1, t: 'div', b: 1 as const, a: { class: 'card' } },
        ...card.flatMap((x, nth) => [
          { d: 2, t: nth === 0 ? 'h3' : 'p', b: 1 as const },
          { d: 3, x },
        ]),
      ]),
    ],
  };
  expect(contactValues(page, 'email')).toEqual(['formand@northgate.example']);
  const { people } = understand(page, { readAt });
  expect(people.map(({ email }) => email).sort()).toEqual(['formand@northgate.example', 'omar.reed@northgate.example']);
});
