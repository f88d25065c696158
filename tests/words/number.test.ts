import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { numberIn, numberText } from '../../lib/words/number.ts';
import { speak } from '../../lib/words/phrase.ts';

afterEach(() => speak(() => undefined));

describe('a number as it was typed', () => {
  test.each<[language: string, typed: string, number: number | undefined]>([
    ['en-GB', '0,25', 0.25],
    ['en-GB', ' 0.25 ', 0.25],
    ['en-GB', '33.333', 33.333],
    ['en-GB', '33,333', 33_333],
    ['en-GB', '0,500', 0.5],
    ['en-GB', '500,000', 500_000],
    ['en-GB', '1,500.5', 1500.5],
    ['en-GB', '1,000,000', 1_000_000],
    ['en-GB', '1.000.000', 1_000_000],
    ['en-GB', '1.000,5', 1000.5],
    ['en-GB', '-1', -1],
    ['en-GB', '1 000 000', 1_000_000],
    ['de', '33,333', 33.333],
    ['de', '33.333', 33_333],
    ['de', '0.500', 0.5],
    ['de', '500.000', 500_000],
    ['de', '1.500,5', 1500.5],
    ['de', '1,000,000', 1_000_000],
    ['de-CH', '1’000’000.5', 1_000_000.5],
    ['en-GB', 'eighty', undefined],
    ['en-GB', '1e9', undefined],
    ['en-GB', '', undefined],
    ['en-GB', '1,0000', 1],
    ['en-GB', '1,,000', undefined],
    ['en-GB', '1,00,000', undefined],
    ['en-GB', '12 34', undefined],
  ])('%s: %j', (language, typed, number) => {
    speak(() => undefined, language);
    expect(numberIn(typed)).toBe(number);
  });

  test.each(['en-GB', 'de', 'de-CH', 'fr'])(
    '%s: what a field shows and what the language writes is read as it was',
    (language) => {
      speak(() => undefined, language);
      const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
          const number = cents / 100;
          expect(numberIn(written.format(number))).toBe(number);
          expect(numberIn(numberText(number))).toBe(number);
        }),
      );
    },
  );
});
