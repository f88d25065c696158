import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { type CompanyField, companyValues, type Fact } from '../../lib/prospect/fact.ts';
import { amend, meet, union } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect, Prospect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
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
const aReading: fc.Arbitrary<Reading> = fc
  .record({
    page: fc.integer({ min: 0, max: 4 }),
    on: fc.integer({ min: 0, max: 900 }),
    facts: fc.array(aFact, { maxLength: 6 }),
    people: fc.array(aPerson, { maxLength: 4 }),
    truncated: fc.boolean(),
  })
  .map(({ page, on, ...rest }) => reading({ url: `https://northgate.example/${page}`, readAt: day(on), ...rest }));

const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
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
    of({ kind: fc.constant('retracted' as const), change: fc.constantFrom(...ids) }),
  );
};
const someSaid = fc.tuple(...ids.map((_, index) => said(index))).chain((all) => fc.subarray([...all]));

const empty = emptyProspect('northgate.example', day(0));
const met = (readings: readonly Reading[], changes: readonly Change[] = []) =>
  amend(readings.reduce(meet, empty), changes, day(0));
const fields = Object.keys(companyValues) as CompanyField[]; // the keys of our own constant
/** All that a view says, as plain data. */
const all = (prospect: Prospect) => {
  const { one, all: every, standing, ...rest } = viewOf(prospect);
  const answers = [...standing.answers];
  return JSON.stringify([fields.map((field) => [one(field) ?? null, every(field)]), { ...standing, answers }, rest]);
};
const law = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  holds: (...values: Ts) => boolean,
) => fc.assert(fc.property<Ts>(...arbitraries, holds), { numRuns: 200 });
const readings = fc.array(aReading, { maxLength: 8 });

describe('laws of merging', () => {
  it('meeting a reading twice is meeting it once', () =>
    law([readings, aReading], (before, one) => {
      const once = meet(met(before), one);
      return JSON.stringify(meet(once, one)) === JSON.stringify(once);
    }));

  it('what is kept always fits its schema', () =>
    law([readings, someSaid], (read, changes) => Prospect.safeParse(met(read, changes)).success));

  it('the order of pages does not matter', () =>
    law(
      [readings.chain((read) => fc.tuple(fc.constant(read), fc.infiniteStream(fc.nat()))), someSaid],
      ([read, random], changes) => {
        const prospect = met(read, changes);
        const keyed = prospect.pages.map((page) => ({ page, at: random.next().value ?? 0 }));
        const pages = keyed.sort((a, b) => a.at - b.at).map(({ page }) => page);
        return all({ ...prospect, pages }) === all(prospect);
      },
    ));

  it('readings of different addresses may come in any order', () =>
    law(
      [fc.uniqueArray(aReading, { selector: ({ url }) => url })],
      (read) => all(met(read)) === all(met(read.toReversed())),
    ));

  it('no fact ever read at an address is lost while its page is kept', () =>
    law([readings], (read) => {
      const byReadAt = read.toSorted((a, b) => (a.readAt < b.readAt ? -1 : 1));
      const kept = new Set(
        met(byReadAt).pages.flatMap(({ url, facts }) => facts.map(({ field }) => `${url} ${field}`)),
      );
      return byReadAt.every(({ url, facts }) => facts.every(({ field }) => kept.has(`${url} ${field}`)));
    }));

  it('every value in force is among the values pages show or the user gave', () =>
    law([readings, someSaid], (read, changes) => {
      const prospect = met(read, changes);
      const held = viewOf(prospect).one('headcount');
      const shown = prospect.pages.flatMap(({ facts }) => facts.filter(({ goneAt }) => goneAt === undefined));
      return held === undefined || shown.some(({ value }) => JSON.stringify(value) === JSON.stringify(held.value));
    }));
});

describe('laws of what the user said', () => {
  it('amending twice is amending once', () =>
    law([someSaid, someSaid], (first, second) => {
      const once = amend(met([], first), second, day(1));
      return amend(once, second, day(2)) === once;
    }));

  it('no change and no text is ever lost, whatever is met or said after it', () =>
    law([someSaid, readings], (changes, read) => {
      const kept = read.reduce(meet, met([], changes)).changes;
      const texts = new Set(kept.map((change) => JSON.stringify({ ...change, at: '' })));
      return changes.every((change) => texts.has(JSON.stringify({ ...change, at: '' })));
    }));

  it('taking a retraction back leaves everything as it was', () =>
    law([readings, someSaid, fc.constantFrom(...ids)], (read, changes, change) => {
      const before = met(read, changes);
      const retracted = (id: string, what: string): Change => ({ id, at: day(40), kind: 'retracted', change: what });
      const after = amend(before, [retracted('r1', change), retracted('r2', 'r1')], day(0));
      return all(after) === all(before);
    }));

  it('undo takes back exactly what it names', () =>
    law([someSaid], (changes) => {
      const before = met([], changes);
      const { undoable } = standingOf(before.changes);
      if (undoable === undefined) return true;
      const undone = amend(before, [{ id: 'u', at: day(40), kind: 'retracted', change: undoable }], day(0));
      return standingOf(undone.changes).undoable !== undoable;
    }));

  it('a note keeps every text that nothing replaced or took back, in force or as a rival', () =>
    law([someSaid], (changes) => {
      const notes = standingOf(changes).notes.flatMap(({ text, rivals }) => [
        text,
        ...rivals.map((rival) => rival.text),
      ]);
      const bases = new Set(
        changes.map((change) =>
          change.kind === 'noted' ? change.base : change.kind === 'retracted' ? change.change : '',
        ),
      );
      return changes.every((c) => c.kind !== 'noted' || c.text === '' || bases.has(c.id) || notes.includes(c.text));
    }));

  it('two notebooks come to the same union', () =>
    law([someSaid, fc.nat(12)], (changes, cut) => {
      const [a, b] = [changes.slice(0, cut), changes.slice(Math.max(0, cut - 3))];
      const same = JSON.stringify(union(a, b)) === JSON.stringify(union(b, a));
      return same && JSON.stringify(union(union(a, b), b)) === JSON.stringify(union(a, b));
    }));
});
