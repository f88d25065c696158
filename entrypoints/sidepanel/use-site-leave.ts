import { useEffect, useState } from 'react';
import type { Leave } from '../../lib/browser/permissions.ts';
import { siteName } from '../../lib/browser/site.ts';
import type { World } from './world.ts';

/** How far a site may be read, and how to change it; permission is asked within the click itself. */
export function useSiteLeave(world: World, { url, account }: { url: string; account: string }) {
  const [leave, setLeave] = useState<Leave | undefined>();
  const site = { url, account };
  useEffect(() => {
    let isGone = false;
    const learn = () =>
      void world.leaveFor({ url, account }).then((found) => {
        if (!isGone) setLeave(found);
      });
    learn();
    const stop = world.watchPermissions(learn);
    return () => {
      isGone = true;
      stop();
    };
  }, [world, url, account]);
  return {
    name: siteName(site),
    leave,
    allowSite: () => void world.allowSite(site),
    allowEvery: () => void world.allowEvery(),
    forget: () => void (leave === 'every' ? world.forgetEvery() : world.forgetSite(site)),
  };
}
