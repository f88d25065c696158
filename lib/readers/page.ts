import type { AccountKey } from '../prospect/account.ts';
import type { Snapshot } from '../prospect/snapshot.ts';
import { cleanSnapshot, plainAddress } from './clean.ts';
import { partInlineCards } from './inline-cards.ts';
import { type Line, linesOf } from './page-lines.ts';
import { type PageElement, type PageTree, treeOf } from './page-tree.ts';
import type { Source } from './reader.ts';

/**
 * A page as readers get it: every text clean, the outline as a tree and as lines. More looks at it are taken on demand
 * and shared: pageLinks, pagePictures, pageKind, structuredData, countriesOf.
 */
export type ReadablePage = {
  /** Address without fragment and tracking parameters. */
  readonly url: string;
  /** Host name, lower case; empty where the address has none. */
  readonly host: string;
  readonly account: AccountKey;
  readonly title: Source;
  /** Language as the page states it, lower case ("de-ch"); may be wrong or empty. */
  readonly lang: string;
  /** Contents of meta elements by lower-case name or property, in page order. */
  readonly metas: ReadonlyMap<string, readonly Source[]>;
  readonly tree: PageTree;
  /** Visible lines in reading order. */
  readonly lines: readonly Line[];
  /** Lines of hidden parts: closed dialogs, menus, clutter. Weaker evidence, if any. */
  readonly hiddenLines: readonly Line[];
  /** The clean snapshot: links, scripts, raw JSON-LD, truncated. */
  readonly snapshot: Snapshot;
};

/** Makes a snapshot readable. `account` is the account of its address. */
export const readablePage = (raw: Snapshot, account: AccountKey): ReadablePage => {
  const snapshot = cleanSnapshot(raw);
  const tree = treeOf(snapshot.outline);
  partInlineCards(tree);
  const url = plainAddress(snapshot.url);
  return {
    url,
    host: URL.canParse(url) ? new URL(url).hostname : '',
    account,
    title: { text: snapshot.title, locator: 'title' },
    lang: snapshot.lang.toLowerCase(),
    metas: metasOf(snapshot),
    tree,
    ...linesOf(tree),
    snapshot,
  };
};

const metasOf = ({ metas }: Snapshot): Map<string, Source[]> => {
  const byName = new Map<string, Source[]>();
  for (const { name, content } of metas) {
    const key = name.toLowerCase();
    if (content !== '') byName.set(key, [...(byName.get(key) ?? []), { text: content, locator: `meta:${key}` }]);
  }
  return byName;
};

/** The visible lines that begin within an element, at most `max`. */
export const linesWithin = (
  page: ReadablePage,
  element: Pick<PageElement, 'index' | 'end'>,
  max = Number.POSITIVE_INFINITY,
): Line[] => {
  const found: Line[] = [];
  for (let at = firstLineFrom(page.lines, element.index); at < page.lines.length && found.length < max; at++) {
    const line = page.lines[at];
    if (line === undefined || line.index >= element.end) break;
    found.push(line);
  }
  return found;
};

/** Place of the first line at or after an outline index, by halving. */
const firstLineFrom = (lines: readonly Line[], index: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first meta content of any of the names. */
export const meta = (page: ReadablePage, ...names: string[]): Source | undefined => {
  for (const name of names) {
    const content = page.metas.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
};
