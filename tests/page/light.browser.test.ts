import { describe, expect, it } from 'vitest';
import { gather } from '../../lib/page/gather.ts';
import { limits } from '../../lib/page/limits.ts';
import { shown, snapshotOf, textOf } from './shown.ts';

const heavy = `<style>${' '.repeat(limits.html)}</style>`;
const words = `<p>${'word '.repeat(limits.html / 5)}</p>`;

describe('what is written in the fields of a page stays in it', () => {
  const fields = `<form><input type="password"><input placeholder="a value="><input type="hidden" value="token-secret">
    <input is="x-a" value=' value="'><textarea>\nnote-secret</textarea></form><p value="open">seen</p>`;

  /** Some libraries write into the markup what the user types. */
  const typedInto = (page: Document) => {
    for (const field of page.querySelectorAll('input')) field.setAttribute('value', `typed-secret ${field.value}`);
    return page;
  };

  it.each([
    ['as it is', fields],
    ['that is too heavy', `${heavy}${fields}`],
    ['behind the cut', `${'<p>a</p>'.repeat(limits.nodes)}<footer>Foot${fields}</footer>`],
  ])('in a page %s', (_, html) => {
    const capture = gather(typedInto(shown(`<body>${html}`)));
    expect(JSON.stringify(capture)).toContain('seen');
    expect(JSON.stringify(capture)).not.toContain('secret');
  });

  it('stays in the page where the fields stand in shadow trees', () => {
    const page = shown('<body><form><input name="a"></form><x-card id="host"><input name="c"></x-card>');
    const shadow = page.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('The page has no host.');
    shadow.innerHTML = '<p>Name</p><input name="b"><textarea>typed-secret</textarea><slot></slot>';
    shadow.querySelector('input')?.setAttribute('value', 'typed-secret');
    const capture = gather(typedInto(page));
    expect(capture.html).toContain('<p>Name</p><input name="b">');
    expect(capture.html).not.toContain('typed-secret');
  });

  it('and leaves all else as it was', () => {
    const page = typedInto(shown(`<body>${fields}`));
    const { html } = gather(page);
    for (const field of page.querySelectorAll('input')) field.removeAttribute('value');
    for (const field of page.querySelectorAll('textarea')) field.textContent = '';
    expect(html).toBe(page.documentElement.outerHTML);
  });
});

describe('a page too heavy to be handed over as it is', () => {
  it('is whole without what makes it heavy', () => {
    const page = snapshotOf(
      shown(`<script type="application/ld+json">{"name":"N"}</script>${heavy}<body>
      <svg><use href="#fax"></use><path d="${'M0 0'.repeat(9_000)}"/></svg><img alt="Logo" src="DATA:image/png;base64,${'A'.repeat(90_000)}"><p>seen</p>`),
    );
    expect(page.truncated).toBe(false);
    expect(page.jsonLd).toEqual(['{"name":"N"}']);
    expect(textOf(page.outline)).toBe('seen');
    expect(page.outline.find(({ t }) => t === 'svg')?.a).toEqual({ 'aria-label': '#fax' });
  });

  it('may shadow the names of the DOM', () => {
    const names = ['setAttribute', 'removeAttribute', 'localName', 'textContent'];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(textOf(snapshotOf(shown(`<body>${heavy}<form src="data:,">${inputs}Hello</form>`)).outline)).toBe('Hello');
  });

  it('and behind its cut neither repeats its contacts nor loses them', () => {
    const contacts = (name: string) =>
      `<address>${name} street<svg><g></g></svg></address><p>${name} <a href="mailto:${name}@northgate.example">us<svg><g></g></svg></a></p>`;
    const text = textOf(snapshotOf(shown(`<body>${contacts('first')}${words}${contacts('last')}`)).outline);
    expect(text.match(/first street/g)).toHaveLength(1);
    expect(text).toMatch(/last streetlast us$/);
  });
});

it('a footer too long to be handed over takes nothing from the contacts in it', () => {
  const footer = `<footer>Call <a href="tel:+15125550142">us</a>${'<p>word</p>'.repeat(12_000)}</footer>`;
  const { outline } = snapshotOf(shown(`<body>${'<p>a</p>'.repeat(limits.nodes)}${footer}`));
  expect(textOf(outline)).toMatch(/aus$/);
});

it('no code of the page is run to read one with shadow trees', () => {
  const page = shown('<html is="x-root"><body><div id="host"></div>');
  const view = page.defaultView as (Window & typeof globalThis) | null; // of a frame of this very test
  if (view === null) throw new Error('A page without a window.');
  let made = 0;
  class Root extends view.HTMLHtmlElement {
    constructor() {
      super();
      made += 1;
    }
  }
  view.customElements.define('x-root', Root, { extends: 'html' });
  page.getElementById('host')?.attachShadow({ mode: 'open' }).append('in the shade');
  const before = made;
  expect(textOf(snapshotOf(page).outline)).toBe('in the shade');
  expect([before, made]).toEqual([1, 1]);
});
