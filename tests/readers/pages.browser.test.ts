import { describe, expect, it } from 'vitest';
import { readers, understand } from '../../lib/readers/index.ts';
import { expectReading } from './expect-reading.ts';
import { pageFiles } from './page-files.ts';
import { snapshotOf } from './shown-page.ts';

const readAt = '2026-03-16T09:30:00.000Z';

describe('an invented page is read as it should be', () => {
  it.each(pageFiles.map((file) => [file.id, file] as const))('%s', async (_id, file) => {
    expectReading(understand(await snapshotOf(file), { readAt }), file.expected);
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
