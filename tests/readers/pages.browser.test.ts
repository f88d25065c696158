import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/page/gather.ts';
import { Reading } from '../../lib/prospect/reading.ts';
import { Snapshot } from '../../lib/prospect/snapshot.ts';
import { readers, understand } from '../../lib/readers/index.ts';
import { type Expected, type PageFile, pageFiles } from './page-files.ts';

const readAt = '2026-03-16T09:30:00.000Z';

/** Shows a page in a frame and gathers it there, as if it stood at its own address. */
const snapshotOf = async ({ html, expected }: PageFile): Promise<Snapshot> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (shown === null) throw new Error('The frame shows no document.');
  const snapshot = Snapshot.parse({ ...gather(shown), url: expected.url, base: expected.url });
  frame.remove();
  return snapshot;
};

const factsIn = (reading: Reading, field: string) => reading.facts.filter((fact) => fact.field === field);

const checkFacts = (reading: Reading, { facts = [], complete = [] }: Expected) => {
  for (const { field, value, atLeast = 0, atMost = 1 } of facts) {
    const same = factsIn(reading, field).map((fact) => fact.value);
    expect(same).toContainEqual(typeof value === 'object' ? expect.objectContaining(value) : value);
    const fact = factsIn(reading, field).find((one) => {
      try {
        expect(one.value).toEqual(typeof value === 'object' ? expect.objectContaining(value) : value);
        return true;
      } catch {
        return false;
      }
    });
    expect(fact?.confidence).toBeGreaterThanOrEqual(atLeast);
    expect(fact?.confidence).toBeLessThanOrEqual(atMost);
  }
  for (const field of complete.filter((one) => one !== 'people')) {
    const wanted = facts.filter((fact) => fact.field === field).map(({ value }) => value);
    const found = factsIn(reading, field).map(({ value }) => value);
    expect(found, `${field}: ${JSON.stringify(found)}`).toHaveLength(wanted.length);
  }
};

const checkPeople = (reading: Reading, { people, complete = [] }: Expected) => {
  for (const person of people ?? []) expect(reading.people).toContainEqual(expect.objectContaining(person));
  if (!complete.includes('people')) return;
  const names = new Set(reading.people.map(({ name }) => name));
  expect([...names]).toHaveLength(new Set((people ?? []).map(({ name }) => name)).size);
};

const checkRest = (reading: Reading, { never = [], nextPages, words }: Expected) => {
  const told = reading.facts.filter(({ field }) => field !== 'description');
  const values = JSON.stringify([told.map(({ value }) => value), reading.people.map(({ evidence, ...who }) => who)]);
  for (const wrong of never) expect(values).not.toContain(wrong);
  if (nextPages) expect(reading.nextPages.map(({ kind }) => kind).sort()).toEqual([...nextPages].sort());
  for (const piece of words?.has ?? []) expect(reading.words).toContain(piece);
  for (const piece of words?.lacks ?? []) expect(reading.words).not.toContain(piece);
};

describe('an invented page is read as it should be', () => {
  it.each(pageFiles.map((file) => [file.id, file] as const))('%s', async (_id, file) => {
    const reading = understand(await snapshotOf(file), { readAt });
    expect(reading.failed).toEqual([]);
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(reading.account).toBe(file.expected.account);
    expect(reading.kind).toBe(file.expected.kind);
    checkFacts(reading, file.expected);
    checkPeople(reading, file.expected);
    checkRest(reading, file.expected);
  });
});

describe('every reader', () => {
  it.each(readers.map((reader) => [reader.id, reader] as const))(
    '%s finds something on an invented page',
    async (_id, reader) => {
      for (const file of pageFiles) {
        const alone = understand(await snapshotOf(file), { readAt, readers: [reader] });
        const wanted = file.expected.facts ?? [];
        if (alone.facts.some(({ field }) => wanted.some((fact) => fact.field === field))) return;
        if (alone.people.some(({ name }) => file.expected.people?.some((person) => person.name === name))) return;
      }
      expect.fail(`No page of tests/pages exercises the reader ${reader.id}: add one.`);
    },
  );
});
