import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, press, waitForWords } from '../harness/panel.ts';
import { type World, world } from './world.ts';

const card = (name: string, host: string, town: string) =>
  `<li><h2><a href="http://${host}/">${name}</a></h2><p>Category: Logistics</p><p>${town}, OH</p></li>`;
const pages = {
  'chamber.example/members': `<!doctype html><html lang="en"><title>Member directory – Harbour Chamber</title><body>
    <h1>Member directory</h1><ul>${card('Ashdown Freight', 'ashdown-freight.example', 'Dayton')}
    ${card('Beckett Haulage', 'beckett-haulage.example', 'Toledo')}
    <li class="ad"><p>Sponsored</p><h2>Cheap Vans</h2></li>
    ${card('Corbel Carriers', 'corbel-carriers.example', 'Akron')}
    ${card('Dunlin Logistics', 'dunlin-logistics.example', 'Canton')}</ul></body></html>`,
  'ashdown-freight.example/':
    '<!doctype html><html lang="en"><title>Ashdown Freight</title><body><h1>Ashdown Freight</h1></body></html>',
};

describe('a list of companies in the tab', () => {
  let there: World;
  let panel: Page;
  beforeAll(async () => {
    there = await world(pages);
    panel = await there.visit('http://chamber.example/members');
  });
  afterAll(() => there.close());

  test('is told by its rows, and its advertisement is none', async () => {
    const said = await waitForWords(panel, ['A list of 4 companies', 'ashdown-freight.example', 'Corbel Carriers']);
    expect(said).not.toContain('Cheap Vans');
  });

  test('a row is taken back as if never saved, and a saved one stands on the company’s own page with the list as evidence', async () => {
    await act(panel, 'Save as beckett-haulage.example');
    await waitForWords(panel, ['Added to beckett-haulage.example']);
    await act(panel, 'Take back');
    await act(panel, 'Save as ashdown-freight.example');
    await waitForWords(panel, ['Added to ashdown-freight.example']);
    await there.page.goto('http://ashdown-freight.example/');
    await press(there.browser, there.page);
    await waitForWords(panel, ['ashdown-freight.example ·', /Dayton, OH/]);
  });

  test('says when it is seen again which of its companies are saved', async () => {
    await there.page.goto('http://chamber.example/members');
    await press(there.browser, there.page);
    await waitForWords(panel, [/Ashdown Freight\s+saved today/]);
  });
});
