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
});
