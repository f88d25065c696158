import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// npm run mutate: changes the method's code in small ways, one at a time, and counts the changes that no test sees.

/** Where its tools are installed: apart from the project's own packages, as nothing else has use for them. */
const folder = join(root, '.cache', 'mutation');
const from = join(root, 'tests', 'tools', 'mutation');

cpSync(from, folder, { recursive: true });
if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
  const installing = await run('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--prefix', folder], {});
  if (installing.code !== 0) throw new Error('What tries changed copies of the method could not be installed.');
}
const program = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const { code } = await run('node', [program, 'run', join(from, 'stryker.config.json')], { minutes: 600 });
process.exit(code);
