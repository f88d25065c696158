import { describe, expect, test } from 'vitest';
import { kindNamed, kindSpoken } from '../../lib/readers/kind-words.ts';

describe('pages a company keeps for those who check it and those who supply it', () => {
  test.each([
    ['Trust Center', 'security'],
    ['Security & Compliance', 'security'],
    ['security.html', 'security'],
    ['Datensicherheit', 'security'],
    ['Supplier Portal', 'supplier'],
    ['become-a-vendor', 'supplier'],
    ['Für Lieferanten', 'supplier'],
  ])('%s', (name, kind) => {
    expect(kindNamed(name)).toBe(kind);
  });

  test.each(['Home security systems', 'Cyber Security', 'Supplier of gaskets', 'Security services in Austin'])(
    '%s is no such page',
    (name) => {
      expect(['security', 'supplier']).not.toContain(kindSpoken(name));
    },
  );

  test('a name that speaks of another page at its other end is that page', () => {
    expect(kindSpoken('Security contact')).toBe('contact');
  });
});
