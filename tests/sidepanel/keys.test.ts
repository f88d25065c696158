import { describe, expect, it } from 'vitest';
import { type KeyId, keyOf, keyTable, type Stroke } from '../../entrypoints/sidepanel/keys.ts';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe('the key table', () => {
  it('names each key once', () => {
    const keys = keyTable.flatMap(({ keys }) => [...keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[string, Partial<Stroke>, KeyId | undefined]>([
    ['ArrowDown', {}, 'down'],
    ['ArrowUp', {}, 'up'],
    ['y', {}, 'yes'],
    ['Y', {}, 'yes'], // caps lock
    ['n', {}, 'no'],
    ['u', {}, 'unknown'],
    ['1', {}, 'answer'],
    ['4', {}, 'answer'],
    ['5', {}, undefined],
    ['?', { shiftKey: true }, 'help'],
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['z', {}, undefined],
    ['Z', { ctrlKey: true, shiftKey: true }, undefined],
    ['r', { ctrlKey: true }, undefined], // reload belongs to the browser
    ['c', { ctrlKey: true }, undefined], // so does copying what is selected
    ['t', { altKey: true }, undefined],
    ['T', { shiftKey: true }, undefined],
    ['m', { isComposing: true }, undefined],
    ['ь', { code: 'KeyM' }, 'note'], // another alphabet: by place
    ['m', { code: 'Semicolon' }, 'note'], // another Latin layout: by what it writes
    ['Tab', {}, undefined],
    ['Enter', {}, undefined],
  ])('%s %j is %s', (key, more, id) => {
    expect(keyOf(stroke(key, more))?.id).toBe(id);
  });

  it('tells which of the answers was meant', () => {
    expect(keyOf(stroke('3'))?.name).toBe('3');
  });
});
