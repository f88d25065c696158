import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { builtExtension, launch } from '../harness/chromium.ts';
import { openPanel, waitForWords } from '../harness/panel.ts';
import { serve } from '../harness/site.ts';
import { demoAnswer, demoPages } from './demo-web.ts';
import { root, run } from './run.ts';

const hasDisplay =
  !process.argv.includes('--headless') &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

const picture = join(root, '.output', 'panel.png');
const byHand = `To load it by hand: open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose
  ${builtExtension}
Then open a company's page and press the toolbar button or Alt+Shift+Q.`;

const build = async () => {
  console.log('Building the extension …');
  const { code, output } = await run('wxt', ['build'], { keepsOutput: true });
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
};

/** A window for a person: the demo in front, the extension loaded, open until the person closes it. */
const showWindow = async (browser: Browser) => {
  const [front] = await browser.pages();
  await front?.goto(demoPages.northgate);
  await (await browser.newPage()).goto(demoPages.directory);
  await front?.bringToFront();
  console.log(`A browser is open with Sweetspot loaded and an invented company in front.
Press the Sweetspot button (in the puzzle menu until you pin it) or Alt+Shift+Q; press it on any other page too.
Close the window to end.\n${byHand}`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
};

/** Without a display: one true press on the demo, the words the panel then shows, and a picture of it. */
const showWords = async (browser: Browser) => {
  const page = await browser.newPage();
  await page.goto(demoPages.northgate);
  const panel = await openPanel(browser, page);
  const words = await waitForWords(panel, ['Northgate IT Partners', /\bfit\b/i, 'Luis Ortega'], 20_000);
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(picture, await panel.screenshot());
  console.log(
    `There is no display here, so a headless browser pressed the button on ${demoPages.northgate}. The panel says:\n`,
  );
  console.log(words.replace(/^/gm, '  │ '));
  console.log(`\nA picture of it: ${picture}\n${byHand}`);
};

await build();
const site = await serve(demoAnswer);
const profile = join(root, '.cache', 'profile');
const browser = await launch(
  hasDisplay
    ? {
        port: site.port,
        isHeadless: false,
        isWebOpen: true,
        isFirstRun: true,
        profile,
        flags: ['--window-size=1360,900'],
      }
    : { port: site.port, flags: ['--window-size=1360,900', '--force-device-scale-factor=2'] },
);
try {
  await (hasDisplay ? showWindow(browser) : showWords(browser));
} finally {
  await browser.close();
  await site.close();
}
