import { describe, expect, it } from 'vitest';
import { halfWrittenIn } from '../../lib/browser/half-written.ts';
import { storage } from '../sidepanel/made-storage.ts';

describe('what is half written', () => {
  it('is there again, for its account and its field alone', () => {
    const place = storage();
    halfWrittenIn(place, 'northgate.example').put('person', 'Ana');
    expect(halfWrittenIn(place, 'northgate.example').get('person')).toBe('Ana');
    expect(halfWrittenIn(place, 'northgate.example').get('heard')).toBe('');
    expect(halfWrittenIn(place, 'harbor.example').get('person')).toBe('');
  });

  it('is forgotten once it is empty', () => {
    const place = storage();
    const half = halfWrittenIn(place, 'northgate.example');
    half.put('person', 'Ana');
    half.put('person', '');
    expect(half.get('person')).toBe('');
    expect(place.getItem('half.northgate.example.person')).toBeNull();
  });

  it('is capped, and a full storage stops nobody from typing', () => {
    const place = storage();
    const half = halfWrittenIn(place, 'northgate.example');
    half.put('person', 'x'.repeat(10_000));
    expect(half.get('person')).toHaveLength(4_000);
    const full = {
      ...place,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => halfWrittenIn(full, 'northgate.example').put('person', 'Ana')).not.toThrow();
  });
});
