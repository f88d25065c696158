import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driven, isSkipped, type World, world } from './world.ts';

const pdf =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';

/** A page that has changed what scripts in it work with, and named its fields as the document's own. */
const hostile = `<title>Hostile Hosting | Managed IT Services</title><h1>Hostile Hosting</h1>
<form><input name="getAttribute"><input name="attributes"><input name="children"><input name="textContent">
<p>Call <a href="tel:+15125550177">+1 512 555 0177</a></p></form><img name="querySelectorAll"><img name="body">
<script>for (const kind of [Array, String, Element, Node, Object]) for (const name of Object.getOwnPropertyNames(kind.prototype))
  try { kind.prototype[name] = () => 'Evil' } catch {}
JSON.parse = JSON.stringify = () => 'Evil'</script>`;

describe.skipIf(isSkipped)(driven('pages that nobody may read, and such as mean harm'), () => {
  let there: World;
  beforeAll(async () => {
    there = await world({
      'northgate.example/prices.pdf': { body: pdf, type: 'application/pdf' },
      'hostile.example/': hostile,
    });
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

  test('a page that has exchanged all that scripts work with is read as it stands', async () => {
    await there.firefox.open('http://hostile.example/');
    await there.sidebar.press();
    const words = await there.sidebar.wait('Hostile Hosting', '+1 512 555 0177');
    expect(words).not.toContain('Evil');
  });
});
