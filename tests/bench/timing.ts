import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { builtExtension } from '../harness/chromium.ts';

/** The built page script, timed as the browser runs it. */
export const gather = (): string => `(() => {
  const before = performance.now();
  const snapshot = ${readFileSync(join(builtExtension, 'gather.js'), 'utf8').trim().replace(/;$/, '')};
  return snapshot.outline.length > 0 ? performance.now() - before : -1;
})()`;

let worlds = 0;

/** Makes a world of its own in the page, as content scripts have one; `evaluate` runs there. */
const freshWorld = async (session: CDPSession) => {
  const { frameTree } = await session.send('Page.getFrameTree');
  worlds += 1;
  const world = { frameId: frameTree.frame.id, worldName: `bench-${worlds}` };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      ...{ expression, contextId, returnByValue: true, awaitPromise: true },
    });
    if (answer.exceptionDetails) throw new Error(`A timed expression failed: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
  return evaluate;
};

/** One thing to time: what is loaded first, untimed, and an expression that gives its milliseconds, or less than 0 if it failed. */
export type Timed = { first?: string; expression: string };

/** Milliseconds on a fresh load of the page, in a fresh world. */
export const coldTime = async (page: Page, url: string, { first, expression }: Timed): Promise<number> => {
  await page.goto(url);
  const session = await page.createCDPSession();
  const evaluate = await freshWorld(session);
  if (first !== undefined) await evaluate(`${first};0`);
  const ms = await evaluate(expression);
  await session.detach();
  if (typeof ms !== 'number' || ms < 0) throw new Error(`A timed expression read nothing at ${url}.`);
  return ms;
};
