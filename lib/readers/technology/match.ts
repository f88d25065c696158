import type { ReadablePage } from '../page.ts';
import type { Source } from '../reader.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Loaded, loadedBy } from './loaded.ts';

/** A product the page runs: the sign's words in their source, and how surely that sign is the product's. */
export type Sighted = { name: string; source: Source; words: string; sure: number };

/** The signs a page shows, ready to be asked for. */
type Signs = {
  loaded: readonly Loaded[];
  byHost: ReadonlyMap<string, readonly Loaded[]>;
  /** All paths of the site's own, one a line. */
  paths: string;
  generators: readonly Source[];
  page: ReadablePage;
};

const signsOf = (page: ReadablePage): Signs => {
  const loaded = loadedBy(page);
  const byHost = new Map<string, Loaded[]>();
  for (const one of loaded)
    for (const host of hostsOver(one.host)) byHost.set(host, [...(byHost.get(host) ?? []), one]);
  const generators = page.metas.get('generator') ?? [];
  return { loaded, byHost, paths: loaded.map(({ ownPath }) => ownPath).join('\n'), generators, page };
};

/** The host and those it stands below: "a.b.example", "b.example", "example". */
const hostsOver = (host: string): string[] =>
  host
    .split('.')
    .slice(0, 8)
    .map((_, nth, labels) => labels.slice(nth).join('.'));

/** The products of a table that a page runs, one sighting each. */
export const productsOn = (page: ReadablePage, table: readonly Fingerprint[]): Sighted[] => {
  const signs = signsOf(page);
  return table.flatMap(([name, , written]) => {
    for (const sign of written.split(' ')) {
      const found = sighted(sign, signs);
      if (found !== undefined) return [{ name, ...found }];
    }
    return [];
  });
};

type Found = Omit<Sighted, 'name'>;

const sighted = (sign: string, signs: Signs): Found | undefined => {
  if (sign.startsWith('/')) return byPath(sign.toLowerCase(), signs);
  if (sign.startsWith('file:')) return byFile(sign.slice(5), signs);
  if (sign.startsWith('generator:')) return byGenerator(sign.slice(10).replaceAll('+', ' '), signs);
  if (sign.startsWith('meta:')) return byMeta(sign.slice(5), signs);
  return sign.startsWith('link:') ? byRelation(sign.slice(5), signs) : byHostAndPath(sign, signs);
};

const byHostAndPath = (sign: string, { byHost }: Signs): Found | undefined => {
  const slash = sign.indexOf('/');
  const host = slash < 0 ? sign : sign.slice(0, slash);
  const path = slash < 0 ? '/' : sign.slice(slash).toLowerCase();
  const one = byHost.get(host)?.find((loaded) => loaded.path.startsWith(path));
  return one === undefined ? undefined : { source: one.source, words: host, sure: 0.95 };
};

const byPath = (piece: string, { paths, loaded }: Signs): Found | undefined => {
  if (!paths.includes(piece)) return undefined;
  const one = loaded.find(({ ownPath }) => ownPath.includes(piece));
  const at = one?.source.text.toLowerCase().indexOf(piece) ?? -1;
  const words = at < 0 ? '' : (one?.source.text.slice(at, at + piece.length) ?? '');
  return one === undefined ? undefined : { source: one.source, words, sure: 0.9 };
};

const byFile = (file: string, { loaded }: Signs): Found | undefined => {
  const one = loaded.find((each) => each.file === file);
  return one === undefined ? undefined : { source: one.source, words: file, sure: 0.85 };
};

const byGenerator = (beginning: string, { generators }: Signs): Found | undefined => {
  const source = generators.find(({ text }) => isBeginning(text, beginning));
  return source === undefined ? undefined : { source, words: source.text.slice(0, beginning.length), sure: 0.95 };
};

/** "Drupal 10", not "Drupalize". */
const isBeginning = (text: string, beginning: string): boolean =>
  text.toLowerCase().startsWith(beginning.toLowerCase()) && !/^[\p{L}]/u.test(text.slice(beginning.length));

const byMeta = (name: string, { page }: Signs): Found | undefined => {
  const [source] = page.metas.get(name) ?? [];
  return source === undefined ? undefined : { source, words: source.text, sure: 0.9 };
};

const byRelation = (address: string, { page }: Signs): Found | undefined => {
  const nth = page.snapshot.links.findIndex(({ rel, href }) => href !== '' && rel.split(' ').includes(address));
  const link = page.snapshot.links[nth];
  return link === undefined ? undefined : { source: { text: link.href, locator: `link:${nth}` }, words: '', sure: 0.9 };
};
