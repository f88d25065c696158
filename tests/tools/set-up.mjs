// Makes a fresh clone ready: the packages of the lock file (a fitting Node among them) and, for what needs one, a browser.
// Runs before every command under whatever Node the machine has (18 or newer), speaks only on standard error,
// and does nothing when all is there. `--no-browser`: for commands that need none; `--firefox`: for those that can use
// that one too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox } from './browser.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.sweetspot-lock');

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const giveUp = (sentence) => {
  say(sentence);
  process.exit(1);
};

/** What must be installed, in one word: the lock file, and the machine that native packages were fetched for. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** The environment without node_modules/.bin: npm must not run on the Node that it is about to replace. */
const outsideEnvironment = () => {
  const isOurs = (folder) => resolve(folder).startsWith(modules);
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !isOurs(folder));
  return { ...process.env, PATH: path.join(delimiter) };
};

const run = (command, args, env = process.env) =>
  spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status ===
  0;

const installPackages = () => {
  say('Installing the packages of package-lock.json (once, about a minute) …');
  const done = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=silent'], outsideEnvironment());
  if (!done)
    giveUp('The packages could not be installed: check the network, then run "npm ci" in this folder and try again.');
  writeFileSync(stamp, wanted());
};

const isQuietlyTrue = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to become root here without a question: [] as root, ["sudo", "-n"] with a password-free sudo, undefined otherwise. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return isQuietlyTrue('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
};

const installByApt = (name) => {
  const prefix = existsSync('/usr/bin/apt-get') ? asRoot() : undefined;
  if (!prefix) return;
  say(`Installing a browser: apt-get install ${name} (once) …`);
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  run(command, [...rest, 'update']);
  run(command, [...rest, 'install', '-y', '--no-install-recommends', name]);
};

const makeBrowserReady = () => {
  if (findBrowser()) return;
  if (process.env.CHROMIUM) giveUp(`CHROMIUM names no program that can be run: ${process.env.CHROMIUM}`);
  installByApt('chromium');
  const found = findBrowser();
  if (found && isQuietlyTrue(found, ['--version'])) return;
  giveUp(
    'No Chromium, Chrome or Edge was found, and none could be installed here: install one ' +
      '("sudo apt-get install chromium" on Debian) or set CHROMIUM to the path of its program, then try again.',
  );
};

/** A second browser, for its own tests only: without it they say that they were skipped. */
const tryFirefox = () => {
  if (!findFirefox() && !process.env.FIREFOX) installByApt('firefox-esr');
};

if (!isInstalled()) installPackages();
if (!process.argv.includes('--no-browser')) makeBrowserReady();
if (process.argv.includes('--firefox')) tryFirefox();
