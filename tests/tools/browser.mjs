// Finds a Chromium-family browser into which an unpacked extension can be loaded. Plain Node 18, no dependencies:
// the set-up runs before anything is installed.
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Commands looked for on PATH, the freely loadable first; branded ones take an extension over a pipe only. */
const commands = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'google-chrome-beta',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const firefoxCommands = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const firefoxElsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

const macApps = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];
/** Where test tools keep browsers of their own: <folder>/<version>/<path within>. */
const toolFolders = ['.cache/puppeteer/chrome', '.cache/ms-playwright', 'Library/Caches/ms-playwright'];
const withinToolFolder = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const isRunnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not ours to run: the same to us
  }
};

const versionsIn = (folder) => {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return []; // the tool was never used on this machine
  }
};

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));

const byPreference = (files) =>
  files.sort((one, other) => commands.indexOf(one.split(/[\\/]/).pop()) - commands.indexOf(other.split(/[\\/]/).pop()));

const inApplications = () =>
  process.platform === 'darwin'
    ? ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        macApps.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      )
    : [];

const inProgramFiles = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));

const inToolFolders = () =>
  toolFolders
    .map((folder) => join(homedir(), folder))
    .flatMap((folder) =>
      versionsIn(folder).flatMap((version) => withinToolFolder.map((path) => join(folder, version, path))),
    );

/** Path of a browser, or undefined. CHROMIUM in the environment outranks everything, even when it is wrong. */
export const findBrowser = () => {
  if (process.env.CHROMIUM) return isRunnable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const places = [() => byPreference(onPath(commands)), inApplications, inProgramFiles, inToolFolders];
  for (const place of places) {
    const found = place().find(isRunnable);
    if (found) return found;
  }
  return undefined;
};

/** Path of a Firefox, or undefined. FIREFOX in the environment outranks everything, even when it is wrong. */
export const findFirefox = () => {
  if (process.env.FIREFOX) return isRunnable(process.env.FIREFOX) ? process.env.FIREFOX : undefined;
  return [...onPath(firefoxCommands), ...firefoxElsewhere].find(isRunnable);
};
