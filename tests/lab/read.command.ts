import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { understand } from '../../lib/readers/index.ts';
import { nowhere, withoutAddress } from './addressless.ts';
import { offlineBrowser } from './browser.ts';
import { Fault } from './command.ts';
import { snapshotOf } from './page-opener.ts';
import { pageScript } from './page-script.ts';
import { shapeOf } from './reading-shape.ts';

/** Two pages at once: while one loads the other is understood; more would take the time from each other. */
export const atOnce = 2;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  file: z.string(),
  url: z.optional(z.string()),
  charset: z.optional(z.string().check(z.regex(/^[\w.:-]{1,40}$/))),
});

/** What the batch needs from its first line to its last. */
let browser: Browser | undefined;
let script = '';

/** Builds the page script where it is missing, and starts the one browser of the batch. */
export const open = async (): Promise<void> => {
  script = await pageScript();
  browser = await offlineBrowser();
};

/** The browser of the batch; a page may have brought the last one down. */
const liveBrowser = async (): Promise<Browser> => {
  if (browser?.connected !== true) browser = await offlineBrowser();
  return browser;
};

/** Ends the browser. */
export const close = async (): Promise<void> => browser?.close();

const lineOf = (line: unknown) => {
  const parsed = Line.safeParse(line);
  if (parsed.success) return parsed.data;
  throw new Fault('bad_line', 'A line is {"id", "file"} with a "url" and a "charset" where they are known.');
};

const bodyOf = (file: string): Buffer => {
  const path = [process.cwd(), process.env['INIT_CWD'] ?? '.'].map((folder) => resolve(folder, file)).find(existsSync);
  if (path === undefined) throw new Fault('no_file', `There is no file ${file}.`);
  return readFileSync(path);
};

const isWebAddress = (url: string) => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/** Reads one page. `ms` is the time spent in the page, and in understanding what came from it. */
export const run = async (input: unknown): Promise<object> => {
  const { id, file, url = '', charset } = lineOf(input);
  const address = isWebAddress(url) ? url : nowhere;
  const shown = await snapshotOf(await liveBrowser(), { url: address, body: bodyOf(file), charset }, script);
  const snapshot = address === nowhere ? withoutAddress(shown) : shown;
  const start = performance.now();
  const reading = understand(snapshot, { readAt: new Date().toISOString() });
  const ms = { gather: snapshot.ms, understand: performance.now() - start };
  return { id, ...(url !== '' && { url }), ms, ...shapeOf(reading) };
};
