import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { personName } from '../../lib/readers/people/name.ts';
import { titleText } from '../../lib/readers/people/title-text.ts';
import { contactValues } from './contacts-on.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const understood = (snapshot: Snapshot) => understand(snapshot, { readAt });
const addressesOf = (...lines: string[]): unknown[] =>
  understood({ ...emptySnapshot, ...paragraphs(...lines) }).facts.flatMap(({ field, value }) =>
    field === 'address' ? [value] : [],
  );
const austin = { locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' };

describe('addresses and what looks like one', () => {
  it('a licence behind the legal form is no address', () => {
    expect(addressesOf('© 2025 Northgate Group, PLLC · FL CA 30417')).toEqual([]);
  });

  it('an engineer is no town on Prince Edward Island', () => {
    expect(addressesOf('Anna F. Brook, PE')).toEqual([]);
    expect(addressesOf('Summerside, PE')).toEqual([{ locality: 'Summerside', region: 'PE', country: 'CA' }]);
  });

  it('a street of Spanish words stands before its suite', () => {
    expect(addressesOf('3550 Camino de la Vega North', 'Suite 305', 'Austin, TX 78701')).toEqual([
      { street: '3550 Camino de la Vega North, Suite 305', ...austin },
    ]);
  });

  it('a unit stands before the house number with a dash between', () => {
    expect(addressesOf('108 - 1515 Barrow Street, North Vancouver, BC V7J 1B7')).toMatchObject([
      { street: '108 - 1515 Barrow Street', locality: 'North Vancouver' },
    ]);
  });
});

describe('contacts that stand close together', () => {
  it('a number that sticks to the front of an address is none of it', () => {
    const page = { ...emptySnapshot, ...paragraphs('512-555-0142sales@northgate.example') };
    expect(contactValues(page, 'email')).toEqual(['sales@northgate.example']);
  });

  it('digits before an address that are no whole number are its own', () => {
    const page = { ...emptySnapshot, ...paragraphs('Write to 512-sales@northgate.example') };
    expect(contactValues(page, 'email')).toEqual(['512-sales@northgate.example']);
  });

  it('a Brazilian number alone on its line is a telephone', () => {
    const page = { ...paragraphs('(11) 3284-5500', 'São Paulo/SP - CEP 01310-100'), lang: 'pt-BR' };
    expect(contactValues(page, 'phone')).toEqual(['+551132845500']);
  });
});

describe('people', () => {
  it.each(['Hilltop Baptist Church', 'University of Northgate', 'Northgate National Bancorp'])(
    'an employer is no title: %s',
    (text) => expect(titleText(text)).toBeUndefined(),
  );

  it.each(['Director of University Relations', 'Professor, Northgate University', 'Hospital Administrator'])(
    'a title that names an employer: %s',
    (text) => expect(titleText(text)?.title).toBe(text),
  );

  it('an initial behind the comma tells that the family name stands first, though it is a given name too', () => {
    expect(personName('Martin, Anna L.')?.name).toBe('Anna L. Martin');
  });

  const formOf = (name: string): Snapshot => {
    const outline: OutlineEntry[] = [
      { d: 0, t: 'div', b: 1, a: { itemscope: '', itemtype: 'https://schema.org/Person' } },
      { d: 1, t: 'span', a: { itemprop: 'name' } },
      { d: 2, x: name },
    ];
    const title = `Contact - ${name}`;
    return { ...emptySnapshot, url: 'https://www.northgateprecision.example/contact', title, outline };
  };

  it('the company that a contact form marks up as a person is none', () => {
    expect(understood(formOf('Northgate Precision Engineering')).people).toEqual([]);
    expect(understood(formOf('Anna Brook')).people.map(({ name }) => name)).toEqual(['Anna Brook']);
  });
});
