import { describe, expect, test } from 'vitest';
import { headLine, rowLine } from '../../lib/exchange/backup-line.ts';
import { reading as readingOf, sealed } from '../../lib/exchange/backup-text.ts';
import { noContents } from '../../lib/exchange/contents.ts';
import { accountOf } from '../../lib/prospect/identity.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { emptyProspect, Prospect } from '../../lib/prospect/prospect.ts';
import { Reading } from '../../lib/prospect/reading.ts';
import { sameness } from '../../lib/prospect/same.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { understand } from '../../lib/readers/index.ts';
import { changes, day } from '../prospect/made.ts';
import { emptySnapshot } from '../readers/made-snapshot.ts';

/** What is understood of a company of this name, whose head has this title and whose people page shows this person. */
const called = (name: string, { title = name, person = 'Nora Vance', role = 'Founder & CEO' } = {}): Reading => {
  const snapshot: Snapshot = {
    ...emptySnapshot,
    title,
    metas: [{ name: 'og:site_name', content: name }],
    jsonLd: [JSON.stringify({ '@type': 'Organization', name, legalName: name, description: name })],
    outline: [
      { d: 0, t: 'h1', b: 1 },
      { d: 1, x: name },
      { d: 0, t: 'div', b: 1 },
      { d: 1, t: 'h3', b: 1 },
      { d: 2, x: person },
      { d: 1, t: 'p', b: 1 },
      { d: 2, x: role },
    ],
  };
  const reading = understand(snapshot, { readAt: day(0) });
  expect(reading.failed).toEqual([]);
  expect(Reading.safeParse(reading).success).toBe(true);
  return reading;
};
const nameOf = (reading: Reading) =>
  reading.facts.filter(({ field }) => field === 'name').toSorted((a, b) => b.confidence - a.confidence)[0]?.value;

describe('words that mislead', () => {
  test.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'].map((mark) => [mark]))(
    'hostile 30: %j turns no name around: it is left out of every text',
    (mark) => {
      const reading = called(`North${mark}gate IT`, { person: `Nora ${mark}Vance`, role: `Founder &${mark} CEO` });
      expect(nameOf(reading)).toBe('Northgate IT');
      expect(reading.people[0]).toMatchObject({ name: 'Nora Vance', title: 'Founder & CEO' });
      expect(JSON.stringify(reading)).not.toContain(mark);
    },
  );

  test.each([...'\u200b\u200c\u2060\ufeff\u00ad\u034f\ufe0f\u{e0041}'].map((unseen) => [unseen]))(
    'hostile 31: %j, which nobody sees, makes no other name of it',
    (unseen) => {
      const reading = called(`North${unseen}gate IT`, { person: `Nora${unseen} Vance` });
      expect(nameOf(reading)).toBe('Northgate IT');
      expect(reading.people.map(({ name }) => name)).toEqual(['Nora Vance']);
    },
  );

  test('hostile 32: a domain of look-alike letters is another account, and is written as what it is', () => {
    const lookalike = accountOf('https://n\u043erthgate.example/');
    expect(lookalike).toMatch(/^xn--/);
    expect(lookalike).not.toBe(accountOf('https://northgate.example/'));
  });

  test('hostile 33: one name in several forms of writing is one name', () => {
    for (const [one, other] of [
      ['Müller Büro', 'Müller Büro'.normalize('NFD')],
      ['ＮＯＲＴＨＧＡＴＥ ＩＴ', 'Northgate IT'],
      ['Oﬃce Experts', 'Office Experts'],
      ['Northgate\u00a0IT', 'Northgate IT'],
    ] as const) {
      expect(sameness.name.key(other), other).toBe(sameness.name.key(one));
      expect(sameness.service.key(other), other).toBe(sameness.service.key(one));
      expect(personId(other), other).toBe(personId(one));
    }
  });
});

describe('text that breaks what it is put into', () => {
  test('hostile 34: half a character is dropped from a page, and what the user pasted comes back from a backup', () => {
    expect(nameOf(called('North\ud800gate\udc00 IT'))).toBe('Northgate IT');
    const prospect = {
      ...emptyProspect('northgate.example', day(0)),
      changes: changes({ kind: 'noted', note: 'n', text: 'half \ud83d a face' }),
    };
    const line = new TextDecoder().decode(new TextEncoder().encode(rowLine({ prospect })));
    expect(Prospect.parse(JSON.parse(line).prospect)).toEqual(prospect);
  });

  test('hostile 35: a name of a million letters and a title of ten thousand words stay within their lengths', () => {
    const reading = called('N'.repeat(1_000_000), {
      title: 'word '.repeat(10_000),
      person: 'Nora Vance '.repeat(100_000),
      role: 'Chief '.repeat(10_000),
    });
    expect(JSON.stringify({ ...reading, words: '' }).length).toBeLessThan(100_000);
    expect(reading.title.length).toBeLessThanOrEqual(300);
    for (const { name, title = '' } of reading.people) expect(name.length + title.length).toBeLessThan(400);
  });

  test('hostile 36: controls and strange line ends are gone from every fact, and leave one line a row', () => {
    const controls = '\u0000\u0007\u001b\u0085\u009f';
    const reading = called(`North${controls}gate\u2028IT`, { person: `Nora\u2029Vance` });
    expect(nameOf(reading)).toBe('Northgate IT');
    const said = [reading.facts, reading.people, reading.title].map((part) => JSON.stringify(part)).join();
    expect(said).not.toMatch(/[\p{Cc}\u2028\u2029]|\\u00/u);
    const { take, end } = sealed();
    const text = changes({ kind: 'noted', note: 'n', text: `${controls}\r\n\u2028 a line` });
    const lines = [
      headLine(1, day(0)),
      rowLine({ prospect: { ...emptyProspect('a.example', day(0)), changes: text } }),
    ];
    for (const line of lines) take(line);
    const reader = readingOf(1);
    const back = [...lines, end(noContents)]
      .join('\n')
      .split(/\r?\n/)
      .filter((line) => reader.take(line));
    expect(back).toEqual([lines[1]]);
    expect(reader.ended()).not.toHaveProperty('fault');
  });
});

test.each(['{}', '[]', '1e999', '-1e999', 'null', 'true', '[[[]]]', '{"@value":{}}', '{"@list":[1e999]}'])(
  'hostile 17: %s in the place of every value says nothing, and stops no reader',
  (value) => {
    const keys =
      'name legalName url telephone email address founder sameAs numberOfEmployees foundingDate logo @id'.split(' ');
    const values = keys.map((key) => `"${key}":${value}`).join();
    const jsonLd = [`{"@type":"Organization",${values}}`, `{"@type":${value},"@graph":${value},"name":"x"}`];
    const reading = understand({ ...emptySnapshot, jsonLd }, { readAt: day(0) });
    expect(reading.failed).toEqual([]);
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(reading.facts.filter(({ evidence }) => evidence.locator.startsWith('json-ld'))).toEqual([]);
  },
);

test('hostile 50: a tag of a name that objects have by birth is a tag like any other', () => {
  const born = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const definition = { id: 'msp_toolkit', version: 1 };
  const put = born.map((tag) => ({ kind: 'tagged' as const, tag, on: true, reason: '', definition }));
  const { tags } = standingOf(
    changes(...put, { kind: 'tagged', tag: 'constructor', on: false, reason: '', definition }),
  );
  expect(new Map(tags.map(({ tag, on }) => [tag, on]))).toEqual(
    new Map(born.map((tag) => [tag, tag !== 'constructor'])),
  );
  expect(Object.hasOwn({}, 'on')).toBe(false);
});
