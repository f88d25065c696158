import fc from 'fast-check';
import { expect } from 'vitest';

/** However these words are put together, 100,000 letters of them are read before anybody would think it hangs. */
export function isReadInTime(words: string, read: (text: string) => void, { ms, runs }: { ms: number; runs: number }) {
  const some = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, (piece) => {
      const long = `${piece.join(' ')} `.repeat(20_000).slice(0, 100_000);
      const started = process.hrtime.bigint();
      read(long);
      expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(ms); // a hang guard, no measure
    }),
    { numRuns: runs },
  );
}

/** A long text in paragraphs as long as an entry of a page may be. */
export const inParagraphs = (long: string): string[] => long.match(/.{1,1900}/gs) ?? [];
