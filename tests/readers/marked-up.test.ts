import { describe, expect, it } from 'vitest';
import { readers, understand } from '../../lib/readers/index.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const org = 'https://schema.org/Organization';
const person = 'https://schema.org/Person';

const read = (reader: string, ...made: Made[]) =>
  understand(
    { ...emptySnapshot, title: 'Northgate IT', outline: outlineOf(made) },
    { readAt, readers: readers.filter(({ id }) => id === reader) },
  );
const valuesOf = (reading: ReturnType<typeof read>, field: string): unknown[] =>
  reading.facts.flatMap((fact) => (fact.field === field ? [fact.value] : []));

const address = { street: '1400 Pecan Street', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' };

describe('microdata', () => {
  it('follows itemref to what stands elsewhere, nested items included', () => {
    const reading = read(
      'microdata',
      [
        'div',
        { itemscope: '', itemtype: org, itemref: 'reach missing where' },
        ['b', { itemprop: 'name' }, 'Northgate'],
      ],
      ['p', { id: 'reach' }, ['span', { itemprop: 'telephone' }, '+1 512 555 0142']],
      [
        'p',
        { id: 'where', itemprop: 'address', itemscope: '', itemtype: 'http://schema.org/PostalAddress' },
        ['span', { itemprop: 'streetAddress' }, address.street],
        ['span', { itemprop: 'addressLocality' }, address.locality],
        ['span', { itemprop: 'addressRegion' }, address.region],
        ['span', { itemprop: 'postalCode' }, address.postalCode],
        ['meta', { itemprop: 'addressCountry', content: 'US' }],
      ],
    );
    expect(valuesOf(reading, 'phone')).toEqual(['+15125550142']);
    expect(valuesOf(reading, 'address')).toEqual([address]);
  });

  it('reads an item that refers to itself', () => {
    const reading = read('microdata', [
      'div',
      { id: 'self', itemscope: '', itemtype: org, itemref: 'self' },
      ['b', { itemprop: 'name' }, 'Northgate'],
    ]);
    expect(valuesOf(reading, 'name')).toEqual(['Northgate']);
    expect(reading.failed).toEqual([]);
  });

  it('takes the words of a link for a name and where it leads for an address', () => {
    const reading = read('microdata', [
      'div',
      { itemscope: '', itemtype: org },
      ['a', { itemprop: 'name', href: '/' }, 'Northgate'],
      ['a', { itemprop: 'telephone', href: 'tel:+15125550142' }, 'Call us'],
      ['a', { itemprop: 'email', href: 'mailto:Hello@northgate.example?subject=x' }, 'Write'],
      ['a', { itemprop: 'sameAs', href: 'https://www.linkedin.com/company/northgate' }, 'LinkedIn'],
    ]);
    expect(valuesOf(reading, 'name')).toEqual(['Northgate']);
    expect(valuesOf(reading, 'phone')).toEqual(['+15125550142']);
    expect(valuesOf(reading, 'email')).toEqual(['hello@northgate.example']);
    expect(valuesOf(reading, 'social')).toEqual(['https://www.linkedin.com/company/northgate']);
  });

  it('reads the person a page is about, and no author, reviewer or person among the words of customers', () => {
    const ada: Made = [
      'div',
      { itemscope: '', itemtype: person },
      ['b', { itemprop: 'name' }, 'Ada Whitlock'],
      ['i', { itemprop: 'jobTitle' }, 'Sales Director'],
    ];
    expect(read('microdata', ada).people).toMatchObject([{ name: 'Ada Whitlock', title: 'Sales Director' }]);
    const article: Made = ['article', { itemscope: '', itemtype: 'https://schema.org/Article' }, 'On routers.'];
    expect(read('microdata', article, ada).people).toEqual([]);
    expect(read('microdata', ['div', { class: 'testimonial' }, ada]).people).toEqual([]);
    const author: Made = [
      'div',
      { itemscope: '', itemtype: org },
      ['b', { itemprop: 'name' }, 'Northgate'],
      [
        'div',
        { itemscope: '', itemprop: 'review', itemtype: 'https://schema.org/Review' },
        ['b', { itemprop: 'author', itemscope: '', itemtype: person }, ['i', { itemprop: 'name' }, 'Max Feld']],
      ],
    ];
    expect(read('microdata', author).people).toEqual([]);
  });
});

describe('RDFa Lite', () => {
  it.each<[string, Made]>([
    [
      'a vocabulary',
      ['div', { vocab: 'https://schema.org/', typeof: 'Organization' }, ['b', { property: 'name' }, 'Northgate']],
    ],
    ['the known prefix', ['div', { typeof: 'schema:Organization' }, ['b', { property: 'schema:name' }, 'Northgate']]],
    [
      'a prefix of its own',
      [
        'div',
        { prefix: 'og: http://ogp.me/ns# s: http://schema.org/', typeof: 's:Organization' },
        ['b', { property: 's:name' }, 'Northgate'],
      ],
    ],
  ])('reads %s', (_form, made) => {
    expect(valuesOf(read('rdfa', made), 'name')).toEqual(['Northgate']);
  });

  it('leaves out what belongs to another vocabulary', () => {
    const made: Made = [
      'div',
      { typeof: 'schema:Organization' },
      ['p', { vocab: 'http://xmlns.com/foaf/0.1/' }, ['b', { property: 'name' }, 'Somebody']],
      ['b', { property: 'schema:name' }, 'Northgate'],
      ['b', { property: 'foaf:mbox' }, 'x@northgate.example'],
    ];
    const reading = read('rdfa', made);
    expect(valuesOf(reading, 'name')).toEqual(['Northgate']);
    expect(valuesOf(reading, 'email')).toEqual([]);
  });

  it('follows a resource to where it is described', () => {
    const reading = read(
      'rdfa',
      [
        'div',
        { vocab: 'https://schema.org/', typeof: 'WebSite' },
        ['link', { property: 'publisher', resource: '#firm' }],
      ],
      [
        'div',
        { vocab: 'https://schema.org/', typeof: 'Organization', resource: '#firm' },
        ['b', { property: 'name' }, 'Northgate'],
        ['b', { property: 'telephone' }, '+1 512 555 0142'],
      ],
    );
    expect(valuesOf(reading, 'phone')).toEqual(['+15125550142']);
  });
});
