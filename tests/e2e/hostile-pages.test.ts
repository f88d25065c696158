import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, waitForWords } from '../harness/panel.ts';
import { type World, world } from './world.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Birchwood IT | Managed IT services</title>
  <link rel="icon" href="data:,">${head}</head><body><main><h1>Managed IT services in Austin</h1>
  <p>Birchwood IT is a managed service provider.</p>
  <div class="card"><h3>Nora Vance</h3><p>Founder &amp; CEO</p></div>${body}</main>
  <footer>Birchwood IT, LLC<br>9 Cedar Street<br>Austin, TX 78701<br>(512) 555-0133</footer></body></html>`;
const block = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const organisation = { '@context': 'https://schema.org', '@type': 'Organization', name: 'Birchwood IT' };

const picture = 'http://tracker.example/logo.png';
const fake = { ...organisation, name: 'Fakewood Corporation', telephone: '+1 512 555 0199', founder: 'Eve Faker' };

/** Adds paragraphs for as long as the page lives. */
const growth = `<script>
  const grow = () => {
    for (let nth = 0; nth < 20; nth++) document.querySelector('main').append(document.createElement('p'), 'more ');
  };
  setInterval(grow, 5);
  new ResizeObserver(grow).observe(document.querySelector('main'));
</script>`;

/** Notes whatever a page can notice of being read. */
const watch = `<script>
  globalThis.seen = [];
  globalThis.names = 0;
  globalThis.watch = () => {
  new MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name))).observe({ type: 'resource' });
  for (const type of ['message', 'focusin', 'selectionchange', 'error']) addEventListener(type, () => seen.push(type), true);
  names = Object.getOwnPropertyNames(globalThis).length;
  };
</script>`;

const pages = {
  'evil.example/':
    '<!doctype html><title>Welcome</title><link rel="icon" href="data:,"><p>Soon.</p><a href="//good.example@evil.example/about">About us</a> <a href="http:contact">Contact</a> <a href="https:team">Team</a> <a href="//other.example/imprint">Imprint</a>',
  'logo.example/': page(
    '',
    `<meta property="og:image" content="${picture}"><meta name="twitter:image" content="${picture}">
    ${block({ ...organisation, logo: picture, image: { '@type': 'ImageObject', url: picture }, founder: { '@type': 'Person', name: 'Nora Vance', image: picture } })}`,
  ),
  'growing.example/': page(growth),
  'large.example/': page('<p>word</p>'.repeat(20_000)),
  'framed.example/': page('<iframe src="http://frame.example/"></iframe>'),
  'frame.example/': `<!doctype html><title>Fakewood</title>${block(fake)}<h1>Fakewood Corporation</h1><p>Eve Faker, CEO</p>`,
  'blocks.example/': page('', block({ '@type': 'Thing', name: 'one of many' }).repeat(1_000)),
  'graph.example/': () =>
    page('', block({ '@graph': Array.from({ length: 100_000 }, (_, nth) => ({ ...fake, name: `Fakewood ${nth}` })) })),
  'paper.example/': {
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
    type: 'application/pdf',
  },
  'watching.example/': page(watch),
};

describe('a page that is not what it seems', () => {
  let there: World;
  let panel: Page;
  const faults: unknown[] = [];
  beforeAll(async () => {
    there = await world(pages);
    panel = await there.visit('http://logo.example/');
    panel.on('pageerror', (error) => faults.push(error));
    await panel.evaluate(
      "addEventListener('securitypolicyviolation', ({ violatedDirective }) => { throw violatedDirective })",
    );
    await waitForWords(panel, ['logo.example', 'Nora Vance']);
  });
  afterAll(async () => {
    await there.close();
    expect(faults).toEqual([]); // neither an error in the panel nor a breach of its policy, in all of this
  });

  test('hostile 7: a logo on a tracker is never fetched', async () => {
    expect(await panel.$$eval('img', (images) => images.length)).toBe(0);
    expect(there.site.requests).toContain('GET logo.example/');
    expect(there.site.requests.filter((line) => line.includes('tracker'))).toEqual([]);
  });

  test('hostile 6: an address that dresses up as another is shown as the host it leads to', async () => {
    await there.visit('http://evil.example/');
    const words = await waitForWords(panel, ['evil.example', 'This page says nothing about the company', 'About us']);
    expect(words).not.toContain('good.example');
    const hosts = await panel.$$eval('a[href]', (links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '').host),
    );
    expect(new Set(hosts)).toEqual(new Set(['evil.example']));
  });

  test('hostile 15: of a thousand blocks, or a graph of a hundred thousand, a part is read, and the panel says so', async () => {
    await there.visit('http://blocks.example/');
    await waitForWords(panel, ['blocks.example', 'only the first part was read', 'Nora Vance']);
    await there.visit('http://graph.example/');
    expect(await waitForWords(panel, ['graph.example', 'only the first part was read', 'Nora Vance'])).not.toContain(
      'Fakewood',
    );
  });

  test('hostile 25: what a frame of another site says of itself is not said of the page', async () => {
    await there.visit('http://framed.example/');
    const words = await waitForWords(panel, ['framed.example', 'Nora Vance']);
    expect(there.site.requests).toContain('GET frame.example/');
    expect(words).not.toMatch(/Fak(?:ewood|er)|555.?0199/);
  });

  test('hostile 21: a page that grows without end is read to an end, and read again', async () => {
    await there.visit('http://growing.example/');
    await waitForWords(panel, ['growing.example', 'Nora Vance']);
    const before = await there.page.$$eval('p', (all) => all.length);
    await there.page.waitForFunction((count) => document.querySelectorAll('p').length > count, {}, before);
    await press(there.browser, there.page);
    await waitForWords(panel, ['growing.example', 'Nora Vance', 'Austin']);
    await there.page.goto('about:blank');
  });

  test('hostile 24: a tab closed while it is read leaves nothing behind', async () => {
    await there.visit('http://logo.example/');
    await waitForWords(panel, ['logo.example', 'Nora Vance']);
    for (const delay of [0, 5, 20, 60]) {
      const tab = await there.browser.newPage();
      await tab.goto('http://large.example/');
      await press(there.browser, tab);
      await new Promise((later) => setTimeout(later, delay));
      await tab.close();
      await press(there.browser, there.page);
      expect(await waitForWords(panel, ['logo.example', 'Nora Vance'])).not.toMatch(/large\.example|not saved|failed/);
    }
  });

  test('hostile 29: pages that may not be read are told apart, and each says why', async () => {
    const says = async (url: string, sentence: string) => {
      await there.page.goto(url).catch(() => undefined); // an address that is not found is the point
      if (url.includes('.invalid')) await there.page.waitForFunction("location.protocol === 'chrome-error:'");
      await press(there.browser, there.page);
      await waitForWords(panel, ['This page cannot be read', sentence]);
    };
    await says('chrome://version', 'belongs to the browser itself');
    await says('http://nowhere.invalid/', 'did not load');
    await says('http://paper.example/', 'It is a PDF');
  });

  test('hostile 61: a page that watches itself sees nothing of being read, and reaches no file of ours', async () => {
    await there.page.goto('http://watching.example/');
    await there.page.evaluate('watch()');
    await press(there.browser, there.page);
    await waitForWords(panel, ['watching.example', 'Nora Vance']);
    expect(await there.page.evaluate('[seen, Object.getOwnPropertyNames(globalThis).length - names]')).toEqual([[], 0]);
    await there.page.evaluate("document.querySelector('main').append('more')");
    expect(await there.page.evaluate('seen')).toEqual(['childList']); // it does watch
    const { host } = new URL(panel.url());
    const reached = (file: string) =>
      there.page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        `chrome-extension://${host}/${file}`,
      );
    for (const file of ['manifest.json', 'sidepanel.html', 'gather.js', 'icon/16.png', 'background.js'])
      expect(await reached(file), file).toBe('refused');
  });
});
