import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { cut, inOneLine, pieces, textOf } from './hostile-pieces.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const guard = 2_000;

describe('no text takes all readers longer than its length tells', () => {
  it.each(pieces)('600 kB of %j in long paragraphs', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 600_000), 3_900);
    expect(understand(paragraphs(...texts), { readAt }).failed).toEqual([]);
  });

  it.each(pieces)('600 kB of %j in one line', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 600_000), 3_900);
    expect(understand(inOneLine(texts), { readAt }).failed).toEqual([]);
  });

  it.each(pieces)('100 kB of %j in short lines', { timeout: guard }, (piece) => {
    const texts = cut(textOf(piece, 100_000), 60);
    expect(understand(paragraphs(...texts), { readAt }).failed).toEqual([]);
  });
});
