import type { NextPage } from '../prospect/reading.ts';
import { perPage } from './per-page.ts';

/** Pages of the same site worth reading next, from its own links. */
export const nextPages = perPage((_page): NextPage[] => []);
