import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seniorities } from '../../lib/prospect/person.ts';
import { lexicons, titleOf } from '../../lib/titles/title.ts';
import { tokensOf } from '../../lib/titles/tokens.ts';

/** Every phrase of every lexicon with the ranks it is given. */
const ranks = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const lexicon of lexicons.values())
    for (const seniority of seniorities)
      for (const phrase of Object.values(lexicon.posts[seniority]).flatMap((phrases) => phrases.split(','))) {
        const key = tokensOf(phrase).join(' ');
        found.set(key, (found.get(key) ?? new Set()).add(seniority));
      }
  return found;
};

describe('lexicons', () => {
  it('are found by their file name', () => {
    expect([...lexicons.keys()]).toContain('english');
    expect(lexicons.size).toBeGreaterThanOrEqual(7);
  });

  it('give a phrase one rank, whatever its language', () => {
    const torn = [...ranks()].filter(([, given]) => given.size > 1).map(([phrase, given]) => [phrase, ...given]);
    expect(torn).toEqual([]);
  });

  it('have no empty phrase', () => {
    expect([...ranks().keys()].filter((phrase) => phrase === '')).toEqual([]);
  });
});

describe('titleOf on any text', () => {
  it('never throws, and says both or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const { seniority, function: work } = titleOf(title);
        expect(seniority === undefined).toBe(work === undefined);
      }),
    );
  });

  it('does not mind case', () => {
    const title = fc.constantFrom('Head of Sales', 'vice president', 'Geschäftsführer', 'Directrice générale', 'CFO');
    fc.assert(
      fc.property(title, (text) => {
        expect(titleOf(text.toUpperCase())).toEqual(titleOf(text.toLowerCase()));
      }),
    );
  });

  it.each(['a', '.', '@', '(', ' of', '&', 'chief ', "'s", 'leiter', '社'])(
    'reads only the beginning of a long run of "%s"',
    (piece) => {
      const long = piece.repeat(100_000);
      expect(titleOf(`CEO, ${long}`)).toEqual(titleOf(`CEO, ${long.slice(0, 295)}`));
    },
  );
});
