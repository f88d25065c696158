import { useRef } from 'react';
import type { Acts } from '../../components/acts.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { World } from './world.ts';

/** Two presses within this many milliseconds, or on a key that is held, are one press. */
const moment = 600;

/** What happened first of what is said, as far as a second press would say the same; the stage it shows intent at may be the next one by then. */
function eventIn(says: readonly Saying[]): string | undefined {
  const first = says.find((saying) => saying.kind === 'happened');
  return first && JSON.stringify([first.event, first.did ?? first.what, first.reason]);
}

/** Says what is said, but an event only once where a button was pressed twice for it. */
export function useEachEvent(world: Pick<World, 'now'>, say: Acts['say']): Acts['say'] {
  const last = useRef<{ event: string; at: number }>({ event: '', at: 0 });
  return (says) => {
    const event = eventIn(says);
    if (event === undefined) return say(says);
    const at = Date.parse(world.now());
    const stood = at - last.current.at;
    const isAgain = event === last.current.event && stood >= 0 && stood < moment; // a clock set back tells nothing
    last.current = { event, at };
    return isAgain ? [] : say(says);
  };
}
