import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, marksOf } from '../../lib/prospect/alike.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import { meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { day, fact, reading } from './made.ts';

const marks = (facts: Fact[]) => marksOf(viewOf(meet(emptyProspect('northgate.example', day(0)), reading({ facts }))));

const name = fact('legalName', 'Northgate IT GmbH', 0.9);
const otherForm = fact('legalName', 'NORTHGATE IT AG', 0.9);
const phone = fact('phone', '+498215550110', 0.9);
const place = fact('address', { locality: 'Augsburg', postalCode: '86150' }, 0.9);
const vat = fact('registration', { kind: 'vat', number: 'DE 111111111' }, 0.9);

describe('what makes two accounts look like one company', () => {
  it.each([
    { what: 'the same number in a register', ours: [vat], theirs: [vat], wanted: ['registration'] },
    { what: 'full name and telephone', ours: [name, phone], theirs: [otherForm, phone], wanted: ['name-and-phone'] },
    { what: 'full name and postcode', ours: [name, place], theirs: [otherForm, place], wanted: ['name-and-postcode'] },
    { what: 'full name alone', ours: [name], theirs: [name], wanted: [] },
    { what: 'telephone alone', ours: [phone], theirs: [phone], wanted: [] },
    { what: 'postcode and telephone without the name', ours: [phone, place], theirs: [phone, place], wanted: [] },
    {
      what: 'another name',
      ours: [name, phone],
      theirs: [fact('legalName', 'Southgate IT GmbH', 0.9), phone],
      wanted: [],
    },
  ])('$what', ({ ours, theirs, wanted }) => {
    expect(likenessOf(marks(ours), marks(theirs)).map(({ by }) => by)).toEqual(wanted);
  });

  it('tells the value that both have', () => {
    expect(likenessOf(marks([vat]), marks([vat]))).toEqual([{ by: 'registration', what: 'DE111111111' }]);
  });

  it('is the same from both sides', () => {
    const some = fc.subarray(['registration vat:1', 'registration vat:2', 'name a', 'name b', 'phone 1', 'postcode 9']);
    fc.assert(
      fc.property(some, some, (ours, theirs) => {
        const kinds = (one: string[], other: string[]) => likenessOf(one, other).map(({ by }) => by);
        expect(kinds(ours, theirs)).toEqual(kinds(theirs, ours));
      }),
    );
  });
});
