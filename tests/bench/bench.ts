import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../harness/chromium.ts';
import { serve } from '../harness/site.ts';
import { run } from '../tools/run.ts';
import { accuracy, whyNoAccuracy } from './accuracy.ts';
import { assessing } from './assessing.ts';
import { type Figure, median, spread, tableOf } from './figures.ts';
import { growth, growthPages } from './growth.ts';
import { hostile } from './hostile.ts';
import { contestants, type PageRatios, pageRatios } from './page-ratios.ts';
import { type BenchPage, benchPages } from './pages.ts';
import { type Visit, visit } from './panel-times.ts';
import { installPeers } from './peers.ts';
import { sizes, understandPath } from './sizes.ts';
import { howTimed } from './timing.ts';

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'string' },
    accuracy: { type: 'boolean', default: false },
  },
});
const visitsPerPage = 3;

/** The HTML files of a folder, in order of name. */
const pagesIn = (folder: string): BenchPage[] =>
  readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

const measure = async (pages: BenchPage[]): Promise<Record<string, Figure>> => {
  const sized = new Map(growthPages().map(({ host, html }) => [host, html]));
  const site = await serve(
    ({ hostname }) => sized.get(hostname) ?? pages[Number(/^page-(\d+)\.example$/.exec(hostname)?.[1])]?.html,
  );
  const browser = await launch({ port: site.port });
  const tab = await browser.newPage();
  const ratios: PageRatios[] = [];
  const all = await contestants();
  const visits: Visit[] = [];
  const chunk = understandPath();
  for (const [at, { name }] of pages.entries()) {
    const url = `http://page-${at}.example/`;
    const ratio = await pageRatios(tab, url, all);
    ratios.push(ratio);
    const here: Visit[] = [];
    for (let round = 0; round < visitsPerPage; round += 1) here.push(await visit(browser, tab, { url, chunk }));
    visits.push(...here);
    const verdict = median(here.map(({ clickToVerdict }) => clickToVerdict));
    say(
      `${at + 1} of ${pages.length}: ${name}: gather ${ratio.gather.toFixed(1)} times the floor, verdict after ${verdict} ms`,
    );
  }
  const grown = await growth(browser, tab, chunk);
  await browser.close();
  await site.close();
  const beside = (name: keyof PageRatios, unit = 'times') =>
    spread(
      ratios.map((one) => one[name]),
      unit,
    );
  const times = (name: keyof Visit) =>
    spread(
      visits.map((one) => one[name]),
      'ms',
    );
  return {
    gather_ratio: beside('gather'),
    defuddle_ratio: beside('defuddle'),
    microformats_ratio: beside('microformats'),
    gather_ms: beside('ms', 'ms'),
    roundtrip_ms: times('roundtrip'),
    read_ms: times('read'),
    understand_ms: times('understand'),
    click_to_verdict_ms: times('clickToVerdict'),
    save_ms: times('save'),
    ...grown,
    ...sizes(),
  };
};

await installPeers();
const built = await run('wxt', ['build'], { keepsOutput: true });
if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
const pages = asked.pages ? pagesIn(resolve(asked.pages)) : benchPages();
if (pages.length === 0) throw new Error(`There is no HTML file in ${asked.pages}.`);
const figures = { ...(await measure(pages)), ...(await assessing()), ...(await hostile(say)) };
const why = asked.accuracy ? whyNoAccuracy() : undefined;
if (why) say(`Accuracy was not measured: ${why}.`);
const accurate = asked.accuracy && !why ? await accuracy() : undefined;
console.log(
  asked.json
    ? JSON.stringify({ ...figures, ...(accurate && { accuracy: accurate.figures }) })
    : `${pages.length} pages, ${visitsPerPage} visits each\n${howTimed}\n${tableOf(figures)}\n${accurate?.text ?? ''}`,
);
