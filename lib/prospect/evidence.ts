import * as z from 'zod/mini';
import { Instant, textUpTo } from './text.ts';

/** Where a fact was seen: a literal piece of the page, its address and time. */
export const Evidence = z.object({
  /** Address of the page without fragment and tracking parameters. */
  url: textUpTo(4_000),
  /** Title of the page. */
  page: textUpTo(300),
  readAt: Instant,
  /** Id of the reader that made the fact. */
  reader: textUpTo(40),
  /** A literal piece of the page's text, attribute or structured data. */
  excerpt: textUpTo(200),
  /** The words within `excerpt` that decided: [start, end) in UTF-16 units. */
  mark: z.optional(z.tuple([z.int().check(z.minimum(0)), z.int().check(z.minimum(0))])),
  /** Where on the page: "outline:123", "json-ld:0", "meta:og:site_name", "title", "url". */
  locator: textUpTo(200),
});
export type Evidence = z.infer<typeof Evidence>;
