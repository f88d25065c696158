import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { readers } from '../../lib/readers/index.ts';
import { type ReadablePage, readablePage } from '../../lib/readers/page.ts';
import type { Reader } from '../../lib/readers/reader.ts';
import { cut, inOneLine, pieces, textOf } from '../readers/hostile-pieces.ts';
import { paragraphs } from '../readers/made-snapshot.ts';

const shapes = { 'one line': inOneLine, paragraphs: (texts: string[]) => paragraphs(...texts) };
type Shape = keyof typeof shapes;

const pageOf = (piece: string, shape: Shape, length: number): ReadablePage => {
  const snapshot: Snapshot = shapes[shape](cut(textOf(piece, length), 3_900));
  return readablePage(snapshot, 'northgate.example');
};

/** One reader on one kind of text, and the CPU milliseconds it took. */
export type Hostile = { reader: string; piece: string; shape: Shape; ms: number };

const timed = (reader: Reader, page: ReadablePage): number => {
  const before = process.threadCpuUsage();
  reader.read(page);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

const shapesInTurn: readonly Shape[] = ['one line', 'paragraphs'];

/** Every reader on every kind of text of a length, slowest first. */
export const hostileTimes = (length: number): Hostile[] =>
  pieces
    .flatMap((piece) =>
      shapesInTurn.flatMap((shape) => {
        const page = pageOf(piece, shape, length);
        return readers.map((reader) => ({ reader: reader.id, piece, shape, ms: timed(reader, page) }));
      }),
    )
    .sort((one, other) => other.ms - one.ms);

const rounds = 3;

/** Milliseconds of one reader on one kind of text of a length: the quickest of some, each on a page made anew. */
export const hostileTime = ({ reader: id, piece, shape }: Hostile, length: number): number => {
  const reader = readers.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`There is no reader ${id}.`);
  return Math.min(...Array.from({ length: rounds }, () => timed(reader, pageOf(piece, shape, length))));
};
