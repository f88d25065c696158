import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../lib/prospect/reading.ts';
import { type OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { cleanText } from '../../lib/readers/clean.ts';
import { readers, understand } from '../../lib/readers/index.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { fact, type Reader, seen } from '../../lib/readers/reader.ts';
import { jsonLd } from '../../lib/readers/structured-data.ts';
import { anySnapshot, emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';

/** Everything on a page that evidence may quote, clean. */
const quotable = (snapshot: Snapshot): string[] => {
  const page = readablePage(snapshot, 'x.example');
  const literals = jsonLd(page).all.flatMap(({ properties }) =>
    [...properties.values()].flat().filter((value) => typeof value === 'string'),
  );
  return [
    page.lines.map(({ text }) => text).join('\n'),
    page.lines
      .filter(({ region }) => region !== 'nav')
      .map(({ text }) => text)
      .join('\n'),
    page.hiddenLines.map(({ text }) => text).join('\n'),
    page.title.text,
    page.url,
    page.lang,
    page.snapshot.canonical,
    ...page.snapshot.metas.map(({ content }) => content),
    ...page.snapshot.links.map(({ href }) => href),
    ...page.snapshot.scripts.map((src) => cleanText(src, 500)),
    ...page.tree.elements.flatMap(({ attributes }) => Object.values(attributes)),
    ...page.tree.texts.map(({ text }) => text),
    ...literals,
  ];
};

describe('understand', () => {
  it('keeps its laws on any snapshot: form, confidence, literal excerpts, safe addresses, nothing failed', () => {
    fc.assert(
      fc.property(anySnapshot, (made) => {
        const snapshot = Snapshot.parse(made);
        const reading = understand(snapshot, { readAt });
        expect(reading.failed).toEqual([]);
        expect(Reading.safeParse(reading).success).toBe(true);
        const sources = quotable(snapshot);
        for (const { confidence, evidence } of [...reading.facts, ...reading.people]) {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(
            sources.some((source) => source.includes(evidence.excerpt)),
            `${evidence.reader}: ${evidence.excerpt}`,
          ).toBe(true);
          const [start, end] = evidence.mark ?? [0, 0];
          expect(start <= end && end <= evidence.excerpt.length).toBe(true);
        }
        expect(JSON.stringify([reading.nextPages.map(({ url }) => url)])).not.toMatch(/"(?!https?:)[a-z]+:/i);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same reading twice and leaves the snapshot as it was', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const before = JSON.stringify(snapshot);
        expect(understand(snapshot, { readAt })).toEqual(understand(snapshot, { readAt }));
        expect(JSON.stringify(snapshot)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('names a reader that throws and keeps what the others say', () => {
    const broken: Reader = {
      id: 'broken',
      read: () => {
        throw new Error('no');
      },
    };
    const good: Reader = {
      id: 'good',
      read: (page) => ({ facts: [fact('name', 'Northgate', seen(page.title, 'Northgate', 0.9))] }),
    };
    const reading = understand({ ...emptySnapshot, title: 'Northgate IT' }, { readAt, readers: [broken, good] });
    expect(reading.failed).toEqual(['broken']);
    expect(reading.facts.map(({ field, value }) => [field, value])).toEqual([['name', 'Northgate']]);
  });

  it('drops a fact out of form alone, and keeps the surest of equal ones', () => {
    const made: Reader = {
      id: 'made',
      read: (page) => ({
        facts: [
          fact('phone', '512-555-0142', seen(page.title, undefined, 0.9)),
          fact('name', 'Northgate', seen(page.title, 'North', 0.4)),
          fact('name', 'Northgate', seen(page.title, 'Northgate', 0.8)),
        ],
      }),
    };
    const { facts } = understand({ ...emptySnapshot, title: 'Northgate' }, { readAt, readers: [made] });
    expect(facts.map(({ value, confidence }) => [value, confidence])).toEqual([['Northgate', 0.8]]);
  });

  it('takes fragment and tracking out of the address and navigation out of the words', () => {
    const snapshot: Snapshot = {
      ...paragraphs('Hello there'),
      url: 'https://northgate.example/a?utm_source=x&page=2&fbclid=y#top',
    };
    const outline: Snapshot['outline'] = [...snapshot.outline, { d: 0, t: 'nav', b: 1 }, { d: 1, x: 'Menu entry' }];
    const reading = understand({ ...snapshot, outline }, { readAt });
    expect(reading.url).toBe('https://northgate.example/a?page=2');
    expect(reading.words).toBe('Hello there');
  });

  it('leaves praise by others out of the words', () => {
    const praise: OutlineEntry[] = [
      { d: 0, t: 'blockquote', b: 1 },
      { d: 1, x: 'They bill a flat fee' },
    ];
    const page = paragraphs('We repair by the hour', '“They bill a flat fee”');
    const { words } = understand({ ...page, outline: [...page.outline, ...praise] }, { readAt });
    expect(words).toBe('We repair by the hour');
  });

  it('has readers with ids of their own', () => {
    expect(readers.length).toBeGreaterThan(0);
    expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
  });
});

describe('cleanText', () => {
  it('removes what is not seen, folds white space, keeps pairs whole', () => {
    expect(cleanText('a\u202eb\u200bc\u0000d \u00a0\n e\ud800')).toBe('abcd e');
    expect(cleanText('😀😀', 3)).toBe('😀');
  });
});
