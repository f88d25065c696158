import { perPage } from './per-page.ts';
import { jsonLdThings } from './structured/json-ld.ts';
import { collected, type Things } from './structured/thing.ts';

/** The JSON-LD of a page as things with properties; cleaned, references by id can be followed. */
export const jsonLd = perPage((page): Things => collected(jsonLdThings(page.snapshot.jsonLd)));
