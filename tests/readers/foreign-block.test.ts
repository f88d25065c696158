import { describe, expect, test } from 'vitest';
import type { OutlineEntry } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot } from './made-snapshot.ts';

const texts = (depth: number, ...lines: string[]): OutlineEntry[] =>
  lines.flatMap((x): OutlineEntry[] => [
    { d: depth, t: 'p', b: 1 },
    { d: depth + 1, x },
  ]);

/** A page of the house "Northgate Court" with these lines in its body and its footer. */
const read = (body: string[], footer: string[], title = 'Northgate Court | Apartments') =>
  understand(
    {
      ...emptySnapshot,
      title,
      outline: [{ d: 0, t: 'main', b: 1 }, ...texts(1, ...body), { d: 0, t: 'footer', b: 1 }, ...texts(1, ...footer)],
    },
    { readAt: '2026-03-16T09:00:00.000Z' },
  ).facts;

const surest = (facts: ReturnType<typeof read>, field: string) =>
  facts.filter((one) => one.field === field).sort((one, other) => other.confidence - one.confidence)[0]?.value;
const sureness = (facts: ReturnType<typeof read>, value: string) =>
  facts.find((one) => one.value === value)?.confidence ?? 0;

const own = ['Visit us', 'Northgate Court, 1400 Pecan Street, Austin, TX 78701', '(512) 555-0142'];
const managers = ['90 Mill Road, Dallas, TX 75201', 'Phone: (214) 555-0177', 'Fax: (214) 555-0178'];

describe('a footer block under the full name of another firm', () => {
  test.each(['Hillside Homes Inc.', 'Managed by Hillside Homes Inc.'])('%s is never the main one', (name) => {
    const facts = read(own, [name, ...managers]);
    expect(surest(facts, 'phone')).toBe('+15125550142');
    expect(surest(facts, 'address')).toMatchObject({ locality: 'Austin' });
    expect(sureness(facts, '+12145550178')).toBeLessThanOrEqual(0.6);
  });

  test('is kept where the page says nothing else, but less sure than a page of its own', () => {
    const facts = read(['Welcome home'], ['Hillside Homes Inc.', ...managers]);
    expect(surest(facts, 'phone')).toBe('+12145550177');
    expect(sureness(facts, '+12145550177')).toBeLessThanOrEqual(0.6);
  });

  test.each([
    ['of the page’s own firm', 'Northgate Court LLC'],
    ['that is no firm’s', 'Head office'],
    ['of who holds the rights', '© 2026 Hillside Homes Inc.'],
  ])('counts as ever under a name %s', (_whose, name) => {
    expect(sureness(read(['Welcome home'], [name, ...managers]), '+12145550177')).toBeGreaterThan(0.8);
  });

  test('ends at the company’s own name, and leaves a page of its owner’s full name alone', () => {
    const facts = read(['Welcome home'], ['Hillside Homes Inc.', 'Northgate Court LLC', ...managers]);
    expect(sureness(facts, '+12145550177')).toBeGreaterThan(0.8);
    expect(sureness(read(own, [], 'Hillside Homes'), '+15125550142')).toBeGreaterThan(0.7);
  });
});
