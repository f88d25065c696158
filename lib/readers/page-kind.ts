import type { PageKind } from '../prospect/reading.ts';
import { perPage } from './per-page.ts';

/** What the page is for, judged by its address, title, headings and structured data. */
export const pageKind = perPage((_page): PageKind => 'other');
