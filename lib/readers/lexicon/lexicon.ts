import { agencies } from './agencies.ts';
import { industry } from './industry.ts';
import { it } from './it.ts';
import { people } from './people.ts';
import type { Trade } from './trade.ts';

/**
 * Every trade a page's `service` facts can name. Niche lists of a definition hold canonical phrases (`phrase`) from
 * here: "managed service provider", "it support", "software development company" …
 */
export const trades: readonly Trade[] = [...it, ...agencies, ...industry, ...people];

/** All canonical phrases, for editors of niche lists. */
export const servicePhrases: readonly string[] = trades.map(({ phrase }) => phrase);
