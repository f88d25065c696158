import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// npm run mutate: changes the method's code in small ways, one at a time, and counts the changes that no test sees.

/** Where its tools are installed: apart from the project's own packages, as nothing else has use for them. */
const folder = join(root, '.cache', 'mutation');
const from = join(root, 'tests', 'tools', 'mutation');

/** Whether what is installed there is what the lock asks for. */
const isInstalled = (): boolean => {
  const asked = join(folder, 'installed.json');
  return existsSync(asked) && readFileSync(asked, 'utf8') === readFileSync(join(from, 'package-lock.json'), 'utf8');
};

/** The copies are tried in a folder of their own, from where the open scenarios are to be found as from here. */
const bringScenarios = (): void => {
  const copies = join(root, '.output', 'stryker');
  const [here, there] = [join(root, '..', 'shared'), join(copies, 'shared')];
  mkdirSync(copies, { recursive: true });
  if (existsSync(here) && !existsSync(there)) symlinkSync(here, there);
};

cpSync(from, folder, { recursive: true });
if (!isInstalled()) {
  const installing = await run('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--prefix', folder], {});
  if (installing.code !== 0) throw new Error('What tries changed copies of the method could not be installed.');
  cpSync(join(from, 'package-lock.json'), join(folder, 'installed.json'));
}
bringScenarios();
const program = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const { code } = await run('node', [program, 'run', join(folder, 'stryker.config.mjs')], { minutes: 600 });
process.exit(code);
