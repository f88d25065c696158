import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Change } from '../../lib/prospect/change.ts';
import { noteLimit, noteParts } from '../../lib/prospect/note-parts.ts';

describe('a text as notes', () => {
  it.each([0, 1, noteLimit])('of %i characters is one note as it stands', (length) => {
    expect(noteParts('x'.repeat(length))).toEqual(['x'.repeat(length)]);
  });

  it('of one character more than fits is two', () => {
    expect(noteParts('x'.repeat(noteLimit + 1))).toHaveLength(2);
  });

  it('is cut between lines, else between words', () => {
    const [lines] = noteParts(`${'x '.repeat(8_500)}\n${'x '.repeat(8_500)}`);
    expect(lines.endsWith('\n')).toBe(true);
    const [words] = noteParts('some words '.repeat(3_000));
    expect(words.endsWith(' ')).toBe(true);
  });

  it('loses nothing, halves no sign, and every part can be kept', () => {
    const piece = fc.oneof(fc.constantFrom('😀', '\n', ' ', 'ü'), fc.string({ unit: 'grapheme', minLength: 1 }));
    const long = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.nat(60_000));
    fc.assert(
      fc.property(long, ([pieces, length]) => {
        const piece = pieces.join('');
        const text = piece.repeat(Math.ceil(length / piece.length));
        const parts = noteParts(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.isWellFormed()).toBe(text.isWellFormed());
          const change = { id: 'a', at: '2026-03-16T11:00:00.000Z', kind: 'noted', note: 'n', text: part };
          expect(Change.safeParse(change).success).toBe(true);
        }
      }),
    );
  });
});
