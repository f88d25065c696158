import { describe, expect, it, vi } from 'vitest';
import { picture, shown, snapshotOf, textOf, visibleTextOf } from './shown.ts';

const names = [
  ...['getAttribute', 'getAttributeNames', 'attributes', 'childNodes', 'children', 'firstChild', 'nextSibling'],
  ...['nodeType', 'nodeName', 'localName', 'tagName', 'textContent', 'parentNode', 'shadowRoot', 'checkVisibility'],
  ...[
    'outerHTML',
    'getHTML',
    'firstElementChild',
    'nextElementSibling',
    'removeAttribute',
    'setAttribute',
    'className',
  ],
  ...['closest', 'contains', 'compareDocumentPosition', 'getRootNode', 'style', 'id', 'length', 'namespaceURI'],
];
const formOf = (prefix: string) => {
  const inputs = names.map((name) => `<input name="${prefix}${name}">`).join('');
  return `<form class="contact" hidden-not>Write to <b>Ada</b>${inputs}<p>or call</p></form><footer>Northgate</footer>`;
};

describe('a page that shadows the names of the DOM', () => {
  it('hostile 8: with inputs of a form is read like any other', () => {
    const clobbered = snapshotOf(shown(`<body>${formOf('')}`)).outline;
    const plain = snapshotOf(shown(`<body>${formOf('x')}`)).outline;
    expect(shown(`<body>${formOf('')}`).forms[0]?.firstChild).toHaveProperty('tagName', 'INPUT');
    expect(clobbered).toEqual(plain);
    expect(textOf(clobbered)).toBe('Write to Adaor callNorthgate');
  });

  it('hostile 9: with names on the document is read like any other', () => {
    const images = ['body', 'title', 'URL', 'documentElement', 'contentType', 'querySelectorAll', 'baseURI', 'head'];
    const page = shown(
      `<title>Northgate</title><body>${images.map((name) => `<img name="${name}">`).join('')}<p>Hello`,
    );
    expect(page.title).not.toBe('Northgate');
    const { title, outline, contentType } = snapshotOf(page);
    expect({ title, contentType, text: textOf(outline) }).toEqual({
      title: 'Northgate',
      contentType: 'text/html',
      text: 'Hello',
    });
  });

  it('hostile 11: with getters that throw is read like any other', () => {
    const page = shown('<body><p id="trap">Hello</p>');
    const trap = page.getElementById('trap');
    if (trap === null) throw new Error('The page has no trap.');
    const get = () => {
      throw new Error('No reading here.');
    };
    for (const name of names) Object.defineProperty(trap, name, { get });
    expect(textOf(snapshotOf(page).outline)).toBe('Hello');
  });
});

describe('reading leaves no trace', () => {
  const html = '<body><form>Name <input value="default"></form><details><p>x</p></details><slot>s</slot><p>y</p>';

  it('hostile 61: changes nothing in the page and listens to nothing', async () => {
    const page = shown(html);
    const seen: MutationRecord[] = [];
    new MutationObserver((records) => seen.push(...records)).observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    snapshotOf(page);
    await new Promise((later) => setTimeout(later));
    expect(seen).toEqual([]);
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  it('takes nothing that the user typed', () => {
    const page = shown(`${html}<textarea>draft</textarea>`);
    const [input] = page.getElementsByTagName('input');
    const [area] = page.getElementsByTagName('textarea');
    if (input === undefined || area === undefined) throw new Error('The page has no fields.');
    input.value = 'typed';
    area.value = 'written';
    expect(JSON.stringify(snapshotOf(page))).not.toMatch(/typed|written|draft|default/);
  });

  it('gives the same snapshot twice, but for the time it took', () => {
    const page = shown(html);
    expect({ ...snapshotOf(page), ms: 0 }).toEqual({ ...snapshotOf(page), ms: 0 });
  });

  it('sees what changed since', () => {
    const page = shown('<style>.off{display:none}</style><body><p class="card">a</p><p class="card">b</p>');
    expect(visibleTextOf(snapshotOf(page).outline)).toBe('ab');
    page.head.insertAdjacentHTML('beforeend', '<style>.card{visibility:hidden}</style>');
    expect(visibleTextOf(snapshotOf(page).outline)).toBe('');
  });
});

describe('documents that are no pages', () => {
  const xml = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

  it('hostile 28: have an empty outline where there is no body', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>Drawing</title><text>Hi</text></svg>';
    const drawing = snapshotOf(xml(svg, 'image/svg+xml'));
    expect(drawing).toMatchObject({ outline: [], contentType: 'image/svg+xml', truncated: false });
    expect(snapshotOf(xml('<feed><title>News</title></feed>', 'text/xml'))).toMatchObject({ outline: [], lang: '' });
    expect(snapshotOf(document.implementation.createDocument(null, null))).toMatchObject({ outline: [] });
  });

  it('of XHTML are pages', () => {
    const page = '<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><body><p>Hallo <br/>Welt</p></body></html>';
    const { lang, outline } = snapshotOf(xml(page, 'application/xhtml+xml'));
    expect(lang).toBe('de');
    expect(textOf(outline)).toBe('HalloWelt');
  });

  it('of frames show nothing of their own', () => {
    expect(picture(snapshotOf(shown('<frameset><frame></frameset><noframes>old</noframes>')).outline)).not.toContain(
      'old',
    );
  });
});
