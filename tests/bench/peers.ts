import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root, run } from '../tools/run.ts';

/** Where they are installed: apart from the project's own packages, as nothing but the bench has use for them. */
const folder = join(root, '.cache', 'peers');
const installed = join(folder, 'node_modules');

/** Installs the others that read pages, by a lock file of their own. */
export const installPeers = async (): Promise<void> => {
  cpSync(join(root, 'tests', 'tools', 'peers'), folder, { recursive: true });
  if (existsSync(join(installed, '.package-lock.json'))) return;
  const outcome = await run('npm', ['ci', '--ignore-scripts', '--omit=optional', '--prefix', folder], {
    keepsOutput: true,
  });
  if (outcome.code !== 0) throw new Error(`What the bench measures beside could not be installed:\n${outcome.output}`);
};

/** The file a package is entered by, for programs outside of its folder. */
export const peerFile = (name: string): string => {
  const { exports, main } = JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8'));
  const entry: unknown = exports?.['.']?.import?.default ?? exports?.['.']?.import ?? exports?.['.'] ?? main;
  return pathToFileURL(join(installed, name, typeof entry === 'string' ? entry : 'index.js')).href;
};

/** What is measured in the page: `<name>.js` reads the whole page once when `globalThis.peer` is called. */
export type PeerName = 'defuddle' | 'microformats';

/** All that a page needs to run one of them, in one script. */
export const peerScript = async (name: PeerName): Promise<string> => {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: join(folder, `${name}.js`), formats: ['iife'], name: 'made' } },
  });
  const made = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = made.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${name} could not be made into one script.`);
  return chunk.code;
};
