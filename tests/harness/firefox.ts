import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../tools/browser.mjs';
import { root } from '../tools/run.ts';
import { type Bidi, connect } from './bidi.ts';

const manifestFile = join(root, '.output', 'firefox-mv3', 'manifest.json');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The very package that goes to the store; `npm run zip` makes it. */
const addOn = join(root, '.output', `sweetspot-${version}-firefox.zip`);
/** Firefox gives every add-on a random address; with a known one its files can be opened. */
const address = 'd56a5b99-51b6-4e83-ab23-796216679614';

export type Firefox = {
  bidi: Bidi;
  /** The add-on's id. */
  id: string;
  /** The browser's own window, with its toolbar and sidebar. */
  window: string;
  /** The tab that shows pages. */
  tab: string;
  /** A tab behind it with a picture of the add-on: from there the add-on's other pages, the real sidebar too, can be seen. */
  eye: string;
  open: (url: string) => Promise<void>;
  /** Lets the add-on read every page without a press, as a user can in the browser's own settings. */
  grantEverySite: () => Promise<void>;
  /** Stops the background as the browser does when it has been idle, and gives its state then. */
  stopBackground: () => Promise<string>;
  /** Ends it at once, in the middle of whatever it does. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

const preferencesFor = (id: string, port: number, profile: string) => ({
  'browser.download.folderList': 2, // into the folder named next, without a question
  'browser.download.dir': join(profile, 'downloads'),
  'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
  'xpinstall.signatures.required': false, // stores sign; where this is not heeded, the add-on is installed for the day
  'security.notification_enable_delay': 0, // its questions take an answer at once: nobody is tricked into it here
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#',
  'network.proxy.type': 1, // the whole web is the small web
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

const start = async (executable: string, profile: string) => {
  const flags = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = spawn(executable, ['--profile', profile, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((exit) => firefox.once('exit', () => exit()));
  const listening = new Promise<string>((found, fail) => {
    let said = '';
    firefox.stderr.on('data', (text) => {
      said += text;
      const [, place] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (place) found(place);
    });
    firefox.once('exit', () => fail(new Error(`Firefox ended before it listened:\n${said}`)));
  });
  return { firefox, ended, bidi: await connect(await listening) };
};

/** Installs the add-on for good, unless it is there already; a Firefox that wants signatures takes it until it closes. */
const install = async ({ send }: Bidi): Promise<void> => {
  const extensionData = { type: 'archivePath', path: addOn };
  await send('webExtension.install', { extensionData, 'moz:permanent': true }).catch(() =>
    send('webExtension.install', { extensionData }),
  );
};

type Extension = { backgroundState: string; terminateBackground: (how: object) => Promise<void> };
declare const WebExtensionPolicy: { getByID: (id: string) => { extension: Extension } | null };

const isInstalled = (id: string) => WebExtensionPolicy.getByID(id) !== null;

type Granter = { ExtensionPermissions: { add: (id: string, what: object, to: unknown) => Promise<void> } };
declare const ChromeUtils: { importESModule: (address: string) => Granter };

const grantEverySiteTo = async (id: string): Promise<void> => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const what = { origins: ['https://*/*', 'http://*/*'], permissions: [] };
  await ExtensionPermissions.add(id, what, WebExtensionPolicy.getByID(id)?.extension);
};

const stopBackgroundOf = async (id: string): Promise<string> => {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension?.backgroundState ?? 'absent';
};

type Contexts = { contexts: { context: string }[] };

const newTab = async ({ send }: Bidi, url: string): Promise<string> => {
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string }; // its answer's form
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  return context;
};

/** True where there is a Firefox to drive. */
export const hasFirefox = findFirefox() !== undefined;

type Answer = { ok: boolean; reply?: unknown } | undefined;
declare const browser: { runtime: { sendMessage: (message: object) => Promise<Answer> } };

/** Has this profile be one whose user went through the first run before; a notebook that does not answer is left alone. */
const passFirstRun = async (): Promise<void> => {
  const ask = (name: string, payload = {}) =>
    browser.runtime.sendMessage({ ask: name, payload }).catch(() => undefined);
  let known = await ask('setup.current');
  for (let tries = 0; known === undefined && tries < 50; tries++) {
    await new Promise((soon) => setTimeout(soon, 100)); // the background is only starting
    known = await ask('setup.current');
  }
  if (!known?.ok || known.reply !== null) return;
  await ask('setup.consent');
  await ask('setup.keep', { step: 'done', draft: null });
};

/** How a Firefox is started: a profile that is named is kept; `isFirstRun` leaves the first run to be gone through. */
export type FirefoxLaunch = { profile?: string | undefined; isFirstRun?: boolean };

/** Starts Firefox on a small web at `port`, with the add-on. */
export const launchFirefox = async (port: number, options: FirefoxLaunch = {}): Promise<Firefox> => {
  const { profile: kept, isFirstRun = false } = options;
  const executable = findFirefox();
  if (!executable) throw new Error('No Firefox was found: set FIREFOX to the path of its program.');
  if (!existsSync(addOn)) throw new Error('The add-on is not packed: run "npm run zip" first.');
  const { id } = JSON.parse(readFileSync(manifestFile, 'utf8')).browser_specific_settings.gecko;
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'sweetspot-firefox-')));
  const lines = Object.entries(preferencesFor(id, port, profile)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const { firefox, ended, bidi } = await start(executable, profile);
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Contexts; // its answer's form
  const window = tree.contexts[0]?.context ?? '';
  if (!(await bidi.call(window, isInstalled, id))) await install(bidi);
  const eye = await newTab(bidi, `moz-extension://${address}/icon/16.png`);
  if (!isFirstRun) await bidi.call(eye, passFirstRun);
  const tab = await newTab(bidi, 'about:blank');
  const open = async (url: string) => {
    await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    await bidi.send('browsingContext.activate', { context: tab });
  };
  const grantEverySite = () => bidi.call(window, grantEverySiteTo, id);
  const stopBackground = () => bidi.call(window, stopBackgroundOf, id);
  const kill = async () => {
    firefox.kill('SIGKILL');
    await ended;
  };
  const close = async () => {
    await bidi.send('browser.close').catch(() => firefox.kill('SIGKILL')); // it may be gone before it answers
    await ended;
    if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { bidi, id, window, tab, eye, open, grantEverySite, stopBackground, kill, close };
};
