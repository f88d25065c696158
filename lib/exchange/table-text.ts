import Papa from 'papaparse';

/** Bytes and rows that a table may have, and how many of its columns are looked at. */
export const tableLimits = { bytes: 20 * 1024 * 1024, rows: 50_000, columns: 200 };

/** A table out of a text file: its first line, the lines below, and how it was written. */
export type Table = { header: string[]; rows: string[][]; encoding: string; delimiter: string };

/**
 * Why a file is no table we take: too large, too many rows, nothing below its first line, no text at all, or a quotation mark in
 * a row (the first line is 1) that swallowed rows below it.
 */
export type TableFault =
  | { why: 'too-large' | 'too-many-rows' | 'empty' | 'no-text' }
  | { why: 'open-quote'; row: number };

/** What an encoding's mark at the beginning of a file says. */
const marks: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Stands where bytes are none of the encoding. */
const misread = '\uFFFD';

/** The text of a file and its encoding: as its mark says, else UTF-8, else what spreadsheets in the west wrote before it. */
function textOf(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (marked !== undefined || !text.includes(misread)) return { text, encoding };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

const preview = tableLimits.rows + 2; // the first line, and one more than may be

/** The first row whose quotation marks are out of order and which goes on over a line's end: what follows it may be a part of it. */
function rowLeftOpen(text: string, { errors, meta: { delimiter } }: Papa.ParseResult<string[]>): number | undefined {
  if (errors.every(({ type }) => type !== 'Quotes')) return undefined;
  const all = Papa.parse<string[]>(text, { delimiter, preview }); // with the empty lines, which count in what it tells
  const isOpen = (at: number): boolean => all.data[at]?.some((cell) => /[\r\n]/.test(cell.trim())) === true;
  return all.errors.find(({ type, row }) => type === 'Quotes' && row !== undefined && isOpen(row))?.row;
}

/** The table a file holds. Cells stay texts, whatever they look like; which character parts them is guessed. */
export function tableOf(bytes: Uint8Array): { table: Table } | { fault: TableFault } {
  if (bytes.length > tableLimits.bytes) return { fault: { why: 'too-large' } };
  const { text, encoding } = textOf(bytes);
  if (text.includes('\0')) return { fault: { why: 'no-text' } }; // no text holds it, and nearly every other file does
  const parsed = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview,
  });
  const open = rowLeftOpen(text, parsed);
  if (open !== undefined) return { fault: { why: 'open-quote', row: open + 1 } };
  const [first, ...rows] = parsed.data;
  if (first === undefined || rows.length === 0) return { fault: { why: 'empty' } };
  if (rows.length > tableLimits.rows) return { fault: { why: 'too-many-rows' } };
  const header = first.slice(0, tableLimits.columns).map((cell) => cell.trim());
  return { table: { header, rows, encoding, delimiter: parsed.meta.delimiter } };
}
