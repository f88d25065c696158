import { describe, expect, test } from 'vitest';
import { editingIn } from '../../lib/browser/editing.ts';
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
