import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from './run.ts';
import { unzip } from './unzip.ts';

// Builds once more, in another folder and from nothing but the sources that go to the reviewers, and compares the
// packages byte for byte: then what a store serves can be told to be what is published here.

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packageOf = (kind: string) => `${name}-${version}-${kind}.zip`;
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const first = join(root, '.output');

const again = mkdtempSync(join(tmpdir(), 'sweetspot-again-'));
try {
  for (const { path, bytes } of unzip(readFileSync(join(first, packageOf('sources'))))) {
    mkdirSync(dirname(join(again, path)), { recursive: true });
    writeFileSync(join(again, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(again, 'node_modules'), 'junction');
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await run('wxt', ['zip', again, '-b', browser], { keepsOutput: true });
    if (code !== 0) throw new Error(`The sources do not build:\n${output}`);
  }
  const kinds = ['chrome', 'firefox', 'sources'];
  const isSame = (kind: string) =>
    hashOf(join(first, packageOf(kind))) === hashOf(join(again, '.output', packageOf(kind)));
  const different = kinds.filter((kind) => !isSame(kind));
  if (hashOf(join(first, packageOf('edge'))) !== hashOf(join(first, packageOf('chrome')))) different.push('edge');
  for (const kind of kinds) console.log(`${packageOf(kind)} ${hashOf(join(first, packageOf(kind)))}`);
  if (different.length > 0) console.log(`✕ not the same when built again: ${different.join(', ')}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(again, { recursive: true, force: true });
}
