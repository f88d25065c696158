import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/microformats.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
type Where = { url?: string; title?: string };
const at =
  ({ url = 'https://northgate.example/about', title = 'About – Northgate' }: Where) =>
  (...made: Made[]) =>
    understand({ ...emptySnapshot, url, title, outline: outlineOf(made) }, { readAt, readers: [reader] });
const read = at({});
const nowhere = at({ url: '', title: '' });
type Read = ReturnType<typeof read>;
const valuesOf = (reading: Read, field: string): unknown[] =>
  reading.facts.flatMap((fact) => (fact.field === field ? [fact.value] : []));
const people = (reading: Read) => reading.people.map(({ confidence, evidence, ...who }) => who);

const address = {
  street: '1400 Pecan Street, Suite 20',
  locality: 'Austin',
  region: 'TX',
  postalCode: '78701',
  country: 'US',
};
const oldAddress: Made = [
  'p',
  { class: 'adr' },
  ['span', { class: 'street-address' }, '1400 Pecan Street'],
  ['span', { class: 'extended-address' }, 'Suite 20'],
  ['span', { class: 'locality' }, 'Austin,'],
  ['abbr', { class: 'region', title: 'TX' }, 'Texas'],
  ['span', { class: 'postal-code' }, '78701'],
];

describe('the company’s own card', () => {
  it.each<[string, Made]>([
    [
      'vcard',
      [
        'div',
        { class: 'vcard' },
        ['a', { class: 'fn org url', href: 'https://northgate.example/' }, 'Northgate'],
        oldAddress,
        ['p', { class: 'tel' }, ['span', { class: 'type' }, 'Work'], ': +1 512 555 0142'],
        ['p', { class: 'tel' }, ['b', { class: 'type' }, 'Fax'], ['b', { class: 'value' }, '+1 512 555 0143']],
        ['a', { class: 'email', href: 'mailto:hello@northgate.example?subject=x' }, 'Write'],
      ],
    ],
    [
      'h-card',
      [
        'div',
        { class: 'h-card' },
        ['a', { class: 'p-name p-org u-url', href: '/' }, 'Northgate'],
        [
          'p',
          { class: 'p-adr h-adr' },
          ['span', { class: 'p-street-address' }, '1400 Pecan Street'],
          ['span', { class: 'p-extended-address' }, 'Suite 20'],
          ['span', { class: 'p-locality' }, 'Austin'],
          ['span', { class: 'p-region' }, 'TX'],
          ['span', { class: 'p-postal-code' }, '78701'],
        ],
        ['span', { class: 'p-tel' }, '+1 512 555 0142'],
        ['p', { class: 'p-tel' }, ['b', { class: 'type' }, 'fax'], ['b', { class: 'value' }, '+1 512 555 0143']],
        ['a', { class: 'u-email', href: 'mailto:hello@northgate.example' }, 'Write'],
      ],
    ],
  ])('%s', (_form, made) => {
    const reading = read(made);
    expect(valuesOf(reading, 'name')).toEqual(['Northgate']);
    expect(valuesOf(reading, 'address')).toEqual([address]);
    expect(valuesOf(reading, 'phone')).toEqual(['+15125550142']);
    expect(valuesOf(reading, 'fax')).toEqual(['+15125550143']);
    expect(valuesOf(reading, 'email')).toEqual(['hello@northgate.example']);
    expect(people(reading)).toEqual([]);
  });

  it('is not that of another firm the page shows, unless the page has no address to be somebody’s', () => {
    const other: Made = ['div', { class: 'vcard' }, ['b', { class: 'fn org' }, 'Otherfirm Ltd'], oldAddress];
    expect(read(other).facts).toEqual([]);
    expect(valuesOf(nowhere(other), 'name')).toEqual(['Otherfirm Ltd']);
    const second: Made = ['div', { class: 'h-card' }, ['b', { class: 'p-name p-org' }, 'Secondfirm']];
    expect(nowhere(other, second).facts).toEqual([]);
  });

  it('is not that of a place where an event is', () => {
    const place: Made = ['p', { class: 'location vcard' }, ['b', { class: 'fn org' }, 'Northgate'], oldAddress];
    expect(read(['div', { class: 'vevent' }, place]).facts).toEqual([]);
  });

  it('reads an address without a card, with parts that are none left out', () => {
    expect(valuesOf(read(oldAddress), 'address')).toEqual([address]);
    const geo: Made = [
      'p',
      { class: 'adr' },
      ['b', { class: 'locality' }, 'Graz'],
      ['b', { class: 'postal-code' }, '47.07 15.43'],
    ];
    expect(valuesOf(read(geo), 'address')).toEqual([{ locality: 'Graz' }]);
  });
});

describe('people’s cards', () => {
  it.each<[string, Made, object]>([
    [
      'the older form',
      [
        'div',
        { class: 'vcard' },
        ['b', { class: 'fn' }, 'Ada Whitlock'],
        ['i', { class: 'title' }, 'Sales Director'],
        ['b', { class: 'org' }, 'Northgate'],
        ['a', { class: 'email', href: 'mailto:ada@northgate.example' }, 'Mail'],
      ],
      { name: 'Ada Whitlock', title: 'Sales Director', email: 'ada@northgate.example' },
    ],
    [
      'the newer form, with a card for the firm and a profile',
      [
        'div',
        { class: 'h-card' },
        ['a', { class: 'p-name u-url', href: 'https://www.linkedin.com/in/ada-whitlock' }, 'Ada Whitlock'],
        ['a', { class: 'p-org h-card', href: '/' }, 'Northgate'],
        ['i', { class: 'p-job-title' }, 'Sales Director'],
      ],
      { name: 'Ada Whitlock', title: 'Sales Director', linkedin: 'https://www.linkedin.com/in/ada-whitlock' },
    ],
    ['the text of the card', ['p', { class: 'h-card' }, 'Ada Whitlock'], { name: 'Ada Whitlock' }],
    [
      'the only picture',
      ['a', { class: 'h-card', href: '/ada' }, ['img', { alt: 'Ada Whitlock' }]],
      { name: 'Ada Whitlock' },
    ],
    [
      'the only abbreviation',
      ['div', { class: 'h-card' }, ['span', {}, ['abbr', { title: 'Ada Whitlock' }, 'AW']]],
      { name: 'Ada Whitlock' },
    ],
    [
      'parts of a name',
      [
        'div',
        { class: 'vcard' },
        ['b', { class: 'given-name' }, 'Ada'],
        ' ',
        ['b', { class: 'family-name' }, 'Whitlock'],
      ],
      { name: 'Ada Whitlock' },
    ],
    [
      'a role',
      ['div', { class: 'vcard' }, ['b', { class: 'fn n' }, 'Ada Whitlock'], ['i', { class: 'role' }, 'Designer']],
      { name: 'Ada Whitlock', title: 'Designer' },
    ],
  ])('%s', (_form, made, person) => {
    expect(people(read(made))).toEqual([person]);
  });

  const ada: Made = ['span', { class: 'vcard' }, ['a', { class: 'fn', href: '/ada' }, 'Ada Whitlock']];
  it.each<[string, Made]>([
    ['the author of an entry', ['article', { class: 'hentry' }, ['p', { class: 'author' }, ada]]],
    ['one by class of its own', ['p', { class: 'comment-author vcard' }, ['b', { class: 'fn' }, 'Ada Whitlock']]],
    ['who comments', ['li', { class: 'comment' }, ada]],
    ['who reviews', ['div', { class: 'hreview' }, ['b', { class: 'reviewer' }, ada]]],
    ['who praises', ['div', { class: 'testimonial' }, ada]],
    ['who takes part', ['div', { class: 'h-event' }, ['p', { class: 'p-attendee h-card' }, 'Ada Whitlock']]],
    ['who wrote an entry', ['div', { class: 'h-entry' }, ['p', { class: 'p-author h-card' }, 'Ada Whitlock']]],
    [
      'who works elsewhere',
      ['div', { class: 'h-card' }, ['b', { class: 'p-name' }, 'Ada Whitlock'], ['i', { class: 'p-org' }, 'Otherfirm']],
    ],
    ['what is no name', ['p', { class: 'h-card' }, 'Read more about our services']],
  ])('leaves out %s', (_case, made) => {
    expect(people(read(made))).toEqual([]);
  });

  it('leaves out authors of articles', () => {
    expect(people(at({ url: 'https://northgate.example/2026/03/routers' })(ada))).toEqual([]);
  });
});
