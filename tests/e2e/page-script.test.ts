import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshotOf as made } from '../../lib/markup/snapshot-of.ts';
import { Capture } from '../../lib/prospect/capture.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { builtExtension } from '../harness/chromium.ts';
import { type World, world } from './world.ts';

const page = (script: string, form: string) =>
  `<!doctype html><html lang="en"><head><title>Northgate IT</title><link rel="icon" href="data:,">
  <script type="application/ld+json">{"name":"Northgate"}</script></head><body>
  <h1>Northgate <b>IT</b></h1><div class="card"><span style="display:block">Ada Almond</span><span>CEO</span></div>
  <p hidden>secret</p><form>${form}<p>Write to <a href="mailto:ada@northgate.example">Ada</a></p></form>
  <x-trap><p>Trapped</p></x-trap><footer>410 Brazos Street</footer><script>${script}</script></body></html>`;

/** Everything a page can put between a script and the DOM, in the page's own world. */
const patches = `
  const deny = () => { throw new Error('No reading here.'); };
  JSON.parse = JSON.stringify = deny;
  Array.prototype.push = Array.prototype.map = Array.from = Object.keys = deny;
  Array.prototype[Symbol.iterator] = String.prototype.slice = String.prototype.replace = RegExp.prototype.exec = deny;
  Map.prototype.get = Set.prototype.has = Function.prototype.call = deny;
  globalThis.getComputedStyle = performance.now = document.querySelectorAll = deny;
  Element.prototype.getAttribute = () => 'stolen';
  for (const name of ['firstChild', 'nextSibling', 'textContent', 'nodeType'])
    Object.defineProperty(Node.prototype, name, { get: deny });
  for (const name of ['outerHTML', 'firstElementChild', 'nextElementSibling', 'shadowRoot'])
    Object.defineProperty(Element.prototype, name, { get: deny });
  Element.prototype.getHTML = Element.prototype.checkVisibility = Document.prototype.importNode = deny;
  customElements.define('x-trap', class extends HTMLElement {
    get firstChild() { return deny(); }
    get shadowRoot() { return deny(); }
    get localName() { return deny(); }
    getAttributeNames() { return deny(); }
    checkVisibility() { return deny(); }
  });`;
const names = [
  ...['getAttribute', 'getAttributeNames', 'attributes', 'firstChild', 'nextSibling', 'nodeType', 'localName'],
  ...[
    'outerHTML',
    'getHTML',
    'firstElementChild',
    'nextElementSibling',
    'shadowRoot',
    'checkVisibility',
    'id',
    'style',
  ],
];
const inputs = (prefix: string) => names.map((name) => `<input name="${prefix}${name}">`).join('');

type Chrome = {
  chrome: {
    tabs: { query: (what: object) => Promise<{ id: number }[]> };
    scripting: { executeScript: (what: object) => Promise<{ result: unknown }[]> };
  };
};

/** What the browser hands the extension when it runs the page script in the tab in front, once the press has let it. */
const injected = async (panel: Page): Promise<unknown> =>
  panel.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as Chrome).chrome; // the extension's own page has it
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const inject = () => scripting.executeScript({ target: { tabId: tab?.id }, files: ['gather.js'] });
    for (let tries = 0; tries < 50; tries += 1) {
      const [answer] = await inject().catch(() => []); // refused until the browser has taken note of the press
      if (answer) return answer.result;
      await new Promise((soon) => setTimeout(soon, 100));
    }
    return inject();
  });

/** A snapshot without what may differ between two pages that look the same. */
const sightOf = (snapshot: Snapshot) => ({ ...snapshot, url: '', ms: 0 });

describe('the page script as it is shipped', () => {
  let there: World;
  beforeAll(async () => {
    there = await world({
      'plain.example/': page('', inputs('x')),
      'patched.example/': page(patches, inputs('')),
      'text.example/': { body: 'Northgate IT\n410 Brazos Street', type: 'text/plain' },
      'drawing.example/': {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>',
        type: 'image/svg+xml',
      },
    });
  });
  afterAll(() => there.close());

  const snapshotOf = async (url: string) => made(Capture.parse(await injected(await there.visit(url))));

  test('is small', () => {
    expect(statSync(join(builtExtension, 'gather.js')).size).toBeLessThanOrEqual(8_200);
  });

  test('hands its snapshot to the extension', async () => {
    const snapshot = await snapshotOf('http://plain.example/');
    expect(snapshot).toMatchObject({
      url: 'http://plain.example/',
      title: 'Northgate IT',
      lang: 'en',
      contentType: 'text/html',
      jsonLd: ['{"name":"Northgate"}'],
      truncated: false,
    });
    const texts = snapshot.outline.flatMap(({ x }) => x ?? []);
    expect(texts).toEqual([
      ...['Northgate ', 'IT', 'Ada Almond', 'CEO', 'secret', 'Write to ', 'Ada', 'Trapped', '410 Brazos Street'],
    ]);
    expect(snapshot.outline.filter(({ h }) => h === 1).map(({ t }) => t)).toEqual(['p']);
  });

  test('hostile 8, 10, 11: sees the same on a page that has patched every prototype and shadowed the names of a form', async () => {
    const plain = sightOf(await snapshotOf('http://plain.example/'));
    const patched = sightOf(await snapshotOf('http://patched.example/'));
    expect(await there.page.evaluate(() => document.forms[0]?.firstChild instanceof HTMLInputElement)).toBe(true);
    expect(patched).toEqual(plain);
  });

  test('hostile 28: reads a text, and nothing in a drawing', async () => {
    const text = await snapshotOf('http://text.example/');
    expect(text.contentType).toBe('text/plain');
    expect(text.outline.flatMap(({ x }) => x ?? [])).toEqual(['Northgate IT\n410 Brazos Street']);
    expect(await snapshotOf('http://drawing.example/')).toMatchObject({ outline: [], contentType: 'image/svg+xml' });
  });

  test('hostile 61: leaves nothing behind in the page', async () => {
    await there.page.goto('http://plain.example/');
    const before = await there.page.evaluate(() => [
      Object.keys(globalThis).length,
      document.documentElement.outerHTML,
    ]);
    const panel = await there.visit('http://plain.example/');
    await injected(panel);
    const after = await there.page.evaluate(() => [Object.keys(globalThis).length, document.documentElement.outerHTML]);
    expect(after).toEqual(before);
  });
});
