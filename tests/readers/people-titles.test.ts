import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { titleText } from '../../lib/readers/people/title-text.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (made: readonly Made[], path = '/team') => {
  const page: Snapshot = {
    ...emptySnapshot,
    url: `https://northgate.example${path}`,
    title: 'Our team',
    outline: outlineOf([['main', {}, ...made]]),
  };
  const { people, failed } = understand(page, { readAt, readers: [reader] });
  expect(failed).toEqual([]);
  return people.map(({ name, title }) => (title === undefined ? name : `${name} | ${title}`));
};

describe('a label is no title', () => {
  it.each([
    'Ansprechpartner',
    'Ihre Ansprechpartnerin',
    'Ihr Ansprechpartner für Pressefragen',
    'Contactpersoon',
    'Uw contactpersoon',
    'Contact person',
    'Your contact for sales',
    'Kontakt',
    'Pressekontakt',
    'Persona de contacto',
    'Votre interlocuteur',
    'Tel.: +49 (0)89 555-0142',
    'Phone',
  ])('%s', (text) => expect(titleText(text)).toBeUndefined());

  it.each(['Contact Center Manager', 'Kontaktlinsenberater', 'Contact Tracing Lead', 'Mobile Engineer', 'Mail Clerk'])(
    'a title: %s',
    (text) => expect(titleText(text)?.title).toBe(text),
  );

  it('nor of a name it stands beside', () => {
    const card = (label: string, name: string): Made => ['div', { class: 'card' }, ['p', {}, label], ['p', {}, name]];
    expect(peopleOn([card('Ansprechpartner', 'Jonas Ahorn'), card('Ansprechpartnerin', 'Eva Linde')])).toEqual([
      'Jonas Ahorn',
      'Eva Linde',
    ]);
    expect(peopleOn([['p', {}, 'Contactpersoon: Pieter van den Berg']], '/contact')).toEqual(['Pieter van den Berg']);
  });

  it('is said of what follows it', () => {
    const lines = ['Élodie Lefèvre', 'Service technique :', '01 99 00 55 50'].map((text): Made => ['p', {}, text]);
    expect(peopleOn([['h1', {}, 'Notre équipe'], ...lines]).join()).not.toContain('Service technique');
  });
});

describe('the title of a neighbour', () => {
  const card = (...lines: string[]): Made => ['div', { class: 'card' }, ...lines.map((text): Made => ['p', {}, text])];

  it('is not that of a card that shows a name alone', () => {
    const chief = card('Xq', 'Chief Executive Officer');
    expect(peopleOn([card('Ada Whitlock'), chief])).toEqual([]);
    expect(peopleOn([chief, card('Ada Whitlock')])).toEqual([]);
    expect(peopleOn([card('Tess Harlow', 'Accountant'), card('Ada Whitlock'), chief])).toEqual([
      'Tess Harlow | Accountant',
    ]);
  });

  it('is one’s own in the next cell of a row', () => {
    const cell = (...lines: string[]): Made => ['div', { class: 'col' }, ...lines.map((text): Made => ['p', {}, text])];
    expect(peopleOn([['div', {}, cell('Ada Whitlock'), cell('Sales Manager', '(512) 555-0142')]])).toEqual([
      'Ada Whitlock | Sales Manager',
    ]);
  });
});

describe('a department', () => {
  it('below an institute is the institute’s', () => {
    const lines = [
      'Jonas Ahorn',
      'Institut für Böden',
      'Abt. Vertrieb',
      'Lindenweg 4',
      'jonas.ahorn@northgate.example',
    ];
    const card: Made = ['div', { class: 'person' }, ...lines.map((text): Made => ['p', {}, text])];
    expect(peopleOn([card], '/contact')).toEqual(['Jonas Ahorn']);
    const other: Made = [
      'div',
      { class: 'person' },
      ['p', {}, 'Eva Linde'],
      ['p', {}, 'M.Sc.'],
      ['p', {}, 'Abteilung Vertrieb'],
    ];
    expect(peopleOn([other], '/team')).toEqual(['Eva Linde | Abteilung Vertrieb']);
  });
});

describe('what a name does not take', () => {
  it('is the heading of the next part, behind a number to call', () => {
    const lines = [
      'Our desks',
      'For the press',
      'Ada Whitlock, ada.whitlock@northgate.example',
      'Public Programs',
      '(512) 555-0142',
      'Corporate Events',
      '(512) 555-0143',
    ];
    expect(peopleOn([['div', {}, ...lines.map((text): Made => ['p', {}, text])]], '/contact').join()).not.toMatch(
      /Corporate|For the/,
    );
  });

  it('is half of two things that a page sells', () => {
    expect(peopleOn([['p', {}, 'Ada Clocker & Programmers']], '/')).toEqual([]);
  });

  it('is the make of what a menu lists', () => {
    const menu = ['Ada Clocker', 'Ada Clocker & Programmers', 'Ada Fanner', 'Ada Valver'];
    expect(
      peopleOn(
        menu.map((text): Made => ['li', {}, text]),
        '/',
      ),
    ).toEqual([]);
  });

  it('is a post of those who were looked at too', () => {
    const also: Made[] = [
      ['h2', {}, 'People also viewed'],
      ['p', {}, 'Karl Harlow'],
      ['p', {}, 'Security Supervisor'],
    ];
    expect(peopleOn(also, '/')).toEqual([]);
  });
});

describe('an indented list', () => {
  it('is no quotation, though the element for quotations indents it', () => {
    const list: Made = ['ul', {}, ['li', {}, 'Ada Whitlock, Sales Manager'], ['li', {}, 'Karl Harlow, Accountant']];
    expect(peopleOn([['blockquote', {}, list]], '/')).toEqual([
      'Ada Whitlock | Sales Manager',
      'Karl Harlow | Accountant',
    ]);
    expect(peopleOn([['blockquote', {}, 'They always answer.', ['p', {}, 'Ada Whitlock, Owner']]], '/')).toEqual([]);
  });
});

const line = (text: string): Made => ['p', {}, text];

describe('the title that a story gives', () => {
  it.each([
    [['Arvid Marsh', 'As co-founder, Arvid brings twenty years of sales to the house.'], ['Arvid Marsh | co-founder']],
    [
      ['Walter (Bill) Ashby', 'Bill is our head estimator, and knows every roof of Leeds.'],
      ['Walter (Bill) Ashby | head estimator'],
    ],
    [
      ['Tess Harlow', 'She is the Practice Manager of the firm, and lives in Leeds.'],
      ['Tess Harlow | Practice Manager'],
    ],
    [['Eva Linde', 'Eva ist unsere Geschäftsführerin, seit sie 2015 zu uns kam.'], ['Eva Linde | Geschäftsführerin']],
    [['Tess Harlow', 'As president of Stone Mills, Tess raised the money for the school.'], []],
    [['Tess Harlow', 'Tess is a certified yoga teacher, and the mother of two boys.'], []],
    [['Tess Harlow', 'As managing director, Walter brought her into the house in 2019.'], []],
    [['Tess Harlow', 'Tess was our head of sales before joining Stone Mills in Leeds.'], []],
  ])('%j', (lines, people) => expect(peopleOn(lines.map(line), '/about')).toEqual(people));

  it('may stand behind a name in bold', () => {
    const story = (name: string, text: string): Made => ['p', {}, ['b', {}, name], text];
    expect(
      peopleOn(
        [story('Ada Whitlock', ' Practice Manager of the firm. Ada keeps all cases moving.'), line('Call us.')],
        '/',
      ),
    ).toEqual(['Ada Whitlock | Practice Manager']);
    expect(
      peopleOn([story('Ada Whitlock', ' Director of the Leeds Opera. Ada sang for us in May.'), line('Call us.')], '/'),
    ).toEqual([]);
  });
});

describe('a name among names of its shape', () => {
  const entry = (name: string, title: string): Made[] => [line(name), line(title), line('Phone Ex: 22')];
  const sure = [
    ...entry('Ada Whitlock', 'Sales Manager'),
    ...entry('Karl Harlow', 'Accountant'),
    ...entry('Tess Dale', 'Technician'),
  ];

  it('is believed with the field it works in, or though it is not known', () => {
    const one = (name: string, title: string) =>
      peopleOn([...sure, ...entry(name, title), ...entry('Walter Ashby', 'Vice President')], '/');
    expect(one('Kim Brook', 'Industrial Markets')).toContain('Kim Brook | Industrial Markets');
    expect(one('R.D. Okonjo', 'Building Inspector')).toContain('R.D. Okonjo | Building Inspector');
    expect(one('Kim Brook', 'Open on weekends')).toHaveLength(4);
  });

  it('is not believed apart from them', () => {
    const more = [...sure, ...entry('Walter Ashby', 'Vice President'), ...entry('Kim Brook', 'Industrial Markets')];
    expect(peopleOn(more, '/')).toHaveLength(4);
  });
});

describe('one line with more than a name and a title', () => {
  it.each([['Cara Horan | Wedding Florist | Contact and About Me', 'Cara Horan | Wedding Florist']])(
    '%s',
    (text, person) => expect(peopleOn([line(text)])).toEqual([person]),
  );

  it('ends where contact data begins, and is parted where the type changes', () => {
    expect(
      peopleOn(
        [['p', {}, 'Street Supervisor ', ['b', {}, 'Tess Dale'], ' tess@northgate.example'], line('Call us.')],
        '/',
      ),
    ).toEqual(['Tess Dale | Street Supervisor']);
  });
});
