import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../tools/browser.mjs';

const flags = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable', // a page is opened at the address it came with
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
/** Chromium refuses to run as root with its sandbox; containers run as root. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A headless browser without extensions that reaches no network. */
export const offlineBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found: set CHROMIUM to the path of one.');
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args: [...flags, ...rootFlags] });
};
