import { afterAll, beforeAll, describe, test } from 'vitest';
import { snapshotOf } from '../../lib/markup/snapshot-of.ts';
import { Capture } from '../../lib/prospect/capture.ts';
import { understand } from '../../lib/readers/index.ts';
import { expectReading } from '../readers/expect-reading.ts';
import { pageFiles } from '../readers/page-files.ts';
import { driven, isSkipped, type World, world } from './world.ts';

type Injection = { target: { tabId: number }; files: string[] };
declare const browser: {
  tabs: { query: (which: object) => Promise<{ id: number }[]> };
  scripting: { executeScript: (injection: Injection) => Promise<{ result: unknown }[]> };
};

/** What the page script as it is shipped sees in the tab in front. */
const gathered = async (): Promise<unknown> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/gather.js'] });
  return answer?.result;
};

describe.skipIf(isSkipped)(driven('an invented page is read as it should be'), () => {
  let there: World;
  beforeAll(async () => {
    there = await world(Object.fromEntries(pageFiles.map(({ id, html }) => [`pages.example/${id}`, html])));
    await there.firefox.grantEverySite();
  });
  afterAll(() => there.close());

  test.each(pageFiles.map((file) => [file.id, file] as const))('%s', async (id, { expected }) => {
    const { bidi, eye, open } = there.firefox;
    await open(`http://pages.example/${id}`);
    const { url } = expected;
    const capture = Capture.parse({ ...Object(await bidi.call(eye, gathered)), url, base: url });
    const snapshot = snapshotOf(capture);
    expectReading(understand(snapshot, { readAt: '2026-03-16T09:30:00.000Z' }), expected);
  });
});
