import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const listOn = (path: string, title: string, rows: readonly Made[]) =>
  understand(
    {
      ...emptySnapshot,
      url: `https://northgate.example${path}`,
      title,
      outline: outlineOf([['main', {}, ['h1', {}, title], ['ul', {}, ...rows]]]),
    },
    { readAt: '2026-03-16T09:30:00.000Z' },
  );
const namesOn = (path: string, title: string, rows: readonly Made[]) =>
  listOn(path, title, rows).others?.map(({ name }) => name) ?? [];

const names = ['Dovecote Dental', 'Elmhurst Clinic', 'Foxglove Pediatrics', 'Greenway Imaging'];
const logo = (alt: string): Made => ['li', {}, ['img', { alt, src: '/logo.png' }]];
const link = (text: string, href: string): Made => ['li', {}, ['a', { href }, text]];
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

describe('a page of customers', () => {
  it.each([
    ['/customers', 'Our customers'],
    ['/de/kunden.html', 'Unsere Kunden'],
    ['/clients', 'Clients'],
    ['/fr/nos-clients', 'Nos clients'],
    ['/about/who-we-work-with', 'Who we work with'],
  ])('%s is a list of those whose logos it shows', (path, title) => {
    expect(namesOn(path, title, names.map(logo))).toEqual(names);
  });

  it('gives the site of each where the row leads to it, else its page here', () => {
    const rows = [
      link('Dovecote Dental', 'https://dovecote.example/'),
      ...names.slice(1).map((name) => link(name, `/customers/${slug(name)}`)),
    ];
    expect(listOn('/customers', 'Customers', rows).others?.map(({ account, link: to }) => [account, to])).toEqual([
      ['dovecote.example', 'https://dovecote.example/'],
      [undefined, 'https://northgate.example/customers/elmhurst-clinic'],
      [undefined, 'https://northgate.example/customers/foxglove-pediatrics'],
      [undefined, 'https://northgate.example/customers/greenway-imaging'],
    ]);
  });

  it('says nothing of the company itself', () => {
    const rows = names.map(
      (name): Made => [
        'li',
        {},
        ['h2', {}, name],
        ['p', {}, '24 employees, a managed service provider in Austin, TX'],
        ['a', { href: `https://${slug(name)}.example/` }, 'Website'],
      ],
    );
    const { facts, others } = listOn('/customers', 'Our customers', rows);
    expect(others?.map(({ name }) => name)).toEqual(names);
    expect(facts.map(({ field }) => field).filter((field) => field !== 'domain' && field !== 'name')).toEqual([]);
  });

  it('is no page about the firm that shows its partners', () => {
    const partners = names.map(
      (name): Made => [
        'li',
        {},
        ['h2', {}, name],
        ['p', {}, '2107 Cedar Street, Austin, TX 78704'],
        ['a', { href: `https://${slug(name)}.example/` }, 'Website'],
      ],
    );
    expect(listOn('/us/partner-list', 'Find a partner', partners).kind).toBe('directory');
    expect(listOn('/unternehmen.html', 'Unternehmen', partners).kind).toBe('about');
  });

  it.each<[string, string, Made[], string]>([
    ['/', 'Our customers', names.map(logo), 'a front page'],
    ['/team', 'Our team', names.map(logo), 'another page'],
    [
      '/customers',
      'Our customers',
      ['client-1', 'client-2', 'client-3', 'Logo 4'].map(logo),
      'pictures without a name',
    ],
    ['/customers', 'Our customers', ['a.png', 'b.png', 'c.png', 'd.png'].map(logo), 'names of files'],
    ['/customers', 'Our customers', ['Ada Whitlock', 'Tess Harlow', 'Karl Ashby', 'Walter Dale'].map(logo), 'people'],
    [
      '/case-studies',
      'Case studies',
      [
        'How we saved ten hours a week',
        'Why a clinic moved to us',
        'Ten servers in two days',
        'What backups are for',
      ].map((text) => link(text, `/case-studies/${slug(text)}`)),
      'headlines',
    ],
    [
      '/references',
      'References',
      ['Kindergarten Leeds', 'Town Hall Ashby', 'Mill Lane 4', 'Old Barn'].map(logo),
      'pictures of works',
    ],
  ])('%s "%s" is none of them: %#', (path, title, rows) => {
    expect(namesOn(path, title, rows)).toEqual([]);
  });
});
