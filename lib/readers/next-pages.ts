import { accountOf } from '../prospect/identity.ts';
import { madeOnce } from '../prospect/made-once.ts';
import type { NextPage, PageKind } from '../prospect/reading.ts';
import { cut, plainAddress } from './clean.ts';
import { kindNamed, kindSpoken } from './kind-words.ts';
import type { ReadablePage } from './page.ts';
import { type PageLink, pageLinks } from './page-links.ts';

/** Kinds worth reading next, the most telling first. */
const wanted: readonly PageKind[] = [
  'contact',
  'team',
  'about',
  'imprint',
  'careers',
  'product',
  'security',
  'supplier',
];
const mostOfAKind = 4;
const most = 20;

/** Pages of the same site worth reading next, from its own links: the most telling kinds first. */
export const nextPages = madeOnce((page: ReadablePage): NextPage[] => {
  const found = new Map<string, NextPage>();
  for (const link of pageLinks(page)) {
    const next = nextOf(link, page);
    if (next !== undefined && !found.has(next.url)) found.set(next.url, next);
  }
  return wanted
    .flatMap((kind) => [...found.values()].filter((next) => next.kind === kind).slice(0, mostOfAKind))
    .slice(0, most);
});

const nextOf = (link: PageLink, page: ReadablePage): NextPage | undefined => {
  if (!/^https?:/.test(link.href) || otherLanguage.test(link.text)) return undefined;
  const kind = kindOf(link);
  if (kind === undefined || !wanted.includes(kind) || accountOf(link.href) !== page.account) return undefined;
  const url = plainAddress(link.href);
  if (samePlace(url) === samePlace(page.url) || file.test(url)) return undefined;
  return { kind, url: cut(url, 2_000), label: cut(link.text || lastOf(link.href), 100) };
};

/** A switch to the same page in another language. */
const otherLanguage = /^(?:[a-z]{2}|english|deutsch|français|español|italiano|nederlands|(?:switch|change) to .*)$/i;

const file = /\.(?:pdf|docx?|zip|jpe?g|png|xlsx?|mp4)$/i;

const samePlace = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:index\.\w{3,5})?$/, '')
    .toLowerCase();

/** By the link's own words, else by the last part of its address. */
const kindOf = ({ text, href }: PageLink): PageKind | undefined =>
  kindNamed(text) ?? kindNamed(lastOf(href)) ?? (text.split(' ').length < 4 ? kindSpoken(text) : undefined);

const lastOf = (href: string): string =>
  href
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^.*\//, '');
