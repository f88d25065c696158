import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { delivering } from '../../lib/readers/technology/delivering.ts';
import { measuring } from '../../lib/readers/technology/measuring.ts';
import { sites } from '../../lib/readers/technology/sites.ts';
import { talking } from '../../lib/readers/technology/talking.ts';
import { reader } from '../../lib/readers/technology.reader.ts';
import { emptySnapshot } from './made-snapshot.ts';
import text from './technology-snippets.txt?raw';

const templates = import.meta.glob('../../lib/definition/templates/*.ts', { eager: true });

const readAt = '2026-03-16T09:30:00.000Z';
const table = [...sites, ...measuring, ...talking, ...delivering];

/** One line a product: what a page with it holds, in pieces parted by " ; ". */
const lines = text.trim().split('\n');
const snippets = lines.flatMap((line) => {
  const at = line.indexOf(': ');
  return line
    .slice(at + 2)
    .split(' ; ')
    .map((snippet) => [line.slice(0, at), snippet] as const);
});

const frame = (src: string): OutlineEntry[] => [{ d: 2, t: 'iframe', a: { src } }];

/** "script //host/x.js", "style …", "frame …", "meta name content", "link relation address" as a page. */
const pageWith = (snippet: string): Snapshot => {
  const [kind = '', first = '', ...rest] = snippet.split(' ');
  if (kind === 'script') return { ...emptySnapshot, scripts: [first] };
  if (kind === 'style') return { ...emptySnapshot, links: [{ rel: 'stylesheet', href: first, type: '' }] };
  if (kind === 'frame') return { ...emptySnapshot, outline: frame(first) };
  if (kind === 'meta') return { ...emptySnapshot, metas: [{ name: first, content: rest.join(' ') }] };
  return { ...emptySnapshot, links: [{ rel: first, href: rest.join(' '), type: '' }] };
};
const factsOn = (page: Snapshot) => understand(page, { readAt, readers: [reader] }).facts;
const on = (page: Snapshot) => factsOn(page).map(({ value }) => value);

/** Products that bring another one with them. */
const brings = (name: string, snippet: string): string[] =>
  /\/wp-(?:content|includes)\//.test(snippet) ? [name, 'WordPress'] : [name];

describe('technologies', () => {
  it('has a snippet for each sign of each product, each product once', () => {
    const signs = table.map(([name, , written]) => `${name} ${written.split(' ').length}`);
    const tried = lines.map((line) => `${line.slice(0, line.indexOf(': '))} ${line.split(' ; ').length}`);
    expect(tried.sort()).toEqual(signs.sort());
    expect(new Set(table.map(([name]) => name)).size).toBe(table.length);
    expect(table.length).toBeGreaterThanOrEqual(120);
  });

  it.each(snippets)('%s: %s', (name, snippet) => {
    const found = on(pageWith(snippet));
    expect(found).toContain(name);
    expect(brings(name, snippet)).toEqual(expect.arrayContaining(found));
  });

  it('knows every product that a template asks for', () => {
    const asked = [...JSON.stringify(Object.values(templates)).matchAll(/"test":"technology","any":(\[[^\]]*\])/g)];
    const names = new Set(asked.flatMap(([, list = '[]']) => JSON.parse(list) as string[])); // a list of our own template
    expect(names.size).toBeGreaterThan(10);
    const known = new Set([...table.map(([name]) => name), 'Meta Pixel']); // today's name of the Facebook Pixel
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  it('shows the sign', () => {
    const [fact] = factsOn(pageWith('script //js.hs-scripts.com/555.js'));
    expect(fact?.evidence).toMatchObject({ excerpt: '//js.hs-scripts.com/555.js', mark: [2, 19], locator: 'script:0' });
  });

  it('knows an address that a snippet builds from pieces', () => {
    expect(on(pageWith('script .google-analytics.com/ga.js'))).toEqual(['Google Analytics']);
  });
});

describe('what looks like a technology and is none', () => {
  it.each([
    ['a link', { ...emptySnapshot, outline: [{ d: 2, t: 'a', a: { href: '//calendly.com/northgate' } }] }],
    [
      'a picture',
      { ...emptySnapshot, outline: [{ d: 2, t: 'img', a: { src: '//static1.squarespace.com/static/vta/x.png' } }] },
    ],
    ['a word', { ...emptySnapshot, title: 'HubSpot, Salesforce and WordPress experts' }],
    [
      'a file elsewhere',
      { ...emptySnapshot, links: [{ rel: 'alternate', href: '//cdn.shopify.com/menu.pdf', type: '' }] },
    ],
    [
      'an announced connection',
      { ...emptySnapshot, links: [{ rel: 'preconnect', href: '//js.stripe.com', type: '' }] },
    ],
    ['a host that ends alike', pageWith('script //notcalendly.com/x.js')],
    ['a host that begins alike', pageWith('script //js.stripe.com.northgate.example/v3/')],
    ['another path of the host', pageWith('script //www.google.com/jsapi')],
    ['another tag of the same loader', pageWith('script //www.googletagmanager.com/gtag/js')],
    ['a plugin of jQuery', pageWith('script /js/jquery.fancybox.min.js')],
    ['a plugin of Bootstrap', pageWith('script /js/bootstrap-datepicker.js')],
    ['a file called after React', pageWith('script /js/reactions.js')],
    ['a name that begins alike', pageWith('meta generator WordPressify 1.0')],
    ['a folder called after what the firm sells', pageWith('script /concrete/js/main.js')],
    ['a template whose name many share', pageWith('script /templates/nova/main.js')],
    ['a folder of drafts', pageWith('script /js/prototype/menu.js')],
    ['an unknown generator', pageWith('meta generator Handmade')],
    ['a site of another firm', pageWith('script //partner.example/wp-content/plugins/widget/x.js')],
    ['an address within an address', pageWith('script /go.js?to=/wp-content/plugins/')],
    ['an empty page', emptySnapshot],
  ] as [string, Snapshot][])('%s', (_case, page) => {
    expect(on(page)).toEqual([]);
  });
});

describe('hostile addresses', () => {
  it('are read in linear time and break nothing', () => {
    const pieces = [
      '.',
      '-',
      '1.',
      'min.',
      '/',
      'a',
      '//',
      '?',
      '#',
      '%',
      '\u0000',
      '\u202e',
      'jquery-',
      '[',
      '@',
      ':',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.nat(40), (one, other, times) => {
        const long = `${(one + other).repeat(250).slice(0, 480)}${times}.js`;
        const page: Snapshot = {
          ...emptySnapshot,
          scripts: Array.from({ length: 200 }, () => long),
          metas: [{ name: 'generator', content: long.repeat(3) }],
          outline: frame(long),
        };
        expect(understand(page, { readAt, readers: [reader] }).failed).toEqual([]);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true },
    );
  });
});
