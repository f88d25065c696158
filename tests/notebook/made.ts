import type { Outcome } from '../../lib/bridge/outcome.ts';
import type { News } from '../../lib/bridge/protocol.ts';
import type { Handlers } from '../../lib/bridge/wire.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { CanaryCage } from '../../lib/notebook/canary.ts';
import { notebookOf } from '../../lib/notebook/notebook.ts';
import { day } from '../prospect/made.ts';

/** A canary's cage in memory, which may be broken. */
export type Cage = CanaryCage & { kept: unknown; isBroken: boolean };

/** An empty cage. */
function newCage(): Cage {
  const fail = () => Promise.reject(new Error('no space'));
  const cage: Cage = {
    kept: undefined,
    isBroken: false,
    read: () => (cage.isBroken ? fail() : Promise.resolve(cage.kept)),
    write: (canary) => {
      if (cage.isBroken) return fail();
      cage.kept = canary;
      return Promise.resolve();
    },
  };
  return cage;
}

/** A notebook to test: its answers, the news it told, its cage and a way to open the same one again. */
export type Desk = { handlers: Handlers; news: News[]; cage: Cage; name: string; reopened: () => Desk };

let count = 0;

/** A notebook of its own name on the store of the place the test runs in. */
export function desk(rest: { name?: string; cage?: Cage; template?: Definition; now?: () => string } = {}): Desk {
  const { name = `notebook-${++count}-${Math.random()}`, cage = newCage(), template = mspToolkit } = rest;
  const news: News[] = [];
  const now = rest.now ?? (() => day(30));
  const handlers = notebookOf({ name, now, cage, template, tell: (one) => news.push(one) });
  return { handlers, news, cage, name, reopened: () => desk({ ...rest, name, cage }) };
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

/** Everything a notebook keeps, as text. */
export const everything = async ({ handlers }: Desk): Promise<string> =>
  (await reply(handlers['backup.make']({}))).json;

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
