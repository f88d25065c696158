import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Folder of the browser's files under the extension's storage in a profile, for a place of the notebook. */
function storeFolder(profile: string): string {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(parent).find((entry) => /^chrome-extension_.*\.leveldb$/.test(entry));
  if (name === undefined) throw new Error('The extension has stored nothing in this profile.');
  return join(parent, name);
}

const largest = (folder: string, ending: string): string => {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const [first] = files.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  if (first === undefined) throw new Error(`There is no ${ending} file to damage.`);
  return join(folder, first);
};

/** All tables: the browser may have replaced the largest and not yet swept it up, and then nobody misses it. */
const tables = (folder: string): string[] => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ldb'));
  if (files.length === 0) throw new Error('There is no table to damage.');
  return files.map((name) => join(folder, name));
};

function garble(file: string): void {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(4_096, 0xaa), 0, 4_096, Math.floor(fstatSync(open).size / 2));
  closeSync(open);
}

/** What can happen to the files of a store, by what a user would find on the disk. */
export const damages = {
  'half of its log is lost': (folder: string) => {
    const log = largest(folder, '.log');
    truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'its tables are garbled': (folder: string) => {
    for (const table of tables(folder)) garble(table);
  },
  'its list of files is gone': (folder: string) =>
    rmSync(join(folder, readdirSync(folder).find((name) => name.startsWith('MANIFEST')) ?? 'MANIFEST')),
  'its pointer to that list is gone': (folder: string) => rmSync(join(folder, 'CURRENT')),
  'its tables are gone': (folder: string) => {
    for (const table of tables(folder)) rmSync(table);
  },
} as const;
export type DamageName = keyof typeof damages;

/** Leaves half a record at the end of the store's log, as a browser does that is killed, or whose disk is full, in the middle of it. */
export function leaveHalfRecord(profile: string): void {
  const header = Buffer.from([1, 2, 3, 4, 0x88, 0x13, 1]); // a checksum of nothing, 5,000 bytes to come, a whole record
  appendFileSync(largest(storeFolder(profile), '.log'), Buffer.concat([header, Buffer.alloc(100, 0x61)]));
}

/** Damages the files of the notebook in the profile of a browser that is not running. */
export const damage = (profile: string, name: DamageName): void => damages[name](storeFolder(profile));
