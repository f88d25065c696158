import { describe, expect, it } from 'vitest';
import { damageOf } from '../../lib/notebook/canary.ts';
import { isClosed, refusalOf } from '../../lib/notebook/refusals.ts';

describe('refusalOf', () => {
  it.each([
    // error, what it means of a command that reads, and of one that writes
    ['QuotaExceededError', 'store-full', 'store-full'],
    ['DataError', 'store-damaged', 'store-full'],
    ['AbortError', 'store-damaged', 'store-full'],
    ['UnknownError', 'store-damaged', 'store-full'],
    ['NotReadableError', 'store-damaged', 'store-damaged'],
    ['VersionError', 'newer-data', 'newer-data'],
    ['TypeError', 'failed', 'failed'],
  ])('calls %s %s, or %s, and repeats nothing of it', (name, ofReading, ofWriting) => {
    const error = new DOMException('a secret', name);
    const refusals = [refusalOf(error, false), refusalOf(error, true)];
    expect(refusals.map(({ code }) => code)).toEqual([ofReading, ofWriting]);
    for (const { message } of refusals) {
      expect(message).not.toContain('secret');
      expect(message.length).toBeLessThanOrEqual(300);
    }
  });

  it('calls anything else failed', () => {
    expect([refusalOf('text', true), refusalOf(undefined, false)].map(({ code }) => code)).toEqual([
      'failed',
      'failed',
    ]);
  });

  it('tells a closed store', () => {
    expect(isClosed(new DOMException('closing', 'InvalidStateError'))).toBe(true);
    expect(isClosed(new DOMException('full', 'QuotaExceededError'))).toBe(false);
  });
});

describe('damageOf', () => {
  const canary = { schema: 1, generation: 5, rows: 3, place: 1 };
  const sound = { isNew: false, isLost: false };
  const fresh = { isNew: true, isLost: false };
  it.each([
    { generation: 5, tallied: 3, there: 3, more: sound, canary, damage: undefined },
    { generation: 6, tallied: 4, there: 4, more: sound, canary, damage: undefined },
    { generation: 0, tallied: 0, there: 0, more: fresh, canary: undefined, damage: undefined },
    {
      generation: 0,
      tallied: 0,
      there: 0,
      more: fresh,
      canary: { ...canary, generation: 0, rows: 0 },
      damage: undefined,
    },
    { generation: 4, tallied: 3, there: 3, more: sound, canary, damage: 'behind' },
    { generation: 0, tallied: 0, there: 0, more: fresh, canary, damage: 'lost' },
    { generation: 0, tallied: 0, there: 725, more: fresh, canary, damage: 'lost' },
    { generation: 0, tallied: 0, there: 0, more: { isNew: true, isLost: true }, canary: undefined, damage: 'lost' },
    { generation: 5, tallied: 3, there: 2, more: sound, canary, damage: 'behind' },
    { generation: 5, tallied: 3, there: 2, more: sound, canary: undefined, damage: 'behind' },
  ])('of %j', ({ generation, tallied, there, more, canary: beside, damage }) => {
    expect(damageOf({ tally: { generation, rows: tallied }, rows: there, ...more }, beside)).toBe(damage);
  });
});
