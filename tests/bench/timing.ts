import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { builtExtension } from '../harness/chromium.ts';

/** What `mainThreadTime` counts, for whoever reads the figures. */
export const howTimed =
  "Ratios of reading a page: CPU time of the page's main thread, garbage collected on it included, from source text to result " +
  '(parsed, compiled and run once, cold, as a script is that is injected on a click), each in a fresh world on a fresh load ' +
  'that has been painted and freed of garbage; all in turn, there and back; the middle of each.';

/**
 * The built page script. Its clock stands still: a busy machine could else have it stop early, and be the quicker for it.
 */
export const gather = (): string =>
  `performance.now = () => 0; ${readFileSync(join(builtExtension, 'gather.js'), 'utf8').trim().replace(/;$/, '')}.html.length`;

let worlds = 0;

/** Makes a world of its own in the page, as content scripts have one; `evaluate` runs there. */
const freshWorld = async (session: CDPSession) => {
  const { frameTree } = await session.send('Page.getFrameTree');
  worlds += 1;
  const world = { frameId: frameTree.frame.id, worldName: `bench-${worlds}` };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(`A timed expression failed: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
  return evaluate;
};

/** Seconds of CPU that the page's main thread has had so far. */
const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ThreadTime');
  if (found === undefined) throw new Error('This browser does not tell what its main thread has spent.');
  return found.value;
};

const painted = 'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen))))';

/** Loads a page and leaves it as a user has it before them: painted, nothing to be laid out or thrown away. */
const settled = async (page: Page, url: string): Promise<CDPSession> => {
  await page.goto(url);
  await page.evaluate(painted);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  return session;
};

/** The text is already in the page, so that no time is taken by bringing it there. */
const run = '(0, eval)(globalThis.source)';

/**
 * CPU milliseconds of the page's main thread for a script that gives a number over 0 when it has read something. A text
 * that was never seen before cannot have been compiled before.
 */
export const mainThreadTime = async (page: Page, url: string, script: string): Promise<number> => {
  const session = await settled(page, url);
  const evaluate = await freshWorld(session);
  const hold = (text: string) =>
    evaluate(`globalThis.source = ${JSON.stringify(`// ${crypto.randomUUID()}\n${text}`)}; 0`);
  const spent = async () => {
    const before = await threadTime(session);
    const read = await evaluate(run);
    return { read, ms: ((await threadTime(session)) - before) * 1_000 };
  };
  await hold('1');
  const nothing = await spent();
  await hold(script);
  const { read, ms } = await spent();
  await session.detach();
  if (typeof read !== 'number' || read <= 0) throw new Error(`A timed script read nothing at ${url}.`);
  return Math.max(0.1, ms - nothing.ms);
};
