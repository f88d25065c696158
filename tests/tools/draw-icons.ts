import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { root } from './run.ts';

/** Draws the icons of the toolbar and the store from the icon.svg beside this file, in every size the browsers ask for. */
const sizes = [16, 32, 48, 128];
const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser was found to draw with: set CHROMIUM.');

const picture = readFileSync(join(root, 'tests', 'tools', 'icon.svg')).toString('base64');
const place = join(root, 'public', 'icon');
mkdirSync(place, { recursive: true });
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${picture}">`,
  );
  writeFileSync(join(place, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Drawn in ${place}: ${sizes.join(', ')} pixels.`);
