import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, press, waitForWords } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const company = (body: string) => `<!doctype html><html lang="en"><title>Ashgrove IT</title><body><h1>Ashgrove IT</h1>
  ${body}<div style="height:3000px"></div><p>Ashgrove IT, 12 Main Street, Austin, TX 78701, USA</p>`;

const spread = '<p>We are a <b>managed</b> <i>service pro<wbr>vider</i> for clinics.</p>';

const pages = {
  'spread.example/': company(spread),
  'fold.example/': company(`<details open><summary>What we do</summary>${spread}</details>`),
  'menu.example/': company(`<div id="menu">${spread}</div>`),
  'changed.example/': company(spread),
  'ashgrove.example/about': company(spread),
  'ashgrove.example/': company('<p>Welcome.</p>'),
};

describe('evidence is shown in its page', () => {
  let there: World;
  let panel: Page;
  const read = async (url: string) => {
    await there.page.goto(url);
    await press(there.browser, there.page);
    await waitForWords(panel, [`${new URL(url).hostname} ·`, /provider for clinics/]);
  };
  /** Presses the evidence that stands on this page, once what was told of the one before is gone. */
  const show = async (url: string) => {
    await panel.waitForFunction(() => !document.body.innerText.includes('Marked in the page'));
    const link = panel.locator(`main [data-evidence][href="${url}"]`);
    await link.map((found) => found instanceof HTMLElement && found.click()).wait();
  };
  /** The pixels of the mark's own colour in the page as it is on screen. */
  const isMarked = async () => {
    const shot = await there.page.screenshot({ encoding: 'base64' });
    return there.page.evaluate(async (data) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const { data: bytes = [] } = pen?.getImageData(0, 0, picture.width, picture.height) ?? {};
      for (let at = 0; at < bytes.length; at += 4)
        if (bytes[at] === 255 && bytes[at + 1] === 215 && bytes[at + 2] === 102) return true;
      return false;
    }, shot);
  };

  beforeAll(async () => {
    there = await world(pages);
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners']);
  });
  afterAll(() => there.close());
  test('words over several elements are marked, scrolled to, and the mark goes away', async () => {
    await read('http://spread.example/');
    await there.page.evaluate(() => scrollTo(0, 9_999));
    const before = await there.page.content();
    await show('http://spread.example/');
    await waitForWords(panel, ['Marked in the page']);
    expect(await isMarked()).toBe(true);
    expect(await there.page.evaluate(() => scrollY)).toBeLessThan(1_000);
    await expect.poll(isMarked, { timeout: 15_000 }).toBe(false);
    expect(await there.page.content()).toBe(before);
  });

  test('words behind a fold are shown by opening it', async () => {
    await read('http://fold.example/');
    await there.page.$eval('details', (details) => details.removeAttribute('open'));
    await show('http://fold.example/');
    await waitForWords(panel, ['Marked in the page']);
    expect(await there.page.$eval('details', ({ open }) => open)).toBe(true);
    expect(await isMarked()).toBe(true);
  });

  test('words the page keeps out of sight are told so', async () => {
    await read('http://menu.example/');
    await there.page.$eval('#menu', (menu) => menu.setAttribute('hidden', ''));
    await show('http://menu.example/');
    await waitForWords(panel, ['keeps these words folded away']);
    expect(await isMarked()).toBe(false);
  });

  test('words that are gone since are told so', async () => {
    await read('http://changed.example/');
    await there.page.evaluate(() => document.querySelector('p')?.replaceChildren('We sell flowers.'));
    await show('http://changed.example/');
    await waitForWords(panel, ['no longer on the page']);
  });

  test('words of another page open that page, and are marked there by themselves', async () => {
    await read('http://ashgrove.example/about');
    await there.page.goto('http://ashgrove.example/');
    await waitForWords(panel, [/·\s*about/, 'Ashgrove IT']);
    await show('http://ashgrove.example/about');
    await waitForWords(panel, ['Marked in the page']);
    expect(there.page.url()).toBe('http://ashgrove.example/about');
    expect(await isMarked()).toBe(true);
  });

  test('where that page may not be read without a press, one press marks them', async () => {
    await there.page.goto(demoPages.larkspur);
    await waitForWords(panel, ['The tab shows another page now']);
    await act(panel, 'Show');
    await show('http://ashgrove.example/about');
    await there.page.waitForFunction(() => location.pathname === '/about');
    await waitForWords(panel, ['The tab shows another page now']);
    expect(await isMarked()).toBe(false);
    await press(there.browser, there.page);
    await waitForWords(panel, ['Marked in the page']);
    expect(await isMarked()).toBe(true);
  });
});
