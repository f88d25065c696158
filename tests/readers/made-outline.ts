import type { KeptAttribute, OutlineEntry } from '../../lib/prospect/snapshot.ts';

/** An element of an invented page: tag, attributes, and what is in it. */
export type Made = readonly [tag: string, attributes: Partial<Record<KeptAttribute, string>>, ...(Made | string)[]];

const blocks = new Set(['div', 'p', 'li', 'ul', 'section', 'address', 'h1', 'h2', 'blockquote', 'footer', 'article']);

/** The outline the page script makes of elements in order. */
export const outlineOf = (made: readonly (Made | string)[], d = 2): OutlineEntry[] =>
  made.flatMap((one): OutlineEntry[] => {
    if (typeof one === 'string') return [{ d, x: one }];
    const [t, a, ...within] = one;
    const entry: OutlineEntry = { d, t, ...(Object.keys(a).length > 0 && { a }), ...(blocks.has(t) && { b: 1 }) };
    return [entry, ...outlineOf(within, d + 1)];
  });
