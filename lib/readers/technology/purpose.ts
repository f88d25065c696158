import { delivering } from './delivering.ts';
import type { Category } from './fingerprint.ts';
import { measuring } from './measuring.ts';
import { sites } from './sites.ts';
import { talking } from './talking.ts';

const purposes: ReadonlyMap<string, Category> = new Map(
  [...sites, ...measuring, ...talking, ...delivering].map(([name, purpose]) => [name, purpose]),
);

/** What a technology is for, by its name; undefined for one no table has. */
export const purposeOf = (technology: string): Category | undefined => purposes.get(technology);
