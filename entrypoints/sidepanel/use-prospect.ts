import { useEffect, useState, useSyncExternalStore } from 'react';
import { Follower } from './follow.ts';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

/** The panel's one hook: the situation it is in, and what can be done from it. */
export function useProspect(world: World): Scene & { follower: Follower } {
  const [follower] = useState(() => new Follower(world));
  useEffect(() => follower.stop, [follower]);
  return { ...useSyncExternalStore(follower.subscribe, follower.scene), follower };
}
