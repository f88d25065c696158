import type { Refusal } from '../bridge/protocol.ts';
import { heal, inspect } from './canary.ts';
import { storeVersion } from './migrations.ts';
import { type OpenStore, openStore } from './open.ts';
import type { Places } from './places.ts';
import { damaged, full, isNewer, newer, roomNeeded } from './refusals.ts';
import { rescue } from './rescue.ts';
import type { Notebook } from './schema.ts';
import { type Canary, type Damage, inVault, type Vault } from './vault.ts';

/** What a notebook is opened with. `room`: bytes that can still be written to this computer's disk, as far as the browser knows. */
export type OpenerWorld = { places: Places; vault: Vault; now: () => string; room: () => Promise<number> };

/** The open notebook, or why it stays shut. `damage`: what is wrong with it, where it is damaged. */
export type Opened =
  | { ok: true; store: Notebook; place: number }
  | { ok: false; refusal: Refusal; damage?: Damage['kind'] };

const shut = (kind: Damage['kind']): Opened => ({ ok: false, refusal: damaged, damage: kind });

/** Shuts a damaged store for good: from now on nothing is written to it, and what it still holds is in the vault. */
async function condemn({ vault, now, room }: OpenerWorld, store: Notebook, kind: Damage['kind']): Promise<Opened> {
  const at = now();
  const rescued = (await room()) < roomNeeded ? null : await rescue(vault, store, at);
  store.close();
  const damage: Damage = { kind, at };
  await vault.set({ damage, rescued }).catch(() => undefined); // then it is found out again at the next opening
  return shut(kind);
}

/** Opens the place in use and looks at what is there. Throws what opening or reading throws, with the step that failed. */
async function openPlace(
  world: OpenerWorld,
  canary: Canary | undefined,
  onClosed: (store: Notebook) => void,
): Promise<Opened> {
  const { places, vault } = world;
  const place = canary?.place ?? (await places.newest());
  const found: OpenStore = await openStore(await places.at(place), onClosed);
  const health = await inspect(found, canary).catch((cause) => {
    found.store.close();
    throw new UnreadableStore('It was opened and cannot be read.', { cause });
  });
  if ('damage' in health) return condemn(world, found.store, health.damage);
  await heal(vault, canary, { tally: health.tally, place });
  return { ok: true, store: found.store, place };
}

class UnreadableStore extends Error {}

async function whyShut(error: unknown, { room }: OpenerWorld): Promise<Opened> {
  if (isNewer(error)) return { ok: false, refusal: newer };
  // A full disk keeps a store from being opened as damage does.
  if ((await room()) < roomNeeded) return { ok: false, refusal: full };
  return shut(error instanceof UnreadableStore ? 'unreadable' : 'unopenable');
}

async function open(world: OpenerWorld, onClosed: (store: Notebook) => void): Promise<Opened> {
  const damage = await inVault(world.vault, 'damage');
  if (damage) return shut(damage.kind);
  const canary = await inVault(world.vault, 'canary');
  if (canary && canary.schema > storeVersion) return { ok: false, refusal: newer };
  const attempt = () => openPlace(world, canary, onClosed);
  // Twice: after an error of reading the browser closes the store, and opening it anew tells what became of it.
  return attempt().catch((error) =>
    isNewer(error) ? whyShut(error, world) : attempt().catch((again) => whyShut(again, world)),
  );
}

/** Opens the notebook when it is first needed, and anew after it was dropped; never twice at a time. */
export type Opener = {
  opened: () => Promise<Opened>;
  /** Closes a store that failed or was left: the next command opens anew. */
  drop: (store: Notebook) => void;
};

/** The opener of this world; a notebook that stays shut is looked at again with each command. */
export function opener(world: OpenerWorld): Opener {
  let opening: Promise<Opened> | undefined;
  let current: Notebook | undefined;
  const drop = (store: Notebook) => {
    store.close();
    if (current !== store) return; // several commands fail on one store: it is dropped once
    current = undefined;
    opening = undefined;
  };
  const openAnew = async (): Promise<Opened> => {
    const found = await open(world, drop).catch((error) => {
      opening = undefined;
      throw error;
    });
    if (found.ok) current = found.store;
    else opening = undefined;
    return found;
  };
  const opened = () => {
    opening ??= openAnew();
    return opening;
  };
  return { opened, drop };
}
