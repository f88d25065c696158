import * as z from 'zod/mini';
import { textUpTo } from './text.ts';

/** Limits of what the page script hands over: `nodes` are elements it looks at, `html` and `rest` UTF-16 units, `ms` time spent in the page. */
export const captureLimits = { nodes: 60_000, ms: 300, html: 4_000_000, rest: 96_000, pieces: 2_000 } as const;

/**
 * How an element looks, as the sum of what holds of it: laid out as a block; its own text unseen; its line breaks shown
 * as written; hidden with all in it; the host of an open shadow tree; not looked into.
 */
export const look = { block: 1, mute: 2, breaks: 4, hidden: 8, host: 16, shut: 32 } as const;

/** Character code of a look of 0 in `Capture.looks`. */
export const plainLook = 48;

/** A part of the page behind the cut. */
const Piece = z.object({ html: textUpTo(captureLimits.rest), isHidden: z.boolean() });

/**
 * A page as the page script hands it over: its markup as the browser writes it, and how each element looks. What it means
 * is made of it elsewhere.
 */
export const Capture = z.object({
  url: textUpTo(4_000),
  /** Address that the page's relative addresses are resolved against, where it is not `url`. */
  base: z.optional(textUpTo(2_000)),
  title: textUpTo(1_000),
  contentType: textUpTo(100),
  /** The document's outermost element, open shadow trees in place; the values of its own fields are left out. */
  html: textUpTo(captureLimits.html),
  /** One character an element, in the order of `html`; none for what stands in something hidden or not looked into; none at all without a body. */
  looks: textUpTo(captureLimits.nodes),
  /** Footers, addresses and lines with contact links behind the cut, in the order of the page. */
  rest: z.array(Piece).check(z.maxLength(captureLimits.pieces)),
  /** False when a cap cut the page short. */
  isWhole: z.boolean(),
  /** Milliseconds the page script took. */
  ms: z.number(),
});
export type Capture = z.infer<typeof Capture>;
