import { backupFormat, End, Head, sealing } from './backup-line.ts';
import type { Contents } from './contents.ts';

/** Why a text cannot be taken for a backup: it is none, a newer version made it, or it was cut short or edited. */
export type BackupFault = 'not-a-backup' | 'newer' | 'damaged';

const endMark = '{"end":';

const parsedJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // no JSON: no schema takes it
  }
};

/** Why this first line opens no backup that version `schema` of the store can take; undefined when it does. */
function faultOfHead(line: string, schema: number): BackupFault | undefined {
  const head = Head.safeParse(parsedJson(line));
  if (!head.success || head.data.schema < 1) return 'not-a-backup';
  return head.data.format !== backupFormat || head.data.schema > schema ? 'newer' : undefined;
}

/** The instant a first line says the backup was made at. */
function madeAtOf(line: string): string | undefined {
  const head = Head.safeParse(parsedJson(line));
  return head.success ? head.data.madeAt : undefined;
}

/** The seal over all lines so far and over what the end says they hold. */
function sealOver(seal: ReturnType<typeof sealing>, { accounts, changes, notes }: Contents): string {
  seal.take(`${accounts} ${changes} ${notes}`);
  return seal.seal();
}

/** Closes a backup of these lines, head first: gives the line that ends it. */
export function sealed(): { take: (line: string) => void; end: (contents: Contents) => string } {
  const seal = sealing();
  return {
    take: seal.take,
    end: (contents) => JSON.stringify({ end: { ...contents, lines: seal.lines(), seal: sealOver(seal, contents) } }),
  };
}

/** What reading a backup came to so far. `rows`: lines to take in, which are certain only once it has ended well. */
export type BackupReader = {
  /** Takes the next line; true when it is a row. */
  take: (line: string) => boolean;
  fault: () => BackupFault | undefined;
  /** To be asked after the last line: why it is no whole backup, or what it holds. */
  ended: () => { fault: BackupFault } | { madeAt: string; contents: Contents };
};

type Reading = { fault?: BackupFault | undefined; madeAt: string; end: Contents | undefined };

/** Reads a backup line by line for version `schema` of the store. Rows themselves are parsed by whoever takes them in. */
export function reading(schema: number): BackupReader {
  const seal = sealing();
  const now: Reading = { madeAt: '', end: undefined };
  const open = (line: string) => {
    now.fault = faultOfHead(line, schema);
    now.madeAt = madeAtOf(line) ?? '';
  };
  const close = (line: string) => {
    const end = End.safeParse(parsedJson(line)).data?.end;
    const isWhole = end?.lines === seal.lines() && end.seal === sealOver(seal, end);
    if (isWhole) now.end = { accounts: end.accounts, changes: end.changes, notes: end.notes };
    else now.fault ??= 'damaged';
  };
  const take = (line: string): boolean => {
    if (now.fault || line === '') return false;
    if (now.end !== undefined)
      now.fault = 'damaged'; // nothing may follow the end
    else if (line.startsWith(endMark)) close(line);
    else if (seal.lines() === 0) open(line);
    const isRow = now.fault === undefined && now.end === undefined && seal.lines() > 0;
    if (now.end === undefined) seal.take(line);
    return isRow;
  };
  const ended: BackupReader['ended'] = () => {
    if (now.end && !now.fault) return { madeAt: now.madeAt, contents: now.end };
    return { fault: now.fault ?? (seal.lines() === 0 ? 'not-a-backup' : 'damaged') };
  };
  return { take, fault: () => now.fault, ended };
}

/** Longest line that a backup has, with room to spare. */
const lineLimit = 16_000_000;

/** Lines of a text that comes in pieces. Ends early, with an unfinished line of `lineLimit`, where a line is longer than any of ours. */
export async function* linesIn(pieces: AsyncIterable<string>, limit = lineLimit): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.replace(/\r$/, ''));
    if (rest.length > limit) break;
  }
  if (rest !== '') yield rest.slice(0, limit);
}
