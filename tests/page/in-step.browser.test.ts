import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, isElement, type MarkupElement } from '../../lib/markup/element.ts';
import { treeOf } from '../../lib/markup/tree.ts';
import { gather } from '../../lib/page/gather.ts';
import { shown } from './shown.ts';

const treeIn = (page: Document) => {
  const { html, looks, contentType } = gather(page);
  return treeOf({ html, looks, isXml: contentType.includes('xml') });
};

/** Elements with an id, shadow trees first, as far as they were looked at: tag, id of what they stand in, whether they are seen. */
const told = (element: MarkupElement | undefined): string[] => {
  if (element === undefined) return [];
  const id = attributeOf(element, 'id');
  const around = element.parent && attributeOf(element.parent, 'id');
  const own =
    id === undefined || element.looks === undefined
      ? []
      : [`${element.tag} ${id} in ${around} ${element.isHidden ? 'hidden' : 'seen'}`];
  const inner = told(element.shadow);
  for (let node = element.first; node !== undefined; node = node.next) if (isElement(node)) inner.push(...told(node));
  return [...own, ...inner];
};

/** Not looked into, the first of them not looked at either. */
const unstyled = 'script,style,template,textarea,select,datalist,noembed,title,head';
const skipped = `${unstyled},svg,iframe`;

/** The same, by the DOM. */
const real = (page: Document) =>
  [...page.querySelectorAll('[id]')]
    .filter((element) => !element.parentElement?.closest(skipped) && element.parentElement?.checkVisibility() !== false)
    .map((element) => {
      const { localName, id, parentElement } = element;
      const around = parentElement?.getAttribute('id') ?? undefined;
      const isShut = element.matches(unstyled);
      return `${localName} ${id} in ${around} ${isShut || element.checkVisibility() ? 'seen' : 'hidden'}`;
    });

const svg = 'http://www.w3.org/2000/svg';
const math = 'http://www.w3.org/1998/Math/MathML';
const after = '<p id="off" style="display:none"><b id="in">x</b></p><p id="on">seen</p>';

const pages: [string, string][] = [
  ['attributes named by slips of the pen', '<p id="a" ="x" "="y" a"b=\'c\' <d =="" ="x=">x</p>'],
  ['tags named by slips of the pen', '<p<b id="a"><x"y id="b">x</x"y></p<b>'],
  ['style sheets within a drawing', '<div id="a" style="display:none"><svg><style><style></style></style></svg></div>'],
  ['links and sources within a drawing', '<div id="a"><svg><link><source><g></g></link></svg></div>'],
  ['fields within a formula', '<math id="a"><input id="b"/><link/><mi id="c">x</mi></math>'],
  ['a page within a drawing', '<svg id="a"><foreignObject><p id="b">x</p><style>p{}</style></foreignObject></svg>'],
  ['a script within a comment within a script', '<script><!-- <script> "</p><p>" </script> </b><i> --></script>'],
  ['a comment that is closed at once within a script', '<script><!--> <script> </script><p id="a"></p>'],
  ['a template within a template', '<template id="a"><template><p id="b">x</p></template><td></template>'],
  [
    'what stays in a table though it belongs elsewhere',
    '<table id="a"><tr id="b"><form id="c"><td id="d"></form></table>',
  ],
  ['text fields that begin with a line break', '<textarea id="a">\n\n</p></textarea><pre id="b">\n\nx</pre>'],
  ['quoted markup', '<xmp id="a"><p id="b"></xmp><noembed><p></noembed><iframe><p></iframe>'],
  ['ends of nothing', '</p><p id="a"></br></b></x></p>'],
  ['lists of choices', '<select id="a"><option id="b">x<optgroup></select><datalist><option></datalist>'],
];

describe('every element has its own look', () => {
  it.each(pages)('on a page with %s', (_, html) => {
    const page = shown(`<body>${html}${after}`);
    const tree = treeIn(page);
    expect(tree.isInStep).toBe(true);
    expect(told(tree.root)).toEqual(real(page));
  });

  const scripted: [string, (page: Document) => Node][] = [
    ['a style sheet of a drawing', (page) => page.createElementNS(svg, 'style')],
    ['a line break of a drawing', (page) => page.createElementNS(svg, 'br')],
    ['a picture of a formula', (page) => page.createElementNS(math, 'img')],
    ['a name of another vocabulary', (page) => page.createElementNS('urn:x', 'x:y')],
    ['a form in a form', (page) => Object.assign(page.createElement('form'), { innerHTML: '<i id="a"></i>' })],
    ['a comment that ends with a dash', (page) => page.createComment('-')],
    ['a comment that begins with an end', (page) => page.createComment('>')],
    ['a comment with an end in it', (page) => page.createComment(' --> ')],
    ['an instruction', (page) => page.createProcessingInstruction('x', 'y')],
    [
      'a script that writes a script',
      (page) => Object.assign(page.createElement('script'), { type: 'text/x', text: 'say("<script></script>")' }),
    ],
  ];
  it.each(scripted)('where a script put %s', (_, made) => {
    const page = shown('<body><form id="f"></form>');
    page.getElementById('f')?.append(made(page), 'text');
    page.body.insertAdjacentHTML('beforeend', after);
    const tree = treeIn(page);
    expect(tree.isInStep).toBe(true);
    expect(told(tree.root)).toEqual(real(page));
  });
});

const tags = [
  'p',
  'div',
  'span',
  'br',
  'table',
  'td',
  'form',
  'details',
  'summary',
  'template',
  'textarea',
  'x-a',
  'math',
];
type Made = { tag: string; isHidden: boolean; text: string; inner: Made[] };
const own = {
  tag: fc.constantFrom(...tags, 'script', 'style', 'xmp', 'svg'),
  isHidden: fc.boolean(),
  text: fc.constantFrom('', 'x', '<p>', '&lt;', '"', ' id="', '-->', ']]>'),
};
const { tree } = fc.letrec<{ tree: Made[] }>((tie) => ({
  tree: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ ...own, inner: fc.constant<Made[]>([]) }),
      fc.record({ ...own, inner: tie('tree') }),
    ),
    { maxLength: 4 },
  ),
}));
const quoting = ['script', 'style', 'xmp'];
const spaces: Record<string, string> = { svg, math };

const build = (parent: Element | DocumentFragment, made: Made[], count: { n: number }): void => {
  for (const { tag, isHidden, text, inner } of made) {
    const page = parent.ownerDocument;
    const element = page.createElementNS(spaces[tag] ?? 'http://www.w3.org/1999/xhtml', tag);
    element.setAttribute('title', text);
    count.n += 1;
    element.id = String(count.n);
    if (isHidden) element.setAttribute('style', 'display:none');
    parent.append(element);
    if (tag === 'script') element.setAttribute('type', 'text/x');
    if (tag === 'br') continue;
    element.append(text);
    if (!quoting.includes(tag)) build(element, inner, count);
  }
};

it('every element of any tree a script may build has its own look', () => {
  fc.assert(
    fc.property(tree, (made) => {
      const page = shown('<body>');
      build(page.body, made, { n: 0 });
      const read = treeIn(page);
      expect(read.isInStep).toBe(true);
      expect(told(read.root)).toEqual(real(page));
      page.defaultView?.frameElement?.remove();
    }),
    { numRuns: 200 },
  );
});
