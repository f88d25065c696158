import { useEffect, useState } from 'react';
import type { World } from './world.ts';

/** Whether a site is read without a press, and how to say so; permission is asked within the click itself. */
export function useSiteLeave(world: World, url: string) {
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const learn = () =>
      void world.isSiteAllowed(url).then((found) => {
        if (!isGone) setAllowed(found);
      });
    learn();
    const stop = world.watchPermissions(learn);
    return () => {
      isGone = true;
      stop();
    };
  }, [world, url]);
  return { isAllowed, allow: () => void world.allowSite(url), forget: () => void world.forgetSite(url) };
}
