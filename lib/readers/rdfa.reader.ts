import type { Reader } from './reader.ts';
import { ownReading } from './structured/own-reading.ts';
import { rdfaOf } from './structured-data.ts';

/** What the page's RDFa says about its own organisation. */
export const reader: Reader = { id: 'rdfa', read: (page) => ownReading(rdfaOf(page), page) };
