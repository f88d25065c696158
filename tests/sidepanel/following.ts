import { Follower } from '../../entrypoints/sidepanel/follow.ts';
import { type Knobs, madeWorld } from './made-world.ts';

/** The account of the invented company. */
export const account = 'northgate.example';

/** Waits until everything that was set going has come to rest. */
export const settled = () => new Promise((soon) => setTimeout(soon));

/** A press of the button in the window of the made world. */
export const pressed = { news: 'panel.pressed', tabId: 1, windowId: 1, press: 1 } as const;

/** A follower in a made world, after its first look. */
export async function following(set: Partial<Knobs> = {}) {
  const made = madeWorld(set);
  const follower = new Follower(made.world);
  await settled();
  return { ...made, follower, situation: () => follower.scene().situation };
}
