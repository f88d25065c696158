import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { builtExtension } from '../harness/chromium.ts';
import { median } from './figures.ts';

/** The floor of a first read: a walk over all elements and texts, and `checkVisibility` of each element. */
const walk = `(() => {
  const before = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let visible = 0;
  for (let node = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility()) visible += 1;
  return performance.now() - before;
})()`;

/** The built page script, run as the browser runs it. */
const gather = () => `(() => {
  const before = performance.now();
  const snapshot = ${readFileSync(join(builtExtension, 'gather.js'), 'utf8').trim().replace(/;$/, '')};
  return snapshot.outline.length > 0 ? performance.now() - before : -1;
})()`;

let worlds = 0;

/** Milliseconds an expression takes in a world of its own, made for it. */
const timeOf = async (session: CDPSession, expression: string): Promise<number> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  worlds += 1;
  const world = { frameId: frameTree.frame.id, worldName: `bench-${worlds}` };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  const ms: unknown = answer.result.value;
  if (typeof ms !== 'number' || ms < 0)
    throw new Error(`A timed expression failed: ${answer.exceptionDetails?.text ?? 'nothing was read'}`);
  return ms;
};

/** How many times longer the page script takes than the floor, on one page; each time is the middle of cold runs, each on a fresh load. */
export const gatherRatio = async (page: Page, url: string, runs = 5): Promise<number> => {
  const session = await page.createCDPSession();
  const times: Record<'walk' | 'gather', number[]> = { walk: [], gather: [] };
  const expressions = { walk, gather: gather() };
  for (let run = 0; run < runs; run += 1) {
    for (const what of ['walk', 'gather'] as const) {
      await page.goto(url);
      times[what].push(await timeOf(session, expressions[what]));
    }
  }
  await session.detach();
  return median(times.gather) / Math.max(0.1, median(times.walk));
};
