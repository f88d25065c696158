/** What the page script may spend and hand over; a test holds it equal to the limits the panel parses by. */
export const limits = { nodes: 60_000, ms: 300, html: 4_000_000, rest: 96_000, pieces: 2_000 } as const;

/** Milliseconds held back for contact links, addresses and the footer of a page too large to look at whole. */
export const reserve = 60;

/** How an element looks, as the sum of these; a test holds it equal to what the panel knows. */
export const look = { block: 1, mute: 2, breaks: 4, hidden: 8, host: 16, shut: 32 } as const;

/** Character code of a look of 0. */
export const plainLook = 48;

/** Most UTF-16 units of a script that are handed over of a heavy page: one more than anything is read from, to tell that it was longer. */
export const longestScript = 128_001;
