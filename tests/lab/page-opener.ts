import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { snapshotOf as made } from '../../lib/markup/snapshot-of.ts';
import { Capture } from '../../lib/prospect/capture.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { Fault } from './command.ts';

/** A page from a file, to be shown at an address. */
export type Filed = { url: string; body: Buffer; charset: string | undefined };

const headersOf = (charset: string | undefined) => ({
  'content-type': charset === undefined ? 'text/html' : `text/html; charset=${charset}`,
});

/** A request of a tab that was closed meanwhile needs no answer any more. */
const settle = (answered: Promise<void>): void => {
  answered.catch((error: unknown) => process.stderr.write(`A request was left unanswered: ${String(error)}\n`));
};

/** The page's own address is answered from the file, once; all else is refused, so that nothing leaves this machine. */
const answerFrom = ({ body, charset }: Filed) => {
  let isAnswered = false;
  return (request: HTTPRequest) => {
    if (isAnswered || !request.isNavigationRequest()) return settle(request.abort('aborted'));
    isAnswered = true;
    return settle(request.respond({ status: 200, headers: headersOf(charset), body }));
  };
};

/** Runs the page script where the browser runs content scripts: beside the page's own world. */
const evaluate = async (session: CDPSession, script: string): Promise<unknown> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'page script' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const answer = await session.send('Runtime.evaluate', { expression: script, contextId, returnByValue: true });
  if (answer.exceptionDetails !== undefined)
    throw new Fault('page_script_failed', answer.exceptionDetails.exception?.description ?? 'The page script failed.');
  return answer.result.value;
};

const show = async (page: Page, filed: Filed, script: string): Promise<Snapshot> => {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', answerFrom(filed));
  await page.goto(filed.url, { waitUntil: 'load', timeout: 0 });
  const session = await page.createCDPSession();
  return made(Capture.parse(await evaluate(session, script)));
};

const late = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(reject, ms, new Fault('timed_out', `The page was not read within ${ms / 1_000} seconds.`)).unref();
  });

/** Opens a page at its address in a tab of its own, reads it with the page script, and closes it. Scripts of the page do not run. */
export const snapshotOf = async (browser: Browser, filed: Filed, script: string): Promise<Snapshot> => {
  const page = await browser.newPage();
  try {
    return await Promise.race([show(page, filed, script), late(10_000)]);
  } finally {
    await page.close();
  }
};
