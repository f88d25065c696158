import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { checkAll } from './check.ts';
import { root, run } from './run.ts';
import type { Tally } from './tally.ts';

const suites = ['unit', 'screens', 'e2e', 'firefox'];
const driving = ['e2e', 'firefox'];
const results = join(root, '.output', 'tests');

const sum = { passed: 0, failed: 0 };
const count = (passed: number, failed: number) => {
  sum.passed += passed;
  sum.failed += failed;
};

/** The reporter's file, or what its absence means: the suite broke before it could tell. */
const tallyIn = (file: string): Tally =>
  existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: [], broken: ['it ended without a result'] };

const say = (suite: string, { skipped, broken }: Tally) => {
  for (const { name, reason } of skipped) console.log(`skipped: ${suite}: ${name} (${reason})`);
  for (const what of broken) console.log(`broken: ${suite}: ${what}`);
};

const runSuite = async (suite: string) => {
  console.log(`\n── ${suite}`);
  const file = join(results, `${suite}.json`);
  const reporters = ['--reporter=default', '--reporter=./tests/tools/tally.ts'];
  const env = { TALLY_FILE: file, CHROMIUM: findBrowser() ?? '' };
  const { code } = await run('vitest', ['run', '--project', suite, ...reporters], { env });
  const tally = tallyIn(file);
  say(suite, tally);
  const isEmpty = tally.passed + tally.failed + tally.skipped.length === 0;
  const hasHiddenFailure = tally.failed === 0 && tally.broken.length === 0 && (code !== 0 || isEmpty);
  if (hasHiddenFailure) console.log(`broken: ${suite}: ${isEmpty ? 'it holds no test' : `vitest ended with ${code}`}`);
  count(tally.passed, tally.failed + tally.broken.length + (hasHiddenFailure ? 1 : 0));
};

console.log('── check');
const { passed, failed, isBuilt } = await checkAll();
count(passed, failed);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const suite of suites) {
  if (driving.includes(suite) && !isBuilt) console.log(`\nnot run: ${suite} (there is no built extension to drive)`);
  else await runSuite(suite);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
