import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { nowhere, withoutAddress } from '../lab/addressless.ts';
import { snapshotOf } from '../lab/page-opener.ts';
import { pageScript } from '../lab/page-script.ts';

/** One labelled page: its bytes as text, where it stands, and what the page script saw of it. */
export type Labelled = { id: string; url: string; html: string; snapshot: Snapshot };

const Line = z.object({
  id: z.string(),
  file: z.string(),
  url: z._default(z.string(), ''),
  charset: z.optional(z.string()),
});

/** Opens the page a line of a list names, and has the page script look at it. */
export const labelledPage = async (browser: Browser, line: string): Promise<Labelled> => {
  const { id, file, url, charset } = Line.parse(JSON.parse(line));
  const body = readFileSync(file);
  const seen = await snapshotOf(browser, { url: url || nowhere, body, charset }, await pageScript());
  const html = new TextDecoder(charset ?? 'utf-8').decode(body);
  return { id, url, html, snapshot: url === '' ? withoutAddress(seen) : seen };
};
