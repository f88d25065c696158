import type { Page } from 'puppeteer-core';
import { median } from './figures.ts';
import { peerScript } from './peers.ts';
import { gather, mainThreadTime } from './timing.ts';

/** The floor of a first read: a walk over all elements and texts, and `checkVisibility` of each element. */
const walk = `(() => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let visible = 1;
  for (let node = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility()) visible += 1;
  return visible;
})()`;

/** Another reader, once over the page; what it throws on a page counts as its time until then. */
const readOnce = 'try { globalThis.peer(); } catch {} 1';

/** Everything that is timed in a page, as one script each, made once. */
export const contestants = async () => ({
  walk,
  gather: gather(),
  defuddle: `${await peerScript('defuddle')};${readOnce}`,
  microformats: `${await peerScript('microformats')};${readOnce}`,
});
type Contestants = Awaited<ReturnType<typeof contestants>>;

/** How the page script stands beside the floor (times longer) and beside others (times quicker), on one page. */
export type PageRatios = { gather: number; defuddle: number; microformats: number; ms: number };

const rounds = 5;
const thereAndBack = ['walk', 'gather', 'defuddle', 'microformats'] as const;

/** Ratios on one page, and milliseconds of the page script; each time is the middle of runs in turn, there and back. */
export const pageRatios = async (page: Page, url: string, all: Contestants): Promise<PageRatios> => {
  const times = { walk: [], gather: [], defuddle: [], microformats: [] } as Record<keyof Contestants, number[]>; // filled below
  for (let round = 0; round < rounds; round += 1)
    for (const what of round % 2 === 0 ? thereAndBack : thereAndBack.toReversed())
      times[what].push(await mainThreadTime(page, url, all[what]));
  const ms = median(times.gather);
  return {
    gather: ms / median(times.walk),
    defuddle: median(times.defuddle) / ms,
    microformats: median(times.microformats) / ms,
    ms,
  };
};
