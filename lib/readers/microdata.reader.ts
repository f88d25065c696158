import type { Reader } from './reader.ts';
import { ownReading } from './structured/own-reading.ts';
import { microdataOf } from './structured-data.ts';

/** What the page's microdata says about its own organisation. */
export const reader: Reader = { id: 'microdata', read: (page) => ownReading(microdataOf(page), page) };
