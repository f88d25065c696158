import { afterEach, describe, expect, test } from 'vitest';
import { around, keyOf, languageSpoken, phrase, phrases, speak } from '../../lib/words/phrase.ts';

afterEach(() => speak(() => undefined));

const german = (pairs: Record<string, string>) =>
  speak((key) => Object.entries(pairs).find(([english]) => keyOf(english) === key)?.[1]);

describe('phrase', () => {
  test('is the English where the language has no words for it', () => {
    expect(phrase('Ask next')).toBe('Ask next');
  });

  test('is said in the language that was set, its values in its own order', () => {
    german({ 'Worth a call: {whom}': '{whom}: ein Anruf lohnt' });
    expect(phrase('Worth a call: {whom}', { whom: 'Luis Ortega' })).toBe('Luis Ortega: ein Anruf lohnt');
  });

  test('writes numbers as the language does, and texts of digits as they are', () => {
    expect(phrase('{min} to {max}, no. {number}', { min: 0.5, max: 1_000_000, number: '1000' })).toBe(
      '0.5 to 1,000,000, no. 1000',
    );
    speak(() => undefined, 'de');
    expect(phrase('{min} to {max}', { min: 0.5, max: 1_000_000 })).toBe('0,5 to 1.000.000');
  });

  test('looks into no value, and leaves a place without one as it is', () => {
    expect(phrase('{name} and {other}', { name: '{other}$&' })).toBe('{other}$& and {other}');
    expect(phrase('{constructor}')).toBe('{constructor}');
  });

  test('has a key that message files allow, another for each text', () => {
    const texts = ['Ask next', 'Ask next.', 'Übernehmen', '{count} of {all}', 'x'.repeat(400)];
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
    for (const text of texts) expect(keyOf(text)).toMatch(/^[a-z0-9_]{1,60}$/);
  });
});

test('phrases are said when they are read, not when they are written down', () => {
  const words = phrases({ title: 'Ask next', copy: 'Copy' });
  german({ Copy: 'Kopieren' });
  expect(words.copy).toBe('Kopieren');
  expect(words.title).toBe('Ask next');
});

test('a place that is drawn is left out, with what stands before and after it', () => {
  german({ 'look on {page}': 'siehe {page}!' });
  expect(around(phrase('look on {page}'), 'page')).toEqual(['siehe ', '!']);
  expect(around('no place', 'page')).toEqual(['no place', '']);
});

test('the language has a name, English unless another is set', () => {
  expect(languageSpoken()).toBe('en-GB');
  speak(() => undefined, 'de');
  expect(languageSpoken()).toBe('de');
});
