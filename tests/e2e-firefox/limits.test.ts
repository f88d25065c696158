import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driven, isSkipped, type World, world } from './world.ts';

const pdf =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';

describe.skipIf(isSkipped)(driven('pages that nobody may read'), () => {
  let there: World;
  beforeAll(async () => {
    there = await world({ 'northgate.example/prices.pdf': { body: pdf, type: 'application/pdf' } });
    await there.firefox.open('http://northgate.example/');
    await there.sidebar.press();
    await there.sidebar.wait('Luis Ortega');
  });
  afterAll(() => there.close());

  test.each([
    ['a page of the browser', 'about:support', 'It belongs to the browser itself'],
    ['the source of a page', 'view-source:http://northgate.example/', 'It shows the source of a page'],
    ['a PDF', 'http://northgate.example/prices.pdf', 'It is a PDF'],
    ['a page that did not load', 'http://closed.example:1/', 'It did not load'],
  ])('%s: the panel says why, and does not ask for another press', async (_, url, reason) => {
    await there.firefox.open(url).catch(() => undefined); // one of them fails to load, as it should
    await there.sidebar.press();
    const words = await there.sidebar.wait('This page cannot be read', reason);
    expect(words).not.toContain('Press');
  });
});
