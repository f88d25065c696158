import { describe, expect, it } from 'vitest';
import { sameness } from '../../lib/prospect/same.ts';
import { townOf } from '../../lib/prospect/town.ts';

describe('the town of an address', () => {
  it.each([
    ['Nancy, France', 'FR', 'Nancy'],
    ['Rovereto, Italia', 'IT', 'Rovereto'],
    ['Leeds, West Yorkshire, UK', 'GB', 'Leeds, West Yorkshire'],
    ['Nancy, France', undefined, 'Nancy, France'],
    ['Nancy, France', 'BE', 'Nancy, France'],
    ['Kirchberg, Tirol', 'AT', 'Kirchberg, Tirol'],
    [', France', 'FR', ', France'],
    ['Nancy', 'not a code', 'Nancy'],
  ])('%s in %s is %s', (locality, country, town) => {
    expect(townOf({ locality, ...(country !== undefined && { country }) })).toBe(town);
  });

  it('is the same place with and without the country behind it', () => {
    const { agree } = sameness.address;
    const address = { street: '5 rue du Lac', postalCode: '54000', country: 'FR' };
    expect(agree({ ...address, locality: 'Nancy, France' }, { ...address, locality: 'Nancy' })).toBe(true);
  });
});

it('a profile is the same under a network’s addresses for countries and small screens', () => {
  const { key } = sameness.social;
  const one = key('https://www.facebook.com/northgate/');
  expect(
    ['https://facebook.com/northgate', 'http://m.facebook.com/Northgate', 'https://en-gb.facebook.com/northgate'].map(
      key,
    ),
  ).toEqual([one, one, one]);
  expect(key('https://www.facebook.com/northgate-it')).not.toBe(one);
});
