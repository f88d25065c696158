import { Follower } from '../../entrypoints/sidepanel/follow.ts';
import type { News } from '../../lib/bridge/protocol.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { type Knobs, madeWorld } from './made-world.ts';

/** The account of the invented company. */
export const account = 'northgate.example';

/** Waits until everything that was set going has come to rest. */
export const settled = () => new Promise((soon) => setTimeout(soon));

/** A press of the button in the window of the made world. */
export const pressed = { news: 'panel.pressed', tabId: 1, windowId: 1, press: 1 } as const;

/** News that an account was written, as the background tells it. */
export const changed = ({ account, updatedAt, changes }: Prospect): News => ({
  news: 'prospect.changed',
  account,
  updatedAt,
  changes: changes.length,
});

/** A follower in a made world, after its first look. */
export async function following(set: Partial<Knobs> = {}) {
  const made = madeWorld(set);
  const follower = new Follower(made.world);
  await settled();
  return { ...made, follower, situation: () => follower.scene().situation };
}
