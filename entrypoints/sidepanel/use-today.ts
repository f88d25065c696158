import { useCallback, useSyncExternalStore } from 'react';
import { dayOf } from '../../components/format.ts';
import type { World } from './world.ts';

/** A panel that nobody touches learns of a new day after this many milliseconds. */
const often = 60_000;

/** What comes before anything a user does: before it the day is looked at, for a computer that slept may have missed midnight. */
const signs = ['pointerdown', 'keydown', 'focus'];

/** The user's day, also in a panel that stands open past midnight. */
export function useToday({ now }: Pick<World, 'now'>): string {
  const watch = useCallback((look: () => void) => {
    const timer = setInterval(look, often);
    for (const sign of signs) window.addEventListener(sign, look, true);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, look, true);
    };
  }, []);
  return useSyncExternalStore(watch, () => dayOf(now()));
}
