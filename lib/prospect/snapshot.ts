import * as z from 'zod/mini';
import { textUpTo } from './text.ts';

/** Limits of one snapshot. `bytes` is the length of its JSON; `ms` is time spent in the page. */
export const snapshotLimits = {
  nodes: 60_000,
  ms: 300,
  bytes: 512_000,
  jsonLdBlocks: 32,
  jsonLdBytes: 128_000,
  text: 4_000,
  attribute: 2_000,
} as const;

/** Attributes that an outline keeps, as written in the page (href and src unresolved); all else is left behind. */
export const keptAttributes = [
  'href',
  'src',
  'alt',
  'title',
  'content',
  'datetime',
  'itemscope',
  'itemprop',
  'itemtype',
  'itemid',
  'itemref',
  'id',
  'about',
  'property',
  'typeof',
  'resource',
  'vocab',
  'prefix',
  'class',
  'rel',
  'role',
  'aria-label',
  'lang',
  'data-cfemail',
  'data-email',
  'data-mail',
  'data-enc-email',
  'data-mailto-token',
  'data-user',
  'data-name',
  'data-domain',
  'data-tld',
  'first',
  'last',
  'colspan',
] as const;
export type KeptAttribute = (typeof keptAttributes)[number];

/**
 * One entry of the outline: an element (`t`) or a run of text (`x`), in reading order (open shadow roots in place).
 * `d` is the depth: the parent of an entry is the nearest earlier element of smaller depth.
 */
export const OutlineEntry = z.object({
  d: z.int().check(z.minimum(0), z.maximum(10_000)),
  /** Tag name of an element, lower case. Absent on text. */
  t: z.optional(textUpTo(64)),
  /** Text with white space folded as the browser shows it. Absent on elements. */
  x: z.optional(textUpTo(snapshotLimits.text)),
  /** Kept attributes of an element, raw. */
  a: z.optional(z.partialRecord(z.enum(keptAttributes), textUpTo(snapshotLimits.attribute))),
  /** Present when the element is not visible to the reader of the page; holds for all below it. */
  h: z.optional(z.literal(1)),
  /** Present on an element laid out as a block (not inline): text before and after it is a line of its own. */
  b: z.optional(z.literal(1)),
});
export type OutlineEntry = z.infer<typeof OutlineEntry>;

const named = z.object({ name: textUpTo(200), content: textUpTo(2_000) });
const link = z.object({ rel: textUpTo(200), href: textUpTo(2_000), type: textUpTo(200) });

/** What one page showed at one moment: plain capped data, made of what the page script handed over. */
export const Snapshot = z.object({
  url: textUpTo(4_000),
  /** Address that the page's relative addresses are resolved against, where it is not `url`. */
  base: z.optional(textUpTo(2_000)),
  canonical: textUpTo(2_000),
  title: textUpTo(1_000),
  lang: textUpTo(40),
  contentType: textUpTo(100),
  metas: z.array(named).check(z.maxLength(200)),
  links: z.array(link).check(z.maxLength(200)),
  jsonLd: z.array(textUpTo(snapshotLimits.jsonLdBytes)).check(z.maxLength(snapshotLimits.jsonLdBlocks)),
  scripts: z.array(textUpTo(500)).check(z.maxLength(200)),
  outline: z.array(OutlineEntry).check(z.maxLength(snapshotLimits.nodes)),
  /** True when a cap cut the page short: then what is missing here may still be on the page. */
  truncated: z.boolean(),
  /** Milliseconds the page script took. */
  ms: z.number(),
});
export type Snapshot = z.infer<typeof Snapshot>;
