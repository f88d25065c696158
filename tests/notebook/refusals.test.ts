import { describe, expect, it } from 'vitest';
import { withinMessage } from '../../lib/notebook/backup.ts';
import { healthOf } from '../../lib/notebook/canary.ts';
import { isClosed, refusalOf } from '../../lib/notebook/refusals.ts';

describe('refusalOf', () => {
  it.each([
    ['QuotaExceededError', 'store-full'],
    ['DataError', 'store-full'],
    ['AbortError', 'store-full'],
    ['VersionError', 'newer-data'],
    ['UnknownError', 'store-damaged'],
    ['NotReadableError', 'store-damaged'],
    ['TypeError', 'failed'],
  ])('calls %s %s and repeats nothing of it', (name, code) => {
    const refusal = refusalOf(new DOMException('a secret', name));
    expect(refusal.code).toBe(code);
    expect(refusal.message).not.toContain('secret');
    expect(refusal.message.length).toBeLessThanOrEqual(300);
  });

  it('calls anything else failed', () => {
    expect([refusalOf('text'), refusalOf(undefined)].map(({ code }) => code)).toEqual(['failed', 'failed']);
  });

  it('tells a closed store', () => {
    expect(isClosed(new DOMException('closing', 'InvalidStateError'))).toBe(true);
    expect(isClosed(new DOMException('full', 'QuotaExceededError'))).toBe(false);
  });
});

describe('withinMessage', () => {
  it('lets no backup out that a message cannot carry, as the message will spell it', () => {
    const json = '"é"';
    const bytes = '{"json":"\\"é\\""}'.length + 1; // é takes two bytes
    expect(withinMessage({ json }, bytes)).toEqual({ ok: true, reply: { json } });
    expect(withinMessage({ json }, bytes - 1)).toMatchObject({ ok: false, refusal: { code: 'failed' } });
  });
});

describe('healthOf', () => {
  const canary = { schema: 1, generation: 5, rows: 3 };
  it.each([
    { generation: 5, tallied: 3, there: 3, canary, health: 'sound' },
    { generation: 6, tallied: 4, there: 4, canary, health: 'sound' },
    { generation: 0, tallied: 0, there: 0, canary: undefined, health: 'sound' },
    { generation: 4, tallied: 3, there: 3, canary, health: 'damaged' },
    { generation: 0, tallied: 0, there: 0, canary, health: 'damaged' },
    { generation: 5, tallied: 3, there: 2, canary, health: 'damaged' },
    { generation: 5, tallied: 3, there: 2, canary: undefined, health: 'damaged' },
  ])('of %j', ({ generation, tallied, there, canary: beside, health }) => {
    expect(healthOf({ generation, rows: tallied }, there, beside)).toBe(health);
  });
});
