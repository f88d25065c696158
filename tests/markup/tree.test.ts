import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, isElement, type MarkupElement, textOf } from '../../lib/markup/element.ts';
import { treeOf } from '../../lib/markup/tree.ts';
import { look, plainLook } from '../../lib/prospect/capture.ts';

const looks = (...all: number[]) => String.fromCharCode(...all.map((one) => plainLook + one));

/** A tree as a text: tags with what is in them. */
const drawn = (element: MarkupElement | undefined): string => {
  if (element === undefined) return '';
  let inner = element.shadow ? `#(${drawn(element.shadow)})` : '';
  for (let node = element.first; node !== undefined; node = node.next)
    inner += isElement(node) ? drawn(node) : JSON.stringify(node.text);
  return `${element.tag}[${inner}]`;
};
const read = (html: string) => treeOf({ html, isXml: false });

describe('markup as a browser writes it', () => {
  it.each([
    ['<p>a<b>c</b>d</p>', 'p["a"b["c"]"d"]'],
    ['<p>a<br>b<img src="/a&amp;b">c</p>', 'p["a"br[]"b"img[]"c"]'],
    ['<p>1 &lt; 2 &amp;&nbsp;3&amp;lt;</p>', 'p["1 < 2 &\u00a03&lt;"]'],
    ['<p>a<!-- <b> -->b<?x y?>c</p>', 'p["a""b""c"]'],
    ['<div><script>if (a<b) "</p>"</script>x</div>', 'div[script["if (a<b) \\"</p>\\""]"x"]'],
    ['<p title="a > b">x</p>', 'p["x"]'],
    ['<p "="" a\'b="c">x</p>', 'p["x"]'],
    ['<noscript><p>a</noscript>', 'noscript["<p>a"]'],
    ['<p ="x"="" ="="">a<b>c</b></p>', 'p["a"b["c"]]'],
    ['<p><svg><link></link><style><style></style></style></svg>a</p>', 'p[svg[link[]style["<style>"]]"a"]'],
    ['<p><script><!--<script>a</script>--></script>b</p>', 'p[script["<!--<script>a</script>-->"]"b"]'],
    ['<p><script><!--><script>a</script>b</p>', 'p[script["<!--><script>a"]"b"]'],
    ['<p><script><!--<script>a</script>b<script>c</script></p>', 'p[script["<!--<script>a"]"b"script["c"]]'],
  ])('%s', (html, tree) => {
    expect(drawn(read(html).root)).toBe(tree);
    expect(read(html).isInStep).toBe(true);
  });

  it('of XML closes empty elements and quotes text', () => {
    const tree = treeOf({ html: '<html><x:br /><p/>a<![CDATA[<b>]]></html>', isXml: true });
    expect(drawn(tree.root)).toBe('html[br[]p[]"a""<b>"]');
  });

  it('of XML may name a script by a prefix, and end instructions as XML does', () => {
    const tree = treeOf({ html: '<html><h:script>a &lt; b</h:script><?x a>b ?>c</html>', isXml: true });
    expect(drawn(tree.root)).toBe('html[script["a < b"]"c"]');
    expect(treeOf({ html: '<html><p>a<br>b</p></html>', isXml: true }).isInStep).toBe(true);
  });

  it('does not take the end of a value for an attribute', () => {
    const { root } = read('<p title="a id=" lang="en" d"="" ="x"="1" id="b">x</p>');
    if (root === undefined) throw new Error('No element was read.');
    expect(attributeOf(root, 'id')).toBe('b');
    expect(attributeOf(root, 'lang')).toBe('en');
  });

  it('tells values as the page wrote them', () => {
    const { root } = read('<a href="/x?a=1&amp;b=&quot;" data-id="1" id="">y</a>');
    if (root === undefined) throw new Error('No element was read.');
    expect(['href', 'id', 'data-id', 'title'].map((name) => attributeOf(root, name))).toEqual([
      '/x?a=1&b="',
      '',
      '1',
      undefined,
    ]);
    expect(textOf(root)).toBe('y');
  });

  it('that ends too early is read as far as it goes', () => {
    expect(drawn(read('<html><p>a</p>b &amp; c').root)).toBe('html[p["a"]"b & c"]');
    for (const html of ['<p>a<b', '<p>a<b class="', '<p>a<!-- b', '<p>a<script>b'])
      expect(drawn(read(html).root)).toMatch(/^p\["a"/);
  });
});

describe('looks', () => {
  it('belong to the elements in their order, and none to what is in something hidden or not looked into', () => {
    const html = '<html><head><meta></head><body><p><b>x</b></p><svg><g></g></svg><i>y</i></body></html>';
    const given = looks(look.block, look.shut, look.block, look.hidden, look.shut, look.mute);
    const { elements, isInStep } = treeOf({ html, looks: given, isXml: false });
    expect(isInStep).toBe(true);
    expect(elements.map((element) => [element.tag, element.looks, element.isHidden])).toEqual([
      ['html', 1, false],
      ['head', 32, false],
      ['meta', undefined, false],
      ['body', 1, false],
      ['p', 8, true],
      ['b', undefined, true],
      ['svg', 32, false],
      ['g', undefined, false],
      ['i', 2, false],
    ]);
  });

  it('end where nobody looked any more, and so does the tree', () => {
    const { root, elements } = treeOf({ html: '<html><p>a</p><p>b</p></html>', looks: looks(1, 1), isXml: false });
    expect(drawn(root)).toBe('html[p["a"]]');
    expect(elements).toHaveLength(2);
  });

  it('that end do not end what is meant for machines', () => {
    const behind = '<script>c</script><template><script>d</script></template><p><meta></p>';
    const { behind: read } = treeOf({
      html: `<html><p>a</p><p>b${behind}</p></html>`,
      looks: looks(1, 1),
      isXml: false,
    });
    expect(read.map(drawn)).toEqual(['script["c"]', 'meta[]']);
  });

  it('that are too many are out of step', () => {
    expect(treeOf({ html: '<html><p>a</p></html>', looks: looks(1, 1, 1), isXml: false }).isInStep).toBe(false);
  });

  it('tell the shadow tree of a host from a template', () => {
    const inner = '<template shadowrootmode="open"><i>s</i><slot></slot></template>';
    const html = `<html><div>${inner}<b>l</b></div></html>`;
    const host = treeOf({ html, looks: looks(1, 1 + look.host, 0, 0, 0), isXml: false });
    expect(drawn(host.root)).toBe('html[div[#(#shadow[i["s"]slot[]])b["l"]]]');
    expect(host.elements.map(({ tag }) => tag)).toEqual(['html', 'div', 'b']);
    const template = treeOf({ html, looks: looks(1, 1, look.shut, 0), isXml: false });
    expect(drawn(template.root)).toContain('template[i["s"]');
    expect(template.elements.map(({ tag }) => tag)).not.toContain('i');
  });
});

it('reads any text to its end without a fault', () => {
  const bits = [
    '<',
    '>',
    '</',
    '<p',
    ' a="',
    '"',
    '&amp;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<![CDATA[',
    'x',
    '/>',
    '<?',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 60 }), fc.string({ maxLength: 20 }), (parts, given) => {
      const html = parts.join('');
      expect(treeOf({ html, isXml: false }).elements.length).toBeLessThanOrEqual(html.length);
      expect(treeOf({ html, looks: given, isXml: true }).elements.length).toBeLessThanOrEqual(html.length);
    }),
    { numRuns: 2_000 },
  );
});
