import type { Browser } from 'puppeteer-core';

const workerOf = (browser: Browser) => browser.targets().find((target) => target.type() === 'service_worker');

/** Stops the background as the browser does when it needs the memory: at once, whatever it is doing; true when it ran. */
export async function stopBackground(browser: Browser): Promise<boolean> {
  const target = workerOf(browser);
  if (!target) return false; // stopped before, and not awake again yet
  const stopped = new Promise<boolean>((done) => {
    browser.on('targetdestroyed', (destroyed) => destroyed === target && done(true));
    setTimeout(() => done(false), 5_000);
  });
  const worker = await target.worker();
  await worker?.close().catch((error: Error) => {
    if (!error.message.includes('No session')) throw error; // gone between being found and being closed
  });
  return stopped;
}
