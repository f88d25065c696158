import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Work } from '../../components/work.ts';
import type { Health } from '../../lib/bridge/protocol.ts';
import type { Follower } from './follow.ts';
import { Safekeeper } from './safekeeper.ts';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

/** What keeps the panel from its work: the notebook is damaged as a whole, a piece of it is, or it is of a newer version. */
export type Trouble = 'shut' | 'piece' | 'newer';

/** Whether what was saved is well, what is done about backups, and whether a newer version waits. */
export type Keeping = {
  trouble: Trouble | undefined;
  health: Health | undefined;
  work: Work;
  keeper: Safekeeper;
  isUpdateWaiting: boolean;
};

const codeOf = ({ situation, noDefinition }: Scene) =>
  noDefinition?.code ?? (situation.name === 'refused' ? situation.refusal.code : undefined);

function troubleOf(scene: Scene, health: Health | undefined): Trouble | undefined {
  const code = codeOf(scene);
  if (code === 'newer-data') return 'newer';
  if (code !== 'store-damaged' || health === undefined) return undefined;
  return health.damage === null ? 'piece' : 'shut';
}

/** Keeps watch over what was saved, for one panel. */
export function useKeeping(world: World, scene: Scene): Keeping {
  const [keeper] = useState(() => new Safekeeper(world));
  const [isUpdateWaiting, setWaiting] = useState(false);
  const { health, work } = useSyncExternalStore(keeper.subscribe, keeper.keeping);
  const isDamaged = codeOf(scene) === 'store-damaged';
  useEffect(() => {
    if (isDamaged) void keeper.learn();
  }, [isDamaged, keeper]);
  useEffect(() => world.watchUpdate(setWaiting), [world]);
  return { trouble: troubleOf(scene, health), health, work, keeper, isUpdateWaiting };
}

/** Restarts into the newest version unless something is being written or waits to be saved; gives whether it did not. */
export async function restartSafely(world: World, follower: Follower): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // a note saves itself when it is left
  await follower.settled();
  const isWriting = document.querySelector('main form') !== null;
  const isBlocked = isWriting || world.unsent.all().length > 0;
  if (!isBlocked) world.restart();
  return isBlocked;
}
