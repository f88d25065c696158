// Which patterns and word list entries of the readers found something, on how many sites: npm run --silent coverage -- --list FILE
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { offlineBrowser } from '../lab/browser.ts';
import { root } from '../tools/run.ts';
import { reasonFor } from './coverage-reasons.ts';
import { labelledPage } from './labelled-page.ts';

const { values: asked } = parseArgs({ options: { list: { type: 'string' } } });
if (asked.list === undefined)
  throw new Error('Call it as: npm run --silent coverage -- --list FILE, with a list as the lab takes it.');
const lines = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', asked.list), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const { module } = await runnerImport<typeof import('./fired.ts')>(join(import.meta.dirname, 'fired.ts'), {
  ...{ configFile: false, root, logLevel: 'silent' },
});
const browser = await offlineBrowser();

async function* pages() {
  for (const line of lines) {
    const { id, url, snapshot } = await labelledPage(browser, line);
    yield { site: URL.parse(url)?.hostname ?? id, snapshot };
  }
}

const fired = (await module.firedOn(pages())).toSorted(
  (one, other) =>
    other.sites.size - one.sites.size || (`${one.where}${one.what}` < `${other.where}${other.what}` ? -1 : 1),
);
await browser.close();
for (const { what, where, sites } of fired)
  console.log(`${String(sites.size).padStart(4)}  ${where}  ${what}${sites.size === 1 ? `  (${[...sites]})` : ''}`);
const alone = fired.filter(({ sites }) => sites.size === 1);
const unexplained = alone.filter((one) => reasonFor(one) === undefined);
console.log(`${fired.length} found something; ${alone.length} of them on one site alone.`);
if (unexplained.length > 0) {
  console.log(`${unexplained.length} of those have no reason in coverage-reasons.txt that calls them general:`);
  for (const { what, where, sites } of unexplained) console.log(`      ${where}  ${what}  (${[...sites]})`);
  process.exitCode = 1;
}
