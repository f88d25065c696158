import { offlineBrowser } from '../lab/browser.ts';
import { labelledPage } from './labelled-page.ts';

// Word lists are made when the readers are loaded: what is made until then is remembered, so that asking it can be heard.
const lists = new WeakSet<object>();
const [PlainSet, PlainMap] = [globalThis.Set, globalThis.Map];
globalThis.Set = class<Item> extends PlainSet<Item> {
  constructor(items?: Iterable<Item> | null) {
    super(items);
    lists.add(this);
  }
};
globalThis.Map = class<Key, Value> extends PlainMap<Key, Value> {
  constructor(items?: Iterable<readonly [Key, Value]> | null) {
    super(items);
    lists.add(this);
  }
};
const { understand } = await import('../../lib/readers/index.ts');
globalThis.Set = PlainSet;
globalThis.Map = PlainMap;

let tell: (what: string) => void = () => undefined;

const plain = { exec: RegExp.prototype.exec, has: PlainSet.prototype.has, get: PlainMap.prototype.get };

const listen = (): void => {
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    const found = plain.exec.call(this, text);
    if (found !== null) tell(`/${this.source.slice(0, 100)}/`);
    return found;
  };
  PlainSet.prototype.has = function has(this: Set<unknown>, item: unknown) {
    const isIn = plain.has.call(this, item);
    if (isIn && typeof item === 'string' && lists.has(this)) tell(`word ${item}`);
    return isIn;
  };
  PlainMap.prototype.get = function get(this: Map<unknown, unknown>, key: unknown) {
    const value = plain.get.call(this, key);
    if (value !== undefined && typeof key === 'string' && lists.has(this)) tell(`word ${key}`);
    return value;
  };
};

const beDeaf = (): void => {
  RegExp.prototype.exec = plain.exec;
  PlainSet.prototype.has = plain.has;
  PlainMap.prototype.get = plain.get;
};

/** What of the readers found something, with the sites it did so on. */
export const firedOn = async (lines: readonly string[]): Promise<Map<string, Set<string>>> => {
  const fired = new Map<string, Set<string>>();
  const browser = await offlineBrowser();
  for (const line of lines) {
    const { id, url, snapshot } = await labelledPage(browser, line);
    const site = URL.parse(url)?.hostname ?? id;
    const heard: string[] = [];
    tell = (what) => heard.push(what);
    listen();
    understand(snapshot, { readAt: '2026-01-01T00:00:00.000Z' });
    beDeaf();
    for (const what of heard) fired.set(what, (fired.get(what) ?? new Set()).add(site));
  }
  await browser.close();
  return fired;
};
