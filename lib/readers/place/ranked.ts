import type { CountryGuess } from '../country.ts';
import { trusted } from '../reader.ts';

/**
 * Weighs guesses against each other: independent pieces of evidence for a country add up, what speaks for others counts
 * half against it (firms have offices abroad). Most likely first, each with its strongest evidence.
 */
export const rankedCountries = (guesses: readonly CountryGuess[]): CountryGuess[] => {
  const byCountry = new Map<string, CountryGuess[]>();
  for (const guess of guesses) {
    const same = byCountry.get(guess.country);
    if (same === undefined) byCountry.set(guess.country, [guess]);
    else same.push(guess);
  }
  const weighed = [...byCountry.values()].map((same) => ({ best: strongest(same), weight: together(same) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .map(({ best, weight }) => ({
      country: best.country,
      seen: trusted(best.seen, weight * (weight / (weight + (total - weight) / 2))),
    }))
    .sort((one, other) => other.seen.confidence - one.seen.confidence);
};

const strongest = (same: readonly CountryGuess[]): CountryGuess =>
  same.reduce((best, guess) => (guess.seen.confidence > best.seen.confidence ? guess : best));

/** Probability that at least one piece of evidence is right, were they independent; never certain. */
const together = (same: readonly CountryGuess[]): number =>
  Math.min(0.98, 1 - same.reduce((none, { seen }) => none * (1 - seen.confidence), 1));
