import Papa from 'papaparse';

/** Bytes and rows that a table may have, and how many of its columns are looked at. */
export const tableLimits = { bytes: 20 * 1024 * 1024, rows: 50_000, columns: 200 };

/** A table out of a text file: its first line, the lines below, and how it was written. */
export type Table = { header: string[]; rows: string[][]; encoding: string; delimiter: string };

/** Why a file is no table we take: too large, too many rows, nothing below its first line, or no text at all. */
export type TableFault = 'too-large' | 'too-many-rows' | 'empty' | 'no-text';

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

/** The table a file holds. Cells stay texts, whatever they look like; which character parts them is guessed. */
export function tableOf(bytes: Uint8Array): { table: Table } | { fault: TableFault } {
  if (bytes.length > tableLimits.bytes) return { fault: 'too-large' };
  const { text, encoding } = textOf(bytes);
  if (text.includes('\0')) return { fault: 'no-text' }; // no text holds it, and nearly every other file does
  const { data, meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: tableLimits.rows + 2, // the first line, and one more than may be
  });
  const [first, ...rows] = data;
  if (first === undefined || rows.length === 0) return { fault: 'empty' };
  if (rows.length > tableLimits.rows) return { fault: 'too-many-rows' };
  const header = first.slice(0, tableLimits.columns).map((cell) => cell.trim());
  return { table: { header, rows, encoding, delimiter: meta.delimiter } };
}
