import type { Snapshot } from '../../lib/prospect/snapshot.ts';

/** A pattern or an entry of a word list that found something: its file below lib, and the sites it did so on. */
export type Fired = { what: string; where: string; sites: Set<string> };

/** The file below lib that a stack names first; empty where a package stands before it. */
const whereOf = (stack = ''): string => {
  const frame = stack.split('\n').find((line) => /\/(?:lib|node_modules)\/[^<]*:\d+/.test(line)) ?? '';
  if (frame.includes('/node_modules/')) return '';
  return /\/lib\/(?<file>[^:]{1,200}):\d/.exec(frame)?.groups?.['file'] ?? '';
};

// Word lists are made when the readers are loaded: what is made until then is remembered, so that asking it can be heard.
const made = new Map<object, string>();
const [PlainSet, PlainMap] = [globalThis.Set, globalThis.Map];
globalThis.Set = class<Item> extends PlainSet<Item> {
  constructor(items?: Iterable<Item> | null) {
    super(items);
    made.set(this, whereOf(new Error('who makes it').stack));
  }
};
globalThis.Map = class<Key, Value> extends PlainMap<Key, Value> {
  constructor(items?: Iterable<readonly [Key, Value]> | null) {
    super(items);
    made.set(this, whereOf(new Error('who makes it').stack));
  }
};
const { understand } = await import('../../lib/readers/index.ts');
const { titleOf } = await import('../../lib/titles/title.ts');
titleOf(''); // the first title makes the list of titles
globalThis.Set = PlainSet;
globalThis.Map = PlainMap;

/** Lists of the readers with their file and the words they were made of; packages have lists of their own. */
const lists = new Map<object, { where: string; words: Set<unknown> }>(
  [...made].flatMap(([list, where]) =>
    where !== '' && (list instanceof PlainSet || list instanceof PlainMap)
      ? [[list, { where, words: new Set(list.keys()) }]]
      : [],
  ),
);

let tell: (what: string, where: string) => void = () => undefined;

const plain = { exec: RegExp.prototype.exec, has: PlainSet.prototype.has, get: PlainMap.prototype.get };

/** Where a pattern is asked, looked up once for each. */
const asked = new Map<string, string>();
const askedIn = (source: string): string => {
  const known = plain.get.call(asked, source);
  const where = typeof known === 'string' ? known : whereOf(new Error('who asks').stack);
  if (known === undefined) asked.set(source, where);
  return where;
};

const listen = (): void => {
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    const found = plain.exec.call(this, text);
    if (found !== null) hear(this.source);
    return found;
  };
  PlainSet.prototype.has = function has(this: Set<unknown>, item: unknown) {
    const isIn = plain.has.call(this, item);
    if (isIn && typeof item === 'string') hearWord(this, item);
    return isIn;
  };
  PlainMap.prototype.get = function get(this: Map<unknown, unknown>, key: unknown) {
    const value = plain.get.call(this, key);
    if (value !== undefined && typeof key === 'string') hearWord(this, key);
    return value;
  };
};

const beDeaf = (): void => {
  RegExp.prototype.exec = plain.exec;
  PlainSet.prototype.has = plain.has;
  PlainMap.prototype.get = plain.get;
};

const hear = (source: string): void => {
  beDeaf();
  tell(`/${source}/`, askedIn(source));
  listen();
};

const hearWord = (list: object, word: string): void => {
  beDeaf();
  const known = lists.get(list);
  if (known?.words.has(word)) tell(`word ${word}`, known.where);
  listen();
};

/** What of the readers found something, packages' own patterns and lists left out. */
export const firedOn = async (pages: AsyncIterable<{ site: string; snapshot: Snapshot }>): Promise<Fired[]> => {
  const fired = new Map<string, Fired>();
  for await (const { site, snapshot } of pages) {
    const heard = new Map<string, [string, string]>();
    tell = (what, where) => heard.set(`${where} ${what}`, [what, where]);
    listen();
    understand(snapshot, { readAt: '2026-01-01T00:00:00.000Z' });
    beDeaf();
    for (const [name, [what, where]] of heard) {
      if (where === '') continue;
      const known = fired.get(name) ?? { what, where, sites: new Set<string>() };
      known.sites.add(site);
      fired.set(name, known);
    }
  }
  return [...fired.values()];
};
