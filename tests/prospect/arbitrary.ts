import fc from 'fast-check';
import type { Change } from '../../lib/prospect/change.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { day, fact, person, reading } from './made.ts';

const names = ['Jane Doe', 'Dr. Jane Doe', 'Bob Roe', 'constructor', '__proto__'];
const confidence = fc.constantFrom(0.2, 0.55, 0.8, 0.95);
const aFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(fc.constantFrom('Northgate', 'NORTHGATE Inc', 'Riverbend'), confidence).map(([v, c]) => fact('name', v, c)),
  fc.tuple(fc.constantFrom('DE', 'AT', 'US'), confidence).map(([v, c]) => fact('country', v, c)),
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 60 }), confidence)
    .map(([min, more, c]) => fact('headcount', { min, max: min + more }, c)),
  fc.tuple(fc.constantFrom('+15125550142', '+15125550100'), confidence).map(([v, c]) => fact('phone', v, c)),
  fc
    .tuple(fc.constantFrom('Austin', 'Round Rock'), fc.option(fc.constant('1 Main St'), { nil: undefined }), confidence)
    .map(([locality, street, c]) => fact('address', street === undefined ? { locality } : { locality, street }, c)),
);
const aPerson = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('CEO', 'Head of IT', undefined))
  .map(([name, title]) => person(name, title === undefined ? {} : { title }));
/** A reading of one of five addresses, on some day of three years. */
export const aReading: fc.Arbitrary<Reading> = fc
  .record({
    page: fc.integer({ min: 0, max: 4 }),
    on: fc.integer({ min: 0, max: 900 }),
    facts: fc.array(aFact, { maxLength: 6 }),
    people: fc.array(aPerson, { maxLength: 4 }),
    truncated: fc.boolean(),
  })
  .map(({ page, on, ...rest }) => reading({ url: `https://northgate.example/${page}`, readAt: day(on), ...rest }));

/** Ids of the changes that `someSaid` makes. */
export const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
const said = (index: number): fc.Arbitrary<Change> => {
  const at = fc.integer({ min: 0, max: 30 }).map(day);
  const of = <Rest extends object>(rest: { [K in keyof Rest]: fc.Arbitrary<Rest[K]> }) =>
    fc.tuple(fc.record<Rest>(rest), at).map(([kind, when]) => ({ ...kind, id: `c${index}`, at: when }));
  return fc.oneof(
    of({
      kind: fc.constant('answered' as const),
      question: fc.constantFrom('q', '__proto__'),
      value: fc.constantFrom('yes', 'unknown'),
    }),
    of({
      kind: fc.constant('noted' as const),
      note: fc.constantFrom('n', 'm'),
      text: fc.string(),
      base: fc.constantFrom(...ids),
    }),
    of({
      kind: fc.constant('corrected' as const),
      field: fc.constant('country' as const),
      value: fc.constantFrom('DE', null),
    }),
    of({
      kind: fc.constant('contact-set' as const),
      contact: fc.constantFrom('x', 'y'),
      name: fc.constantFrom(...names),
    }),
    of({
      kind: fc.constant('attached' as const),
      company: fc.constant('Northgate'),
      facts: fc.array(aFact, { maxLength: 2 }),
    }),
    of({
      kind: fc.constant('joined' as const),
      other: fc.constantFrom('a.example', 'b.example'),
      isSame: fc.boolean(),
    }),
    of({ kind: fc.constant('retracted' as const), change: fc.constantFrom(...ids) }),
  );
};
/** Some of twelve changes, at days of one month, in any order. */
export const someSaid = fc.tuple(...ids.map((_, index) => said(index))).chain((all) => fc.subarray([...all]));

const empty = emptyProspect('northgate.example', day(0));
/** An account that met these readings and was told these changes. */
export const met = (readings: readonly Reading[], changes: readonly Change[] = []) =>
  amend(readings.reduce(meet, empty), changes, day(0));
/** Checks a law on two hundred cases. */
export const law = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  holds: (...values: Ts) => boolean,
) => fc.assert(fc.property<Ts>(...arbitraries, holds), { numRuns: 200 });
/** Up to eight readings. */
export const readings = fc.array(aReading, { maxLength: 8 });
