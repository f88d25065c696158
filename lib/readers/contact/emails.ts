import type { ReadablePage } from '../page.ts';
import { perPage } from '../per-page.ts';
import { type Seen, seen } from '../reader.ts';
import { ownerOf } from './email.ts';
import { emailsIn } from './email-text.ts';
import { carriedEmails } from './mail-links.ts';
import { isOfOthers } from './others.ts';

/** An e-mail address on the page; `index` is its place in the outline. */
export type PageEmail = { email: string; index: number; seen: Seen; isHidden: boolean };

const sureness = { own: 0.95, free: 0.8, other: 0.65 };

const sure = (email: string, page: ReadablePage): number =>
  page.host.endsWith('.invalid') ? 0.85 : sureness[ownerOf(email, page)];

/** Addresses of another domain where the page speaks of others belong to them. */
const isTheirs = (found: { email: string; index: number; start?: number }, page: ReadablePage): boolean =>
  ownerOf(found.email, page) !== 'own' && isOfOthers(page, found.index, found.start);

/** Addresses that links carry. */
export const linkedEmails = perPage((page): PageEmail[] =>
  carriedEmails(page)
    .filter(({ email, element: { index } }) => !isTheirs({ email, index }, page))
    .map(({ email, element, source, piece }) => ({
      email,
      index: element.index,
      isHidden: element.isHidden,
      seen: seen(source, piece, sure(email, page) - (element.isHidden ? 0.2 : 0)),
    })),
);

/** Addresses in the visible text. */
export const writtenEmails = perPage((page): PageEmail[] =>
  page.lines.flatMap((line) =>
    emailsIn(line.text, page)
      .map((found) => ({
        ...found,
        index: line.runs.findLast(({ start }) => start <= found.start)?.text.index ?? line.index,
      }))
      .filter((found) => !isTheirs(found, page))
      .map(({ email, start, end, index }) => ({
        email,
        index,
        isHidden: false,
        seen: seen(line, [start, end], sure(email, page) - 0.03),
      })),
  ),
);
