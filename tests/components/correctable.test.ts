import { describe, expect, it } from 'vitest';
import { addressFrom, correctables, countryFrom, headcountFrom } from '../../components/correctable.ts';

const typed = (id: string, line: string) => correctables.find((of) => of.id === id)?.right(line);

describe('a line typed to put a fact right', () => {
  it.each([
    ['28', { min: 28, max: 28 }],
    ['1,200', { min: 1200, max: 1200 }],
    ['20-50', { min: 20, max: 50 }],
    ['20 – 50', { min: 20, max: 50 }],
    ['200+', { min: 200 }],
    ['50-20', undefined],
    ['10000000+', { min: 10_000_000 }],
    ['12345678+', undefined],
    ['20-12345678', undefined],
    ['about 20', undefined],
    ['', undefined],
    ['-5', undefined],
  ])('people: %s', (line, headcount) => {
    expect(headcountFrom(line)).toEqual(headcount);
  });

  it.each([
    ['US', 'US'],
    ['de', 'DE'],
    ['United Kingdom', 'GB'],
    ['Texas', undefined],
    ['', undefined],
  ])('country: %s', (words, code) => {
    expect(countryFrom(words)).toBe(code);
  });

  it.each([
    ['Austin, TX, US', { locality: 'Austin', region: 'TX', country: 'US' }],
    ['Graz, Austria', { locality: 'Graz', country: 'AT' }],
    ['Austria', { country: 'AT' }],
    ['Springfield', { locality: 'Springfield' }],
    [' , ', undefined],
    ['x'.repeat(101), undefined],
  ])('place: %s', (line, address) => {
    expect(addressFrom(line)).toEqual(address);
  });

  it('says the country beside the place', () => {
    expect(typed('place', 'Graz, Austria')).toEqual([
      { kind: 'corrected', field: 'address', value: { locality: 'Graz', country: 'AT' } },
      { kind: 'corrected', field: 'country', value: 'AT' },
    ]);
  });

  it.each([
    ['phone', '+1 (512) 555-0142', '+15125550142'],
    ['phone', '512 555 0142', undefined],
    ['phone', 'tel:+15125550142', undefined],
    ['email', 'Luis@Northgate.example', 'luis@northgate.example'],
    ['email', 'luis', undefined],
    ['name', 'Northgate', 'Northgate'],
    ['name', '', undefined],
  ])('%s: %s', (id, line, value) => {
    expect(typed(id, line)?.map((saying) => 'value' in saying && saying.value)).toEqual(value && [value]);
  });
});
