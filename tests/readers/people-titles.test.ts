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
