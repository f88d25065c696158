import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { type CompanyField, companyValues } from '../../lib/prospect/fact.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { Prospect } from '../../lib/prospect/prospect.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { aReading, ids, law, met, readings, someSaid } from './arbitrary.ts';
import { day } from './made.ts';

const fields = Object.keys(companyValues) as CompanyField[]; // the keys of our own constant
/** All that a view says, as plain data. */
const all = (prospect: Prospect) => {
  const { one, all: every, standing, ...rest } = viewOf(prospect);
  const answers = [...standing.answers];
  return JSON.stringify([fields.map((field) => [one(field) ?? null, every(field)]), { ...standing, answers }, rest]);
};
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
      const attached = prospect.changes.flatMap((change) => (change.kind === 'attached' ? change.facts : []));
      return (
        held === undefined ||
        [...shown, ...attached].some(({ value }) => JSON.stringify(value) === JSON.stringify(held.value))
      );
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
      if (undoable.length === 0) return true;
      const back = undoable.map((change, at): Change => ({ id: `u${at}`, at: day(40), kind: 'retracted', change }));
      const undone = standingOf(amend(before, back, day(0)).changes).undoable;
      return !undone.some((id) => undoable.includes(id));
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
});
