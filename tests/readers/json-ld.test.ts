import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/json-ld.reader.ts';
import { tolerantJson } from '../../lib/readers/structured/parse.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
type Where = { title?: string; url?: string };
const read = (json: unknown, { title = 'Northgate IT', url = 'https://northgate.example/' }: Where = {}) =>
  understand(
    { ...emptySnapshot, url, title, jsonLd: [typeof json === 'string' ? json : JSON.stringify(json)] },
    { readAt, readers: [reader] },
  );
const valuesOf = (reading: ReturnType<typeof read>, field: string): unknown[] =>
  reading.facts.flatMap((fact) => (fact.field === field ? [fact.value] : []));

describe('faults of JSON-LD that are forgiven', () => {
  it.each([
    ['{"a": "It\\\'s"}', { a: "It's" }],
    ['{"a": "one\u0001two"}', { a: 'one two' }],
    ['{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['[{"a": 1} {"b": 2,},]', [{ a: 1 }, { b: 2 }]],
  ])('%j', (text, json) => {
    expect(tolerantJson(text)).toEqual(json);
  });

  it.each([
    ['Brook &amp; Stein', 'Brook & Stein'],
    ['Caf&eacute; &#8211; &#x42;ar', 'Café – Bar'],
    ['R&D &unknown; &#0;', 'R&D &unknown; &#0;'],
    ['&amp;lt;', '&lt;'],
  ])('reads the characters of %s', (name, read_) => {
    expect(valuesOf(read({ '@type': 'Organization', name }), 'name')).toEqual([read_]);
  });

  it.each(['http://schema.org/Organization', 'https://www.schema.org/Organization', ['Thing', 'schema:Organization']])(
    'knows the type %j',
    (type) => {
      expect(valuesOf(read({ '@type': type, name: 'Northgate' }), 'name')).toEqual(['Northgate']);
    },
  );
});

describe('references', () => {
  it('puts together what several places say of one id, and follows an id written as text', () => {
    const graph = [
      { '@type': 'Organization', '@id': '#firm', name: 'Northgate' },
      { '@id': '#firm', telephone: '+1 512 555 0142' },
      { '@type': 'Person', name: 'Ada Whitlock', worksFor: '#firm' },
    ];
    const reading = read({ '@graph': graph });
    expect(valuesOf(reading, 'phone')).toEqual(['+15125550142']);
    expect(reading.people.map(({ name }) => name)).toEqual(['Ada Whitlock']);
  });

  it('keeps two kinds of things apart that share an id by mistake', () => {
    const graph = [
      { '@type': 'Organization', '@id': '#', name: 'Northgate' },
      { '@type': 'Product', '@id': '#', name: 'Router', telephone: '+1 512 555 0199' },
    ];
    expect(valuesOf(read({ '@graph': graph }), 'phone')).toEqual([]);
  });
});

describe('the only organisation of a thing', () => {
  const event = { '@type': 'Event', name: 'Open day', organizer: { '@type': 'Organization', name: 'Northgate' } };

  it('is the page’s own where the page speaks of it, or has no address that could', () => {
    expect(valuesOf(read(event), 'name')).toEqual(['Northgate']);
    expect(valuesOf(read(event, { url: '', title: '' }), 'name')).toEqual(['Northgate']);
    expect(valuesOf(read(event, { title: 'Town calendar', url: 'https://calendar.example/' }), 'name')).toEqual([]);
  });

  it('is not told where two are named, or one is only reviewed', () => {
    const two = { ...event, sponsor: { '@type': 'Organization', name: 'Other' } };
    expect(valuesOf(read(two, { url: '', title: '' }), 'name')).toEqual([]);
    const review = { '@type': 'Review', publisher: { '@type': 'Organization', name: 'Northgate' } };
    expect(valuesOf(read(review, { url: '', title: '' }), 'phone')).toEqual([]);
  });

  it('is whatever has a legal name', () => {
    const service = { '@type': ['Service', 'ResearchProject'], name: 'NSO', legalName: 'Northgate Survey Office' };
    expect(valuesOf(read(service), 'legalName')).toEqual(['Northgate Survey Office']);
  });
});

describe('people', () => {
  const ada = { '@type': 'Person', name: 'Ada Whitlock', email: 'mailto:ada@northgate.example' };
  const namesOf = (json: unknown, where?: Where) => read(json, where).people.map(({ name }) => name);

  it('reads the one a page is about, with title and address', () => {
    const title = { '@type': 'DefinedTerm', name: 'Aid worker' };
    expect(read({ ...ada, jobTitle: title }).people).toMatchObject([
      { name: 'Ada Whitlock', title: 'Aid worker', email: 'ada@northgate.example' },
    ]);
    expect(namesOf({ '@type': 'ProfilePage', mainEntity: ada })).toEqual(['Ada Whitlock']);
    expect(
      namesOf({ '@type': 'Person', name: 'Whitlock, Ada B.', givenName: 'Ada B.', familyName: 'Whitlock' }),
    ).toEqual(['Ada B. Whitlock']);
  });

  it('reads a role between firm and person', () => {
    const role = { '@type': 'EmployeeRole', roleName: 'Engineer', employee: { '@type': 'Person', name: 'Max Feld' } };
    expect(read({ '@type': 'Organization', name: 'Northgate', employee: role }).people).toMatchObject([
      { name: 'Max Feld', title: 'Engineer' },
    ]);
  });

  it.each([
    [
      'an author by id',
      {
        '@graph': [
          { ...ada, '@id': '#a' },
          { '@type': 'WebPage', author: { '@id': '#a' } },
        ],
      },
    ],
    ['a person beside an article', [{ '@type': 'BlogPosting', headline: 'Routers' }, ada]],
    [
      'an account of the site',
      { '@type': 'Organization', name: 'Northgate', employee: { '@type': 'Person', name: 'admin' } },
    ],
    ['a customer', { '@type': 'Invoice', customer: ada }],
    ['a person of another firm', [{ ...ada, worksFor: { '@type': 'Organization', name: 'Otherfirm' } }]],
  ])('leaves out %s', (_case, json) => {
    expect(namesOf(json, { title: 'Northgate IT – Home' })).toEqual([]);
  });
});
