import { describe, expect, test } from 'vitest';
import { editingIn, ownSlot } from '../../lib/browser/editing.ts';
import { editingOf, written } from '../../lib/definition/edit.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { storage } from '../sidepanel/made-storage.ts';

const editing = written(editingOf(mspToolkit), 'thresholds/tierA', '8x');
const key = 'definition.editing.msp_toolkit';

describe('a definition half changed', () => {
  test('is there again, to the letter, until it is dropped', () => {
    const place = storage();
    editingIn(place).put(editing);
    expect(editingIn(place).get('msp_toolkit')).toEqual(editing);
    expect(editingIn(place).get('agency')).toBeUndefined();
    editingIn(place).drop('msp_toolkit');
    expect(editingIn(place).get('msp_toolkit')).toBeUndefined();
  });

  test.each([['no JSON'], ['{"from":1}'], ['null']])('that cannot be understood is none: %s', (text) => {
    const place = storage();
    place.setItem(key, text);
    expect(editingIn(place).get('msp_toolkit')).toBeUndefined();
  });

  test('for which there is no room still stands on the screen', () => {
    const place = {
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => editingIn(place).put(editing)).not.toThrow();
  });
});

describe('workspaces that are open at the same time', () => {
  const put = (slot: number, place = storage()) => {
    editingIn(place, slot).put(editing);
    return place;
  };
  const listed = (keys: readonly string[]) => ({ length: keys.length, key: (at: number) => keys[at] ?? null });
  /** Locks as a browser gives them, of which some are held by other pages. */
  const locksWith = (...taken: number[]) => {
    const names = new Set(
      taken.map((slot) => (slot === 0 ? 'definition.editing.lock' : `definition.editing-${slot}.lock`)),
    );
    const request = async (name: string, patience: { signal?: AbortSignal }, hold: (lock: unknown) => unknown) => {
      if (!names.has(name)) return hold({ name });
      if (patience.signal === undefined) return hold(null);
      return new Promise((_, fail) => patience.signal?.addEventListener('abort', () => fail(patience.signal?.reason)));
    };
    return { request: request as LockManager['request'] }; // of the overloads, the one that is called
  };
  const drafts = (...slots: number[]) =>
    listed(slots.map((slot) => (slot === 0 ? key : `definition.editing-${slot}.msp_toolkit`)));

  test('keep what is half written apart', () => {
    const place = put(0);
    expect(editingIn(place, 1).get('msp_toolkit')).toBeUndefined();
    const other = written(editingOf(mspToolkit), 'thresholds/tierA', '9x');
    editingIn(place, 1).put(other);
    expect(editingIn(place).get('msp_toolkit')).toEqual(editing);
    editingIn(place).drop('msp_toolkit');
    expect(editingIn(place, 1).get('msp_toolkit')).toEqual(other);
  });

  test('the first takes the first slot, the second the next one', async () => {
    expect(await ownSlot(drafts(), locksWith())).toBe(0);
    expect(await ownSlot(drafts(), locksWith(0))).toBe(1);
    expect(await ownSlot(drafts(), locksWith(0, 1))).toBe(2);
  });

  test('one that opens goes on with what a closed one left', async () => {
    expect(await ownSlot(drafts(2), locksWith())).toBe(2);
    expect(await ownSlot(drafts(0, 1), locksWith(0))).toBe(1);
  });

  test('what an open one is writing is left to it', async () => {
    expect(await ownSlot(drafts(0), locksWith(0))).toBe(1);
    expect(await ownSlot(drafts(1), locksWith(1))).toBe(0);
  });

  test('a browser without a free slot shares the last one', async () => {
    const all = Array.from({ length: 40 }, (_, slot) => slot);
    expect(await ownSlot(drafts(), locksWith(...all))).toBe(40);
  });
});
