import type { KeptAttribute } from '../prospect/snapshot.ts';

/** What the page script may spend and hand over; a test holds it equal to the limits the panel parses by. */
export const limits = {
  nodes: 60_000,
  ms: 300,
  bytes: 512_000,
  jsonLdBlocks: 32,
  jsonLdBytes: 128_000,
  text: 4_000,
  attribute: 2_000,
} as const;

/** The part of the limits held back for contact links, addresses and the footer of a page too large to read whole. */
export const reserve = { nodes: 6_000, ms: 60, bytes: 96_000 } as const;

/** Names of the attributes that are kept; a test holds them equal to the list the panel parses by. */
export const kept: ReadonlySet<KeptAttribute> = new Set([
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
  'colspan',
]);
