import { ballast } from './ballast.ts';
import type { Places } from './places.ts';
import type { Scratch } from './vault.ts';

/** Keeps the browser's log of the notebook whole: is asked before each writing, and hears of each that was done or failed. */
export type Steadier = {
  /** To be awaited before writing; throws what the store throws while there is no room. */
  ready: (place: number) => Promise<void>;
  wrote: (place: number) => void;
  failed: () => Promise<void>;
};

const key = 'steady';
const unsteady = 0;

/**
 * Lays ballast once while the browser runs, after the first writing, since the browser before may have been killed in the
 * middle of a record; and after a writing that failed half way, before anything else is written.
 */
export function steadierOf({ places, scratch }: { places: Places; scratch: Scratch }): Steadier {
  /** The place made steady last; `unsteady` after a failure; undefined while this start of the background has not looked. */
  let steady: unknown;
  let laying: Promise<void> | undefined;
  const lay = async (place: number) => {
    await ballast(places, place);
    await scratch.set({ [key]: place });
    steady = place;
  };
  const layOnce = (place: number) => {
    laying ??= lay(place).finally(() => {
      laying = undefined;
    });
    return laying;
  };
  return {
    ready: async (place) => {
      steady ??= (await scratch.get(key)) ?? -1;
      if (places.isLogged && steady === unsteady) await layOnce(place);
    },
    wrote: (place) => {
      if (places.isLogged && steady !== place) void layOnce(place).catch(() => undefined); // no room: tried again after the next writing
    },
    failed: async () => {
      steady = unsteady;
      await scratch.set({ [key]: unsteady });
    },
  };
}
