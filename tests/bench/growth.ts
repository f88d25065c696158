import type { Browser, Page } from 'puppeteer-core';
import { openPanel } from '../harness/panel.ts';
import type { Figure } from './figures.ts';
import { readingOnce } from './panel-times.ts';

const sizes = [600, 6_000, 60_000];

/** A page of about so many nodes: every block is five elements and their texts, ten nodes. */
const pageOfNodes = (nodes: number): string => {
  const block = (at: number) =>
    `<div><h3>Ada Almond ${at}</h3><p>IT Director at <b>Northgate</b>, call <a href="tel:+15125550100">+1 512 555 0100</a></p></div>`;
  const blocks = Array.from({ length: Math.round(nodes / 10) }, (_, at) => block(at)).join('');
  return `<!doctype html><html lang="en"><head><title>Northgate IT Partners</title></head><body>${blocks}</body></html>`;
};

/** Sizes by the address they are served at. */
export const growthPages = (): { host: string; html: string }[] =>
  sizes.map((nodes) => ({ host: `nodes-${nodes}.example`, html: pageOfNodes(nodes) }));

const rounds = 5;

/** Quickest of some readings of one page: what the machine does beside can only make one longer. */
const quickest = async (panel: Page, chunk: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await readingOnce(panel, chunk));
  return Math.min(...times);
};

/** How the time of reading grows with the page: 100 would be in step with 100 times the nodes; less is better. */
export const growth = async (browser: Browser, tab: Page, chunk: string): Promise<Record<string, Figure>> => {
  const times: number[] = [];
  for (const nodes of sizes) {
    await tab.goto(`http://nodes-${nodes}.example/`);
    const panel = await openPanel(browser, tab);
    times.push(await quickest(panel, chunk));
    await panel.close();
  }
  const [small = 1, , large = 1] = times;
  return { growth_100x: { value: Number((large / small).toPrecision(3)), unit: 'times' } };
};
