import type { Revenue } from '../prospect/fact.ts';
import { phrase } from '../words/phrase.ts';

/** A year's revenue in words: "revenue of USD 10,000,000–50,000,000". */
export function revenueInWords({ min, max, currency }: Revenue): string {
  const values = { currency, min: min ?? 0, max: max ?? 0 };
  if (min === max) return phrase('revenue of {currency} {min}', values);
  if (max === undefined) return phrase('revenue of {currency} {min} or more', values);
  if (min === undefined) return phrase('revenue of up to {currency} {max}', values);
  return phrase('revenue of {currency} {min}–{max}', values);
}
