import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** A new folder for a browser's profile. */
export const newProfile = (parent = tmpdir()): Promise<string> => mkdtemp(join(parent, 'sweetspot-profile-'));

/** Removes a profile, whatever the browser is still writing to it. */
export const dropProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

const locks = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/** Kills a browser as a power cut of its process would, at once; its profile can be opened again afterwards. */
export async function kill(browser: Browser, profile: string): Promise<void> {
  const running = browser.process();
  if (running && running.exitCode === null && running.signalCode === null) {
    const gone = new Promise((exit) => running.once('exit', exit));
    running.kill('SIGKILL');
    await gone;
  }
  for (const lock of locks) await rm(join(profile, lock), { force: true });
}
