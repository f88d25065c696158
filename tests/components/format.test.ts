import { afterEach, describe, expect, it } from 'vitest';
import {
  dayWords,
  groupPhonesBy,
  nameBeside,
  openingDay,
  pageName,
  peopleOf,
  phoneWords,
  placeOf,
} from '../../components/format.ts';
import { phoneInGroups } from '../../lib/readers/phone-number.ts';
import { countryName } from '../../lib/words/country.ts';
import { numberWords, speak } from '../../lib/words/phrase.ts';

describe('format', () => {
  it.each([
    ['2026-03-16', 'today'],
    ['2026-03-17', 'Tuesday'],
    ['2026-03-22', 'Sunday'],
    ['2026-03-23', '23 Mar'],
    ['2027-01-02', '2 Jan 2027'],
  ])('%s is to come: %s', (day, words) => {
    expect(openingDay(day, '2026-03-16')).toBe(words);
  });

  it.each([
    [{ min: 28, max: 28 }, '28 people'],
    [{ min: 1, max: 1 }, '1 person'],
    [{ min: 51, max: 200 }, '51–200 people'],
    [{ min: 10_001 }, '10,001 or more people'],
    [{ max: 50 }, 'up to 50 people'],
    [{}, ''],
  ])('people %j', (headcount, words) => {
    expect(peopleOf(headcount)).toBe(words);
  });

  it.each([
    ['2026-03-16', 'today'],
    ['2026-03-15', 'yesterday'],
    ['2026-03-12', '4 days ago'],
    ['2026-03-09', '9 Mar'],
    ['2025-11-03', '3 Nov 2025'],
    ['2026-03-20', '20 Mar'],
  ])('day %s', (day, words) => {
    expect(dayWords(day, '2026-03-16')).toBe(words);
  });

  it.each([
    ['https://northgate.example/', 'home'],
    ['https://northgate.example/en/team/?x=1', 'en/team'],
    ['not an address', 'home'],
  ])('page %s', (url, words) => {
    expect(pageName(url)).toBe(words);
  });

  it('groups only numbers whose groups are fixed, until the numbering of all is there', () => {
    expect(phoneWords('+15125550142')).toBe('+1 512 555 0142');
    expect(phoneWords('+43316555014')).toBe('+43316555014');
    groupPhonesBy(phoneInGroups);
    expect(phoneWords('+43316555014')).toBe('+43 316 555014');
    expect(phoneWords('+15125550142')).toBe('+1 512 555 0142');
    expect(phoneWords('no number')).toBe('no number');
  });

  it('leaves the parts of a place out that are not known', () => {
    expect(placeOf({ street: '200 Congress Ave', locality: 'Austin', country: 'US' })).toBe('Austin, US');
  });
});

describe('the name of an address beside a link', () => {
  it.each([
    ['https://northgate.example/about-us', 'About us', ''],
    ['https://northgate.example/team', 'Meet our team', ''],
    ['https://northgate.example/leadership', 'Meet our team', 'leadership'],
    ['https://northgate.example/', 'Northgate', 'home'],
  ])('%s as “%s”', (url, label, name) => {
    expect(nameBeside(url, label)).toBe(name);
  });
});

describe('in German', () => {
  afterEach(() => speak(() => undefined));

  it('numbers, days and countries are written as German writes them', () => {
    speak(() => undefined, 'de');
    expect(numberWords(10_001)).toBe('10.001');
    expect(dayWords('2026-03-09', '2026-03-16')).toBe('9. März');
    expect(dayWords('2025-11-03', '2026-03-16')).toBe('3. Nov. 2025');
    expect(countryName('DE')).toBe('Deutschland');
    speak(() => undefined);
    expect(countryName('DE')).toBe('Germany');
  });
});
