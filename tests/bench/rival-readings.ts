import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { offlineBrowser } from '../lab/browser.ts';
import { snapshotOf } from '../lab/page-opener.ts';
import { pageScript } from '../lab/page-script.ts';
import { nowhere, withoutAddress } from '../lab/read.command.ts';
import { type Labelled, type PublisherOf, rivalsWith } from './rivals.ts';

const Line = z.object({
  id: z.string(),
  file: z.string(),
  url: z._default(z.string(), ''),
  charset: z.optional(z.string()),
});

const shown = async (browser: Browser, { file, url, charset }: z.infer<typeof Line>): Promise<Labelled> => {
  const body = readFileSync(file);
  const seen = await snapshotOf(browser, { url: url || nowhere, body, charset }, await pageScript());
  const html = new TextDecoder(charset ?? 'utf-8').decode(body);
  return { url, html, snapshot: url === '' ? withoutAddress(seen) : seen };
};

/** What every way of reading says of every page of a list, by its name. */
export const readingsOf = async (
  lines: readonly string[],
  publisherOf: PublisherOf,
): Promise<Map<string, object[]>> => {
  const rivals = rivalsWith(publisherOf);
  const browser = await offlineBrowser();
  const readings = new Map<string, object[]>(Object.keys(rivals).map((name) => [name, []]));
  try {
    for (const line of lines.map((text) => Line.parse(JSON.parse(text)))) {
      const page = await shown(browser, line);
      for (const [name, read] of Object.entries(rivals))
        readings.get(name)?.push({ id: line.id, ...(await read(page)) });
    }
  } finally {
    await browser.close();
  }
  return readings;
};
