import { expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { pageFiles } from './page-files.ts';
import { renaming, scrambled, tellingWord } from './scrambled.ts';
import { snapshotOf } from './shown-page.ts';

const readAt = '2026-03-16T09:30:00.000Z';

// A rule about one site would read that site and not its twin.
it.each(pageFiles.map((file, at) => [file.id, file, at] as const))(
  '%s under other names of host, company and classes is read as before',
  async (_id, file, at) => {
    const snapshot = await snapshotOf(file);
    const reading = understand(snapshot, { readAt });
    const names = reading.facts.flatMap(({ field, value }) => (field === 'name' ? [String(value)] : []));
    // A guarded e-mail address cannot be renamed without its key.
    const isGuarded = /data-cfemail|UnCryptMailto/.test(file.html);
    const word = isGuarded ? undefined : tellingWord(names, new URL(file.expected.url).host);
    const rename = word === undefined ? (text: string) => text : renaming(word, at);
    const twin = understand(scrambled(snapshot, rename), { readAt });
    const asTold = JSON.parse(rename(JSON.stringify(reading)));
    expect(twin).toEqual(asTold);
    if (word !== undefined) expect(JSON.stringify(twin).toLowerCase()).not.toContain(word);
  },
);
