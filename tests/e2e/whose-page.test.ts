import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, press, waitForWords, wordsOf } from '../harness/panel.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const article = html(
  'Copperline opens an office in Tulsa – The Prairie Ledger',
  `<header><a href="/">The Prairie Ledger</a></header><main><article><h1>Copperline opens an office in Tulsa</h1><p>By June Albright</p>
  <p><a href="http://copperline.example/">Copperline</a> is a managed service provider with 85 employees.</p>
  <p>Copperline can be reached at +1 918 555 0133.</p></article></main>`,
  '<meta property="og:type" content="article"><meta property="og:site_name" content="The Prairie Ledger">',
);
const imprint = html(
  'Impressum | Talgrund',
  `<h1>Impressum</h1><div><h2>Steinhauser Bau GmbH</h2><p>Lindenweg 4<br>86150 Augsburg</p><p>Telefon: +49 821 555 0110</p><p>USt-IdNr.: DE111111111</p></div>
  <div><h2>Kranzfelder Immobilien GmbH</h2><p>Marktplatz 9<br>87435 Kempten</p><p>Telefon: +49 831 555 0120</p><p>USt-IdNr.: DE222222222</p></div>`,
);
const twin = (name: string) =>
  html(
    `Impressum | ${name}`,
    `<header><a href="/">${name}</a></header><h1>Impressum</h1><p>${name} GmbH<br>Lindenweg 4<br>86150 Augsburg</p><p>Telefon: +49 821 555 0177</p><p>USt-IdNr.: DE333333333</p>`,
  );
// One user, one browser, in order.
describe('whose page it is', () => {
  let there: World;
  let panel: Awaited<ReturnType<World['visit']>>;
  const go = async (url: string) => {
    await there.page.bringToFront();
    await there.page.goto(url);
    await press(there.browser, there.page);
  };

  const say = async (name: string) => {
    const button = await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    await button?.evaluate((it) => it.scrollIntoView({ block: 'center' })); // the bar of acts lies over what stands below
    await act(panel, name);
  };

  beforeAll(async () => {
    there = await world({
      'prairieledger.example/news/copperline': article,
      'talgrund.example/impressum': imprint,
      'wiesenbach.example/impressum': twin('Wiesenbach'),
      'wiesenbach-technik.example/impressum': twin('Wiesenbach'),
    });
  });
  afterAll(() => there.close());

  test('the front page of a directory is a list, and no row of it is taken for its owner', async () => {
    panel = await there.visit(demoPages.directory);
    const words = await waitForWords(panel, ['A list of 3 companies', 'Northgate IT Partners', 'Larkspur Software']);
    expect(words).toContain('IT Directory');
    expect(words).not.toMatch(/MSP\s*✓|11–50 people|51–200 people/);
    expect(words).toMatch(/0 of \d+ known/);
  });

  test('what a row says can be added to the account of its company, and taken back', async () => {
    await say('Save as northgate.example');
    await waitForWords(panel, ['Added to northgate.example']);
    await go(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners', 'northgate.example']);
    expect(await wordsOf(panel)).not.toContain('A list of 3 companies');
    await go(demoPages.directory);
    await waitForWords(panel, ['A list of 3 companies', 'saved']);
  });

  test('an article is about the company it names, not about the newspaper', async () => {
    await go('http://prairieledger.example/news/copperline');
    const words = await waitForWords(panel, ['An article about Copperline', 'Prairie Ledger']);
    expect(words).not.toContain('85 people');
    await say('Add this to copperline.example');
    await waitForWords(panel, ['Added to copperline.example']);
    await say('Take back');
    await waitForWords(panel, ['Add this to copperline.example']);
  });

  test('of two firms in one imprint neither is taken until the user chooses', async () => {
    await go('http://talgrund.example/impressum');
    const words = await waitForWords(panel, ['Several companies on this page: choose', 'Steinhauser', 'Kranzfelder']);
    expect(words).not.toMatch(/\+49 8[23]1 555 01[12]0.*Call/);
    await say('This account is this company');
    await waitForWords(panel, ['Added to talgrund.example', /Steinhauser Bau GmbH[\s\S]*talgrund\.example ·/]);
    await say('Take back');
    await panel.waitForFunction(() => !document.body.innerText.includes('Added to talgrund.example'));
  });

  test('the same company under another domain is told, with the evidence, and joined until that is taken back', async () => {
    await go('http://wiesenbach.example/impressum');
    await waitForWords(panel, ['wiesenbach.example']);
    await go('http://wiesenbach-technik.example/impressum');
    await waitForWords(panel, [/Looks like Wiesenbach/, 'DE333333333']);
    await say('Same company');
    await waitForWords(panel, ['Same company as wiesenbach.example: shown as one']);
    await go('http://wiesenbach.example/impressum');
    await waitForWords(panel, ['Same company as wiesenbach-technik.example: shown as one']);
    await say('Take back');
    await waitForWords(panel, [/Looks like Wiesenbach/]);
    await say('A different company');
    await waitForWords(panel, ['Not the same company as wiesenbach-technik.example']);
  });
});
