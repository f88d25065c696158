// Which patterns and word list entries of the readers found something, on how many sites: npm run --silent coverage -- --list FILE
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../tools/run.ts';

const { values: asked } = parseArgs({ options: { list: { type: 'string' } } });
if (asked.list === undefined)
  throw new Error('Call it as: npm run --silent coverage -- --list FILE, with a list as the lab takes it.');
const list = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', asked.list), 'utf8');
const { module } = await runnerImport<typeof import('./fired.ts')>(join(import.meta.dirname, 'fired.ts'), {
  ...{ configFile: false, root, logLevel: 'silent' },
});
const fired = await module.firedOn(list.split('\n').filter((line) => line.trim() !== ''));
const rows = [...fired].map(([what, sites]) => ({ what, sites: [...sites] }));
rows.sort((one, other) => other.sites.length - one.sites.length || (one.what < other.what ? -1 : 1));
for (const { what, sites } of rows)
  console.log(`${String(sites.length).padStart(4)}  ${what}${sites.length === 1 ? `  (${sites[0]})` : ''}`);
const alone = rows.filter(({ sites }) => sites.length === 1).length;
console.log(`${rows.length} found something; ${alone} of them on one site alone.`);
