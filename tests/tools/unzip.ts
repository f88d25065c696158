import { inflateRawSync } from 'node:zlib';

/** A file in a package: its path with "/", and what it holds. */
export type Packed = { path: string; bytes: Buffer };

const endMark = 0x06_05_4b_50;
const stored = 0;

const entryAt = (zip: Buffer, at: number): Packed & { next: number } => {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
  const nameEnd = at + 46 + (nameLength ?? 0);
  const path = zip.toString('utf8', at + 46, nameEnd);
  const local = zip.readUInt32LE(at + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
  const bytes = zip.readUInt16LE(at + 10) === stored ? packed : inflateRawSync(packed);
  return { path, bytes, next: nameEnd + (extraLength ?? 0) + (commentLength ?? 0) };
};

/** All files of a zip, as our own packages are made: without a comment at its end, and below 4 GB. */
export const unzip = (zip: Buffer): Packed[] => {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error('This is no whole zip without a comment.');
  const files: Packed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const { next, ...file } = entryAt(zip, at);
    files.push(file);
    at = next;
  }
  return files;
};
