import { madeOnce } from '../prospect/made-once.ts';
import type { ReadablePage } from './page.ts';
import { jsonLdThings } from './structured/json-ld.ts';
import { markedUpThings, microdata, rdfa } from './structured/marked-up.ts';
import { collected, type Things } from './structured/thing.ts';

/** The JSON-LD of a page as things with properties; cleaned, references by id can be followed. */
export const jsonLd = madeOnce((page: ReadablePage): Things => collected(jsonLdThings(page.snapshot.jsonLd)));

/** The page's microdata. */
export const microdataOf = madeOnce((page: ReadablePage): Things => collected(markedUpThings(page, microdata)));

/** The page's RDFa. */
export const rdfaOf = madeOnce((page: ReadablePage): Things => collected(markedUpThings(page, rdfa)));

/** All structured data of a page, whatever it is written in. */
export const structuredData = madeOnce(
  (page: ReadablePage): Things => collected([...jsonLd(page).all, ...microdataOf(page).all, ...rdfaOf(page).all]),
);
