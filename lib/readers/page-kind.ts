import { madeOnce } from '../prospect/made-once.ts';
import type { PageKind } from '../prospect/reading.ts';
import { kindNamed, kindSpoken, namesPeople } from './kind-words.ts';
import { meta, type ReadablePage } from './page.ts';
import { jsonLd } from './structured-data.ts';
import { companyRows, listsPeople } from './subject/company-list.ts';
import { titleParts } from './title-parts.ts';

/** Pages that a company has of itself, whatever lists stand on them. */
const ofItself: ReadonlySet<PageKind> = new Set(['contact', 'team', 'person', 'imprint', 'careers', 'login']);

/**
 * What the page is for, judged by its address, structured data, title and first heading, in this order. A page that is a list of
 * companies is a directory, wherever it stands; one that lists people is not, whatever it is called.
 */
export const pageKind = madeOnce((page: ReadablePage): PageKind => {
  const told = kindTold(page);
  if (told === 'directory') return listsPeople(page) ? 'team' : 'directory';
  return !isOfItself(page, told) && companyRows(page).length > 0 ? 'directory' : told;
});

/** "About us" shows partners, too; a page below it may be nothing but their list. */
const isOfItself = (page: ReadablePage, told: PageKind): boolean =>
  ofItself.has(told) || (told === 'about' && kindNamed(pathOf(page).at(-1) ?? '') === 'about');

const kindTold = (page: ReadablePage): PageKind => {
  const path = pathOf(page);
  if (isFrontDoor(path)) return 'home';
  return kindOfPath(path) ?? kindOfData(page) ?? kindOfTitle(page) ?? 'other';
};

const pathOf = ({ url }: ReadablePage): string[] => {
  if (!URL.canParse(url)) return [];
  return new URL(url).pathname.split('/').filter(Boolean);
};

/** "/", "/index.html", "/en/", "/de/home". */
const isFrontDoor = (path: readonly string[]): boolean =>
  path.every(
    (segment, nth) => kindNamed(segment) === 'home' || (nth === 0 && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segment)),
  );

const isDated = (path: readonly string[]): boolean =>
  /\/(?:19|20)\d{2}\/(?:0?[1-9]|1[0-2])(?:\/|$)/.test(`/${path.join('/')}`);
const looksLikeName = (segment: string): boolean =>
  /^[a-z]+[-_.][a-z]+(?:[-_.][a-z]+)?(?:\.html?|\.php)?$/i.test(segment);

const kindOfPath = (path: readonly string[]): PageKind | undefined => {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const named = kindNamed(last);
  const parents = path.slice(0, -1).map(kindNamed);
  if (named !== undefined && named !== 'home') return named;
  if (isDated(path) || parents.includes('article')) return 'article';
  if (parents.at(-1) === 'team') return looksLikeName(last) ? 'person' : 'team';
  if (looksLikeName(last) && namesPeople(path.at(-2) ?? '')) return 'person';
  const inside = parents.findLast((kind) => kind !== undefined && kind !== 'home');
  const spoken = kindSpoken(last);
  return spoken !== undefined && spoken !== 'home' ? spoken : inside === 'directory' ? undefined : inside;
};

const kindsOfTypes = new Map<string, PageKind>([
  ['ContactPage', 'contact'],
  ['AboutPage', 'about'],
  ['ProfilePage', 'person'],
  ['Article', 'article'],
  ['NewsArticle', 'article'],
  ['BlogPosting', 'article'],
  ['Product', 'product'],
  ['JobPosting', 'careers'],
]);

const kindOfData = (page: ReadablePage): PageKind | undefined => {
  for (const { types, holder } of jsonLd(page).all) {
    const kind = holder === undefined ? types.map((type) => kindsOfTypes.get(type)).find(Boolean) : undefined;
    if (kind !== undefined) return kind;
  }
  const type = meta(page, 'og:type')?.text.toLowerCase();
  return type === 'article' ? 'article' : type === 'product' || type === 'og:product' ? 'product' : undefined;
};

const kindOfTitle = (page: ReadablePage): PageKind | undefined => {
  const heading = page.lines.find((line) => line.heading === 1)?.text;
  for (const text of [...titleParts(page.title.text), heading ?? '']) {
    const kind = kindNamed(text) ?? (text.split(' ').length < 5 ? kindSpoken(text) : undefined);
    if (kind !== undefined && kind !== 'home') return kind;
  }
  return undefined;
};
