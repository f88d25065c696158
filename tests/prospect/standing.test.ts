import { describe, expect, it } from 'vitest';
import { standingOf } from '../../lib/prospect/standing.ts';
import { changes } from './made.ts';

const answer = (value: string) => ({ kind: 'answered' as const, question: 'money.budget', value });
const retract = (change: string) => ({ kind: 'retracted' as const, change });
const note = (text: string, base?: string) => ({ kind: 'noted' as const, note: 'n', text, ...(base && { base }) });

describe('standingOf', () => {
  it('holds the newest answer to each question', () => {
    const standing = standingOf(changes(answer('no'), answer('yes')));
    expect(standing.answers.get('money.budget')).toMatchObject({ value: 'yes', change: 'c2' });
  });

  it('takes an answer back by "unknown"', () => {
    expect(standingOf(changes(answer('no'), answer('unknown'))).answers.size).toBe(0);
  });

  it('brings the earlier answer back when the later one is retracted, and the later one when that is retracted too', () => {
    const said = changes(answer('no'), answer('yes'), retract('c2'), retract('c3'));
    expect(standingOf(said.slice(0, 3)).answers.get('money.budget')?.value).toBe('no');
    expect(standingOf(said).answers.get('money.budget')?.value).toBe('yes');
  });

  it('offers the newest standing change for undo, never a retraction', () => {
    const said = changes(answer('no'), answer('yes'), retract('c2'));
    expect(standingOf(said.slice(0, 2)).undoable).toEqual(['c2']);
    expect(standingOf(said).undoable).toEqual(['c1']);
    expect(standingOf([]).undoable).toEqual([]);
  });

  it('offers all that was said in one go for one undo, whatever came between, but not what was taken back of it', () => {
    const [first, second, third, other] = changes(answer('no'), answer('yes'), note('a'), answer('no'));
    if (!(first && second && third && other)) throw new Error('Four changes were made.');
    const inOneGo = [first, second, third].map((one) => ({ ...one, entry: first.id }));
    expect(standingOf(inOneGo).undoable).toEqual(['c1', 'c2', 'c3']);
    expect(standingOf([...inOneGo, other]).undoable).toEqual(['c4']);
    const back = { id: 'c5', at: other.at, kind: 'retracted' as const, change: 'c2' };
    expect(standingOf([...inOneGo, back]).undoable).toEqual(['c1', 'c3']);
  });

  it('does not end in a circle of retractions', () => {
    const said = changes(retract('c2'), retract('c1'), answer('no'));
    expect(standingOf(said).undoable).toEqual(['c3']);
  });

  it('keeps two texts edited from the same one as rivals', () => {
    const [note0] = standingOf(changes(note('a'), note('b', 'c1'), note('c', 'c1'))).notes;
    expect(note0).toMatchObject({ text: 'c', change: 'c3', rivals: [{ text: 'b', change: 'c2' }] });
  });

  it('follows edits, undoes them, and removes by empty text', () => {
    const said = changes(note('a'), note('b', 'c1'), retract('c2'));
    expect(standingOf(said.slice(0, 2)).notes[0]).toMatchObject({ text: 'b', rivals: [] });
    expect(standingOf(said).notes[0]).toMatchObject({ text: 'a', rivals: [] });
    expect(standingOf(changes(note('a'), note('', 'c1'))).notes).toEqual([]);
  });

  it('keeps a text edited elsewhere while it was removed here', () => {
    const [kept] = standingOf(changes(note('a'), note('b', 'c1'), note('', 'c1'))).notes;
    expect(kept).toMatchObject({ text: 'b', rivals: [] });
  });

  it('loses no text of notes that name each other as base', () => {
    const [kept] = standingOf(changes(note('a', 'c2'), note('b', 'c1'), note('c', 'c9'))).notes;
    expect(kept).toMatchObject({ text: 'c', rivals: [{ text: 'b' }] });
  });

  it('holds each tag as last put on or taken off', () => {
    const definition = { id: 'msp', version: 1 };
    const tag = (on: boolean) => ({ kind: 'tagged' as const, tag: '__proto__', on, reason: '', definition });
    expect(standingOf(changes(tag(true), tag(false))).tags).toMatchObject([{ tag: '__proto__', on: false }]);
  });

  it('tells "chosen nobody" from "never chosen"', () => {
    expect(standingOf([]).chosen).toBeUndefined();
    expect(standingOf(changes({ kind: 'chosen', contact: null })).chosen).toBeNull();
  });

  it('does not depend on the order of the list', () => {
    const said = changes(answer('no'), answer('yes'), retract('c2'), note('a'), note('b', 'c4'));
    expect(standingOf([...said].reverse())).toEqual(standingOf(said));
  });
});
