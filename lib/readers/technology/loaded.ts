import { accountOf } from '../../prospect/identity.ts';
import { cleanText } from '../clean.ts';
import type { ReadablePage } from '../page.ts';
import type { Source } from '../reader.ts';

/** An address that a page loads: a script, a style sheet, a frame. */
export type Loaded = {
  /** Lower case; empty where the address names none. */
  host: string;
  /** Path and query, lower case. */
  path: string;
  /** The path alone, of an address of the site's own; empty on others' hosts, whose insides say nothing of this site. */
  ownPath: string;
  /** Name of the file without version and ending: "jquery" of "/js/jquery-3.7.1.min.js?x=1". */
  file: string;
  source: Source;
};

const styles = /^(?:stylesheet|preload|modulepreload)$/;

const isLoading = (rel: string): boolean =>
  rel
    .toLowerCase()
    .split(' ')
    .some((one) => styles.test(one));

/** The addresses a page loads; what it merely links to or says is none of them. */
export const loadedBy = (page: ReadablePage): Loaded[] => [
  ...page.snapshot.scripts.flatMap((src, nth) => loaded(page, { text: cleanText(src, 500), locator: `script:${nth}` })),
  ...page.snapshot.links.flatMap(({ rel, href }, nth) =>
    isLoading(rel) ? loaded(page, { text: href, locator: `link:${nth}` }) : [],
  ),
  ...page.tree.elements
    .filter(({ tag, attributes }) => tag === 'iframe' && attributes.src !== undefined)
    .flatMap(({ index, attributes }) => loaded(page, { text: attributes.src ?? '', locator: `outline:${index}` })),
];

/** "google-analytics.com/ga.js", as snippets build it from pieces. */
const bare = /^\.?(?=[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/)/;

const loaded = (page: ReadablePage, source: Source): Loaded[] => {
  const base = URL.canParse(page.snapshot.base ?? page.url) ? (page.snapshot.base ?? page.url) : 'http://page.invalid/';
  const address = bare.test(source.text) ? `https://${source.text.replace(/^\./, '')}` : source.text;
  if (!URL.canParse(address, base)) return [];
  const { protocol, hostname, pathname, search } = new URL(address, base);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const path = pathname.toLowerCase();
  const isOwn =
    hostname === new URL(base).hostname || page.host === '' || accountOf(`https://${hostname}/`) === page.account;
  return [
    { host: hostname, path: `${path}${search.toLowerCase()}`, ownPath: isOwn ? path : '', file: fileOf(path), source },
  ];
};

const suffix = /[._-](?:min|slim|pack|packed|umd|esm|core|prod|production|full|bundle|all|latest|compat|nc|yc)$/;
const version = /(?:[._-]v?\d{1,4}(?:\.\d{1,5}){0,3}|\d{1,4}(?:\.\d{1,5}){1,3})$/;

/** "/js/jquery-3.7.1.slim.min.js" is "jquery": endings and versions are taken off, a few times. */
const fileOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  let stem = name.slice(0, 100).replace(/\.(?:js|mjs|css|php)$/, '');
  if (stem === name) return '';
  for (let round = 0; round < 4; round++) stem = stem.replace(suffix, '').replace(version, '');
  return stem;
};
