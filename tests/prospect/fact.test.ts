import { describe, expect, it } from 'vitest';
import { Fact } from '../../lib/prospect/fact.ts';

const evidence = {
  url: 'https://northgate.example/',
  page: 'Northgate',
  readAt: '2026-03-16T09:30:00.000Z',
  reader: 'meta',
  excerpt: 'Northgate IT',
  locator: 'title',
};

describe('Fact', () => {
  it('takes a value of its field and refuses a value of another form', () => {
    expect(Fact.safeParse({ field: 'name', value: 'Northgate IT', confidence: 0.9, evidence }).success).toBe(true);
    expect(Fact.safeParse({ field: 'phone', value: '512-555-0142', confidence: 0.9, evidence }).success).toBe(false);
    expect(Fact.safeParse({ field: 'religion', value: 'x', confidence: 0.9, evidence }).success).toBe(false);
  });
});
