import { describe, expect, test } from 'vitest';
import { kindNamed, kindSpoken } from '../../lib/readers/kind-words.ts';
import { nextPages } from '../../lib/readers/next-pages.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { emptySnapshot } from './made-snapshot.ts';

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

  test('they are kept among the pages a home page leads to', () => {
    const link = (href: string, label: string) => [
      { d: 0, t: 'a', a: { href } },
      { d: 1, x: label },
    ];
    const outline = [
      ...link('/trust', 'Trust Center'),
      ...link('/suppliers', 'For suppliers'),
      ...link('/team', 'Team'),
    ];
    const page = readablePage({ ...emptySnapshot, url: 'https://northgate.example/', outline }, 'northgate.example');
    expect(nextPages(page).map(({ kind, url }) => [kind, url])).toEqual([
      ['team', 'https://northgate.example/team'],
      ['security', 'https://northgate.example/trust'],
      ['supplier', 'https://northgate.example/suppliers'],
    ]);
  });
});

test.each([
  ['bestuur.html', 'team'],
  ['Praxisteam', 'team'],
  ['Zarząd', 'team'],
  ['vare-ansatte', 'team'],
  ['Über mich', 'about'],
  ['over-mij', 'about'],
  ['O mnie', 'about'],
  ['le-cabinet.html', 'about'],
  ['onze-praktijk', 'about'],
  ['wie-zijn-wij', 'about'],
  ['le-bureau', 'team'],
  ['committee.html', 'team'],
])('who works there, and who speaks of themselves: %s', (name, kind) => expect(kindNamed(name)).toBe(kind));
