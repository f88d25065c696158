import { describe, expect, it } from 'vitest';
import { unsentIn } from '../../lib/browser/unsent.ts';
import { changesOf } from '../screens/samples.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const account = 'northgate.example';
const entries = changesOf({ kind: 'chosen', contact: null }, { kind: 'retracted', change: 'x' }).map((change) => ({
  account,
  change,
}));

describe('what is not saved yet', () => {
  it('outlives the panel that said it', () => {
    const place = storage();
    unsentIn(place).add(entries);
    expect(unsentIn(place).all()).toEqual(entries);
  });

  it('goes when it is saved, and only that', () => {
    const unsent = unsentIn(storage());
    unsent.add(entries);
    unsent.drop(['change-0', 'never-said']);
    expect(unsent.all()).toEqual(entries.slice(1));
  });

  it('leaves nothing behind when all is saved', () => {
    const place = storage();
    const unsent = unsentIn(place);
    unsent.add(entries);
    unsent.drop(['change-0', 'change-1']);
    expect(place.getItem('unsent')).toBeNull();
  });

  it('does not stop what is said when there is no room to keep it', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => unsentIn({ ...storage(), setItem: full }).add(entries)).not.toThrow();
  });

  it('lets an entry that cannot be understood take no other with it', () => {
    const place = storage();
    place.setItem('unsent', JSON.stringify([{ account, change: { kind: '?' } }, ...entries]));
    expect(unsentIn(place).all()).toEqual(entries);
  });

  it('never drops what it cannot understand, and tells of it', () => {
    const place = storage();
    const strange = { account, change: { kind: 'of a later version' } };
    place.setItem('unsent', JSON.stringify([strange, ...entries]));
    const unsent = unsentIn(place);
    unsent.drop(['change-0', 'change-1']);
    expect(unsent.all()).toEqual([]);
    expect(JSON.parse(unsent.strange())).toEqual(strange);
    expect(unsentIn(storage()).strange()).toBe('');
  });

  it.each(['{"half":', '"text"', '7'])('sets a text that is no list (%s) aside and goes on', (text) => {
    const place = storage();
    place.setItem('unsent', text);
    const unsent = unsentIn(place);
    unsent.add(entries);
    expect(unsent.all()).toEqual(entries);
    expect(unsentIn(place).strange()).toBe(text);
  });

  it('keeps what there is no room for as long as the panel is open, and says that it must stay so', () => {
    const place = storage();
    const { setItem } = place;
    place.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const unsent = unsentIn(place);
    unsent.add(entries);
    expect([unsent.all(), unsent.isSafe()]).toEqual([entries, false]);
    place.setItem = setItem;
    unsent.drop(['change-0']);
    expect([unsent.all(), unsent.isSafe()]).toEqual([entries.slice(1), true]);
    expect(unsentIn(place).all()).toEqual(entries.slice(1));
  });
});
