import type { Page } from 'puppeteer-core';
import { median } from './figures.ts';
import { type PeerName, peerScript } from './peers.ts';
import { coldTime, gather, type Timed } from './timing.ts';

/** The floor of a first read: a walk over all elements and texts, and `checkVisibility` of each element. */
const walk = `(() => {
  const before = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let visible = 0;
  for (let node = walker.currentNode; node; node = walker.nextNode())
    if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility()) visible += 1;
  return performance.now() - before;
})()`;

/** Another reader, once over the page; what it throws on a page counts as its time until then. */
const peerRun = `(() => {
  const before = performance.now();
  try { globalThis.peer(); } catch {}
  return performance.now() - before;
})()`;

/** How the page script stands beside the floor (times longer) and beside others (times quicker), on one page. */
export type PageRatios = { gather: number; defuddle: number; microformats: number };

const peer = async (name: PeerName): Promise<Timed> => ({ first: await peerScript(name), expression: peerRun });

/** Everything that is timed in a page, made once. */
export const contestants = async () => ({
  walk: { expression: walk },
  gather: { expression: gather() },
  defuddle: await peer('defuddle'),
  microformats: await peer('microformats'),
});

/** Ratios on one page; each time is the middle of cold runs in turn, each on a fresh load. */
export const pageRatios = async (
  page: Page,
  url: string,
  all: Awaited<ReturnType<typeof contestants>>,
): Promise<PageRatios> => {
  const times = { walk: [], gather: [], defuddle: [], microformats: [] } as Record<keyof typeof all, number[]>; // filled below
  for (let run = 0; run < 5; run += 1)
    for (const what of ['walk', 'gather', 'defuddle', 'microformats'] as const)
      if (run < 3 || what === 'walk' || what === 'gather') times[what].push(await coldTime(page, url, all[what]));
  const middle = (what: keyof typeof all) => Math.max(0.1, median(times[what]));
  return {
    gather: middle('gather') / middle('walk'),
    defuddle: middle('defuddle') / middle('gather'),
    microformats: middle('microformats') / middle('gather'),
  };
};
