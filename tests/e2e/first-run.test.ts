import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { asked, ownPage, replied } from '../harness/notebook.ts';
import { act, openPanel, waitForWords, wordsOf } from '../harness/panel.ts';
import { dropProfile, kill, newProfile } from '../harness/profile.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const consent = 'What Sweetspot reads';
const choosing = 'What do you sell, and to whom?';
const filling = 'Make it yours';

/** What the keyboard writes now goes there. */
const focused = (panel: Page) =>
  panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

describe('the first run', () => {
  let there: World | undefined;
  let profile: string | undefined;
  afterEach(async () => {
    await there?.close();
    if (profile) await dropProfile(profile);
    there = profile = undefined;
  });
  const begin = async () => {
    there = await world({}, { isFirstRun: true, ...(profile && { profile }) });
    return there;
  };
  const beginAgain = async () => {
    if (!there || !profile) throw new Error('It has not begun.');
    await kill(there.browser, profile);
    await there.site.close();
    there = undefined;
    return begin();
  };

  test('leads by keys alone from a press to the verdict for that page, and reads nothing before consent', async () => {
    const { visit, site, browser } = await begin();
    const panel = await visit(demoPages.northgate);
    await waitForWords(panel, [consent, 'Read this page']);
    expect(await wordsOf(panel)).not.toContain('Northgate');
    const own = await ownPage(browser);
    expect(await replied(own, 'prospect.list', { limit: 1 })).toEqual([]);
    await own.close();
    await panel.bringToFront();
    expect(await focused(panel)).toBe('Read this page');
    await panel.keyboard.press('Enter');
    await waitForWords(panel, [choosing, 'northgate.example is read.']); // the press that opened the panel still counts
    await panel.keyboard.press('Enter');
    await waitForWords(panel, [filling, 'Countries you serve', 'United States']);
    await panel.keyboard.type('cana');
    await panel.keyboard.press('Enter');
    await waitForWords(panel, ['Canada']);
    await panel.keyboard.press('Enter'); // nothing is sought: the form is done
    const words = await waitForWords(panel, ['Northgate IT Partners', 'Luis Ortega', 'Company fit', 'v2', 'draft']);
    expect(words).not.toContain(filling);
    expect(site.requests.filter((line) => !line.startsWith('GET northgate.example/'))).toEqual([]);
  });

  test('put off at every screen, it leaves the template as it is, and what is open says so', async () => {
    const { visit, browser, page } = await begin();
    let panel = await visit(demoPages.northgate);
    await waitForWords(panel, [consent]);
    await act(panel, 'Read this page');
    await waitForWords(panel, [choosing]);
    await act(panel, 'Later');
    await waitForWords(panel, ['Northgate IT Partners', 'Company fit', 'v1', 'draft']);
    await panel.close();
    panel = await openPanel(browser, page);
    await waitForWords(panel, ['Northgate IT Partners', 'Company fit']); // asked once
    await act(panel, 'Definition');
    await waitForWords(panel, ['Nothing is left to fill in.', 'nobody named yet']);
    await act(panel, 'Change the template');
    await waitForWords(panel, [choosing, 'Every account is judged anew at once.', 'version 1, is kept as it was.']);
    await panel.bringToFront();
    for (const key of ['ArrowUp', 'ArrowUp'] as const) await panel.keyboard.press(key); // from its own template to another
    await act(panel, 'Use this one');
    await waitForWords(panel, [filling, 'Signs for sales']);
    await act(panel, 'Done');
    await waitForWords(panel, ['comes into force', 'Taken out: profile', '1 accounts looked at']);
    await act(panel, 'Put it in force');
    await waitForWords(panel, ['In our service area', 'Cybersecurity', 'Northgate IT Partners']);
  });

  test('killed in the middle of each screen, it goes on where it was, with all that was written', async () => {
    profile = await newProfile();
    let { visit } = await begin();
    let panel = await visit(demoPages.northgate);
    await waitForWords(panel, [consent]);

    ({ visit } = await beginAgain());
    panel = await visit(demoPages.northgate);
    await waitForWords(panel, [consent]);
    await act(panel, 'Read this page');
    await waitForWords(panel, [choosing]);

    ({ visit } = await beginAgain());
    panel = await visit(demoPages.northgate);
    await waitForWords(panel, [choosing, 'northgate.example is read.']);
    await panel.click('::-p-text(Manufacturing)');
    await act(panel, 'Use this one');
    await waitForWords(panel, [filling]);
    await panel.type('textarea', 'die casting');
    const browser = there?.browser;
    if (!browser) throw new Error('It runs.');
    const own = await ownPage(browser);
    await expect.poll(async () => JSON.stringify(await asked(own, 'setup.current', {}))).toContain('die casting');

    ({ visit } = await beginAgain());
    panel = await visit(demoPages.northgate);
    await waitForWords(panel, [filling, 'Manufacturing supplier']);
    expect(await panel.$eval('textarea', ({ value }) => value)).toBe('die casting');
    await act(panel, 'Done');
    await waitForWords(panel, ['Northgate IT Partners', 'Manufacturing supplier']);

    ({ visit } = await beginAgain());
    panel = await visit(demoPages.northgate);
    await waitForWords(panel, ['Northgate IT Partners', 'Manufacturing supplier', 'Company fit']);
  });

  test('a form that was closed in the middle of a word has the whole word when it is opened again', async () => {
    const { visit, browser, page } = await begin();
    let panel = await visit(demoPages.northgate);
    await waitForWords(panel, [consent]);
    await act(panel, 'Read this page');
    await waitForWords(panel, [choosing]);
    await panel.click('::-p-text(creative agency)');
    await act(panel, 'Use this one');
    await waitForWords(panel, [filling]);
    await panel.type('textarea', 'dental cli');
    await panel.close();
    panel = await openPanel(browser, page);
    await waitForWords(panel, [filling]);
    expect(await panel.$eval('textarea', ({ value }) => value)).toBe('dental cli');
  });

  test('a second window hears of the consent given in the first, and reads its own page', async () => {
    const { visit, browser } = await begin();
    const first = await visit(demoPages.northgate);
    await waitForWords(first, [consent]);
    const before = new Set(browser.targets());
    const session = await browser.target().createCDPSession();
    await session.send('Target.createTarget', { url: demoPages.larkspur, newWindow: true });
    const target = await browser.waitForTarget((one) => !before.has(one) && one.url() === demoPages.larkspur);
    const other = await target.page();
    if (!other) throw new Error('The second window has no page.');
    await openPanel(browser, other);
    const isPanel = (one: { url: () => string }) => one.url().endsWith('/sidepanel.html');
    await expect.poll(() => browser.targets().filter(isPanel).length).toBe(2);
    const [second] = await Promise.all(
      browser
        .targets()
        .filter((one) => isPanel(one) && !before.has(one))
        .map((one) => one.asPage()),
    );
    if (!second) throw new Error('The second window has no panel.');
    await waitForWords(second, [consent]);
    await act(first, 'Read this page');
    await waitForWords(second, [choosing, 'larkspur.example is read.']);
    await act(first, 'Later');
    await waitForWords(second, ['Larkspur Software', 'Company fit']);
    await waitForWords(first, ['Northgate IT Partners', 'Company fit']);
  });
});
