import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader as jsonLd } from '../../lib/readers/json-ld.reader.ts';
import { reader as microdata } from '../../lib/readers/microdata.reader.ts';
import { reader as microformats } from '../../lib/readers/microformats.reader.ts';
import { reader as rdfa } from '../../lib/readers/rdfa.reader.ts';
import { emptySnapshot } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const most = 60_000;

/** As many elements as a page script hands over, beside each other or each within the one before. */
const elements = (a: NonNullable<OutlineEntry['a']>, isNested: boolean): OutlineEntry[] =>
  Array.from({ length: most / 2 }, (_, nth): OutlineEntry[] => {
    const d = isNested ? Math.min(9_000, 2 + nth) : 2;
    return [
      { d, t: 'div', a },
      { d: d + 1, x: 'Ada 0142' },
    ];
  }).flat();

const first: OutlineEntry = {
  d: 1,
  t: 'div',
  a: {
    class: 'vcard',
    itemscope: '',
    itemtype: 'https://schema.org/Organization',
    vocab: 'https://schema.org/',
    typeof: 'Organization',
  },
};

describe('data made to take long', () => {
  it.each([
    ['values of a card', { class: 'tel fn org value type' }],
    ['cards', { class: 'vcard h-card' }],
    [
      'properties',
      { itemprop: 'name telephone email', property: 'name telephone email', vocab: 'https://schema.org/' },
    ],
    [
      'items that refer to each other',
      { itemscope: '', itemtype: 'https://schema.org/Person', itemref: 'a b c d e f g', id: 'a' },
    ],
    ['things of RDFa', { typeof: 'Person', property: 'employee', resource: '#a' }],
  ])(
    '%s, beside and within each other, are read without failing or hanging',
    { timeout: 20_000 },
    (_case, attributes) => {
      for (const isNested of [false, true]) {
        const outline = [first, ...elements(attributes, isNested)];
        const { failed } = understand(
          { ...emptySnapshot, outline },
          { readAt, readers: [microdata, rdfa, microformats] },
        );
        expect(failed).toEqual([]);
      }
    },
  );

  it.each(['"\\', '{"a":"\\', '&#', '&am', '/*', '//', '},{', '[{', ',', '"a":', '\\"', '{}'])(
    'JSON-LD of 100,000 units of %j',
    (piece) => {
      const block = piece.repeat(Math.floor(100_000 / piece.length));
      const whole = JSON.stringify({
        '@type': 'Organization',
        name: piece.repeat(20_000),
        address: { streetAddress: block.slice(0, 50_000) },
      });
      expect(understand({ ...emptySnapshot, jsonLd: [block, whole] }, { readAt, readers: [jsonLd] }).failed).toEqual(
        [],
      );
    },
  );
});
