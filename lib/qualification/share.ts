/** A part of a whole, as far as so few cases can tell: a smoothed rate and the interval it may lie in, all 0 to 1. */
export type Share = { of: number; all: number; rate: number; low: number; high: number };

/** Of the normal distribution: 95 % of it lies within so many deviations. */
const z = 1.96;

/** Wilson's score interval at 95 %, and its centre as the smoothed rate; nothing at all is a half, anywhere from 0 to 1. */
export function shareOf(of: number, all: number): Share {
  if (all === 0) return { of, all, rate: 0.5, low: 0, high: 1 };
  const bare = of / all;
  const weight = 1 + z ** 2 / all;
  const rate = (bare + z ** 2 / (2 * all)) / weight;
  const reach = (z / weight) * Math.sqrt((bare * (1 - bare)) / all + z ** 2 / (4 * all ** 2));
  return { of, all, rate, low: Math.max(0, rate - reach), high: Math.min(1, rate + reach) };
}

/** Deals told by whether something was so, and by how they ended. */
export type Crossing = { yes: { positive: number; negative: number }; no: { positive: number; negative: number } };

/** Natural logarithms of 0!, 1!, … up to a number. */
function logFactorials(most: number): number[] {
  const logs = [0];
  for (let number = 1; number <= most; number++) logs.push((logs[number - 1] ?? 0) + Math.log(number));
  return logs;
}

/**
 * Fisher's exact test of a two-by-two table, both sides: how often chance alone, with the same totals, makes a table at
 * least as uneven. Between 0 and 1; 1 where there is nothing to compare.
 */
export function chanceOf({ yes, no }: Crossing): number {
  const withIt = yes.positive + yes.negative;
  const positive = yes.positive + no.positive;
  const all = withIt + no.positive + no.negative;
  const logs = logFactorials(all);
  const log = (number: number) => logs[number] ?? 0;
  const choose = (from: number, taken: number) => log(from) - log(taken) - log(from - taken);
  const likelihood = (both: number) =>
    Math.exp(choose(withIt, both) + choose(all - withIt, positive - both) - choose(all, positive));
  const seen = likelihood(yes.positive);
  let sum = 0;
  for (let both = Math.max(0, positive - (all - withIt)); both <= Math.min(withIt, positive); both++) {
    const one = likelihood(both);
    if (one <= seen * (1 + 1e-9)) sum += one; // tables as likely as this one, but for rounding, count too
  }
  return Math.min(1, sum);
}
