import type { Browser, Page } from 'puppeteer-core';
import { openPanel } from '../harness/panel.ts';

/** Milliseconds of one visit to one page, measured in the real panel. */
export type Visit = { clickToVerdict: number; roundtrip: number; read: number; understand: number; save: number };

/** When the verdict stands on the screen, by the clock that both processes share. */
const verdictAt = `new Promise((seen) => {
  const look = () => (document.querySelector('section[aria-label="Verdict"]') ? seen(Date.now()) : setTimeout(look, 4));
  look();
})`;

/** One reading of the page in front, as the panel asks for it; the snapshot stays for the next measure. */
const roundtrip = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const before = performance.now();
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/gather.js'] });
  const ms = performance.now() - before;
  globalThis.benchSnapshot = answer.result;
  return ms;
})()`;

/** Understanding of that snapshot by the panel's own chunk: of its exports, the one that makes a reading. */
const understand = (chunk: string) => `(async () => {
  for (const made of Object.values(await import(${JSON.stringify(chunk)}))) {
    if (typeof made !== 'function') continue;
    try {
      const before = performance.now();
      const reading = made(globalThis.benchSnapshot, { readAt: new Date().toISOString() });
      const ms = performance.now() - before;
      if (reading?.account && reading.facts) {
        globalThis.benchReading = reading;
        return ms;
      }
    } catch {} // another export of the chunk, asked what it does not understand
  }
  return -1;
})()`;

/** A note on that account, from the panel to the notebook and back. */
const save = `(async () => {
  const at = new Date().toISOString();
  const change = { id: crypto.randomUUID(), at, kind: 'noted', note: 'bench', text: 'kept ' + at };
  const payload = { account: globalThis.benchReading.account, changes: [change] };
  const before = performance.now();
  const answer = await chrome.runtime.sendMessage({ ask: 'prospect.amend', payload });
  return answer.ok ? performance.now() - before : -1;
})()`;

const measured = async (panel: Page, what: string, expression: string): Promise<number> => {
  const ms = await panel.evaluate(expression);
  if (typeof ms !== 'number' || ms < 0) throw new Error(`The bench could not measure ${what}.`);
  return ms;
};

/** Time in the page and in understanding what came from it; what the browser takes to carry it over is not in it. */
const inPage = 'globalThis.benchSnapshot.ms';

/** Milliseconds of one reading of the page in front of an open panel: gather and understand. */
export const readingOnce = async (panel: Page, chunk: string): Promise<number> => {
  await measured(panel, 'the round trip', roundtrip);
  const understood = await measured(panel, 'understanding', understand(chunk));
  return (await measured(panel, 'gathering', inPage)) + understood;
};

/** Visits a page with the panel closed, presses, waits for the verdict, measures the parts, and closes the panel. */
export const visit = async (
  browser: Browser,
  page: Page,
  { url, chunk }: { url: string; chunk: string },
): Promise<Visit> => {
  await page.goto(url);
  const pressedAt = Date.now();
  const panel = await openPanel(browser, page);
  const seenAt = await measured(panel, 'the verdict', verdictAt);
  const carried = await measured(panel, 'the round trip', roundtrip);
  const understood = await measured(panel, 'understanding', understand(chunk));
  const times = {
    clickToVerdict: seenAt - pressedAt,
    roundtrip: carried,
    read: (await measured(panel, 'gathering', inPage)) + understood,
    understand: understood,
    save: await measured(panel, 'saving', save),
  };
  await panel.close();
  return times;
};
