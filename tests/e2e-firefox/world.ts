import { type Firefox, type FirefoxLaunch, hasFirefox, launchFirefox } from '../harness/firefox.ts';
import { type Sidebar, sidebarOf } from '../harness/sidebar.ts';
import { type Answer, type Site, serve } from '../harness/site.ts';
import { demoAnswer } from '../tools/demo-web.ts';

/** True where there is no Firefox to drive. */
export const isSkipped = !hasFirefox;

/** The name of a suite, with the reason where it is skipped. */
export const driven = (name: string): string =>
  isSkipped ? `${name}: skipped, for no Firefox was found (FIREFOX may name its program)` : name;

/** Firefox with the add-on, its sidebar and a small web. */
export type World = { firefox: Firefox; sidebar: Sidebar; site: Site; close: () => Promise<void> };

/** Starts one; the demo web answers for what is not in `pages` (address without scheme). A profile that is named is kept. */
export const world = async (
  pages: Record<string, Answer> = {},
  profile?: string,
  isFirstRun: FirefoxLaunch['isFirstRun'] = false,
): Promise<World> => {
  const site = await serve((address) => pages[`${address.hostname}${address.pathname}`] ?? demoAnswer(address));
  const firefox = await launchFirefox(site.port, { profile, isFirstRun });
  const close = async () => {
    await firefox.close();
    await site.close();
  };
  return { firefox, sidebar: sidebarOf(firefox), site, close };
};
