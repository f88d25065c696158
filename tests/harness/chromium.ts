import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../tools/browser.mjs';
import { root } from '../tools/run.ts';
import { passFirstRun } from './passed.ts';

/** The built extension; `npm run build` makes it. */
export const builtExtension = join(root, '.output', 'chrome-mv3');

const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const headlessFlags = ['--disable-gpu'];
/** Chromium refuses to run as root with its sandbox; containers run as root. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Sends the invented hosts to the small web; unless the rest of the web stays open, nothing else is found. */
const resolverRules = (port: number, isWebOpen: boolean) =>
  [`MAP *.example 127.0.0.1:${port}`, `MAP *.test 127.0.0.1:${port}`, ...(isWebOpen ? [] : ['MAP * ~NOTFOUND'])].join(
    ',',
  );

export type Launch = {
  /** Port of the small web that *.example and *.test lead to. */
  port: number;
  isHeadless?: boolean;
  isWebOpen?: boolean;
  /** Folder of a profile to keep; a new one, thrown away at the end, when absent. */
  profile?: string;
  extension?: string;
  flags?: string[];
  /** Leaves the first run to be gone through; else it has been. */
  isFirstRun?: boolean;
  /** Language of the browser; the machine's own when absent. */
  language?: string;
};

/** A press before the extension has started is lost; no person is that quick. */
const untilListening = async (browser: Browser): Promise<void> => {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker', { timeout: 15_000 });
  const worker = await target.worker();
  while (!(await worker?.evaluate('globalThis.chrome?.action?.onClicked.hasListeners()')))
    await new Promise((soon) => setTimeout(soon, 20));
};

/** Starts Chromium with the extension loaded over a pipe, the one way every Chromium-family browser allows. */
export const launch = async (options: Launch): Promise<Browser> => {
  const {
    port,
    isHeadless = true,
    isWebOpen = false,
    profile,
    extension = builtExtension,
    flags = [],
    language,
    isFirstRun = false,
  } = options;
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser was found: run "node tests/tools/set-up.mjs" or set CHROMIUM.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: isHeadless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    ignoreDefaultArgs: isHeadless ? [] : ['--enable-automation'], // no banner in a person's window
    ...(profile ? { userDataDir: profile } : {}),
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}), // what Linux goes by
    args: [
      ...quietFlags,
      ...(isHeadless ? headlessFlags : []),
      ...rootFlags,
      `--host-resolver-rules=${resolverRules(port, isWebOpen)}`,
      ...(language ? [`--lang=${language}`] : []),
      ...flags,
    ],
  });
  await untilListening(browser);
  if (!isFirstRun) await passFirstRun(browser);
  return browser;
};
