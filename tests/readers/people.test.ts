import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { personName } from '../../lib/readers/people/name.ts';
import { titleText } from '../../lib/readers/people/title-text.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (snapshot: Snapshot) => {
  const { people, failed } = understand(snapshot, { readAt, readers: [reader] });
  expect(failed).toEqual([]);
  return people.map(({ name, title }) => (title === undefined ? name : `${name} | ${title}`));
};
const teamPage = (...lines: string[]): Snapshot => ({
  ...paragraphs(...lines),
  url: 'https://northgate.example/team',
  title: 'Our team',
});

describe('a name', () => {
  it.each([
    ['Ada Whitlock', 'Ada Whitlock'],
    ['Dr. Ada Whitlock', 'Ada Whitlock'],
    ['Prof. Dr. med. Jonas Ahorn', 'Jonas Ahorn'],
    ['Dipl.-Ing. (FH) Jonas AHORN', 'Jonas Ahorn'],
    ['Ada Whitlock, MBA, CPA', 'Ada Whitlock'],
    ['Ada J. Whitlock PhD', 'Ada J. Whitlock'],
    ['R. Stanley Whitlock', 'R. Stanley Whitlock'],
    ['Herr Jonas Ahorn', 'Jonas Ahorn'],
    ['Don Whitlock', 'Don Whitlock'],
    ['Birgit von Weiden', 'Birgit von Weiden'],
    ['Pieter van den Berg', 'Pieter van den Berg'],
    ["Mary-Ann O'Brien", "Mary-Ann O'Brien"],
    ['Walter (Bill) Ashby', 'Walter (Bill) Ashby'],
    ['ADA WHITLOCK', 'Ada Whitlock'],
    ['Élodie Lefèvre', 'Élodie Lefèvre'],
    ['Ekele Okonkwo', 'Ekele Okonkwo'],
    ['Tess Cook', 'Tess Cook'],
    ['Frank Law', 'Frank Law'],
    ['田中 美咲', '田中 美咲'],
    ['Whitlock, Ada', 'Ada Whitlock'],
    ['AHORN Jonas', 'Jonas Ahorn'],
    ['VON WEIDEN Birgit', 'Birgit von Weiden'],
    ['Jean-Pierre DUBOIS', 'Jean-Pierre Dubois'],
    ['Mª José Ferrer', 'Mª José Ferrer'],
    ['Иван Берёзов', 'Иван Берёзов'],
    ['Oluwaseun Ige', 'Oluwaseun Ige'],
  ])('%s', (text, name) => expect(personName(text)?.name).toBe(name));

  it.each([
    'Ada',
    'Mr. Whitlock',
    'Contact Us',
    'Our Team',
    'Read More',
    'Marketing Manager',
    'Northgate Solutions',
    'Whitlock Consulting',
    'San Francisco',
    'New York',
    'Privacy Policy',
    'Foto Folgt',
    'ada whitlock',
    'Ada Whitlock joined us',
    'Ada Whitlock 2019',
    'ada@northgate.example',
    'Managed IT Services',
    'Monday Friday',
    'Anna Brook Max Stein',
    'Corporate Development',
    'Paris, Texas',
    'Stone Ventures',
    'Whitlock, MBA',
    'Pieter van den Berg Directeur',
    'Kwame MensahSVP Revenue',
    'Ahorn Bergsport AG',
    'Frequently Asked Questions',
    'Neighborhood Watch',
  ])('no name: %s', (text) => expect(personName(text)).toBeUndefined());
});

describe('a title', () => {
  it.each(['Sales Manager', 'Chief Executive Officer', 'Geschäftsführerin', '(Founder)', 'Directrice commerciale'])(
    '%s',
    (text) => expect(titleText(text)?.work).toBe('post'),
  );

  it.each([
    'Executive Team',
    'Our Directors',
    'Read more about the manager',
    'ada@northgate.example',
    'She is our manager.',
    '555 0142',
    '& Programmers',
  ])('no title: %s', (text) => expect(titleText(text)).toBeUndefined());
});

describe('people of the company', () => {
  it.each([
    [['Ada Whitlock, Sales Manager'], ['Ada Whitlock | Sales Manager']],
    [['Ada Whitlock – Head of Marketing'], ['Ada Whitlock | Head of Marketing']],
    [['Ada Whitlock (Founder)'], ['Ada Whitlock | Founder']],
    [['Ada Whitlock | CEO'], ['Ada Whitlock | CEO']],
    [['Mayor Ada Whitlock'], ['Ada Whitlock | Mayor']],
    [['Ada Whitlock Chief Financial Officer'], ['Ada Whitlock | Chief Financial Officer']],
    [['Geschäftsführer: Jonas Ahorn, Eva Linde'], ['Jonas Ahorn | Geschäftsführer', 'Eva Linde | Geschäftsführer']],
    [
      ['Ada Whitlock', 'Sales Manager', 'Tess Harlow', 'Accountant'],
      ['Ada Whitlock | Sales Manager', 'Tess Harlow | Accountant'],
    ],
    [
      ['Sales Manager', 'Ada Whitlock', 'Accountant', 'Tess Harlow'],
      ['Ada Whitlock | Sales Manager', 'Tess Harlow | Accountant'],
    ],
    [
      ['Managing Directors', 'Karl Whitlock', 'Tess Harlow'],
      ['Karl Whitlock | Managing Directors', 'Tess Harlow | Managing Directors'],
    ],
    [['Directors: T. Harlow, Walter Ashby'], ['T. Harlow | Director', 'Walter Ashby | Director']],
    [['Northgate art · Rolf Weiden · Mill Lane 20 · 8002 Leeds'], ['Rolf Weiden']],
    [['Inh. Eva Linde'], ['Eva Linde | Inh.']],
    [['Sales: Tess Harlow – 512 555 0101 – tess@northgate.example'], ['Tess Harlow | Sales']],
    [['Vorstand: Kurt Buche (Vorsitzender), Inge Esche'], ['Kurt Buche | Vorsitzender', 'Inge Esche | Vorstand']],
    [
      ['Customer Service', 'Jani Dale, Tess Harlow'],
      ['Jani Dale | Customer Service', 'Tess Harlow | Customer Service'],
    ],
    [
      ['ADA HARLOW – CHEESE WRANGLER', 'KIM STONE – ACCOUNTANT', 'TESS BROOK – OPERATIONS MANAGER'],
      ['Ada Harlow | CHEESE WRANGLER', 'Kim Stone | ACCOUNTANT', 'Tess Brook | OPERATIONS MANAGER'],
    ],
    [['Grzegorz Lipowski', 'Prezes Zarządu'], ['Grzegorz Lipowski | Prezes Zarządu']],
    [['Mikko Koivu', 'Toimitusjohtaja'], ['Mikko Koivu | Toimitusjohtaja']],
    [['jednatel', 'Jiří Dub'], ['Jiří Dub | jednatel']],
    [
      ['Timo Whitlock', 'President and', 'Chief Executive Officer'],
      ['Timo Whitlock | President and Chief Executive Officer'],
    ],
  ])('%j', (lines, people) => expect(peopleOn(teamPage(...lines))).toEqual(people));

  it.each([
    [
      ['Northgate was founded in 1999 by Ada Whitlock and Karl Harlow in Leeds.'],
      ['Ada Whitlock | Founder', 'Karl Harlow | Founder'],
    ],
    [
      ['Ada Whitlock is the president and founder of Northgate and lives in Leeds.'],
      ['Ada Whitlock | president and founder'],
    ],
    [['Northgate was founded in 1999 by a group of friends who met in Leeds.'], []],
    [['Ada Whitlock is the nurse of the valley and a customer since 2001.'], []],
  ])('%j', (lines, people) => expect(peopleOn(paragraphs(...lines))).toEqual(people));

  it.each([
    [['“They answer within minutes, every time we call.”', 'Ada Whitlock', 'Owner, Whitlock Dental']],
    [['Ada Whitlock, IT Director at Stone Mills']],
    [['Join Our Crew', 'Network Engineer']],
    [['Palo Alto', 'Sales Office']],
    [['Website by Kai Pixel, Owner']],
  ])('nobody: %j', (lines) => expect(peopleOn(paragraphs(...lines))).toEqual([]));

  it.each([
    ['/team/kim-brook', 'Kim Brook – Senior Consultant | Northgate', ['Kim Brook | Senior Consultant']],
    ['/team/kim-brook', 'Kim Brook | Northgate Engineers', ['Kim Brook']],
  ])('%s "%s"', (path, title, people) => {
    const lines = paragraphs('Kim Brook', 'Kim has twenty years of experience.');
    expect(peopleOn({ ...lines, url: `https://northgate.example${path}`, title })).toEqual(people);
  });

  it('takes the name over the address of an imprint for its owner', () => {
    const lines = ['Impressum', 'Eva Linde', 'Gartenbau Linde', 'Lindenweg 4', '80331 München', 'Tel. +49 89 5550142'];
    const page = {
      ...paragraphs(...lines),
      lang: 'de',
      url: 'https://gartenbau.example/impressum',
      title: 'Impressum',
    };
    expect(peopleOn(page)).toEqual(['Eva Linde']);
    expect(peopleOn({ ...page, url: 'https://gartenbau.example/faq', title: 'FAQ' })).toEqual([]);
  });

  it('leaves the people of stories, products and jobs out unless their card can be written to', () => {
    const article = (...lines: string[]) => ({
      ...paragraphs(...lines),
      url: 'https://northgate.example/news/2026/03/fair',
    });
    expect(peopleOn(article('Ada Whitlock, Sales Manager'))).toEqual([]);
    expect(peopleOn(article('Ada Whitlock, Press Officer', 'ada.whitlock@northgate.example'))).toEqual([
      'Ada Whitlock | Press Officer',
    ]);
  });

  it('reads hostile text to its end', () => {
    for (const piece of ['A', 'Ada ', 'Ada Whitlock, ', 'Dr. ', ' und ', ': ', '(', 'founded by ', 'Manager ']) {
      const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,4000}/gs) ?? [];
      const page: Snapshot = { ...emptySnapshot, outline: lines.map((x): OutlineEntry => ({ d: 0, x })) };
      expect(understand(page, { readAt, readers: [reader] }).failed).toEqual([]);
    }
  });
});
