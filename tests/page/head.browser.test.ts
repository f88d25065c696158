import { describe, expect, it } from 'vitest';
import { shown, snapshotOf } from './shown.ts';

const head = (elements: string) => snapshotOf(shown(`<html lang="en-US"><head>${elements}</head><body></body></html>`));
const block = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page says of itself', () => {
  it('is its title, language, type and address', () => {
    const { title, lang, contentType, url } = head('<title> Northgate \n IT </title>');
    expect({ title, lang, contentType }).toEqual({ title: 'Northgate IT', lang: 'en-US', contentType: 'text/html' });
    expect(url).toMatch(/^(?:http|about):/);
  });

  it('is its canonical address, resolved', () => {
    const base = '<base href="https://northgate.example/about/">';
    expect(head(`${base}<link rel="canonical" href="team">`).canonical).toBe('https://northgate.example/about/team');
    expect(head(`${base}<link rel="canonical" href="http://[bad">`).canonical).toBe('');
    expect(head('').canonical).toBe('');
  });

  it('is the address that others are resolved against, where it is not its own', () => {
    expect(head('<base href="https://northgate.example/">').base).toBe('https://northgate.example/');
    const own = document.implementation.createHTMLDocument();
    expect(own.baseURI).toBe(own.URL);
    expect(snapshotOf(own)).not.toHaveProperty('base');
  });

  it('is its named meta elements, whatever the attribute that names them', () => {
    const metas = `<meta charset="utf-8"><meta name="description" content="d"><meta property="og:site_name" content="s">
      <meta itemprop="name" content="n"><meta http-equiv="refresh" content="9"><meta content="nameless">`;
    expect(head(metas).metas).toEqual([
      { name: 'description', content: 'd' },
      { name: 'og:site_name', content: 's' },
      { name: 'name', content: 'n' },
      { name: 'refresh', content: '9' },
    ]);
  });

  it('is its links and scripts, addresses as written', () => {
    const { links, scripts } = head(
      '<link rel="alternate" type="text/x" href="/feed"><script src="/a.js" async></script>',
    );
    expect(links).toEqual([{ rel: 'alternate', href: '/feed', type: 'text/x' }]);
    expect(scripts).toEqual(['/a.js']);
  });

  it('names the scripts that its snippets load, behind its own, once each', () => {
    const snippet = `<script>var u="//count.northgate.example/"; s.src=u+'matomo.js'; d.src = "//chat.northgate.example/w";
      load('https:\\/\\/northgate.example\\/a.js?id=' + x); load("/own.js"); log("no script"); go("/page.html")</script>`;
    expect(head(`${snippet}<script src="/own.js"></script>`).scripts).toEqual([
      '/own.js',
      'matomo.js',
      '//chat.northgate.example/w',
      'https://northgate.example/a.js?id=',
    ]);
  });

  it('looks into no data, into no script of a bundle’s length, and into hostile ones in linear time', () => {
    expect(head('<script type="application/json">{"a":"/a.js"}</script>').scripts).toEqual([]);
    expect(head(`<script>"/a.js"${' '.repeat(20_001)}</script>`).scripts).toEqual([]);
    const hostile = [
      `"${'a.j'.repeat(6_000)}`,
      '"a.js?'.repeat(3_000),
      '.src="'.repeat(3_000),
      `'${'?'.repeat(19_000)}`,
    ];
    for (const text of hostile) head(`<script>${text}</script>`.repeat(20));
  });

  it('is capped: 200 of each, each within its length', () => {
    const many = '<meta name="a" content="b"><link rel="x" href="/y">'.repeat(300);
    const { metas, links } = head(many);
    expect([metas.length, links.length]).toEqual([200, 200]);
    expect(head(`<title>${'t'.repeat(5_000)}</title>`).title).toHaveLength(1_000);
    expect(head(`<meta name="a" content="${'c'.repeat(5_000)}">`).metas[0]?.content).toHaveLength(2_000);
  });
});

describe('JSON-LD', () => {
  it('is handed over as text, unparsed', () => {
    const page = head(
      `${block('{"name":"Northgate"}')}<script type=" Application/LD+JSON; charset=utf-8">{bad</script>`,
    );
    expect(page.jsonLd).toEqual(['{"name":"Northgate"}', '{bad']);
    expect(page.truncated).toBe(false);
  });

  it('hostile 14: is left out when it is 20 MB, and what follows is not', () => {
    const page = shown('<html><head></head><body></body></html>');
    const giant = page.createElement('script');
    giant.type = 'application/ld+json';
    giant.text = `{"x":"${'y'.repeat(20_000_000)}"}`;
    page.head.append(giant);
    page.head.insertAdjacentHTML('beforeend', block('{"name":"Northgate"}'));
    const { jsonLd, truncated } = snapshotOf(page);
    expect(jsonLd).toEqual(['{"name":"Northgate"}']);
    expect(truncated).toBe(true);
  });

  it('is measured in pieces too: many text nodes are one block', () => {
    const page = shown('<html><head></head><body></body></html>');
    const giant = page.createElement('script');
    giant.type = 'application/ld+json';
    for (let piece = 0; piece < 20; piece += 1) giant.append('y'.repeat(10_000));
    page.head.append(giant);
    expect(snapshotOf(page).jsonLd).toEqual([]);
  });

  it('hostile 15: ends after 32 blocks', () => {
    const page = head(block('{}').repeat(1_000));
    expect(page.jsonLd).toHaveLength(32);
    expect(page.truncated).toBe(true);
  });

  it('leaves room for the rest of the page', () => {
    const page = head(block(`"${'\\"'.repeat(50_000)}"`).repeat(10));
    expect(page.truncated).toBe(true);
    expect(JSON.stringify(page).length).toBeLessThan(300_000);
  });
});
