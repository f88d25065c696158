import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { emptyProspect, type SeenPage } from '../../lib/prospect/prospect.ts';
import { changes, day, fact, page, person } from './made.ts';

const prospect = (pages: SeenPage[], said: Change[] = []) => ({
  ...emptyProspect('northgate.example', day(0)),
  pages,
  changes: said,
});
const url = (path: string) => `https://northgate.example/${path}`;
const gone = <Item extends object>(item: Item) => ({ ...item, goneAt: day(3) });

describe('viewOf: one value', () => {
  it('is undefined when nobody says', () => {
    expect(viewOf(prospect([])).one('headcount')).toBeUndefined();
    expect(viewOf(prospect([])).all('phone')).toEqual([]);
  });

  it('sets the user above every page and keeps both', () => {
    const said = changes({ kind: 'corrected', field: 'foundedYear', value: 1999 });
    const held = viewOf(prospect([page({ facts: [fact('foundedYear', 1998)] })], said)).one('foundedYear');
    expect(held).toMatchObject({ value: 1999, saidBy: 'you', confidence: 1, evidence: [], disputed: false });
    expect(held?.others).toMatchObject([{ value: 1998 }]);
  });

  it('shows the pages that say what the user confirmed, gone ones too', () => {
    const said = changes({ kind: 'corrected', field: 'name', value: 'Northgate IT' });
    const seen = page({ facts: [fact('name', 'NORTHGATE IT, Inc.')] });
    const held = viewOf(prospect([{ ...seen, facts: seen.facts.map(gone) }], said)).one('name');
    expect(held).toMatchObject({ value: 'Northgate IT', saidBy: 'you', evidence: [{ url: url('') }] });
  });

  it('removes what the user called wrong, until a page says something new', () => {
    const said = changes({ kind: 'corrected', field: 'country', value: null });
    const old = page({ facts: [fact('country', 'DE')] });
    expect(viewOf(prospect([old], said)).one('country')).toBeUndefined();
    const again = page({ url: url('contact'), readAt: day(5), facts: [fact('country', 'DE'), fact('country', 'AT')] });
    expect(viewOf(prospect([old, again], said)).one('country')?.value).toBe('AT');
    expect(viewOf(prospect([old], [])).one('country')?.value).toBe('DE');
  });

  it('goes back to the pages when the correction is taken back', () => {
    const said = changes({ kind: 'corrected', field: 'country', value: 'AT' }, { kind: 'retracted', change: 'c1' });
    expect(viewOf(prospect([page({ facts: [fact('country', 'DE')] })], said)).one('country')?.value).toBe('DE');
  });

  it('prefers what two pages agree on over what one says a little louder', () => {
    const two = ['about', 'contact'].map((path) => page({ url: url(path), facts: [fact('foundedYear', 1998, 0.8)] }));
    const one = page({ facts: [fact('foundedYear', 2001, 0.82)] });
    expect(viewOf(prospect([one, ...two])).one('foundedYear')).toMatchObject({ value: 1998, disputed: true });
  });

  it('prefers the newer of two equal claims, and no longer minds one years old', () => {
    const old = page({ url: url('old'), readAt: day(-900), facts: [fact('country', 'DE')] });
    const now = page({ facts: [fact('country', 'AT')] });
    expect(viewOf(prospect([old, now])).one('country')).toMatchObject({ value: 'AT', disputed: false });
  });

  it('leaves out what its page no longer shows', () => {
    const seen = page({ facts: [fact('country', 'DE')] });
    expect(viewOf(prospect([{ ...seen, facts: seen.facts.map(gone) }])).one('country')).toBeUndefined();
  });

  it('takes the narrower of two overlapping headcounts and disputes disjoint ones', () => {
    const range = page({ url: url('a'), facts: [fact('headcount', { min: 51, max: 200 })] });
    const exact = page({ url: url('b'), facts: [fact('headcount', { min: 60, max: 60 }, 0.7)] });
    const far = page({ url: url('c'), facts: [fact('headcount', { min: 501 }, 0.8)] });
    expect(viewOf(prospect([range, exact])).one('headcount')).toMatchObject({
      value: { min: 60, max: 60 },
      disputed: false,
      others: [{ value: { min: 51, max: 200 } }],
    });
    expect(viewOf(prospect([range, exact, far])).one('headcount')?.disputed).toBe(true);
  });

  it('lets a doubtful claim dispute nothing', () => {
    const sure = page({ url: url('a'), facts: [fact('headcount', { min: 51, max: 200 })] });
    const doubtful = page({ url: url('b'), facts: [fact('headcount', { min: 5, max: 5 }, 0.3)] });
    expect(viewOf(prospect([sure, doubtful])).one('headcount')).toMatchObject({ value: { min: 51 }, disputed: false });
  });

  it('folds case and legal form in names, and a longer form disputes no shorter one', () => {
    const names = ['Northgate IT', 'NORTHGATE IT, LLC', 'Northgate IT Services'];
    const pages = names.map((name, index) => page({ url: url(`${index}`), facts: [fact('name', name)] }));
    const held = viewOf(prospect(pages)).one('name');
    expect(held).toMatchObject({ disputed: false, others: [{ value: 'Northgate IT Services' }] });
    expect(held?.evidence).toHaveLength(2);
    const other = page({ url: url('x'), facts: [fact('name', 'Riverbend Dental')] });
    expect(viewOf(prospect([...pages, other])).one('name')?.disputed).toBe(true);
  });
});

describe('viewOf: many values', () => {
  it('joins evidence of one value and sets more trusted ones first', () => {
    const a = page({ url: url('a'), facts: [fact('phone', '+15125550142'), fact('phone', '+15125550100')] });
    const b = page({ url: url('b'), facts: [fact('phone', '+15125550142')] });
    const held = viewOf(prospect([a, b])).all('phone');
    expect(held.map(({ value }) => value)).toEqual(['+15125550142', '+15125550100']);
    expect(held[0]?.evidence.map((seen) => seen.url)).toEqual([url('a'), url('b')]);
    expect(held.every(({ disputed }) => !disputed)).toBe(true);
  });

  it('sets the value the user gave first', () => {
    const said = changes({ kind: 'corrected', field: 'service', value: 'Managed Services' });
    const seen = page({ facts: [fact('service', 'plumbing'), fact('service', 'managed services')] });
    const held = viewOf(prospect([seen], said)).all('service');
    expect(held.map(({ value, saidBy }) => [value, saidBy])).toEqual([
      ['Managed Services', 'you'],
      ['plumbing', 'page'],
    ]);
  });

  it('takes a house with and without its suite for one address, and another house for another', () => {
    const elm = { locality: 'Austin', postalCode: '78701' };
    const streets = ['600 Elm Street', '600 Elm Street, Suite 28', '60 Elm Street', 'Elm Street'];
    const seen = page({ facts: streets.map((street) => fact('address', { ...elm, street })) });
    const held = viewOf(prospect([seen])).all('address');
    expect(held.map(({ value }) => value.street).toSorted()).toEqual([
      '60 Elm Street',
      '600 Elm Street, Suite 28',
      'Elm Street',
    ]);
  });

  it('takes a floor cut short and a postcode with another blank for the same, and another floor for another', () => {
    const malmö = { locality: 'Malmö', country: 'SE' };
    const addresses = [
      { ...malmö, street: 'Björkgatan 26, vån 3', postalCode: '21152' },
      { ...malmö, street: 'Björkgatan 26, våning 3', postalCode: '211 52' },
      { ...malmö, street: 'Björkgatan 26, våning 4', postalCode: '211 52' },
    ];
    const seen = page({ facts: addresses.map((address) => fact('address', address)) });
    const held = viewOf(prospect([seen])).all('address');
    expect(held.map(({ value }) => value.street).toSorted()).toEqual([
      'Björkgatan 26, våning 3',
      'Björkgatan 26, våning 4',
    ]);
  });

  it('lets a fuller address take in one that says less of the same', () => {
    const full = { street: '1 Main St.', locality: 'Austin', country: 'US' };
    const seen = page({ facts: [fact('address', { locality: 'austin' }, 0.95), fact('address', full, 0.8)] });
    const held = viewOf(prospect([seen])).all('address');
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ value: full, evidence: [{}, {}] });
  });
});

describe('viewOf: contacts', () => {
  const jane = personId('Jane Doe');

  it('merges one person of several pages', () => {
    const a = page({ url: url('team'), people: [person('Jane Doe', { title: 'CEO' })] });
    const b = page({ url: url('contact'), people: [person('Dr. Jane Doe', { email: 'jane@northgate.example' })] });
    expect(viewOf(prospect([a, b])).contacts).toMatchObject([
      { id: jane, title: 'CEO', email: 'jane@northgate.example', saidBy: 'page', gone: false },
    ]);
  });

  it('lets the user correct a part and keeps the rest; an emptied part is gone', () => {
    const seen = page({ people: [person('Jane Doe', { title: 'CEO', phone: '+15125550142' })] });
    const said = changes(
      { kind: 'contact-set', contact: jane, name: 'Jane Doe-Smith', email: 'j@northgate.example' },
      { kind: 'contact-set', contact: jane, name: 'Jane Doe-Smith', title: '' },
    );
    const [contact] = viewOf(prospect([seen], said)).contacts;
    expect(contact).toMatchObject({ id: jane, name: 'Jane Doe-Smith', email: 'j@northgate.example', saidBy: 'you' });
    expect(contact).toMatchObject({ phone: '+15125550142', confidence: 1 });
    expect(contact).not.toHaveProperty('title');
  });

  it('knows the person the user added when a page shows them later, and what was said of either id', () => {
    const said = changes(
      { kind: 'contact-set', contact: 'added-1', name: 'Jane Doe' },
      { kind: 'chosen', contact: jane },
      { kind: 'answered', question: `contact.can_spend@${jane}`, value: 'yes' },
      { kind: 'answered', question: 'contact.can_spend@p-other', value: 'no' },
    );
    const view = viewOf(prospect([page({ people: [person('Jane Doe', { title: 'CEO' })] })], said));
    expect(view.contacts).toMatchObject([{ id: 'added-1', title: 'CEO' }]);
    expect(view.standing.chosen).toBe('added-1');
    expect([...view.standing.answers.keys()]).toEqual(['contact.can_spend@added-1', 'contact.can_spend@p-other']);
  });

  it('says when nobody shows the person any more, unless the user added them', () => {
    const seen = page({ people: [person('Jane Doe')] });
    const left = { ...seen, people: seen.people.map(gone) };
    expect(viewOf(prospect([left])).contacts).toMatchObject([{ id: jane, gone: true }]);
    const said = changes({ kind: 'contact-set', contact: jane, name: 'Jane Doe' });
    expect(viewOf(prospect([left], said)).contacts).toMatchObject([{ id: jane, gone: false }]);
  });
});
