import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type Seen, seen } from '../reader.ts';
import { ownerOf } from './email.ts';
import { type EmailInText, emailsIn } from './email-text.ts';
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

const longestNote = 160;

/** What stands where the page speaks of others is theirs in a sentence of its privacy notice too. */
const namedOfOthers = madeOnce(
  (page: ReadablePage): ReadonlySet<string> =>
    new Set(
      page.lines.flatMap((line) =>
        emailsIn(line.text, page)
          .filter(({ email, start }) => ownerOf(email, page) === 'other' && isOfOthers(page, line.index, start))
          .map(({ email }) => email),
      ),
    ),
);
const isTheirsInPassing = (page: ReadablePage, { text }: Pick<Line, 'text'>, email: string): boolean =>
  text.length > longestNote && namedOfOthers(page).has(email);

/** Addresses that links carry. */
export const linkedEmails = madeOnce((page: ReadablePage): PageEmail[] =>
  carriedEmails(page)
    .filter((carried) => !isTheirs(carried, page))
    .map(({ email, element, index, source, piece }) => ({
      email,
      index,
      isHidden: element.isHidden,
      seen: seen(source, piece, sure(email, page) - (element.isHidden ? 0.2 : 0)),
    })),
);

const carriedOn = madeOnce(
  (page: ReadablePage): ReadonlySet<string> => new Set(carriedEmails(page).map(({ email }) => email)),
);

/** "write to Ann at<a>ann@…</a>": a word that sticks to the front of a link's own address is none of it. */
const unstuck = (found: EmailInText, line: Line, page: ReadablePage): EmailInText => {
  const start = line.runs.find((run) => run.start > found.start && run.start < found.end)?.start;
  const email = start === undefined ? undefined : found.email.slice(start - found.start);
  return start !== undefined && email !== undefined && carriedOn(page).has(email)
    ? { email, start, end: found.end }
    : found;
};

/** Addresses in the visible text. */
export const writtenEmails = madeOnce((page: ReadablePage): PageEmail[] =>
  page.lines.flatMap((line) =>
    emailsIn(line.text, page)
      .map((found) => unstuck(found, line, page))
      .map((found) => ({
        ...found,
        index: line.runs.findLast(({ start }) => start <= found.start)?.text.index ?? line.index,
      }))
      .filter((found) => !isTheirs(found, page) && !isTheirsInPassing(page, line, found.email))
      .map(({ email, start, end, index }) => ({
        email,
        index,
        isHidden: false,
        seen: seen(line, [start, end], sure(email, page) - 0.03),
      })),
  ),
);
