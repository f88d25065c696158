import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/json-ld.reader.ts';
import { jsonLdThings } from '../../lib/readers/structured/json-ld.ts';
import { tolerantJson } from '../../lib/readers/structured/parse.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const read = (jsonLd: unknown, title = 'Northgate IT') => {
  const blocks = [jsonLd].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const snapshot: Snapshot = { ...emptySnapshot, title, jsonLd: blocks };
  return understand(snapshot, { readAt, readers: [reader] });
};
const valuesOf = (jsonLd: unknown, field: string, title?: string): unknown[] =>
  read(jsonLd, title).facts.flatMap((fact) => (fact.field === field ? [fact.value] : []));

describe('tolerantJson', () => {
  it.each([
    ['{"a": [1, 2,], }', { a: [1, 2] }],
    ['\ufeff{"a": 1};', { a: 1 }],
    ['<![CDATA[ {"a": 1} ]]>', { a: 1 }],
    ['/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['{"a": 1, // one\n "b": "x // y" /* two */}', { a: 1, b: 'x // y' }],
    ['{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
    ['{"a": "line\nbreak"}', { a: 'line break' }],
  ])('hostile 16: forgives %s', (text, json) => {
    expect(tolerantJson(text)).toEqual(json);
  });

  it.each(['', '   ', 'hello', '{', '{"a":', `${'['.repeat(200_000)}${']'.repeat(200_000)}`])(
    'hostile 13, 16: says nothing of what is no JSON or nested too deep',
    (text) => {
      expect(tolerantJson(text)).toBeUndefined();
    },
  );

  it('reads what JSON.stringify writes, and never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }).filter((json) => json !== null),
        fc.string(),
        (json, noise) => {
          expect(tolerantJson(JSON.stringify(json))).toEqual(JSON.parse(JSON.stringify(json)));
          tolerantJson(noise);
          tolerantJson(JSON.stringify(json).replace(/[\]}]/, ''));
        },
      ),
    );
  });
});

describe('jsonLdThings', () => {
  it('hostile 12, 15: keeps at most 500 things and changes no prototype', () => {
    const many = JSON.stringify({
      '@graph': Array.from({ length: 3_000 }, (_, nth) => ({ '@type': 'Organization', name: `${nth}` })),
    });
    expect(jsonLdThings([many])).toHaveLength(500);
    jsonLdThings(['{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('what it is classed as', () => {
  const classed = (naics: unknown) => valuesOf({ '@type': 'Organization', name: 'Northgate IT', naics }, 'industry');

  it.each([['336350'], [33]])('reads the NAICS code %s', (code) => {
    expect(classed(code)).toEqual([`NAICS ${code}`]);
  });

  it.each(['manufacturing', '', '3', '33-36', '1234567'])('says nothing of "%s"', (text) => {
    expect(classed(text)).toEqual([]);
  });
});

describe('whose organisation it is', () => {
  const org = { '@type': 'Organization', name: 'Northgate IT' };

  it('takes the one on top, the publisher of the site, and what an id refers to', () => {
    expect(valuesOf(org, 'name')).toEqual(['Northgate IT']);
    expect(valuesOf({ '@type': 'WebSite', publisher: org }, 'name')).toEqual(['Northgate IT']);
    const graph = {
      '@graph': [
        { '@type': 'WebPage', about: { '@id': '#o' } },
        { ...org, '@id': '#o', telephone: '+1 512 555 0142' },
      ],
    };
    expect(valuesOf(graph, 'phone')).toEqual(['+15125550142']);
  });

  it('hostile 18: reads ids that go round in circles', () => {
    const circle = [
      { ...org, '@id': '#a', parentOrganization: { '@id': '#b' }, founder: { '@id': '#a' } },
      { '@type': 'Organization', '@id': '#b', name: 'Other', parentOrganization: { '@id': '#a' } },
    ];
    expect(valuesOf({ '@graph': circle }, 'name')).not.toContain('Other');
  });

  it.each(['itemReviewed', 'customer', 'member', 'sponsor', 'brand', 'memberOf', 'subOrganization'])(
    'leaves out what is only the %s of another thing',
    (property) => {
      const other = { '@type': 'Organization', name: 'Other Firm', telephone: '+1 512 555 0199' };
      expect(valuesOf({ '@type': 'Review', [property]: other }, 'phone')).toEqual([]);
      expect(valuesOf({ '@type': 'Organization', name: 'Northgate IT', [property]: other }, 'phone')).toEqual([]);
    },
  );

  it('leaves out the organisation of another site that the page does not speak of', () => {
    const theme = { '@type': 'Organization', name: 'Cybersteel', url: 'https://cybersteel.example/' };
    expect(valuesOf(theme, 'name')).toEqual([]);
    expect(valuesOf([theme, org], 'name')).toEqual(['Northgate IT']);
  });

  it('says nothing when several claim to be it', () => {
    const several = Array.from({ length: 5 }, (_, nth) => ({ '@type': 'LocalBusiness', name: `Cafe ${nth}` }));
    expect(valuesOf({ '@graph': several }, 'name', 'Cafes of the town')).toEqual([]);
  });

  it.each([{}, [], null, true, 7, { '@value': ['x'] }, '', 'javascript:alert(1)'])(
    'hostile 17: drops values of a wrong kind: %j',
    (value) => {
      const { facts, people, failed } = read({
        ...org,
        url: value,
        telephone: value,
        email: value,
        address: value,
        founder: value,
        sameAs: value,
        numberOfEmployees: value,
        foundingDate: value,
      });
      expect(failed).toEqual([]);
      expect(people).toEqual([]);
      expect(facts.filter(({ field }) => field !== 'name' && field !== 'headcount')).toEqual([]);
    },
  );
});

describe('a country behind the town', () => {
  const addressOf = (parts: Record<string, unknown>) =>
    valuesOf(
      { '@type': 'Organization', name: 'Northgate IT', address: { '@type': 'PostalAddress', ...parts } },
      'address',
    );

  it('stays where nothing else states it', () => {
    expect(addressOf({ addressLocality: 'Rovereto, Italia' })).toEqual([
      { locality: 'Rovereto, Italia', country: 'IT' },
    ]);
  });

  it('is left out where it is repeated, or glued to the town', () => {
    const rovereto = [{ locality: 'Rovereto', country: 'IT' }];
    expect(addressOf({ addressLocality: 'Rovereto, Italia', addressCountry: 'IT' })).toEqual(rovereto);
    expect(addressOf({ addressLocality: 'Rovereto,Italia' })).toEqual(rovereto);
  });
});

it("an address in the text is spelt as the page's own data state it", () => {
  const stated = { streetAddress: '5 rue du Lac', postalCode: '54000', addressLocality: 'Nancy, France' };
  const jsonLd = [JSON.stringify({ '@type': 'Organization', name: 'Northgate IT', address: stated })];
  const { facts } = understand(
    { ...paragraphs('Northgate IT', '5 rue du Lac, 54000 Nancy', 'France'), jsonLd, title: 'Northgate IT' },
    { readAt },
  );
  const towns = facts.flatMap((fact) => (fact.field === 'address' ? [fact.value.locality] : []));
  expect(towns).toEqual(['Nancy, France']);
});
