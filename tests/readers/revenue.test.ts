import { describe, expect, it } from 'vitest';
import { moneyIn } from '../../lib/readers/firmographics/money.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/revenue.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const inAustin = 'Northgate Inc., 1400 Pecan Street, Austin, TX 78701, USA';
const read = (...texts: string[]): unknown[] =>
  understand({ ...paragraphs(...texts), title: 'Northgate' }, { readAt, readers: [reader] }).facts.map(
    ({ value }) => value,
  );

describe('amounts of money', () => {
  it.each([
    ['$12 million', 'US', { min: 12e6, max: 12e6, currency: 'USD' }],
    ['$12 million', 'CA', { min: 12e6, max: 12e6, currency: 'CAD' }],
    ['US$ 1.5bn', undefined, { min: 1.5e9, max: 1.5e9, currency: 'USD' }],
    ['over £3.2m', 'GB', { min: 3.2e6, currency: 'GBP' }],
    ['rund 45 Mio. Euro', 'DE', { min: 45e6, max: 45e6, currency: 'EUR' }],
    ['knapp 1,2 Mrd. €', 'DE', { max: 1.2e9, currency: 'EUR' }],
    ['12,5 M€', 'FR', { min: 12.5e6, max: 12.5e6, currency: 'EUR' }],
    ['12 millions d’euros', 'FR', { min: 12e6, max: 12e6, currency: 'EUR' }],
    ['plus de 8 millions de euros', 'FR', { min: 8e6, currency: 'EUR' }],
    ['€ 4.500.000', 'NL', { min: 4.5e6, max: 4.5e6, currency: 'EUR' }],
    ['450.000 €', 'DE', { min: 450e3, max: 450e3, currency: 'EUR' }],
    ['CHF 2’400’000', 'CH', { min: 2.4e6, max: 2.4e6, currency: 'CHF' }],
    ['$10M–$50M', 'US', { min: 10e6, max: 50e6, currency: 'USD' }],
    ['10–20 Mio. Euro', 'DE', { min: 10e6, max: 20e6, currency: 'EUR' }],
    ['mil millones', 'ES', undefined],
    ['1.3 mil millones de euros', 'ES', { min: 1.3e9, max: 1.3e9, currency: 'EUR' }],
    ['80 milhões de reais', 'BR', { min: 80e6, max: 80e6, currency: 'BRL' }],
    ['up to $5 million', 'US', { max: 5e6, currency: 'USD' }],
  ])('%s, in %s', (text, country, money) => {
    expect(moneyIn(text, country)).toEqual(money);
  });

  it.each([
    ['a dollar of no known country', '$12 million', undefined],
    ['a dollar of a country that has its own', '$12 million', 'SG'],
    ['groups before a scale, which are read in two ways', '1.200 Mio. Euro', 'DE'],
    ['no currency', '12 million', 'US'],
    ['two currencies', '$10M–€50M', 'US'],
    ['the wrong way round', '€50M–€10M', 'DE'],
  ])('nothing of %s', (_, text, country) => {
    expect(moneyIn(text, country)).toBeUndefined();
  });
});

describe('what a company turns over in a year', () => {
  it.each([
    ['Annual revenue: $12 million', { min: 12e6, max: 12e6, currency: 'USD' }],
    ['Our annual revenue of more than $30 million makes us the largest in town.', { min: 30e6, currency: 'USD' }],
    ['Northgate is a $45 million revenue company.', { min: 45e6, max: 45e6, currency: 'USD' }],
    ['In 2025 we had sales of US$1.2 billion.', { min: 1.2e9, max: 1.2e9, currency: 'USD' }],
    ['Umsatz 2025: 45 Mio. Euro', { min: 45e6, max: 45e6, currency: 'EUR' }],
    ['Wir erzielten einen Jahresumsatz von rund 45 Mio. Euro.', { min: 45e6, max: 45e6, currency: 'EUR' }],
    ['Unser Umsatz betrug 2025 über 8 Millionen Euro.', { min: 8e6, currency: 'EUR' }],
    ['Mit 120 Mitarbeitern erwirtschaften wir 18 Mio. € Umsatz.', { min: 18e6, max: 18e6, currency: 'EUR' }],
    ['Notre chiffre d’affaires annuel est de 12 M€.', { min: 12e6, max: 12e6, currency: 'EUR' }],
    ['Chiffre d’affaires (2024) : 12,5 M€', { min: 12.5e6, max: 12.5e6, currency: 'EUR' }],
    ['Con un fatturato di oltre 20 milioni di euro siamo tra i primi.', { min: 20e6, currency: 'EUR' }],
    ['Nuestra facturación anual es de 15 millones de euros.', { min: 15e6, max: 15e6, currency: 'EUR' }],
    ['Wij realiseren een jaaromzet van 10 miljoen euro.', { min: 10e6, max: 10e6, currency: 'EUR' }],
  ])('%s', (text, value) => {
    expect(read(inAustin, text)).toEqual([value]);
  });

  it('in a row of a table', () => {
    expect(read(inAustin, 'Revenue', '$12 million')).toEqual([{ min: 12e6, max: 12e6, currency: 'USD' }]);
  });

  it('of several years the last', () => {
    const years = ['Umsatz 2023: 8 Mio. Euro', 'Umsatz 2025: 11 Mio. Euro', 'Umsatz 2024: 9 Mio. Euro'];
    expect(read(...years)).toEqual([{ min: 11e6, max: 11e6, currency: 'EUR' }]);
  });

  it.each([
    ['of customers', 'We help companies with annual revenue of $5 million to $50 million.'],
    ['of a customer', 'We helped one client to annual revenue of $12 million.'],
    ['a growth', 'Our work increased sales of $2 million by half.'],
    ['to come', 'We expect revenue of $40 million.'],
    ['a market', 'The market has a turnover of €3 billion, and we are part of it.'],
    ['of somebody', 'Copperline has annual revenue of $12 million.'],
    ['no turnover', 'We raised $12 million.'],
    ['a part of it', 'Our online sales of $2 million are a start.'],
    ['a discount', 'Our sale: $12 off.'],
    ['in no known currency', 'Our annual revenue is 12 million.'],
  ])('nothing %s: %s', (_, text) => {
    expect(read(inAustin, text)).toEqual([]);
  });
});
