import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../../lib/prospect/person-id.ts';
import { Id } from '../../lib/prospect/text.ts';

const same: [string, string][] = [
  ['Jane Doe', 'JANE  DOE'],
  ['Jane Doe', 'Dr. Jane Doe'],
  ['Jane Doe', 'Prof. Dr. Jane Doe, MBA'],
  ['Jane Doe', 'Jane Doe, Ph.D.'],
  ['Jane Doe', 'Jane Doe PhD, CPA'],
  ['Jane Doe', 'Mrs Jane Doe, MA'],
  ['José Ruiz', 'Jose\u0301 Ruiz'],
  ['José Ruiz', 'Jose Ruiz'],
  ['Jane Doe', 'Jane\u200b Doe'],
  ['Jane Doe', 'Ja\u00adne Doe'],
  ["Jane O'Doe", 'Jane O’Doe'],
  ['Jane Doe', 'Ｊａｎｅ　Ｄｏｅ'],
];
const different: [string, string][] = [
  ['Jane Doe', 'John Doe'],
  ['Jack Ma', 'Jack'],
  ['田中太郎', '田中次郎'],
  ['محمد علي', 'علي'],
  ['Hon Wai Lee', 'Wai Lee'],
  ['Jane Doe', 'Jane Doe Jr.'],
];

describe('personId', () => {
  it.each(same)('knows %s and %s as one person', (one, other) => expect(personId(one)).toBe(personId(other)));
  it.each(different)('tells %s from %s', (one, other) => expect(personId(one)).not.toBe(personId(other)));
  it('keeps a name of nothing but titles', () => expect(personId('Dr.')).not.toBe(personId('Prof.')));

  it('is an id of ours for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => Id.safeParse(personId(name)).success));
  });

  it('gives ten thousand names ten thousand ids', () => {
    const ids = new Set(Array.from({ length: 10_000 }, (_, index) => personId(`Jane Doe ${index.toString(36)}`)));
    expect(ids.size).toBe(10_000);
  });
});
