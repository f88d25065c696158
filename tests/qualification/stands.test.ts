import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../lib/qualification/assess.ts';
import { stands } from '../../lib/qualification/verdicts.ts';
import { prospectFrom, today } from './made.ts';
import { anyDefinition, anyPages, anySaying, talks } from './made-prospects.ts';

const weeded = fc.constantFrom('duplicate', 'cannot_pay', 'price_shopper', 'asked_not_to_contact').map((what) => ({
  ...{ kind: 'happened' as const, event: 'weeded' as const, on: today, what },
}));
const said = fc.array(fc.oneof({ weight: 8, arbitrary: anySaying }, { weight: 1, arbitrary: weeded }), {
  maxLength: 12,
});
const stories = fc.record({ pages: anyPages, said, more: fc.constantFrom([], talks) });

test('where a prospect stands, asked for alone, is what the whole assessment says, with the same reasons', () => {
  fc.assert(
    fc.property(anyDefinition, stories, (definition, { pages, said, more }) => {
      const prospect = prospectFrom(pages, [...said, ...more]);
      const short = stands(structuredClone(prospect), definition, today); // of its own, so that nothing made before is at hand
      expect(Object.keys(short)).toEqual(
        expect.arrayContaining(['cell', 'band', 'tag', 'authority', 'disqualified', 'fit', 'readiness', 'gates']),
      );
      const whole = assess(prospect, definition, today);
      expect({ ...whole, ...short }).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});
