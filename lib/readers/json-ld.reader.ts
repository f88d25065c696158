import type { Reader } from './reader.ts';
import { ownReading } from './structured/own-reading.ts';
import { jsonLd } from './structured-data.ts';

/** What the page's JSON-LD says about its own organisation. */
export const reader: Reader = { id: 'json-ld', read: (page) => ownReading(jsonLd(page), page) };
