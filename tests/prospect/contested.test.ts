import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { baseOf, contestsIn } from '../../lib/prospect/contested.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { unite } from '../../lib/prospect/unite.ts';
import { day } from './made.ts';

const question = 'money.outsources_now';
let minutes = 0;
const said = (id: string, value: string, base?: string | null): Change => ({
  id,
  at: day(++minutes / 1_440),
  kind: 'answered',
  question,
  value,
  ...(base !== undefined && { base }),
});
const back = (id: string, change: string): Change => ({ id, at: day(++minutes / 1_440), kind: 'retracted', change });
const values = (changes: Change[]) =>
  contestsIn(changes).map(({ stands, rivals }) => [stands.value, ...rivals.map(({ value }) => value)]);

describe('answers of two writers', () => {
  it.each<[string, Change[], unknown[]]>([
    ['one after the other', [said('a', 'yes', null), said('b', 'no', 'a')], []],
    ['each upon none', [said('a', 'yes', null), said('b', 'no', null)], [['no', 'yes']]],
    ['each upon the same', [said('a', 'x', null), said('b', 'yes', 'a'), said('c', 'no', 'a')], [['no', 'yes']]],
    ['the same twice', [said('a', 'yes', null), said('b', 'yes', null)], []],
    ['of a time when nobody looked', [said('a', 'yes'), said('b', 'no')], []],
    ['one of them from such a time', [said('a', 'yes', null), said('b', 'no')], []],
    ['three at once', [said('a', 'x', null), said('b', 'y', null), said('c', 'z', null)], [['z', 'y', 'x']]],
    ['of whom one went on', [said('a', 'yes', null), said('b', 'no', null), said('c', 'no', 'b')], [['no', 'yes']]],
    ['of whom one took theirs back', [said('a', 'yes', null), said('b', 'unknown', null)], [['unknown', 'yes']]],
    ['settled by taking the other back', [said('a', 'yes', null), said('b', 'no', null), back('r', 'a')], []],
    ['settled by an answer upon both', [said('a', 'yes', null), said('b', 'no', null), said('c', 'yes')], []],
    ['settled the other way', [said('a', 'yes', null), said('b', 'no', null), back('r', 'b')], []],
    ['undone and said again', [said('a', 'yes', null), back('r', 'a'), said('b', 'no', null)], []],
    ['in a circle nobody can make', [said('a', 'yes', 'b'), said('b', 'no', 'a')], []],
  ])('(%s) are told', (_how, changes, told) => {
    expect(values(changes)).toEqual(told);
  });

  it('are told where two notebooks are put together, whichever way, and the newest counts meanwhile', () => {
    const one = { ...emptyProspect('northgate.example', day(0)), changes: [said('a', 'yes', null)] };
    const other = { ...emptyProspect('northgate.example', day(0)), changes: [said('b', 'no', null)] };
    for (const both of [unite(one, other), unite(other, one)]) {
      expect(values(both.changes)).toEqual([['no', 'yes']]);
      expect(standingOf(both.changes).answers.get(question)?.value).toBe('no');
    }
  });
});

describe('what an answer is said upon', () => {
  it('is the one that stands, one that takes back too', () => {
    const changes = [said('a', 'yes', null), said('b', 'unknown', 'a')];
    expect(baseOf(changes, question)).toBe('b');
    expect(baseOf([...changes, back('r', 'b')], question)).toBe('a');
    expect(baseOf(changes, 'another')).toBeNull();
  });
});
