import type { Outcome } from '../../lib/bridge/outcome.ts';
import type { News, Reply } from '../../lib/bridge/protocol.ts';
import type { Handlers } from '../../lib/bridge/wire.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { notebookOf } from '../../lib/notebook/notebook.ts';
import type { Places } from '../../lib/notebook/places.ts';
import type { Vault } from '../../lib/notebook/vault.ts';
import { day } from '../prospect/made.ts';

/** The other store in memory, which may be broken, or full: then it takes only what is smaller than what it holds. */
export type MadeVault = Vault & { kept: Map<string, unknown>; isBroken: boolean; isFull: boolean };

/** An empty vault. Like the real one it keeps copies, and all of a `set` or none. */
function newVault(): MadeVault {
  const kept = new Map<string, unknown>();
  const working = <Value>(act: () => Value): Promise<Value> =>
    vault.isBroken ? Promise.reject(new Error('broken')) : Promise.resolve().then(act);
  const vault: MadeVault = {
    kept,
    isBroken: false,
    isFull: false,
    get: (key) => working(() => structuredClone(kept.get(key))),
    set: (entries) =>
      working(() => {
        if (vault.isFull) throw new Error('no space');
        for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
      }),
    remove: (keys) =>
      working(() => {
        for (const key of keys) kept.delete(key);
      }),
    keys: () => working(() => [...kept.keys()]),
  };
  return vault;
}

/** Places that are databases of one factory, as in a browser that has no separate ones. */
const placesNamed = (name: string): Places => {
  const nameOf = (number: number) => (number === 1 ? name : `${name}-${number}`);
  const numberOf = (found = '') => (found.startsWith(`${name}-`) ? Number(found.slice(name.length + 1)) : 1);
  return {
    isLogged: true,
    at: async (number) => ({ factory: indexedDB, name: nameOf(number) }),
    newest: async () => Math.max(1, ...(await indexedDB.databases()).map((found) => numberOf(found.name))),
    clear: async (number) => void (await asked(indexedDB.deleteDatabase(nameOf(number)))),
  };
};

/** A notebook to test: its answers, the news it told, its vault and a way to open the same one again. `plans`: backups asked for. */
export type Desk = {
  handlers: Handlers;
  backUp: () => Promise<void>;
  news: News[];
  plans: number;
  vault: MadeVault;
  name: string;
  reopened: () => Desk;
};

let count = 0;

type Set = { name?: string; vault?: MadeVault; template?: Definition; now?: () => string };

/** A notebook of its own name on the store of the place the test runs in. */
export function desk(set: Set = {}): Desk {
  const { name = `notebook-${++count}-${Math.random()}`, vault = newVault(), template = mspToolkit } = set;
  const news: News[] = [];
  const now = set.now ?? (() => day(30));
  const scratch = newVault();
  scratch.kept.set('steady', 1); // no ballast beneath every test
  const room = async () => (vault.isFull ? 0 : 1_000_000_000);
  const tell = (one: News) => void news.push(one);
  const plan = () => void one.plans++;
  const { handlers, backUp } = notebookOf({
    scratch,
    room,
    places: placesNamed(name),
    now,
    vault,
    template,
    tell,
    plan,
  });
  const one: Desk = { handlers, backUp, news, plans: 0, vault, name, reopened: () => desk({ ...set, name, vault }) };
  return one;
}

/** The reply of a command that must have been carried out. */
export async function reply<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const found = await outcome;
  if (!found.ok) throw new Error(`refused: ${found.refusal.code}`);
  return found.reply;
}

/** Why a command that must not have been carried out was refused. */
export async function refusal(outcome: Promise<Outcome<unknown>>): Promise<string> {
  const found = await outcome;
  return found.ok ? 'carried out' : found.refusal.code;
}

/** All parts of a backup. */
export async function partsOf({ handlers }: Desk): Promise<Reply<'backup.make'>[]> {
  const parts = [await reply(handlers['backup.make']({ after: null }))];
  for (let after = parts.at(-1)?.next ?? null; after !== null; after = parts.at(-1)?.next ?? null)
    parts.push(await reply(handlers['backup.make']({ after })));
  return parts;
}

/** The rows of a backup, as lines. */
export const linesOf = async (one: Desk): Promise<string[]> => (await partsOf(one)).flatMap(({ lines }) => lines);

/** Everything a notebook keeps, as text. */
export const everything = async (one: Desk): Promise<string> => (await linesOf(one)).join('\n');

/** Rows of one kind out of lines. */
export const rowsIn = (lines: readonly string[], kind: 'prospect' | 'definition' | 'inForce') =>
  lines.map((line) => JSON.parse(line)).flatMap((row) => (kind in row ? [row[kind]] : []));

/** The store beneath, opened without our code. */
export function rawStore(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
}

/** Waits for one request of the store beneath. */
export const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Removes the store beneath a notebook, as a damaged profile would. */
export const wipe = (name: string): Promise<unknown> => asked(indexedDB.deleteDatabase(name));
