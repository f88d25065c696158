import * as z from 'zod/mini';
import { Definition } from '../definition/definition.ts';
import { InForce } from '../definition/in-force.ts';
import { SetUp } from '../definition/set-up.ts';
import { Prospect } from '../prospect/prospect.ts';
import { Instant } from '../prospect/text.ts';
import { Contents } from './contents.ts';

/**
 * A backup is text of one JSON value a line: a head, rows, an end. So a file of any size is made and read in pieces, and one
 * cut short or edited is told by its end.
 */
export const backupFormat = 'sweetspot-backup/1';

/** First line: which format, of which version of the store, made when. */
export const Head = z.object({
  format: z.string().check(z.regex(/^sweetspot-backup\/\d{1,4}$/)),
  schema: z.int(),
  madeAt: Instant,
});

/** A line between: an account or a piece of one, a definition, which one is in force, the consent, or the last review. Their order does not matter much. */
export const Row = z.union([
  z.object({ prospect: Prospect }),
  z.object({ definition: Definition }),
  z.object({ inForce: InForce }),
  z.object({ setUp: SetUp }),
  z.object({ reviewedAt: Instant }),
]);
export type Row = z.infer<typeof Row>;

/** Last line: how many lines came before, what they held, and their seal. */
export const End = z.object({ end: z.extend(Contents, { lines: z.int(), seal: z.string() }) });

/** The text of the first line. */
export const headLine = (schema: number, madeAt: string): string =>
  JSON.stringify({ format: backupFormat, schema, madeAt } satisfies z.infer<typeof Head>);

/** The text of a row. */
export const rowLine = (row: Row): string => JSON.stringify(row);

/** Two running sums over every character of every line: no lock, but no slip of a disk or an editor keeps both. */
export function sealing(): { take: (line: string) => void; lines: () => number; seal: () => string } {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  let lines = 0;
  const mix = (unit: number) => {
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995) ^ (two >>> 15);
  };
  const take = (line: string) => {
    for (let at = 0; at < line.length; at++) mix(line.charCodeAt(at));
    mix(0xa);
    lines++;
  };
  const hex = (sum: number) => (sum >>> 0).toString(16).padStart(8, '0');
  return { take, lines: () => lines, seal: () => hex(one) + hex(two) };
}

/** Units of text that a line stays below where it can, so that none outgrows a message. */
const lineLength = 2_000_000;
const changesInPiece = 90;

/** An account as one line, or, where it is very large, as several whose accounts unite to it. */
export function accountLines(prospect: Prospect, limit = lineLength): string[] {
  const line = rowLine({ prospect });
  if (line.length <= limit) return [line];
  const pieces: Prospect[] = prospect.pages.map((page) => ({ ...prospect, pages: [page], changes: [] }));
  for (let from = 0; from < prospect.changes.length; from += changesInPiece)
    pieces.push({ ...prospect, pages: [], changes: prospect.changes.slice(from, from + changesInPiece) });
  return pieces.map((piece) => rowLine({ prospect: piece }));
}
