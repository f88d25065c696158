import type { Address } from './fact.ts';

const languages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'pl'];
const short: ReadonlyMap<string, readonly string[]> = new Map([
  ['GB', ['uk', 'england', 'scotland', 'wales', 'great britain']],
  ['US', ['usa', 'u.s.a.', 'us']],
]);

const known = new Map<string, ReadonlySet<string>>();

/** What a country is called in a handful of languages, in lower case; an unknown code has no name. */
const namesOf = (country: string): ReadonlySet<string> => {
  const found = known.get(country);
  if (found !== undefined) return found;
  const isCode = /^[A-Z]{2}$/.test(country);
  const long = isCode ? languages.map((one) => new Intl.DisplayNames([one], { type: 'region' }).of(country) ?? '') : [];
  const names = new Set([...long.map((name) => name.toLowerCase()), ...(short.get(country) ?? [])]);
  known.set(country, names);
  return names;
};

/** The town of an address without its country, which some pages write behind it: "Paris, France" is Paris. */
export const townOf = ({ locality, country }: Address): string | undefined => {
  const at = locality?.lastIndexOf(',') ?? -1;
  if (locality === undefined || country === undefined || at < 1) return locality;
  return namesOf(country).has(
    locality
      .slice(at + 1)
      .trim()
      .toLowerCase(),
  )
    ? locality.slice(0, at).trim()
    : locality;
};
