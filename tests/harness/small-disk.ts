import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a size that can really be filled. */
export type SmallDisk = { folder: string; fill: () => void; free: () => void; drop: () => Promise<void> };

/** Why no small disk can be made here; undefined when one can. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux, to mount a small disk';
  if (process.getuid?.() !== 0) return 'needs to be root, to mount a small disk';
  const probe = join(tmpdir(), `sweetspot-probe-${process.pid}`);
  try {
    execFileSync('mkdir', [probe]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return undefined;
  } catch {
    return 'mounting is not allowed here'; // in a container without that right
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function fillUp(file: string): void {
  const open = openSync(file, 'a');
  try {
    for (let size = 1 << 20; size > 0; size = size > 1 ? size >> 1 : 0) {
      try {
        for (;;) writeSync(open, Buffer.alloc(size));
      } catch {
        // No piece of this size fits any more: on with a smaller one.
      }
    }
  } finally {
    closeSync(open);
  }
}

/** Mounts a disk of so many megabytes. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'sweetspot-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillUp(filler),
    free: () => rmSync(filler, { force: true }),
    drop: async () => {
      execFileSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
