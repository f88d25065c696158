import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPage, replied } from '../harness/notebook.ts';
import { leaveField, press, waitForWords, wordsOf } from '../harness/panel.ts';
import { type World, world } from './world.ts';

const company = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Birchwood IT | Managed IT services</title>
  <meta property="og:site_name" content="Birchwood IT"><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>Managed IT services in Austin</h1><p>Birchwood IT is a managed service provider.</p>
  <div class="card"><h3>Nora Vance</h3><p>Founder &amp; CEO</p></div>${body}</main>
  <footer>Birchwood IT, LLC<br>9 Cedar Street<br>Austin, TX 78701<br><a href="tel:+15125550133">(512) 555-0133</a></footer></body></html>`;

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const markup = '<img src="/stolen" onerror="document.title=1">';

const clobbered = `<form id="f"><input name="getAttribute"><input name="children"><input name="childNodes"><input name="firstChild">
  <input name="textContent"><input name="attributes"><input name="tagName"><p>Also call <a href="tel:+15125550134">(512) 555-0134</a></p></form>
  <img name="querySelector" alt=""><img name="body" alt=""><a id="createTreeWalker"></a>`;

const pages = {
  'markup.example/': company(
    '',
    jsonLd({ '@type': 'Organization', name: `Birchwood ${markup}`, description: `</script>${markup}` }),
  ),
  'links.example/': company(
    `<div class="card"><h3>Omar Reed</h3><p>Sales Director</p><a href="javascript:alert(1)">LinkedIn</a>
     <a href=" Java\tScr\nipt:alert(1)">Contact</a>
     <a href="java\0script:alert(1)">Imprint</a><a href="blob:http://links.example/x">Career</a>
     <a href="file:///etc/hosts">Our team</a><a href="chrome-extension://x/sidepanel.html">Security</a><a href="data:text/html,x">About us</a><a href="vbscript:x">Team</a></div>`,
    jsonLd({
      '@type': 'Organization',
      name: 'Birchwood IT',
      url: 'javascript:alert(1)',
      sameAs: ['javascript:alert(2)', 'data:text/html,x', 'vbscript:x', 'file:///x', 'blob:x'],
    }),
  ),
  'clobbered.example/': company(clobbered),
  'prototype.example/': company(
    '',
    '<script type="application/ld+json">{"@type":"Organization","name":"Birchwood IT","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}</script>',
  ),
  'patched.example/': company(
    '',
    '<script>JSON.parse=()=>{throw 1};Array.prototype.push=()=>{throw 2};Element.prototype.getAttribute=()=>"stolen";Object.prototype.polluted="yes"</script>',
  ),
  'heavy.example/': () => company('', jsonLd({ '@type': 'Organization', name: 'x'.repeat(20_000_000) })),
  'huge.example/': () => company('<p>a</p>'.repeat(300_000)),
  'deep.example/': company(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`),
  'nothing.example/':
    '<!doctype html><title>Welcome</title><link rel="icon" href="data:,"><p>Soon.</p><a href="/about">About us</a> <a href="/contact">Contact</a>',
  'picture.example/': { body: '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>', type: 'image/svg+xml' },
  'feed.example/': { body: '<feed><title>Birchwood IT</title></feed>', type: 'application/xml' },
  'letter.example/': { body: 'Good morning.', type: 'text/plain' },
  'data.example/': { body: '{"name":"Birchwood IT"}', type: 'application/json' },
};

describe('a page that means harm, or says nothing', () => {
  let there: World;
  beforeAll(async () => {
    there = await world(pages);
  });
  afterAll(() => there.close());

  test.each([
    ['hostile 1, 2: markup and scripts for names', 'markup'],
    ['hostile 3, 4, 5: links that would run something', 'links'],
    ['hostile 8, 9: forms and pictures named like the DOM', 'clobbered'],
    ['hostile 12: keys that would change a prototype', 'prototype'],
    ['hostile 10: methods the page has replaced', 'patched'],
    ['hostile 14: a block of 20 MB', 'heavy'],
    ['hostile 20: 5,000 levels', 'deep'],
  ])('%s: the page is read like any other, text stays text, links stay harmless', async (_what, name) => {
    const panel = await there.visit(`http://${name}.example/`);
    await waitForWords(panel, [`${name}.example`, 'Nora Vance', 'Austin']);
    expect(await panel.$$('img, iframe, script:not([src])')).toEqual([]);
    const schemes = await panel.$$eval('a[href]', (links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')),
    );
    for (const scheme of schemes) expect(['http:', 'https:', 'tel:', 'mailto:']).toContain(scheme);
    expect(await panel.evaluate('({}).polluted')).toBeUndefined();
    expect(there.site.requests.filter((line) => line.includes('stolen'))).toEqual([]);
  });

  test('what stands in a clobbered form is read too', async () => {
    const panel = await there.visit('http://clobbered.example/');
    await waitForWords(panel, ['clobbered.example', /555.0134|555.0133/]);
  });

  test('hostile 19: 600,000 nodes: the first part is read, and the panel says so', async () => {
    const panel = await there.visit('http://huge.example/');
    await waitForWords(panel, ['huge.example', 'only the first part was read', 'Nora Vance'], 30_000);
  });

  test('a page with nothing says so and where to look', async () => {
    const panel = await there.visit('http://nothing.example/');
    const words = await waitForWords(panel, ['This page says nothing about the company', 'About us', 'Contact']);
    expect(words).not.toMatch(/saved today|not known yet|Company fit/);
    const found = () =>
      ownPage(there.browser).then((page) => replied(page, 'prospect.find', { account: 'nothing.example' }));
    expect(await found()).toBeNull();
    await panel.focus('[data-notes] textarea');
    await panel.keyboard.type('Ask Nora who runs this');
    await leaveField(panel);
    await expect.poll(async () => (await found())?.changes.length).toBe(1);
    expect(await wordsOf(panel)).not.toContain('Nothing is kept');
  });

  test.each(['picture', 'data', 'feed', 'letter'])(
    'hostile 28: %s: a document without a body is no accident',
    async (name) => {
      const panel = await there.visit(`http://${name}.example/`);
      await waitForWords(panel, ['This page says nothing about the company']);
    },
  );

  test('hostile 29: a page of the browser cannot be read, and the panel says why', async () => {
    const panel = await there.visit('chrome://version');
    const words = await waitForWords(panel, ['This page cannot be read', 'It belongs to the browser itself']);
    expect(words).not.toContain('Nora Vance');
  });

  test('hostile 22: a frozen page: a sentence in time, and what was there stays kept', async () => {
    const panel = await there.visit('http://markup.example/');
    await waitForWords(panel, ['markup.example', 'Nora Vance']);
    await there.page.goto('http://clobbered.example/');
    await there.page.evaluate(() => {
      setTimeout(() => {
        const until = Date.now() + 8_000;
        while (Date.now() < until); // as a page in an endless loop
      }, 100);
    });
    await new Promise((busy) => setTimeout(busy, 300));
    await press(there.browser, there.page);
    const words = await waitForWords(panel, ['This page is not answering'], 10_000);
    expect(words).not.toContain('Nora Vance');
    await there.page.goto('http://markup.example/');
    await press(there.browser, there.page);
    await waitForWords(panel, ['markup.example', 'Nora Vance']);
  });

  test('hostile 23: navigation in the middle of reading: the page in front is the one shown', async () => {
    const panel = await there.visit('http://markup.example/');
    await waitForWords(panel, ['markup.example', 'Nora Vance']);
    for (const delay of [0, 2, 5, 10, 20, 40]) {
      await there.page.goto('http://deep.example/');
      await press(there.browser, there.page);
      await new Promise((later) => setTimeout(later, delay));
      await there.page.goto('http://links.example/');
      await waitForWords(panel, ['The tab shows another page now']);
      expect(await wordsOf(panel)).not.toContain('Nora Vance');
    }
    await press(there.browser, there.page);
    await waitForWords(panel, ['links.example', 'Omar Reed']);
    await there.page.goBack(); // out of the browser's memory, as the document it was
    await waitForWords(panel, ['The tab shows another page now']);
    await press(there.browser, there.page);
    await waitForWords(panel, ['deep.example', 'Nora Vance']);
  });
});
